<?php
/* Reads lines of a module, a type and a document, and writes each document again, or the error that refuses it. */

while (($line = fgets(STDIN)) !== false) {
    [$module, $type, $text] = explode("\t", rtrim($line, "\n"), 3);
    require_once __DIR__ . "/$module/models.php";
    try {
        $document = "$module\\$type"::from(json_decode($text, false, 512, JSON_THROW_ON_ERROR));
        echo '+', json_encode($document->to(), JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES), "\n";
    } catch (Throwable $error) {
        echo '-', json_encode($error->getMessage()), "\n";
    }
}

<?php
// Prints whether justinrainbow/json-schema accepts each vector: php vectors.php SCHEMAS VECTORS.json…
require 'JsonSchema/autoload.php';

use JsonSchema\Validator;

const BASE = 'https://unpkg.com/@nodeinfo-kit/schemas/';

function read(string $path): mixed
{
    return json_decode(file_get_contents($path), flags: JSON_THROW_ON_ERROR);
}

[, $schemas] = $argv;
foreach (array_slice($argv, 2) as $file) {
    $verdicts = [];
    foreach (read($file) as $group) {
        $schema = read($schemas . '/' . str_replace(BASE, '', $group->schema->{'$ref'}));
        foreach (array_column($group->tests, 'data') as $document) {
            $validator = new Validator();
            $validator->validate($document, $schema);
            $verdicts[] = $validator->isValid();
        }
    }
    echo json_encode(['file' => $file, 'verdicts' => $verdicts]), "\n";
}

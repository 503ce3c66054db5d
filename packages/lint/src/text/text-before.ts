import type { Span } from "../rule.js";
import { type Embedded, embeddedIn } from "./embedded.js";

/** What stands before a document. Programs get it as `args.what`. */
type TextBefore = keyof typeof facts;

/** What is said of each kind, and what to do about it. */
export const facts = {
  "php-message": ["a message of PHP", "Fix its cause, and turn display_errors off."],
  dump: ["output of var_dump or print_r", "Remove the call."],
  "shell-command": ["a command of a shell", "Save only its output."],
  "log-line": ["a line of a log", "Keep the log apart from the response."],
  "chunk-size": [
    "the size of a chunk, from the transfer encoding of HTTP",
    "Let the HTTP client decode the response.",
  ],
  script: ["JavaScript", "Serve the object alone, as JSON."],
  "event-stream": ["a field of an event stream", "Serve the document alone, as JSON."],
  "php-code": ["PHP code that was not run", "Let the server run it, or send the document alone."],
  html: ["HTML", "Let the server, or what stands between, send the document alone."],
  other: ["other text", "Remove it, and look at what writes it."],
} as const;

const patterns: readonly (readonly [TextBefore, RegExp])[] = [
  [
    "php-message",
    /(?:^|[\s>])(?:PHP )?(?:<b>)?(?:Warning|Notice|Deprecated|Strict Standards|(?:Recoverable |Catchable )?Fatal error|Parse error)(?:<\/b>)?\s?:|xdebug-error/,
  ],
  [
    "dump",
    /^\s*(?:<pre[^>]{0,200}>\s*)?(?:\S{1,300}:\d+:\s*)?(?:(?:array|object|string|int|float|bool|enum)\s?\(|NULL\b|Array\s*\(|\w+ Object\s*\()/,
  ],
  ["event-stream", /^\s*(?:(?:event|id|retry):[^\n]*\n\s*){0,3}data:\s*$/],
  ["chunk-size", /^\s*[\da-fA-F]{1,8}(?:;[^\r\n]{0,200})?\r?\n\s*$/],
  [
    "shell-command",
    /^\s*(?:[\w.-]+@[\w.-]+[^\n]{0,100}?[$#%>] ?|[$#%>] ?|PS [^\n>]{0,100}> ?)\S|^\s*(?:curl|wget|http|https|xh|cat) \S/,
  ],
  [
    "log-line",
    /^\s*\[?(?:\d{4}[-/]\d\d?[-/]\d\d?[T ,]|\d\d?[/.][A-Z\d][a-z\d]{0,2}[/.]\d{2,4}[: ]|[A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d|[A-Z][a-z]{2} [A-Z][a-z]{2} {1,2}\d|\d\d:\d\d:\d\d|<\d{1,3}>\d)|^\s*\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|FATAL)\b/i,
  ],
  ["script", /^\s*(?:var|let|const|export|module\.exports|window\.)(?![\w-])|^\s*[\w$.]{1,100}\s*=\s*$/],
  ["php-code", /^\s*<\?(?:php\b|=)/i],
  ["html", /^\s*</],
];

/** These are also sent behind a document. */
const behindDocuments: ReadonlySet<TextBefore> = new Set(["php-message", "dump", "log-line", "html"]);

/** No kind is told by more characters. */
const longestExcerpt = 2000;

function kindOf(excerpt: string): TextBefore {
  return patterns.find(([, pattern]) => pattern.test(excerpt))?.[0] ?? "other";
}

/** What the text behind a document is, and what to do about it; undefined, if it is none of the kinds that are known. */
export function factsOfTextBehind(text: string, start: number): (typeof facts)[TextBefore] | undefined {
  const what = kindOf(text.slice(start, start + longestExcerpt));
  return behindDocuments.has(what) ? facts[what] : undefined;
}

/** A document, what stands before it, and what follows it. */
export interface WithTextBefore {
  readonly what: TextBefore;
  readonly before: Span;
  readonly document: Embedded;
  /** What follows the document, but for what belongs to what stands before it. */
  readonly behind: Span | undefined;
}

/** Finds what stands before the document of a text. Undefined, if the text begins as JSON does, or has no document. */
export function textBeforeIn(text: string): WithTextBefore | undefined {
  const start = indexOf(/\S/g, text, 0);
  if (start === undefined || beginsAsJson(text, start)) return undefined;
  const document = embeddedIn(text, start);
  if (document === undefined || document.start === start) return undefined;
  const excerpt = text.slice(start, Math.min(document.start, start + longestExcerpt));
  const what = kindOf(excerpt);
  const behind = spanBehind(text, document, what);
  // A web page may have JSON in a script. Only what ends with the document was sent before it.
  if (excerpt.startsWith("<") && (behind !== undefined || !document.isJson)) return undefined;
  const end = start + text.slice(start, document.start).trimEnd().length;
  return { what, before: { start, end }, document, behind };
}

/** Brackets, strings and comments begin JSON, or what was meant to be. A log writes its time or its level in brackets. */
function beginsAsJson(text: string, start: number): boolean {
  const line = text.slice(start, start + 100);
  if (line.startsWith("["))
    return !/^\[(?:\d{1,4}[-/:.]\d|\d\d?\/[A-Z]|[A-Z][a-z]{2} |[A-Za-z]{3,}\])/.test(line);
  return /^(?:[{"'“]|\/[/*]|#(?! ?(?:curl|wget|http|xh|cat) ))/.test(line);
}

function spanBehind(text: string, { end }: Embedded, what: TextBefore): Span | undefined {
  const rest = /\S/g;
  const closer = what === "chunk-size" ? /\s*0\s*$/y : what === "script" ? /\s*;\s*$/y : undefined;
  if (closer) {
    closer.lastIndex = end;
    if (closer.test(text)) return undefined;
  }
  const start = indexOf(rest, text, end);
  return start === undefined ? undefined : { start, end: text.length };
}

function indexOf(pattern: RegExp, text: string, from: number): number | undefined {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index;
}

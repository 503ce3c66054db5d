import type { Span } from "../place.js";
import { type Embedded, embeddedIn } from "./embedded.js";

/** The kind of text before a document. Programs get it as `args.what`. */
type TextBefore = keyof typeof facts;

/** The description and the cure of each kind. */
export const facts = {
  "php-message": ["a PHP message", "Fix its cause, and turn off display_errors."],
  dump: ["output of var_dump or print_r", "Remove the call."],
  "shell-command": ["a shell command", "Save only its output."],
  "log-line": ["a log line", "Keep the log separate from the response."],
  "chunk-size": ["a chunk size of HTTP's transfer encoding", "Make the HTTP client decode the response."],
  script: ["JavaScript", "Serve only the object, as JSON."],
  "event-stream": ["an event stream field", "Serve only the document, as JSON."],
  "php-code": ["PHP code that was not run", "Make the server run it, or send only the document."],
  html: ["HTML", "Make the server, or the proxy in front of it, send only the document."],
  other: ["other text", "Remove it, and check what writes it."],
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

/** The kinds that are also recognised after a document. */
const afterDocuments: ReadonlySet<TextBefore> = new Set(["php-message", "dump", "log-line", "html"]);

/** The maximum number of characters needed to recognise a kind. */
const maxExcerpt = 2000;

function kindOf(excerpt: string): TextBefore {
  return patterns.find(([, pattern]) => pattern.test(excerpt))?.[0] ?? "other";
}

/** The description and the cure of the text after a document; undefined if its kind is unknown. */
export function factsOfTextAfter(text: string, start: number): (typeof facts)[TextBefore] | undefined {
  const what = kindOf(text.slice(start, start + maxExcerpt));
  return afterDocuments.has(what) ? facts[what] : undefined;
}

/** A document, the text before it, and the text after it. */
export interface WithTextBefore {
  readonly what: TextBefore;
  readonly before: Span;
  readonly document: Embedded;
  /** The text after the document, unless it belongs to the text before it. */
  readonly behind: Span | undefined;
}

/** Finds the text before a document. Undefined if the input starts like JSON, or has no document. */
export function textBeforeIn(text: string): WithTextBefore | undefined {
  const start = indexOf(/\S/g, text, 0);
  if (start === undefined || startsLikeJson(text, start)) return undefined;
  const document = embeddedIn(text, start);
  if (document === undefined || document.start === start) return undefined;
  const excerpt = text.slice(start, Math.min(document.start, start + maxExcerpt));
  const what = kindOf(excerpt);
  const behind = spanAfter(text, document, what);
  // A web page may contain JSON in a script. HTML was only sent before a document if the input ends with the document.
  if (excerpt.startsWith("<") && (behind !== undefined || !document.isJson)) return undefined;
  const end = start + text.slice(start, document.start).trimEnd().length;
  return { what, before: { start, end }, document, behind };
}

/** Whether a text starts like JSON: with a bracket, string or comment. Logs have a time or level in brackets. */
function startsLikeJson(text: string, start: number): boolean {
  const line = text.slice(start, start + 100);
  if (line.startsWith("["))
    return !/^\[(?:\d{1,4}[-/:.]\d|\d\d?\/[A-Z]|[A-Z][a-z]{2} |[A-Za-z]{3,}\])/.test(line);
  return /^(?:[{"'“]|\/[/*]|#(?! ?(?:curl|wget|http|xh|cat) ))/.test(line);
}

function spanAfter(text: string, { end }: Embedded, what: TextBefore): Span | undefined {
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

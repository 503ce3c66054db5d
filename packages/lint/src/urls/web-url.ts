import { originOf, readWebAddress, type WebAddress } from "@nodeinfo-kit/validators/internal";

/**
 * Matches most web URLs, which then need no parsing. The host is a name that needs no decoding and is not a number.
 */
const plain =
  /^https?:\/\/(?:(?!xn--)[a-z0-9-]+\.)*(?!xn--)[a-z][a-z0-9-]*(?::\d{1,4})?(?:[/?#][!#-;=?-[\]_a-z~]*)?$/i;
/** Maximum length: browsers and Node.js do not open longer URLs. */
const maxLength = 8192;

/** Whether a text is an absolute http or https URL, without invalid characters. */
export function isWebUrl(text: string): boolean {
  if (text.length > maxLength) return false;
  return plain.test(text) || (!hasUnseen(text) && readWebAddress(text) !== undefined);
}

/** Whether a text is an absolute URL with any scheme, without invalid characters. */
export function isUrl(text: string): boolean {
  if (text.length > maxLength || hasUnseen(text)) return false;
  return /^https?:/i.test(text) ? readWebAddress(text) !== undefined : otherUrl.test(text);
}

/** In a URL with another scheme, only the authority can be invalid; a host in brackets is not checked. */
const otherUrl =
  /^[a-z][a-z0-9+.-]*:(?:(?!\/\/)|\/\/(?:[^/?#@[\]<>\\^|]*@)?(?:\[[\da-f:.]+\]|[^/?#@:[\]<>\\^|]*)(?::\d{0,5})?(?:[/?#]|$))/i;

/** Whether a text has white space or control characters, which URL parsers silently remove or encode. */
export function hasUnseen(text: string): boolean {
  return unseen.test(text);
}

const unseen = /[\s\p{Cc}]/u;

/**
 * Whether opening a text as a link runs a script. Like browsers, ignores white space and control characters before a scheme,
 * and line breaks and tabs inside it.
 */
export function isScript(text: string): boolean {
  const seen = text.slice(0, maxLength).replace(/[\s\p{Cc}]+/gu, "");
  return /^(?:javascript|vbscript):|^data:(?:text\/html|application\/xhtml)/i.test(seen);
}

/** Resolves an href against a URL, if possible. Without a host, it is on that of `base`. */
export function resolve(href: string, base: WebAddress): string | undefined {
  const written = trim(href).replace(/[\t\n\r]/g, "");
  if (/^[a-z][a-z0-9+.-]*:/i.test(written)) return undefined;
  if (written.startsWith("//")) return `${base.scheme}:${encoded(written)}`;
  const [path = ""] = /^[^?#]*/.exec(written) ?? [];
  const [basePath = ""] = /^[^?#]*/.exec(base.rest) ?? [];
  const [baseQuery = ""] = /^\?[^#]*/.exec(base.rest.slice(basePath.length)) ?? [];
  const end = written.slice(path.length);
  const folder = basePath.slice(0, basePath.lastIndexOf("/") + 1) || "/";
  const whole = path === "" ? basePath || "/" : withoutDots(path.startsWith("/") ? path : folder + path);
  const query = path === "" && !end.startsWith("?") ? baseQuery : "";
  return originOf(base) + encoded(whole + query + end);
}

/** Resolves `.` and `..` in a path: https://www.rfc-editor.org/rfc/rfc3986#section-5.2.4 */
function withoutDots(path: string): string {
  const steps: string[] = [];
  const [, ...written] = path.split("/");
  for (const step of written) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  if (/\/\.\.?$/.test(path)) steps.push("");
  return `/${steps.join("/")}`;
}

/** Percent-encodes characters that a URL cannot contain. */
function encoded(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/[^!#-;=?-[\]_a-z~]+/gu, (characters) => encodeURIComponent(characters));
}

/** The web URL that was probably meant, and whether that is certain. */
export function webUrlMeant(text: string): { url: string; isSafe: boolean } | undefined {
  if (text.length > maxLength) return undefined;
  const trimmed = trim(text);
  if (isWebUrl(trimmed)) return { url: trimmed, isSafe: true };
  const candidates = [
    trimmed.startsWith("//") ? `https:${trimmed}` : undefined,
    /^git\+https?:/i.test(trimmed) ? trimmed.slice("git+".length) : undefined,
    // A name with a dot, and perhaps a port or a path.
    /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[:/?#]|$)/i.test(trimmed) ? `https://${trimmed}` : undefined,
  ];
  const url = candidates.find((each) => each !== undefined && isWebUrl(each));
  return url === undefined ? undefined : { url, isSafe: false };
}

/** Removes invisible characters at both ends. */
function trim(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && hasUnseen(text.charAt(start))) start++;
  while (end > start && hasUnseen(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Whether a URL is that of a document at `/.well-known/`, with or without `.json`. */
export function isAtWellKnown(url: string, name: "nodeinfo" | "x-nodeinfo2"): boolean {
  const path = /^[^?#]*/.exec(url.slice(0, 8192))?.[0] ?? "";
  return path
    .replace(/\/$/, "")
    .replace(/\.json$/, "")
    .endsWith(`/.well-known/${name}`);
}

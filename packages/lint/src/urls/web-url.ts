import { originOf, readWebAddress, type WebAddress } from "@nodeinfo-kit/validators/internal";

/**
 * What nearly all URLs of the web look like; for these, nothing has to be parsed. The host is a name that needs no decoding
 * and is no number.
 */
const plain =
  /^https?:\/\/(?:(?!xn--)[a-z0-9-]+\.)*(?!xn--)[a-z][a-z0-9-]*(?::\d{1,4})?(?:[/?#][!#-;=?-[\]_a-z~]*)?$/i;
/** Browsers and Node.js do not open longer ones, and nobody writes them. */
const longest = 8192;

/** Whether a text is an absolute http or https URL, with nothing in it that a URL cannot have. */
export function isWebUrl(text: string): boolean {
  if (text.length > longest) return false;
  return plain.test(text) || (!hasUnseen(text) && readWebAddress(text) !== undefined);
}

/** Whether a text is an absolute URL of any scheme, with nothing in it that a URL cannot have. */
export function isUrl(text: string): boolean {
  if (text.length > longest || hasUnseen(text)) return false;
  return /^https?:/i.test(text) ? readWebAddress(text) !== undefined : otherUrl.test(text);
}

/** Of a URL of another scheme, only an authority can be wrong: a host in brackets is not looked into. */
const otherUrl =
  /^[a-z][a-z0-9+.-]*:(?:(?!\/\/)|\/\/(?:[^/?#@[\]<>\\^|]*@)?(?:\[[\da-f:.]+\]|[^/?#@:[\]<>\\^|]*)(?::\d{0,5})?(?:[/?#]|$))/i;

/** Whether a text has white space or control characters, which parsers of URLs leave out or encode without a word. */
export function hasUnseen(text: string): boolean {
  return unseen.test(text);
}

const unseen = /[\s\p{Cc}]/u;

/**
 * Whether opening a text as a link runs a script. Browsers leave out white space and control characters before a scheme, and
 * line breaks and tabs within, and so does this.
 */
export function isScript(text: string): boolean {
  const seen = text.slice(0, longest).replace(/[\s\p{Cc}]+/gu, "");
  return /^(?:javascript|vbscript):|^data:(?:text\/html|application\/xhtml)/i.test(seen);
}

/** What an href means at an address, as far as that can be told. Where it has no host, it is on that of `base`. */
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

/** A path in which `.` and `..` have been followed: https://www.rfc-editor.org/rfc/rfc3986#section-5.2.4 */
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

/** With everything percent-encoded that a URL cannot have. */
function encoded(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/[^!#-;=?-[\]_a-z~]+/gu, (characters) => encodeURIComponent(characters));
}

/** The URL of the web that was probably meant, and whether nothing was guessed to get it. */
export function webUrlMeant(text: string): { url: string; isSafe: boolean } | undefined {
  if (text.length > longest) return undefined;
  const trimmed = trim(text);
  if (isWebUrl(trimmed)) return { url: trimmed, isSafe: true };
  const candidates = [
    trimmed.startsWith("//") ? `https:${trimmed}` : undefined,
    /^git\+https?:/i.test(trimmed) ? trimmed.slice("git+".length) : undefined,
    // A name with a dot in it, and perhaps a port or a path.
    /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[:/?#]|$)/i.test(trimmed) ? `https://${trimmed}` : undefined,
  ];
  const url = candidates.find((each) => each !== undefined && isWebUrl(each));
  return url === undefined ? undefined : { url, isSafe: false };
}

/** Takes away what cannot be seen at both ends. */
function trim(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && hasUnseen(text.charAt(start))) start++;
  while (end > start && hasUnseen(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Whether an address is that of a document at `/.well-known/`, however its file is called. */
export function isAtWellKnown(url: string, name: "nodeinfo" | "x-nodeinfo2"): boolean {
  const path = /^[^?#]*/.exec(url.slice(0, 8192))?.[0] ?? "";
  return path
    .replace(/\/$/, "")
    .replace(/\.json$/, "")
    .endsWith(`/.well-known/${name}`);
}

import { toSoftwareName } from "@nodeinfo-kit/builders";
import { hostAndPort, originOf, quote, readWebAddress } from "@nodeinfo-kit/validators/internal";

/** The value of an answer, or a sentence about what is wrong with it, and what was probably meant. */
export type Reading<Value> =
  | { readonly value: Value; readonly problem?: undefined; readonly meant?: undefined }
  | { readonly value?: undefined; readonly problem: string; readonly meant?: string | undefined };

/** Characters that are invisible, break a line, change the text direction or are invalid. Joiners of emoji are allowed. */
const forbidden = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** Reads one line of text of at most `max` characters. */
export function readText(text: string, max = Number.POSITIVE_INFINITY): Reading<string> {
  const value = text.trim();
  if (value === "") return { problem: "The value is empty. Enter a value, or omit the option." };
  const [character] = forbidden.exec(value) ?? [];
  if (character !== undefined)
    return {
      problem: `The value contains ${nameOf(character)}, which is not allowed in one line of text. Remove it.`,
    };
  const length = [...value].length;
  if (length > max)
    return { problem: `The value has ${length} characters, but at most ${max} are allowed. Shorten it.` };
  return { value };
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Reads the machine-readable name of the software. */
export function readSoftwareName(text: string): Reading<string> {
  const reading = readText(text);
  if (reading.problem !== undefined || !/[^a-z0-9-]/.test(reading.value)) return reading;
  const meant = softwareNameOf(reading.value);
  const cure = meant === undefined ? "" : ` Use ${meant}.`;
  return {
    problem: `${quote(reading.value)} contains characters other than a-z, 0-9 and "-".${cure}`,
    meant,
  };
}

function softwareNameOf(text: string): string | undefined {
  try {
    return toSoftwareName(text);
  } catch (error) {
    // No allowed character is left, so there is nothing to suggest.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Reads the URL of a web page. */
export function readWebUrl(text: string): Reading<string> {
  const reading = readText(text);
  if (reading.problem !== undefined) return reading;
  const { value } = reading;
  if (isWebUrl(value)) return reading;
  const meant = `https://${value}`;
  return notUrl(value, /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(value) && isWebUrl(meant) ? meant : undefined);
}

function isWebUrl(text: string): boolean {
  return /^https?:\/\/[^\s\\/@]+(?:[/?#][^\s\\]*)?$/i.test(text) && readWebAddress(text) !== undefined;
}

function notUrl(value: string, meant: string | undefined): Reading<string> {
  return {
    problem: `${quote(value)} is not a URL. Use ${meant ?? "one such as https://social.example"}.`,
    meant,
  };
}

/** Reads the URL of a server: only the scheme, the host, and optionally a port. */
export function readOrigin(text: string): Reading<string> {
  const reading = readWebUrl(text);
  if (reading.problem !== undefined) {
    if (reading.meant === undefined) return reading;
    const { value, meant = value } = readOrigin(reading.meant);
    return notUrl(text.trim(), meant);
  }
  const address = readWebAddress(reading.value);
  const host = address === undefined ? reading.value : hostAndPort(address);
  // URLs allow more characters than host names, and the URL is shown in shell commands.
  if (!/^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d+)?$/.test(host) || address === undefined)
    return { problem: `${quote(host)} is not a host name.` };
  const origin = originOf(address);
  if (/^\/?\??#?$/.test(address.rest)) return { value: origin };
  return {
    problem: `${quote(reading.value)} is a URL on the server. Use that of the server itself: ${origin}.`,
    meant: origin,
  };
}

/** Reads a count. */
export function readCount(text: string): Reading<number> {
  const value = text.trim();
  if (/^\d{1,15}$/.test(value)) return { value: Number(value) };
  const digits = value.replace(/[\s,.'_]/g, "");
  const meant = /^\d{1,15}$/.test(digits) && !/\.\d{1,2}$/.test(value) ? digits : undefined;
  return { problem: `${quote(value)} is not a count. Use ${meant ?? "an integer of at least 0"}.`, meant };
}

/** Reads yes or no. */
export function readYesOrNo(text: string): Reading<boolean> {
  const answer = text.trim().toLowerCase();
  if (["true", "yes", "y"].includes(answer)) return { value: true };
  if (["false", "no", "n"].includes(answer)) return { value: false };
  return { problem: `${quote(text.trim())} is neither yes nor no. Use yes (true) or no (false).` };
}

/** Reads ids of accounts, separated by commas or spaces. */
export function readIds(text: string): Reading<string[]> {
  const ids = itemsOf(text);
  if (ids.length === 0) return { problem: "The value is empty. Enter a value, or omit the option." };
  const invalid = ids.map((id) => readText(id)).find(({ problem }) => problem !== undefined);
  return invalid?.problem === undefined ? { value: ids } : { problem: invalid.problem };
}

/** The items of a list separated by commas or spaces, without duplicates. */
export function itemsOf(text: string): string[] {
  return [...new Set(text.split(/[\s,]+/).filter((item) => item !== ""))];
}

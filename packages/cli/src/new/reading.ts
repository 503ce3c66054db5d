import { toSoftwareName } from "@nodeinfo-kit/builders";
import { hostAndPort, originOf, quote, readWebAddress } from "@nodeinfo-kit/validators/internal";

/** What an answer says, or a whole sentence about what is wrong with it, and what may have been meant. */
export type Reading<Value> =
  | { readonly value: Value; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: string; readonly meant?: string | undefined };

/** What is not seen, breaks a line, turns the direction of the text, or is no character. Joiners of emoji may stay. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** Reads a text of one line. `most` is how many characters it may have. */
export function readText(text: string, most = Number.POSITIVE_INFINITY): Reading<string> {
  const value = text.trim();
  if (value === "") return { problem: "It is empty. Write something, or leave the option out." };
  const [character] = unseen.exec(value) ?? [];
  if (character !== undefined)
    return {
      problem: `It has ${nameOf(character)} in it, which is no character of a text on one line. Remove it.`,
    };
  const length = [...value].length;
  if (length > most) return { problem: `It has ${length} characters, and may have ${most}. Write less.` };
  return { value };
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Reads the word by which programs know a software. */
export function readSoftwareName(text: string): Reading<string> {
  const reading = readText(text);
  if (reading.problem !== undefined || !/[^a-z0-9-]/.test(reading.value)) return reading;
  const meant = softwareNameOf(reading.value);
  const cure = meant === undefined ? "" : ` Write ${meant}.`;
  return { problem: `${quote(reading.value)} has other characters than a-z, 0-9 and "-".${cure}`, meant };
}

function softwareNameOf(text: string): string | undefined {
  try {
    return toSoftwareName(text);
  } catch (error) {
    // Nothing is left of it, which has no remedy.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Reads the address of a page. */
export function readWebUrl(text: string): Reading<string> {
  const reading = readText(text);
  if (reading.problem !== undefined) return reading;
  const { value } = reading;
  if (/^https?:\/\/[^\s\\/@]+(?:[/?#][^\s\\]*)?$/i.test(value) && readWebAddress(value)) return reading;
  const meant = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/.test(value) ? `https://${value}` : undefined;
  return {
    problem: `${quote(value)} is not a URL. Use ${meant ?? "one such as https://social.example"}.`,
    meant,
  };
}

/** Reads the address of a server: no more than the scheme, the host, and a port. */
export function readOrigin(text: string): Reading<string> {
  const reading = readWebUrl(text);
  if (reading.problem !== undefined) return reading;
  const address = readWebAddress(reading.value);
  const host = address === undefined ? reading.value : hostAndPort(address);
  // Other signs are in no name of a host, but URLs may have them, and the address is shown as a part of commands.
  if (!/^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::\d+)?$/.test(host) || address === undefined)
    return { problem: `${quote(host)} is no name of a host.` };
  const origin = originOf(address);
  if (/^\/?\??#?$/.test(address.rest)) return { value: origin };
  return {
    problem: `${quote(reading.value)} is an address on the server, where that of the server itself is asked for. Write ${origin}.`,
    meant: origin,
  };
}

/** Reads how many there are of something. */
export function readCount(text: string): Reading<number> {
  const value = text.trim();
  if (/^\d{1,15}$/.test(value)) return { value: Number(value) };
  const digits = value.replace(/[\s,.'_]/g, "");
  const meant = /^\d{1,15}$/.test(digits) && !/\.\d{1,2}$/.test(value) ? digits : undefined;
  return { problem: `${quote(value)} is no count. Write ${meant ?? "a whole number of at least 0"}.`, meant };
}

/** Reads yes or no. */
export function readYesOrNo(text: string): Reading<boolean> {
  const word = text.trim().toLowerCase();
  if (["true", "yes", "y"].includes(word)) return { value: true };
  if (["false", "no", "n"].includes(word)) return { value: false };
  return { problem: `${quote(text.trim())} is neither true nor false. Write true (yes) or false (no).` };
}

/** Reads ids of accounts, with commas or spaces between them. */
export function readIds(text: string): Reading<string[]> {
  const words = wordsOf(text);
  if (words.length === 0) return { problem: "It is empty. Write something, or leave the option out." };
  const faulty = words.map((word) => readText(word)).find(({ problem }) => problem !== undefined);
  return faulty?.problem === undefined ? { value: words } : { problem: faulty.problem };
}

/** The words of a text, each once. */
export function wordsOf(text: string): string[] {
  return [...new Set(text.split(/[\s,]+/).filter((word) => word !== ""))];
}

import { isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import { type CountFact, counts, type TextFact, texts } from "./fact-setters.js";
import type { Read, Reading } from "./reading.js";

/** Whether a value is a count: an integer of at least 0. `JSON.parse` reads 1e400 as `Infinity`, which is not one. */
export function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}

/** Returns a reader of a string. A number is read as its digits. A blank name of a program is ignored. */
export function text(fact: TextFact): Read {
  const set = texts[fact];
  const isName = fact === "/software/name";
  return (reading, value, pointer) => {
    const found = textOf(reading, value, pointer);
    if (found === undefined) return;
    if (isName && isBlank(found)) reading.repair("repair/blank-name", pointer, value, undefined);
    else set(reading.facts, found, pointer);
  };
}

/** Whether a string is blank: it has only spaces, control characters and characters without a width. */
export function isBlank(text: string): boolean {
  return /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]*$/u.test(text);
}

/** Returns the string that a value is or stands for. */
export function textOf(reading: Reading, value: unknown, pointer: string): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value === "number" && Number.isFinite(value)) {
    reading.repair("repair/number-for-text", pointer, value, String(value));
    return String(value);
  }
  reading.ignore(pointer, value);
  return undefined;
}

/** Reads a value if the fact has none yet, and otherwise keeps it. Null is not a repair. */
export function fallback(fact: TextFact): Read {
  const read = text(fact);
  return (reading, value, pointer) => {
    if (value === null || reading.facts.origins[fact] !== undefined) reading.keep(pointer, value);
    else read(reading, value, pointer);
  };
}

/** Returns a reader of a value that the standard allows to be null. */
export function nullable(read: Read): Read {
  return (reading, value, pointer) => {
    if (value !== null) read(reading, value, pointer);
  };
}

/** Returns a reader of a misplaced value, which adds a repair. */
export function misplaced(read: Read): Read {
  return (reading, value, pointer) => {
    reading.repair("repair/misplaced", pointer, value, value);
    read(reading, value, pointer);
  };
}

/** Reads a value after all others. */
export function later(read: Read): Read {
  return (reading, value, pointer) => {
    reading.later.push(() => read(reading, value, pointer));
  };
}

/** Reads a count: one written as text, or divided into kinds under `all` or `total`, is understood. */
export function count(fact: CountFact): Read {
  const set = counts[fact];
  return (reading, value, pointer) => {
    const found = isCount(value) ? value : repairedCount(reading, value, pointer);
    if (found === undefined) return;
    set(reading.facts, found, pointer);
  };
}

function repairedCount(reading: Reading, value: unknown, pointer: string): number | undefined {
  if (typeof value === "string" || typeof value === "number") {
    const after = countOfText(String(value));
    const code = after === undefined ? "repair/not-a-count" : "repair/text-for-number";
    reading.repair(code, pointer, value, after);
    return after;
  }
  const after = isObject(value)
    ? [ownProperty(value, "all"), ownProperty(value, "total")].find(isCount)
    : undefined;
  if (after === undefined) reading.ignore(pointer, value);
  else reading.repair("repair/object-for-number", pointer, value, after);
  return after;
}

/** The count that a text writes out in digits, "12" or "12.0". No longer one is a count of anything on a server. */
export function countOfText(value: string): number | undefined {
  return /^\s{0,9}\d{1,15}(\.0{1,9})?\s{0,9}$/.test(value) ? Number(value) : undefined;
}

/** Reads whether anyone can sign up. True and false may be written as text in any case, or as 1 and 0. */
export const openRegistrations: Read = (reading, value, pointer) => {
  const found = flagOf(reading, value, pointer);
  if (found === undefined) return;
  reading.facts.openRegistrations = found;
  reading.facts.origins["/openRegistrations"] = pointer;
};

/** Returns the boolean that a value is or stands for. */
export function flagOf(reading: Reading, value: unknown, pointer: string): boolean | undefined {
  if (typeof value === "boolean") return value;
  const spelled =
    typeof value === "number" || typeof value === "string" ? String(value).slice(0, 6).toLowerCase() : "";
  const after = { true: true, "1": true, false: false, "0": false }[spelled];
  if (after === undefined) reading.ignore(pointer, value);
  else reading.repair("repair/text-for-boolean", pointer, value, after);
  return after;
}

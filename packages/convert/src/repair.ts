import { describeValue } from "@nodeinfo-kit/validators/internal";

/** A value that does not conform to its standard, and what it was read as. */
export interface Repair {
  /** The place of the value in the document, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** The kind of repair. Codes are stable; messages are not. */
  readonly code: RepairCode;
  /** The value; undefined if it is missing. */
  readonly before: unknown;
  /** What was read instead; undefined if the value was ignored. */
  readonly after: unknown;
  /**
   * Where the value belongs: a JSON Pointer into the intended document, `""` for the document itself. Only for
   * `repair/misplaced`, and only if the standard has exactly one place for it.
   */
  readonly belongs?: string;
  /** A sentence without a subject, such as `is a string instead of a number; read as the number 12`. */
  readonly message: string;
}

/** The kinds of repair, and the message of each about the value. */
const reasons = {
  "repair/empty-list": "is an empty array instead of an object",
  "repair/null": "is null instead of a value or an absent property",
  "repair/text-for-number": "is a string instead of a number",
  "repair/number-for-text": "is a number instead of a string",
  "repair/text-for-boolean": "is not a boolean, but clearly means one",
  "repair/object-for-number": "is an object of counts instead of a number",
  "repair/text-for-list": "is a single string instead of an array",
  "repair/object-for-list": "is an object instead of an array",
  "repair/text-for-object": "is a string instead of an object",
  "repair/list-for-object": "is one array instead of one for each direction",
  "repair/directions": "has one array for each direction instead of a single array",
  "repair/empty-protocols": "has no protocol, but at least one is required",
  "repair/not-a-count": "is not a valid count",
  "repair/blank-name": "is blank, which is not a name",
  "repair/wrong-type": "is not what the standard requires here",
  "repair/wrong-items": "has items that are not what the standard requires here",
  "repair/missing": "is missing, but the standard requires it",
  "repair/version": "is not the version of the standard",
  "repair/misspelt": "is misspelt",
  "repair/misplaced": "is not part of this standard here",
  "repair/rel": "is misspelt",
  "repair/implied-software": "is the repository of Mastodon, and nothing else names the software",
} as const;

/** The kinds of repair. */
export type RepairCode = keyof typeof reasons;

/** Every kind of repair. */
export const repairCodes = /* @__PURE__ */ Object.keys(reasons) as readonly RepairCode[];

/** Makes a repair. */
export function repair(
  code: RepairCode,
  pointer: string,
  before: unknown,
  after: unknown,
  belongs?: string,
): Repair {
  const message = belongs === undefined ? `${reasons[code]}${effectOf(before, after)}` : homeOf(belongs);
  return { pointer, code, before, after, ...(belongs !== undefined && { belongs }), message };
}

function homeOf(pointer: string): string {
  return pointer === "" ? "contains the document, which belongs at the root" : `belongs at ${pointer}`;
}

function effectOf(before: unknown, after: unknown): string {
  // A misplaced property has only the wrong place.
  if (before === after) return "";
  if (after !== undefined) return `; read as ${describeValue(after)}`;
  return before === null ? "; ignored" : `; ${describeValue(before)} is ignored`;
}

/** The JSON Pointers of properties with misspelt names, with the correct names. */
export function placesOfMisspelt(repairs: readonly Repair[]): ReadonlySet<string> {
  const misspelt = repairs.filter(({ code }) => code === "repair/misspelt");
  return new Set(misspelt.map(({ pointer, after }) => pointer.replace(/[^/]*$/, String(after))));
}

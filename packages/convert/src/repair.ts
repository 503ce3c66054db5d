import { describeValue } from "@nodeinfo-kit/validators/internal";

/** Something in a document that is not as its standard wants it, and what was read in its place. */
export interface Repair {
  /** Where it is in the document, as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** What kind of repair it is. Codes are stable; messages are not. */
  readonly code: RepairCode;
  /** What is there; undefined, if nothing is. */
  readonly before: unknown;
  /** What was read in its place; undefined, if it was left out. */
  readonly after: unknown;
  /**
   * Where the value belongs: a JSON Pointer into the document that was meant, `""` for the document itself. Only of
   * `repair/misplaced`, and only where the standard has one place for it.
   */
  readonly belongs?: string;
  /** A sentence without its subject, such as `is text, where a number belongs; read as the number 12`. */
  readonly message: string;
}

/** The kinds of repair, and what each says of the value that it finds. */
const reasons = {
  "repair/empty-list": "is an empty array, where an object belongs",
  "repair/null": "is null, where a value belongs, or nothing",
  "repair/text-for-number": "is text, where a number belongs",
  "repair/number-for-text": "is a number, where text belongs",
  "repair/text-for-boolean": "is not true or false, but stands for it",
  "repair/object-for-number": "is an object of counts, where one number belongs",
  "repair/text-for-list": "is one text, where a list belongs",
  "repair/object-for-list": "is an object, where a list belongs",
  "repair/text-for-object": "is text, where an object belongs",
  "repair/list-for-object": "is one list, where one for each direction belongs",
  "repair/directions": "has a list for each direction, where one list belongs",
  "repair/empty-protocols": "names no protocol, where one belongs",
  "repair/not-a-count": "is no count",
  "repair/blank-name": "is blank, which is not a name",
  "repair/wrong-type": "is not what the standard wants here",
  "repair/wrong-items": "has items that are not what the standard wants here",
  "repair/missing": "is missing, though the standard wants it",
  "repair/version": "is not the version of the standard",
  "repair/misspelt": "is misspelt",
  "repair/misplaced": "does not belong here in this standard",
  "repair/rel": "is misspelt",
  "repair/implied-software": "is the repository of Mastodon, and nothing else names the software",
} as const;

/** The kinds of repair. */
export type RepairCode = keyof typeof reasons;

/** Every kind of repair. */
export const repairCodes = /* @__PURE__ */ Object.keys(reasons) as readonly RepairCode[];

/** Makes a repair of its facts. */
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
  // Of a misplaced member, only the place is wrong.
  if (before === after) return "";
  if (after !== undefined) return `; read as ${describeValue(after)}`;
  return before === null ? "; left out" : `: ${describeValue(before)} is left out`;
}

/** The JSON Pointers that properties with misspelt names have when they are spelled right. */
export function placesOfMisspelt(repairs: readonly Repair[]): ReadonlySet<string> {
  const misspelt = repairs.filter(({ code }) => code === "repair/misspelt");
  return new Set(misspelt.map(({ pointer, after }) => pointer.replace(/[^/]*$/, String(after))));
}

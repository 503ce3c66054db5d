import { isDeepStrictEqual } from "node:util";
import type { Loss } from "@nodeinfo-kit/convert";
import { escapeToken, isObject, ownProperty } from "@nodeinfo-kit/validators/internal";

interface Place {
  /** A JSON Pointer. */
  readonly pointer: string;
  /** Whether both documents have no value or only empty values there. */
  readonly isEmpty: boolean;
}

/** Lists where one document differs from another. If strings are missing from an array, lists only these. */
export function differences(one: unknown, other: unknown, pointer = ""): Place[] {
  if (isDeepStrictEqual(one, other)) return [];
  const here = [{ pointer, isEmpty: isEmpty(one) && isEmpty(other) }];
  if (isWords(one) && isWords(other)) return wordsGone(one, other, pointer) ?? here;
  if (!(isObject(one) && isObject(other)) && !(Array.isArray(one) && Array.isArray(other))) return here;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) =>
    differences(ownProperty(one, key), ownProperty(other, key), `${pointer}/${escapeToken(key)}`),
  );
}

function wordsGone(list: readonly string[], rest: readonly string[], pointer: string): Place[] | undefined {
  let kept = 0;
  const gone = list.flatMap((word, index) => {
    if (word !== rest[kept]) return { pointer: `${pointer}/${index}`, isEmpty: false };
    kept++;
    return [];
  });
  return kept === rest.length ? gone : undefined;
}

/** Whether a place is that of a loss or its target, or inside or around one of these. */
export function isExplained(pointer: string, losses: readonly Loss[]): boolean {
  return losses.some((loss) =>
    [loss.pointer, loss.target].some(
      (place) => place !== undefined && (isIn(pointer, place) || isIn(place, pointer)),
    ),
  );
}

function isIn(pointer: string, place: string): boolean {
  return pointer === place || pointer.startsWith(`${place}/`);
}

function isWords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function isEmpty(value: unknown): boolean {
  if (isObject(value) || Array.isArray(value)) return Object.values(value).every(isEmpty);
  return value === undefined;
}

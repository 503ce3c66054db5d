import type { Issue } from "@nodeinfo-kit/validators";
import { isObject, pointerOf, quote, valueAt } from "@nodeinfo-kit/validators/internal";
import { nearest } from "../nearest.js";
import type { Path } from "../place.js";
import { placeOf } from "../place-of.js";
import type { Found } from "../rule.js";
import { rule } from "../rules/schema/misspelt-property.js";
import { standardOf } from "./describe-standard.js";
import { namesAt } from "./json-schema.js";
import type { Refused } from "./refused-document.js";

/** An object with unknown or missing properties. */
interface Owner {
  readonly path: Path;
  readonly unknown: Map<string, Issue>;
  readonly missing: Map<string, Issue>;
}

/** A property whose name is probably misspelt. */
interface Misspelt {
  readonly name: string;
  readonly meant: string;
  /** Whether the names differ only in case, separators or a plural. */
  readonly isSpelling: boolean;
}

/** The maximum number of properties to examine. */
const maxNames = 1000;

/**
 * Explains pairs of an unknown and a missing property as misspelt names. Returns the findings, and the issues that they
 * explain.
 */
export function explainMisspelt(issues: readonly Issue[], refused: Refused) {
  const found: Found[] = [];
  const explained = new Set<Issue>();
  for (const owner of ownersOf(issues)) {
    for (const misspelt of misspeltIn(owner, refused)) {
      const unknown = owner.unknown.get(misspelt.name);
      const missing = owner.missing.get(misspelt.meant);
      if (unknown) explained.add(unknown);
      if (missing) explained.add(missing);
      found.push(foundMisspelt(misspelt, owner.path, missing, refused));
    }
  }
  return { found, explained };
}

function ownersOf(issues: readonly Issue[]): Iterable<Owner> {
  const owners = new Map<string, Owner>();
  for (const issue of issues) {
    const { code, path, pointer } = issue;
    if (code !== "schema/unknown-property" && code !== "schema/missing-property") continue;
    const place = pointer.slice(0, pointer.lastIndexOf("/"));
    let owner = owners.get(place);
    if (owner === undefined) {
      owner = { path: path.slice(0, -1), unknown: new Map(), missing: new Map() };
      owners.set(place, owner);
    }
    const kind = code === "schema/unknown-property" ? owner.unknown : owner.missing;
    kind.set(String(path.at(-1)), issue);
  }
  return owners.values();
}

/** Finds misspellings of properties that the object lacks: first other spellings, then similar names. */
function misspeltIn({ path, unknown, missing }: Owner, { id, value, repairs }: Refused): Misspelt[] {
  const object = valueAt(value, path);
  if (!isObject(object)) return [];
  const known = namesAt(id, path);
  const free = new Set([...missing.keys(), ...known.filter((name) => !Object.hasOwn(object, name))]);
  const names = new Set(unknown.keys());
  const place = pointerOf(path);
  const isMisplaced = (name: string) =>
    repairs.get(place + pointerOf([name]))?.some(({ belongs }) => belongs !== undefined);
  // If other properties are allowed, none is unknown, but one may be a misspelling of a missing property.
  if (missing.size > 0) addOthers(names, object, new Set(known));
  for (const name of names) if (isMisplaced(name)) names.delete(name);
  const found: Misspelt[] = [];
  const take = (name: string, meant: string | undefined, isSpelling: boolean) => {
    if (meant === undefined || !free.has(meant)) return;
    if (!unknown.has(name) && !missing.has(meant)) return;
    free.delete(meant);
    names.delete(name);
    found.push({ name, meant, isSpelling });
  };
  for (const name of names) {
    const repair = repairs.get(place + pointerOf([name]))?.find(({ code }) => code === "repair/misspelt");
    if (repair) take(name, String(repair.after), true);
  }
  for (const name of names) take(name, nearest(name, unknown.has(name) ? free : missing.keys()), false);
  return found;
}

function addOthers(names: Set<string>, object: object, known: ReadonlySet<string>): void {
  let count = 0;
  for (const name in object) {
    if (++count > maxNames) return;
    if (!known.has(name)) names.add(name);
  }
}

function foundMisspelt(
  { name, meant, isSpelling }: Misspelt,
  owner: Path,
  missing: Issue | undefined,
  { id }: Refused,
): Found {
  const path = [...owner, name];
  const lacks = missing ? `, and ${placeOf(missing.path)} is missing` : "";
  const cure = isSpelling ? `The property is spelled ${quote(meant)}.` : `Did you mean ${quote(meant)}?`;
  return {
    rule,
    path,
    isKey: true,
    message: `${placeOf(path)} is not a property that ${standardOf(id)} has here${lacks}. ${cure}`,
    args: { name: name.slice(0, 120), meant },
    related: missing ? [{ path: missing.path, message: `${placeOf(missing.path)} is missing.` }] : [],
    remedies: [
      {
        title: `Rename to ${quote(meant)}`,
        isSafe: isSpelling,
        changes: [{ kind: "rename", path, name: meant }],
      },
    ],
  };
}

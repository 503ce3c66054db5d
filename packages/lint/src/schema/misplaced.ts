import type { Repair } from "@nodeinfo-kit/convert";
import { placesOfMisspelt } from "@nodeinfo-kit/convert/internal";
import type { Issue } from "@nodeinfo-kit/validators";
import { isObject, pathOf, pointerOf, valueAt } from "@nodeinfo-kit/validators/internal";
import type { Levels } from "../options.js";
import type { Path } from "../place.js";
import { placeOf } from "../place-of.js";
import type { Remedy } from "../remedy.js";
import type { Found, Rule } from "../rule.js";
import { rule as inMetadata } from "../rules/metadata/misplaced.js";
import { rule } from "../rules/schema/misplaced-property.js";
import { standardOf } from "./describe-standard.js";
import type { Refused } from "./refused-document.js";

/** A repair of a property in the wrong place. */
type Misplaced = Repair & { readonly belongs: string };

/**
 * Explains properties that reading found in the wrong place, and the resulting issues: unknown where it is, and missing
 * where it belongs. The finding is an error if the schema reports one of them, and otherwise a warning.
 */
export function explainMisplaced(
  issues: readonly Issue[],
  repairs: readonly Repair[],
  refused: Refused,
  levels: Levels = {},
) {
  // If the rule is off, the schema reports its issues.
  const misplaced = repairs.filter(
    (each): each is Misplaced => isMisplaced(each) && levels[ruleFor(each).code] !== "off",
  );
  const explained = new Set<Issue>();
  const found: Found[] = [];
  if (misplaced.length === 0) return { found, explained };
  const byPointer = new Map(issues.map((issue) => [issue.pointer, issue]));
  const taken = new Set(misplaced.map(({ belongs }) => belongs));
  const respelt = placesOfMisspelt(repairs);
  for (const each of misplaced) {
    const unknown = byPointer.get(each.pointer);
    // Its own place may contain null. An object around it that is null is a separate issue.
    const missing = placesTo(each.belongs)
      .flatMap((place) => byPointer.get(place) ?? [])
      .filter(({ code, pointer }) => code === "schema/missing-property" || pointer === each.belongs);
    if (unknown?.code === "schema/unknown-property") explained.add(unknown);
    // The value there is empty and gets replaced, so its own missing properties need no fix.
    const inside = issues.filter((issue) => issue.pointer.startsWith(`${each.belongs}/`));
    const lacks = [...missing, ...inside].filter((issue) => !explained.has(issue));
    for (const issue of lacks) explained.add(issue);
    // An object that is moved or renamed comes before the properties that belong in it.
    const waits = placesTo(each.belongs).some(
      (place) => respelt.has(place) || (place !== each.belongs && taken.has(place)),
    );
    const isError = unknown !== undefined || lacks.length > 0;
    const severity = isError ? "error" : "warning";
    found.push({ ...foundMisplaced(each, lacks, refused, waits), severity });
  }
  return { found, explained };
}

function isMisplaced(repair: Repair): repair is Misplaced {
  return Boolean(repair.belongs);
}

function ruleFor({ belongs }: Misplaced): Rule {
  return belongs.startsWith("/metadata/") ? inMetadata : rule;
}

/** The pointer of a place, and of each object around it. */
export function placesTo(pointer: string): string[] {
  const tokens = pointer.split("/").slice(1);
  return tokens.map((_, index) => `/${tokens.slice(0, index + 1).join("/")}`);
}

function foundMisplaced(repair: Misplaced, lacks: readonly Issue[], refused: Refused, waits: boolean): Found {
  const { pointer, belongs } = repair;
  const path = pathOf(pointer);
  const home = pathOf(belongs);
  const first = lacks.find(({ code }) => code === "schema/missing-property")?.path;
  return {
    rule: ruleFor(repair),
    path,
    isKey: true,
    message: `${placeOf(path)} is in the wrong place${first ? `, and ${placeOf(first)} is missing` : ""}. ${standardOf(refused.id)} defines it at ${placeOf(home)}. Move it there.`,
    args: { belongs },
    related: lacks.map(({ code, path, received }) => ({
      path,
      message: `${placeOf(path)} is ${code === "schema/missing-property" ? "missing" : received}.`,
    })),
    remedies: waits ? [] : remediesOf(path, home, refused),
  };
}

function remediesOf(path: Path, to: Path, { value }: Refused): Remedy[] {
  const owners = to.slice(0, -1).map((_, index) => valueAt(value, to.slice(0, index + 1)));
  if (!owners.every((owner) => owner === undefined || isObject(owner))) return [];
  return [
    {
      title: `Move it to ${placeOf(to)}`,
      // The server's own name may look like that of a program.
      isSafe: pointerOf(to) !== "/software/name",
      changes: [{ kind: "move", path, to }],
    },
  ];
}

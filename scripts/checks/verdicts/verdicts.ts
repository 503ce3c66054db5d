import { createHash } from "node:crypto";
import type { JsonSchema, SourceDocument } from "@nodeinfo-kit/codegen";
import { mapSchema, withoutRedundant } from "@nodeinfo-kit/codegen/internal";

/** A digest of the constraints of each schema, by its `$id`. Wording and order are ignored. */
export type Verdicts = Record<string, string>;

/** Returns the digest of every published schema. */
export function verdictsOf(documents: SourceDocument[]): Verdicts {
  const schemas = documents.flatMap(({ strict, open }) => [strict, open]);
  return Object.fromEntries(schemas.map((schema) => [schema.$id, digest(schema)]));
}

const unreleased =
  'If no release has this id, remove its line from schemas/published-verdicts.json and run "npm run verdicts".';

/**
 * Lists the schemas whose results differ from those published under the same `$id`. This requires a major release: a
 * changeset that announces one lets them pass.
 */
export function changedVerdicts(published: Verdicts, now: Verdicts, changesets: string[]): string[] {
  const isMajor = changesets.some((text) => /^["']?@nodeinfo-kit\/schemas["']?: major$/m.test(text));
  if (isMajor) return [];
  return Object.entries(published).flatMap(([id, before]) => {
    if (now[id] === before) return [];
    return now[id] === undefined
      ? [`${id} is missing. Users refer to it, so removing it requires a major release. ${unreleased}`]
      : [
          `${id} gives other results than before. Give the schema another id, or write a changeset with "@nodeinfo-kit/schemas": major and run "npm run verdicts". ${unreleased}`,
        ];
  });
}

function digest(schema: JsonSchema): string {
  const { $schema, $id, ...constraints } = mapSchema(
    withoutRedundant(schema),
    ({ title, description, examples, ...rest }) => rest,
  );
  return createHash("sha256")
    .update(JSON.stringify(sorted(constraints)))
    .digest("hex")
    .slice(0, 16);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, value]): [string, unknown] => [key, sorted(value)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

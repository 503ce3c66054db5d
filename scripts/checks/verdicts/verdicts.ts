import { createHash } from "node:crypto";
import type { JsonSchema, SourceDocument } from "@nodeinfo-kit/codegen";
import { mapSchema } from "@nodeinfo-kit/codegen/internal";

/** A digest of what decides in each schema, by its `$id`. Wording and order do not count. */
export type Verdicts = Record<string, string>;

/** Digests every schema that is published. */
export function verdictsOf(documents: SourceDocument[]): Verdicts {
  const schemas = documents.flatMap(({ strict, open }) => [strict, open]);
  return Object.fromEntries(schemas.map((schema) => [schema.$id, digest(schema)]));
}

/**
 * Says which schemas judge differently from what was published under the same `$id`. That takes a major release: a
 * changeset that says so lets them pass.
 */
export function changedVerdicts(published: Verdicts, now: Verdicts, changesets: string[]): string[] {
  const isMajor = changesets.some((text) => /^["']?@nodeinfo-kit\/schemas["']?: major$/m.test(text));
  if (isMajor) return [];
  return Object.entries(published).flatMap(([id, before]) => {
    if (now[id] === before) return [];
    return now[id] === undefined
      ? [`${id} is no longer there. Others refer to it: removing it takes a major release.`]
      : [
          `${id} judges differently from before. Give the schema another id, or write a changeset with "@nodeinfo-kit/schemas": major and run "npm run verdicts".`,
        ];
  });
}

function digest(schema: JsonSchema): string {
  const { $schema, $id, ...deciding } = mapSchema(schema, ({ title, description, ...rest }) => rest);
  return createHash("sha256")
    .update(JSON.stringify(sorted(deciding)))
    .digest("hex")
    .slice(0, 16);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, member]): [string, unknown] => [key, sorted(member)])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

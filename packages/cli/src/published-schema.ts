import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { DocumentId, Profile } from "@nodeinfo-kit/lint";

/** The dialects of JSON Schema that schemas are published in, the default one first. */
export const dialects = ["2020-12", "draft-07", "draft-04"] as const;

export type Dialect = (typeof dialects)[number];

/** The text of a schema, exactly as `@nodeinfo-kit/schemas` publishes it. */
export function publishedSchema(id: DocumentId, dialect: Dialect, profile: Profile): string {
  const folder = dialect === "2020-12" ? "" : `${dialect}/`;
  const name = `@nodeinfo-kit/schemas/${folder}${profile === "open" ? "open/" : ""}${id}.json`;
  return readFileSync(createRequire(import.meta.url).resolve(name), "utf8");
}

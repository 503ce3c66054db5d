import { readFileSync } from "node:fs";
import type { JsonSchema } from "@nodeinfo-kit/codegen";
import { repository } from "../repository.ts";

export type Profile = "strict" | "open";

/** A schema that types are generated from. */
export interface Model {
  id: string;
  profile: Profile;
  /** The schema in draft-07, which every generator reads. */
  schema: JsonSchema;
  /** The name of the root type: the schema's title, such as `NodeInfo21`. */
  type: string;
  /** The name of the Python or Rust module, or of the Go or Java package, such as `nodeinfo21`. */
  module: string;
}

/** Reads a document's schema from `schemas/dist/draft-07`. */
export function readModel(id: string, profile: Profile): Model {
  const path = `schemas/dist/draft-07/${profile === "open" ? "open/" : ""}${id}.json`;
  const schema: JsonSchema = JSON.parse(readFileSync(repository + path, "utf8"));
  const type = schema.title;
  if (type === undefined) throw new Error(`${path} has no title, which names the root type.`);
  return { id, profile, schema, type, module: type.toLowerCase() };
}

/** The data that is published for users without npm: in the archive, and in the packages for other languages. */
import { readFileSync } from "node:fs";
import { generateSchemas, readSources } from "@nodeinfo-kit/codegen";
import { globSync } from "tinyglobby";
import { publishedVectors } from "../packages/vectors/build/published-vectors.ts";
import { repository } from "./repository.ts";

export const profiles = ["strict", "open"] as const;
export type Profile = (typeof profiles)[number];

export const dialects = ["2020-12", "draft-07", "draft-04"] as const;
export type Dialect = (typeof dialects)[number];

export interface SchemaFile {
  readonly id: string;
  readonly profile: Profile;
  readonly dialect: Dialect;
  /** Its path in @nodeinfo-kit/schemas, such as `draft-07/open/nodeinfo/2.1.json`. */
  readonly path: string;
  readonly text: string;
}

/** Returns every schema: one for each document, profile and dialect. */
export function schemaFiles(): SchemaFile[] {
  const sources = readSources(`${repository}schemas`);
  const files = generateSchemas(sources);
  return sources.documents.flatMap(({ id }) =>
    dialects.flatMap((dialect) =>
      profiles.map((profile) => {
        const folder = (dialect === "2020-12" ? "" : `${dialect}/`) + (profile === "strict" ? "" : "open/");
        const path = `${folder}${id}.json`;
        const text = files.get(path);
        if (text === undefined) throw new Error(`The schemas have no ${path}.`);
        return { id, profile, dialect, path, text };
      }),
    ),
  );
}

/** Returns the text of every file of vectors, by its path in @nodeinfo-kit/vectors. */
export function vectorFiles(): Map<string, string> {
  const generated = globSync("schemas/**/vectors/**/*.json", { cwd: repository, ignore: "**/node_modules" });
  return new Map(
    publishedVectors(generated).map(([path, source]) => [path, readFileSync(repository + source, "utf8")]),
  );
}

/** Returns the version that all generated packages have. */
export function publishedVersion(): string {
  return JSON.parse(readFileSync(`${repository}schemas/package.json`, "utf8")).version;
}

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { DocumentId, Profile } from "@nodeinfo-kit/lint";
import { wrap } from "@nodeinfo-kit/lint/terminal";
import { documents } from "@nodeinfo-kit/schemas";
import { choiceOf, defineCommand, type Terminal, WrongUsage } from "../command.js";
import { isDocumentId, knownIds, noSuchSchema } from "../document-ids.js";
import { profiles } from "../options.js";
import { textTable } from "../text-table.js";

/** The dialects of JSON Schema that schemas are published in, the default one first. */
export const dialects = ["2020-12", "draft-07", "draft-04"] as const;

type Dialect = (typeof dialects)[number];

interface SchemaCommand {
  /** Undefined, to list what there is. */
  readonly id: DocumentId | undefined;
  readonly dialect: Dialect;
  readonly profile: Profile;
}

const help = `nodeinfo schema [ID] [--dialect 2020-12|draft-07|draft-04]
                [--profile strict|open]

Prints the JSON Schema of a document, exactly as @nodeinfo-kit/schemas has it.
Without an ID, it lists the documents that there are schemas of.

  nodeinfo schema
  nodeinfo schema nodeinfo/2.1 > nodeinfo-2.1.json
  nodeinfo schema discovery --dialect draft-07 --profile open

  --dialect NAME  the version of JSON Schema: 2020-12 if you do not say. All
                  have the same verdicts
  --profile NAME  strict, if you do not say, is the standard as published; open
                  is what a reader should accept

Exit status: 0 printed, 2 wrong usage.`;

export const schema = defineCommand({
  name: "schema",
  summary: "prints the JSON Schema of a document, or lists what there are",
  help,
  options: {
    dialect: { type: "string", choices: dialects },
    profile: { type: "string", choices: profiles },
  },
  operands: knownIds,
  understand(values, [id, ...others]): SchemaCommand {
    if (others.length > 0) throw new WrongUsage(`Name one schema; these are ${others.length + 1}.`);
    if (id === undefined && (values.dialect ?? values.profile) !== undefined)
      throw new WrongUsage("Name the schema to print, such as nodeinfo/2.1.");
    return {
      id: id === undefined ? undefined : idOf(id),
      dialect: choiceOf("dialect", dialects, values.dialect) ?? "2020-12",
      profile: choiceOf("profile", profiles, values.profile) ?? "strict",
    };
  },
  run({ id, dialect, profile }, terminal) {
    // What prints it ends it with a line feed, as the file ends.
    const out = id ? publishedSchema(id, dialect, profile).replace(/\n$/, "") : list(terminal);
    return { out, status: 0 };
  },
});

function idOf(word: string): DocumentId {
  if (isDocumentId(word)) return word;
  throw new WrongUsage(noSuchSchema(word));
}

function list({ out: paint, width, isTerminal }: Terminal): string {
  const [head = "", ...lines] = textTable([
    ["id", "status", "standard"],
    ...documents.map(({ id, status, standard }) => [id, status, standard]),
  ]);
  const indent = " ".repeat(head.indexOf("standard"));
  // What is not for eyes alone keeps a line a document.
  const room = isTerminal.out ? Math.max(width, indent.length + 12) : Number.POSITIVE_INFINITY;
  return [paint("dim", head), ...lines.flatMap((line) => fitted(line, room, indent))].join("\n");
}

/** A line of a table, of which the last column is broken where it is too wide. */
function fitted(line: string, room: number, indent: string): string[] {
  const [first = "", ...others] = wrap(line.slice(indent.length), room - indent.length);
  return [`${line.slice(0, indent.length)}${first}`, ...others.map((other) => `${indent}${other}`)];
}

/** The text of a schema, exactly as `@nodeinfo-kit/schemas` publishes it. */
function publishedSchema(id: DocumentId, dialect: Dialect, profile: Profile): string {
  const folder = dialect === "2020-12" ? "" : `${dialect}/`;
  const name = `@nodeinfo-kit/schemas/${folder}${profile === "open" ? "open/" : ""}${id}.json`;
  return readFileSync(createRequire(import.meta.url).resolve(name), "utf8");
}

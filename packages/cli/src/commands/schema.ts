import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { DocumentId, Profile } from "@nodeinfo-kit/lint";
import { wrap } from "@nodeinfo-kit/lint/terminal";
import { documents } from "@nodeinfo-kit/schemas";
import { defineCommand } from "../command.js";
import { isDocumentId, knownIds, unknownSchema } from "../document-ids.js";
import { profiles } from "../options.js";
import type { Terminal } from "../terminal.js";
import { textTable } from "../text-table.js";
import { WrongUsage } from "../wrong-usage.js";

/** The dialects of JSON Schema that schemas are published in, the default one first. */
export const dialects = ["2020-12", "draft-07", "draft-04"] as const;

type Dialect = (typeof dialects)[number];

interface SchemaCommand {
  /** Undefined to list the schemas. */
  readonly id: DocumentId | undefined;
  readonly dialect: Dialect;
  readonly profile: Profile;
}

export const schema = defineCommand({
  name: "schema",
  summary: "Print a JSON Schema, or list the available ones",
  help: {
    usage: "[ID]",
    about:
      "Print the JSON Schema of a document type, as published in @nodeinfo-kit/schemas. Without an ID, list the available schemas.",
    examples: [
      "nodeinfo schema",
      "nodeinfo schema nodeinfo/2.1 > nodeinfo-2.1.json",
      "nodeinfo schema discovery --dialect draft-07 --profile open",
    ],
    exitStatus: "0 printed, 2 invalid usage.",
  },
  options: {
    dialect: {
      type: "string",
      description: "JSON Schema version; all accept the same documents",
      choices: dialects,
      defaultText: dialects[0],
    },
    profile: {
      type: "string",
      description: "The standard as published, or what a reader should accept",
      choices: profiles,
      defaultText: "strict",
    },
  },
  operands: knownIds,
  understand({ dialect, profile }, [id, ...others]): SchemaCommand {
    if (others.length > 0) throw new WrongUsage(`Expected one ID, got ${others.length + 1}.`);
    if (id === undefined && (dialect ?? profile) !== undefined)
      throw new WrongUsage("No ID. Specify the schema to print, such as nodeinfo/2.1.");
    return {
      id: id === undefined ? undefined : idOf(id),
      dialect: dialect ?? dialects[0],
      profile: profile ?? "strict",
    };
  },
  run({ id, dialect, profile }, terminal) {
    // Printing adds the final line feed again.
    const out = id ? publishedSchema(id, dialect, profile).replace(/\n$/, "") : list(terminal);
    return { out, status: 0 };
  },
});

function idOf(id: string): DocumentId {
  if (isDocumentId(id)) return id;
  throw new WrongUsage(unknownSchema(id));
}

function list({ out: paint, width, isTerminal }: Terminal): string {
  const [head = "", ...lines] = textTable([
    ["id", "status", "standard"],
    ...documents.map(({ id, status, standard }) => [id, status, standard]),
  ]);
  const indent = " ".repeat(head.indexOf("standard"));
  // Outside a terminal each document stays on one line.
  const room = isTerminal.out ? Math.max(width, indent.length + 12) : Number.POSITIVE_INFINITY;
  return [paint("dim", head), ...lines.flatMap((line) => fitted(line, room, indent))].join("\n");
}

/** A line of a table, with the last column wrapped if it is too wide. */
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

import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { type DocumentId, isDocumentId, knownIds } from "./detect.js";

/** What the command line asks for. */
export type Command =
  | { kind: "check"; inputs: string[]; schema: DocumentId | undefined; format: "text" | "json" }
  | { kind: "print"; text: string }
  | { kind: "wrong-usage"; message: string };

const help = `nodeinfo check [--schema ID] [--format text|json] FILE|FOLDER|GLOB|- …

Judges documents with which servers describe themselves, in two profiles:
  strict  the verdict of the standard as published, for those who write documents
  open    what a reader should accept

  FOLDER         every *.json in it, at any depth
  -              standard input
  --schema ID    the schema to use, instead of finding it from the document:
${listed(knownIds)}
  --format json  for programs
  --help, --version

Under a document stands each fault: ✗ if both profiles refuse it, ! if only strict does.
Exit status: 0 all valid in strict, 1 some not, 2 wrong usage, 3 nothing found or a file not readable.
NO_COLOR turns colours off.`;

/** Names under the description of an option, as many on a line as fit. */
function listed(names: readonly string[]): string {
  return names
    .join(", ")
    .replace(/(.{1,80}(?:,|$)) ?/g, `${" ".repeat(17)}$1\n`)
    .trimEnd();
}

/** Reads the command line. Never throws: what is wrong with it is in the result, as a sentence. */
export function parseCommand(args: string[]): Command {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        schema: { type: "string" },
        format: { type: "string", default: "text" },
        help: { type: "boolean", short: "h" },
        version: { type: "boolean" },
      },
    });
    if (values.help) return { kind: "print", text: help };
    if (values.version) return { kind: "print", text: version() };
    return checkCommand(positionals, values.schema, values.format);
  } catch (error) {
    // parseArgs throws a TypeError whose first sentence names the option; the others give advice for another case.
    const [first = ""] = String(error instanceof Error ? error.message : error).split(/\. /);
    return wrongUsage(`${first.replace(/\.$/, "")}.`);
  }
}

function checkCommand(positionals: string[], schema: string | undefined, format: string): Command {
  const [name, ...inputs] = positionals;
  if (name === undefined) return { kind: "wrong-usage", message: help };
  if (name !== "check") return wrongUsage(`There is no command "${name}"; the command is "check".`);
  if (inputs.length === 0) return wrongUsage("Name a file, a folder, a glob, or - for standard input.");
  if (format !== "text" && format !== "json")
    return wrongUsage(`There is no format "${format}"; the formats are "text" and "json".`);
  if (schema !== undefined && !isDocumentId(schema))
    return wrongUsage(`There is no schema "${schema}"; the schemas are ${knownIds.join(", ")}.`);
  return { kind: "check", inputs, schema, format };
}

function wrongUsage(message: string): Command {
  return { kind: "wrong-usage", message: `nodeinfo: ${message}\nTry "nodeinfo --help".` };
}

function version(): string {
  const manifest: { version: string } = createRequire(import.meta.url)("../package.json");
  return manifest.version;
}

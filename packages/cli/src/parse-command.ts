import { createRequire } from "node:module";
import { parseArgs } from "node:util";
import { publishableIds, readableIds } from "@nodeinfo-kit/convert";
import type { ConvertCommand } from "./convert.js";
import { type DocumentId, isDocumentId, knownIds } from "./detect.js";
import { printable } from "./printable.js";
import type { ReadCommand } from "./read.js";

/** What the command line asks for. */
export type Command =
  | { kind: "check"; inputs: string[]; schema: DocumentId | undefined; format: "text" | "json" }
  | ({ kind: "read" } & ReadCommand)
  | ({ kind: "convert" } & ConvertCommand)
  | { kind: "print"; text: string }
  | { kind: "wrong-usage"; message: string };

const help = `nodeinfo COMMAND [OPTIONS] FILE …

For documents with which servers of the fediverse describe themselves.

  check    judges documents, and says what is wrong with them
  read     prints what a document says, and what had to be repaired to read it
  convert  writes a document of one standard as one of another

  nodeinfo COMMAND --help
  nodeinfo --version

Nothing is fetched. Pipe a live document in:
  curl -s https://social.example/nodeinfo/2.0 | nodeinfo check -

The environment variable NO_COLOR turns colours off.`;

const checkHelp = `nodeinfo check [--schema ID] [--format text|json] FILE|FOLDER|GLOB|- …

Judges documents with which servers describe themselves, in two profiles:
  strict  the standard as published, for those who write documents
  open    what a reader should accept
Example: curl -s https://social.example/nodeinfo/2.0 | nodeinfo check -

  FOLDER         every *.json in it, at any depth
  -              standard input
  --schema ID    the schema to use, instead of finding it from the document:
${listed(knownIds)}
  --format json  for programs

Under a document stands each fault: ✗ if both refuse it, ! if only strict does.
Exit status: 0 all valid in strict, 1 not all, 2 wrong usage, 3 not readable.`;

/** Names under the description of an option, as many on a line as fit. */
function listed(names: readonly string[]): string {
  return names
    .join(", ")
    .replace(/(.{1,62}(?:,|$)) ?/g, `${" ".repeat(17)}$1\n`)
    .trimEnd();
}

const readHelp = `nodeinfo read [--as ID] [--host HOST] [--format text|json] FILE|-

Reads a document of any standard, in any state of repair: prints what it says of
its server, and what was read otherwise than it is written.

  nodeinfo read server.json
  curl -s https://social.example/nodeinfo/2.0 | nodeinfo read -

  -              standard input
  --as ID        what to read it as, instead of finding that from its content:
${listed(readableIds)}
  --host HOST    where it came from, such as social.example: a NodeInfo2
                 document about another host is refused
  --format json  for programs

Exit status: 0 read, 1 no document to read, 2 wrong usage, 3 not readable.`;

const convertHelp = `nodeinfo convert --to ID [--strict] [--host HOST] [--format text|json] FILE|-

Writes a document of any standard as one of another, to standard output. What
was lost, and what had to be repaired before, is on standard error.

  nodeinfo convert server.json --to nodeinfo/2.1 > converted.json
  curl -s https://pod.example/statistics.json |
    nodeinfo convert - --to nodeinfo/2.1

  -              standard input
  --to ID        what to write:
${listed(publishableIds)}
  --strict       exit status 1 if anything is lost
  --host HOST    where it came from, such as social.example: a NodeInfo2
                 document about another host is refused
  --format json  document, losses and repairs in one object, for programs

Exit status: 0 converted, 1 not converted, or something lost with --strict,
2 wrong usage, 3 not readable.`;

const commands: Readonly<Record<string, { help: string; parse: (args: string[]) => Command }>> = {
  check: { help: checkHelp, parse: parseCheck },
  read: { help: readHelp, parse: parseRead },
  convert: { help: convertHelp, parse: parseConvert },
};

/** Reads the command line. Never throws: what is wrong with it is in the result, as a sentence. */
export function parseCommand([name, ...args]: string[]): Command {
  if (name === undefined) return { kind: "wrong-usage", message: help };
  if (isHelp(name)) return { kind: "print", text: help };
  if (name === "--version") return { kind: "print", text: version() };
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return wrongUsage(noCommand(name), "nodeinfo");
  if (args.some(isHelp)) return { kind: "print", text: command.help };
  try {
    return command.parse(args);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    // parseArgs throws a TypeError whose first sentence names the option; the others give advice for another case.
    const [first = ""] = error instanceof WrongUsage ? [error.message] : error.message.split(/\.(?=\s)|\.$/);
    const message = first.endsWith(".") ? first : `${first}.`;
    return wrongUsage(message, `nodeinfo ${name}`);
  }
}

/** What is wrong with the command line, as sentences. */
class WrongUsage extends Error {}

function parseCheck(args: string[]): Command {
  const options = { schema: { type: "string" }, format } as const;
  const { values, positionals: inputs } = parseArgs({ args, allowPositionals: true, options });
  const { schema } = values;
  if (inputs.length === 0) throw new WrongUsage("Name a file, a folder, a glob, or - for standard input.");
  if (schema !== undefined && !isDocumentId(schema))
    throw new WrongUsage(`There is no schema "${schema}"; the schemas are ${knownIds.join(", ")}.`);
  return { kind: "check", inputs, schema, format: formatOf(values.format) };
}

function parseRead(args: string[]): Command {
  const options = { as: { type: "string" }, host: { type: "string" }, format } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const as = readableIds.find((id) => id === values.as);
  if (as !== values.as)
    throw new WrongUsage(`Nothing is read as "${values.as}"; the ids are ${readableIds.join(", ")}.`);
  return {
    kind: "read",
    file: fileOf(positionals),
    as,
    host: hostOf(values.host),
    format: formatOf(values.format),
  };
}

function parseConvert(args: string[]): Command {
  const options = {
    to: { type: "string" },
    strict: { type: "boolean", default: false },
    host: { type: "string" },
    format,
  } as const;
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const to = publishableIds.find((id) => id === values.to);
  const ids = publishableIds.join(", ");
  if (values.to === undefined) throw new WrongUsage(`Say with --to what to convert it to: ${ids}.`);
  if (to === undefined) throw new WrongUsage(`Nothing is converted to "${values.to}"; the ids are ${ids}.`);
  const file = fileOf(positionals);
  return {
    kind: "convert",
    file,
    to,
    host: hostOf(values.host),
    isStrict: values.strict,
    format: formatOf(values.format),
  };
}

const format = { type: "string", default: "text" } as const;

function formatOf(word: string): "text" | "json" {
  if (word === "text" || word === "json") return word;
  throw new WrongUsage(`There is no format "${word}"; the formats are "text" and "json".`);
}

function fileOf([file, ...others]: string[]): string {
  if (file === undefined) throw new WrongUsage("Name a file, or - for standard input.");
  if (others.length > 0) throw new WrongUsage(`Name one file; these are ${others.length + 1}.`);
  return file;
}

function hostOf(host: string | undefined): string | undefined {
  if (host === undefined || (/^[^/?#@\\]+$/.test(host) && URL.canParse(`https://${host}`))) return host;
  throw new WrongUsage(`"${host}" is no host. A host is a name alone, such as social.example.`);
}

function isHelp(word: string): boolean {
  return word === "--help" || word === "-h";
}

function noCommand(name: string): string {
  return name.startsWith("-")
    ? "The command comes before its options."
    : `There is no command "${name}"; the commands are ${Object.keys(commands).join(", ")}.`;
}

function wrongUsage(message: string, command: string): Command {
  return { kind: "wrong-usage", message: `nodeinfo: ${printable(message)}\nTry "${command} --help".` };
}

function version(): string {
  const manifest: { version: string } = createRequire(import.meta.url)("../package.json");
  return manifest.version;
}

import { defineCommand, listed, type Outcome, type Terminal, WrongUsage } from "../command.js";
import { type DocumentId, isDocumentId, knownIds } from "../detect.js";
import { exitCode, judgeAll } from "../judge.js";
import { reportJson } from "../report-json.js";
import { reportText } from "../report-text.js";
import { isJson, textOrJson } from "../text-or-json.js";

interface CheckCommand {
  readonly inputs: readonly string[];
  readonly schema: DocumentId | undefined;
  readonly isJson: boolean;
}

const help = `nodeinfo check [--schema ID] [--format text|json] FILE|FOLDER|GLOB|- …

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

export const check = defineCommand({
  name: "check",
  summary: "judges documents, and says what is wrong with them",
  help,
  options: { schema: { type: "string", choices: knownIds }, format: textOrJson },
  operands: "files",
  understand({ schema, format }, inputs): CheckCommand {
    if (inputs.length === 0) throw new WrongUsage("Name a file, a folder, a glob, or - for standard input.");
    if (schema !== undefined && !isDocumentId(schema))
      throw new WrongUsage(`There is no schema "${schema}"; the schemas are ${knownIds.join(", ")}.`);
    return { inputs, schema, isJson: isJson(format) };
  },
  run: runCheck,
});

async function runCheck({ inputs, schema, isJson }: CheckCommand, { out }: Terminal): Promise<Outcome> {
  const documents = await judgeAll(inputs, schema);
  return { out: isJson ? reportJson(documents) : reportText(documents, out), status: exitCode(documents) };
}

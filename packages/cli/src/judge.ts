import type { Issue } from "@nodeinfo-kit/validators";
import { validators } from "@nodeinfo-kit/validators/all";
import { type DocumentId, detect, isObject } from "./detect.js";
import { type JsonProblem, parseJson } from "./parse-json.js";
import { readInputs, type Source } from "./read-inputs.js";

/** What was found out about one file. */
export type CheckedDocument =
  | {
      readonly kind: "judged";
      readonly file: string;
      readonly id: DocumentId;
      /** The software's name, and its version if there is one, as the document gives them. */
      readonly software: string | undefined;
      /** What is wrong in each profile; nothing, if it is valid there. */
      readonly issues: { readonly strict: readonly Issue[]; readonly open: readonly Issue[] };
      /** How many more are wrong. The validators list 1,000. */
      readonly omitted: { readonly strict: number; readonly open: number };
    }
  | ({ readonly kind: "not-json"; readonly file: string } & JsonProblem)
  | { readonly kind: "unknown"; readonly file: string; readonly message: string }
  | { readonly kind: "unreadable"; readonly file: string; readonly message: string };

/** Reads and judges every document that the inputs name: files, folders, globs, or `-` for standard input. */
export async function judgeAll(
  inputs: readonly string[],
  schema: DocumentId | undefined,
): Promise<CheckedDocument[]> {
  const documents: CheckedDocument[] = [];
  for await (const source of readInputs(inputs)) documents.push(checkSource(source, schema));
  return documents;
}

/** Judges one file's text. */
function checkSource(source: Source, schema: DocumentId | undefined): CheckedDocument {
  const { file } = source;
  if ("message" in source) return { kind: "unreadable", file, message: source.message };
  const parsed = parseJson(source.text);
  if ("problem" in parsed) return { kind: "not-json", file, ...parsed.problem };
  const found = schema ? named(schema, parsed.value) : detect(parsed.value);
  if ("problem" in found) return { kind: "unknown", file, message: found.problem };
  const strict = validators[found.id].strict.validate(parsed.value);
  const open = validators[found.id].open.validate(parsed.value);
  return {
    kind: "judged",
    file,
    id: found.id,
    software: softwareOf(parsed.value),
    issues: { strict: strict.issues ?? [], open: open.issues ?? [] },
    omitted: { strict: strict.omitted ?? 0, open: open.omitted ?? 0 },
  };
}

/** A vocabulary is open to all members, so that it would accept a whole document without looking at anything. */
function named(id: DocumentId, value: unknown): ReturnType<typeof detect> {
  const whole = detect(value);
  if (id.startsWith("metadata/") && "id" in whole && whole.id.startsWith("nodeinfo"))
    return {
      problem: `This is a whole document, ${whole.id}. The schema ${id} is for the value of its "metadata": give that alone.`,
    };
  return { id };
}

/** The exit status: 3 if a file could not be read, else 1 if a document is not valid in strict, else 0. */
export function exitCode(documents: readonly CheckedDocument[]): 0 | 1 | 3 {
  if (documents.some((document) => document.kind === "unreadable")) return 3;
  return documents.every((document) => document.kind === "judged" && document.issues.strict.length === 0)
    ? 0
    : 1;
}

function softwareOf(document: unknown): string | undefined {
  if (!isObject(document)) return undefined;
  const { software, server } = document;
  const [name, version] = isObject(software)
    ? [software.name, software.version]
    : isObject(server)
      ? [server.software, server.version]
      : [];
  if (typeof name !== "string") return undefined;
  return typeof version === "string" ? `${name} ${version}` : name;
}

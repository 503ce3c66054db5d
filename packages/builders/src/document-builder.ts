import { createIssue, type Issue, NodeInfoValidationError, type Path } from "./issue.js";
import { jsonCopy } from "./json-copy.js";
import { merge } from "./merge.js";
import { type Call, recorder } from "./recorder.js";

/** What the generator knows of a document. */
export interface DocumentDescription {
  /** The standard's name, for messages. */
  readonly standard: string;
  /** The members that no step sets. */
  readonly fixed: Readonly<Record<string, unknown>>;
  /** The members that are there even if no step sets them. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** The step that sets each member, in the order in which the document has them. */
  readonly steps: Readonly<Record<string, StepKind>>;
  readonly validate: (value: unknown) => { readonly issues?: readonly Issue[] | undefined };
}

/** What a step makes of its arguments: a member that is the first of them, the list of them, or all of them merged. */
export type StepKind = "value" | "list" | "merged";

/** The step of documents that may have members of which the schema says nothing. It sets no member, but any. */
const further = "further";

/** Makes the function that starts a builder. */
export function documentBuilder<Builder>(description: DocumentDescription): () => Builder {
  const start = recorder(Object.keys(description.steps), (calls) =>
    finish(description, assemble(description, calls)),
  );
  // The interface is generated from the same schema as the description, and says what its steps do.
  return () => start as Builder;
}

/** A document as far as its steps make it, and what is wrong with these. */
export interface Draft {
  readonly document: unknown;
  readonly issues: readonly Issue[];
}

/** Makes a document of the steps that were taken. */
export function assemble({ fixed, defaults, steps }: DocumentDescription, calls: readonly Call[]): Draft {
  const issues: Issue[] = [];
  const values = new Map<string, unknown>();
  for (const { name, values: given, faults } of calls) {
    const path = name === further ? [] : [name];
    for (const { path: at, expected, received } of faults) {
      const inside = steps[name] === "list" ? at : at.slice(1);
      issues.push(createIssue("builder/json", [...path, ...inside], expected, received));
    }
    if (values.has(name)) issues.push(createIssue("builder/set-twice", path, "set once", "set again"));
    else values.set(name, valueGiven(steps[name], given, path, issues));
  }
  const document: Record<string, unknown> = { ...fixed };
  for (const name of Object.keys(steps)) {
    if (values.has(name)) document[name] = values.get(name);
    else if (Object.hasOwn(defaults, name)) document[name] = defaults[name];
  }
  if (!values.has(further)) return { document, issues };
  const { [further]: added, ...described } = document;
  const parts = [
    { from: "its own step", value: described },
    { from: `${further}()`, value: added },
  ];
  return { document: merge(parts, [], issues), issues };
}

function valueGiven(
  kind: StepKind | undefined,
  given: readonly unknown[],
  path: Path,
  issues: Issue[],
): unknown {
  if (kind === "list") return given;
  if (kind === "value") return given[0];
  const parts = given.map((value, index) => ({ from: `argument ${index + 1}`, value }));
  return merge(parts, path, issues);
}

/** Validates a draft. Returns a copy that shares nothing with it, or throws every issue. */
export function finish(
  { standard, validate }: Pick<DocumentDescription, "standard" | "validate">,
  { document, issues: own }: Draft,
): unknown {
  const { value } = jsonCopy(document);
  const places = new Set(own.map(({ pointer }) => pointer));
  const found = validate(value).issues ?? [];
  // Of a place with a fault of ours, the schema can only say that something is missing.
  const [first, ...others] = [...own, ...found.filter(({ pointer }) => !isInside(pointer, places))];
  if (first) throw new NodeInfoValidationError(standard, [first, ...others]);
  return value;
}

/** Whether a pointer leads to one of some places, or into it. */
function isInside(pointer: string, places: ReadonlySet<string>): boolean {
  return (
    places.has(pointer) || (pointer !== "" && isInside(pointer.slice(0, pointer.lastIndexOf("/")), places))
  );
}

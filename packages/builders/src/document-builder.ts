import { createIssue } from "@nodeinfo-kit/validators/internal";
import { copyJson } from "./copy-json.js";
import { BuildError, type Issue } from "./issue.js";
import { merge } from "./merge.js";
import { recorder, type Step } from "./recorder.js";

/** The description of a document, written by the generator. */
export interface DocumentDescription {
  /** The standard's name, for messages. */
  readonly standard: string;
  /** The properties, in the order of the standard. Each is set by the step of the same name. */
  readonly members: readonly string[];
  /** The values of properties that no step sets. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** The properties that are arrays; their steps take the items. */
  readonly lists: readonly string[];
  /** Merges the content of `extra` into a draft. Absent if the standard does not allow other properties. */
  readonly extra?: (draft: Record<string, unknown>, issues: Issue[]) => unknown;
  /**
   * The values that an array does not allow but a newer standard does, with the first of these: by the place of the array,
   * such as `services/inbound`.
   */
  readonly later?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A validator, as a builder calls it. */
export type Validate = (
  value: unknown,
  options: { readonly maxIssues: number },
) => { readonly issues?: readonly Issue[] | undefined };

/** Returns all issues that a validator finds. By default it returns at most 1,000. */
export function issuesOf(validate: Validate, document: unknown): readonly Issue[] {
  return validate(document, { maxIssues: Number.POSITIVE_INFINITY }).issues ?? [];
}

/** Makes the function that starts a builder. */
export function documentBuilder<Builder>(
  description: DocumentDescription,
  validate: Validate,
): () => Builder {
  const take = (name: string, given: readonly unknown[], issues: Issue[]) =>
    valueOfStep(description, name, given, issues);
  const start = recorder(description.members, take, (steps) => {
    const issues: Issue[] = [];
    return finish({ ...description, validate }, assemble(description, steps, issues), issues);
  });
  // The interface is generated from the same schema as the description.
  return () => start as Builder;
}

/** The steps that merge all their arguments. */
const merged = ["metadata", "extra"];

/** Makes the value of a step: the given array, an array of its arguments, or all arguments merged. */
export function valueOfStep(
  { lists }: DocumentDescription,
  name: string,
  given: readonly unknown[],
  issues: Issue[],
): unknown {
  if (lists.includes(name))
    return copyJson(given.length === 1 && Array.isArray(given[0]) ? given[0] : given, issues, [name]);
  if (given.length > 1 && !merged.includes(name))
    issues.push(createIssue("builder/set-twice", [name], "given once", `given ${given.length} times`));
  const copies = given.map((value) => copyJson(value, issues, [name]));
  return merge(
    copies.map((value, index) => ({ from: `argument ${index + 1}`, value })),
    issues,
    [name],
  );
}

/** Makes a document from the steps that were called. */
export function assemble(
  { members, defaults, extra = (draft) => draft }: DocumentDescription,
  taken: readonly Step[],
  issues: Issue[],
): unknown {
  const document: Record<string, unknown> = {};
  for (const name of members) {
    const [step, ...again] = taken.filter((each) => each.name === name);
    const value = step ? step.value : defaults[name];
    if (value !== undefined) document[name] = value;
    if (again.length > 0) issues.push(createIssue("builder/set-twice", [name], "set once", "set again"));
  }
  // Not `push(...)`: there may be more issues than a call can have arguments.
  for (const step of taken) for (const issue of step.issues) issues.push(issue);
  return extra(document, issues);
}

/** The input for validating a draft. */
export interface Validation extends Pick<DocumentDescription, "standard" | "later"> {
  readonly validate: Validate;
}

/** Validates a draft. Returns a copy of it, or throws all issues. */
export function finish({ standard, later, validate }: Validation, draft: unknown, issues: Issue[]): unknown {
  const document = copyJson(draft, issues);
  // A value that could not be copied is null; an issue of the schema about that null would add nothing.
  const nulls = new Set(issues.map(({ code, pointer }) => code === "builder/json" && pointer));
  const found = issuesOf(validate, document)
    .filter(({ pointer }) => !nulls.has(pointer))
    .map((issue) => withAdvice(issue, document, later));
  const [first, ...others] = [...issues, ...found];
  if (first) throw new BuildError(standard, [first, ...others]);
  return document;
}

/** Adds to the issue of a value that is not listed where it is allowed. A value that is not a string is allowed nowhere. */
function withAdvice(issue: Issue, document: unknown, later: DocumentDescription["later"] = {}): Issue {
  const { code, path, message } = issue;
  const newer = later[path.filter((key) => typeof key === "string").join("/")];
  const value = path.reduce<unknown>((outer, key) => Reflect.get(Object(outer), key), document);
  if (code !== "schema/enum" || !newer || typeof value !== "string") return issue;
  const advice = Object.hasOwn(newer, value)
    ? `${newer[value]} lists it`
    : "the open form of this builder allows it";
  return { ...issue, message: `${message}; ${advice}` };
}

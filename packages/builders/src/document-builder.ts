import { createIssue } from "@nodeinfo-kit/validators/internal";
import { copyJson } from "./copy-json.js";
import { BuildError, type Issue } from "./issue.js";
import { merge } from "./merge.js";
import { recorder, type Step } from "./recorder.js";

/** What the generator knows of a document. */
export interface DocumentDescription {
  /** The standard's name, for messages. */
  readonly standard: string;
  /** The members, in the order of the standard. Each is set by the step of its name. */
  readonly members: readonly string[];
  /** What members are unless a step sets them. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** The members that are a list, of which the step takes the items. */
  readonly lists: readonly string[];
  /** Makes one document of a draft and what the draft has under `extra`, if there may be such a thing. */
  readonly extra?: (draft: Record<string, unknown>, issues: Issue[]) => unknown;
  /**
   * The words that arrays of words may not have but those of newer standards may, with the first of these: by the place
   * of the array, such as `services/inbound`.
   */
  readonly later?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A validator, as a builder calls it. */
export type Validate = (
  value: unknown,
  options: { readonly maxIssues: number },
) => { readonly issues?: readonly Issue[] | undefined };

/** Every issue that a validator finds. It would leave out what is beyond 1,000. */
export function issuesOf(validate: Validate, document: unknown): readonly Issue[] {
  return validate(document, { maxIssues: Number.POSITIVE_INFINITY }).issues ?? [];
}

/** Makes the function that starts a builder. */
export function documentBuilder<Builder>(
  description: DocumentDescription,
  validate: Validate,
): () => Builder {
  const take = (name: string, given: readonly unknown[], issues: Issue[]) =>
    takeMember(description, name, given, issues);
  const start = recorder(description.members, take, (steps) => {
    const issues: Issue[] = [];
    return finish({ ...description, validate }, assemble(description, steps, issues), issues);
  });
  // The interface is generated from the same schema as the description, and says what its steps do.
  return () => start as Builder;
}

/** The steps of which all arguments are merged. */
const merged = ["metadata", "extra"];

/** Makes what a step gives: a list, as it is or of its arguments, or all arguments merged. */
export function takeMember(
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

/** Makes a document of the steps that were taken. */
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
  // Not by spreading: there may be more than a call has room for.
  for (const step of taken) for (const issue of step.issues) issues.push(issue);
  return extra(document, issues);
}

/** What it takes to validate a draft. */
export interface Validation extends Pick<DocumentDescription, "standard" | "later"> {
  readonly validate: Validate;
}

/** Validates a draft. Returns a copy of it, or throws every issue. */
export function finish({ standard, later, validate }: Validation, draft: unknown, issues: Issue[]): unknown {
  const document = copyJson(draft, issues);
  // Where something could not be copied is null, and what the schema says of that is no news.
  const nulls = new Set(issues.map(({ code, pointer }) => code === "builder/json" && pointer));
  const found = issuesOf(validate, document)
    .filter(({ pointer }) => !nulls.has(pointer))
    .map((issue) => withAdvice(issue, document, later));
  const [first, ...others] = [...issues, ...found];
  if (first) throw new BuildError(standard, [first, ...others]);
  return document;
}

/** Says of a word that is not on a list where it may be written. What is not a string may be written nowhere. */
function withAdvice(issue: Issue, document: unknown, later: DocumentDescription["later"] = {}): Issue {
  const { code, path, message } = issue;
  const words = later[path.filter((key) => typeof key === "string").join("/")];
  const word = path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), document);
  if (code !== "schema/enum" || !words || typeof word !== "string") return issue;
  const advice = Object.hasOwn(words, word)
    ? `${words[word]} lists it`
    : "the open form of this builder allows it";
  return { ...issue, message: `${message}; ${advice}` };
}

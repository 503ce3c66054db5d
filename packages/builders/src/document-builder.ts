import { combine, type Part } from "./combine.js";
import { createIssue, type Issue, NodeInfoValidationError } from "./issue.js";
import { recorder, type Step } from "./recorder.js";

/** What the generator knows of a document. */
export interface DocumentDescription {
  /** The standard's name, for messages. */
  readonly standard: string;
  /** The members that no step sets. */
  readonly fixed: Readonly<Record<string, unknown>>;
  /** The members that are there even if no step sets them. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** The steps, in the order of the standard: each has the name of the member that it sets. */
  readonly steps: readonly string[];
  /** The steps whose arguments are the items of a list. */
  readonly lists: readonly string[];
  readonly validate: (value: unknown) => { readonly issues?: readonly Issue[] | undefined };
}

/** The step that sets members of which the standard says nothing. */
const further = "further";

/** Makes the function that starts a builder. */
export function documentBuilder<Builder>(description: DocumentDescription): () => Builder {
  const take = (name: string, given: readonly unknown[], issues: Issue[]) =>
    takeMember(description, name, given, issues);
  const start = recorder(description.steps, take, (steps) => {
    const issues: Issue[] = [];
    return finish(description, assemble(description, steps, issues), issues);
  });
  // The interface is generated from the same schema as the description, and says what its steps do.
  return () => start as Builder;
}

/** Makes the part of a document that a step gives. Several arguments are merged, unless they are a list. */
export function takeMember(
  { lists }: DocumentDescription,
  name: string,
  given: readonly unknown[],
  issues: Issue[],
): unknown {
  const values = lists.includes(name) ? [given] : given;
  const parts = values.map((value, index) => ({
    from: `argument ${index + 1}`,
    value: name === further ? value : { [name]: value },
  }));
  return combine(parts, issues);
}

/** Makes a document of the steps that were taken, in the order of the standard. */
export function assemble(
  { fixed, defaults, steps }: Pick<DocumentDescription, "fixed" | "defaults" | "steps">,
  taken: readonly Step[],
  issues: Issue[],
): unknown {
  const parts = new Map<string, Part>();
  for (const { name, value, issues: found } of taken) {
    if (parts.has(name)) issues.push(createIssue("builder/set-twice", [name], "set once", "set again"));
    else parts.set(name, { from: `${name}()`, value });
    issues.push(...found);
  }
  const inOrder = steps.map((name) => parts.get(name) ?? { from: name, value: { [name]: defaults[name] } });
  return combine([{ from: "the builder", value: fixed }, ...inOrder], issues);
}

/** Validates a document. Returns it, or throws every issue. */
export function finish(
  { standard, validate }: Pick<DocumentDescription, "standard" | "validate">,
  document: unknown,
  issues: readonly Issue[],
): unknown {
  // Where something could not be copied is null, and what the schema says of that is no news.
  const nulls = new Set(issues.map(({ code, pointer }) => code === "builder/json" && pointer));
  const found = validate(document).issues?.filter(({ pointer }) => !nulls.has(pointer)) ?? [];
  const [first, ...others] = [...issues, ...found];
  if (first) throw new NodeInfoValidationError(standard, [first, ...others]);
  return document;
}

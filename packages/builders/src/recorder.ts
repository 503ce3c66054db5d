import type { Issue } from "./issue.js";

/** A step that was taken: its name, what it gives, and what is wrong with that. */
export interface Step {
  readonly name: string;
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

/** A builder as it is at run time; its generated interface says the same with types. */
type Recorder = { readonly [name: string]: (...given: unknown[]) => unknown };

/**
 * Makes a builder that remembers the steps that were taken. Each step returns a new builder: the one before it stays as
 * it was. `take` copies what a step is given, and `build` makes a document of all steps.
 */
export function recorder(
  names: readonly string[],
  take: (name: string, given: readonly unknown[], issues: Issue[]) => unknown,
  build: (steps: readonly Step[]) => unknown,
  steps: readonly Step[] = [],
): Recorder {
  const remember = (name: string, given: readonly unknown[]) => {
    const issues: Issue[] = [];
    return recorder(names, take, build, [...steps, { name, value: take(name, given, issues), issues }]);
  };
  const builder: Record<string, (...given: unknown[]) => unknown> = { build: () => build(steps) };
  for (const name of names) builder[name] = (...given) => remember(name, given);
  return builder;
}

import type { Issue } from "./issue.js";

/** A step that was taken: its name, what it gives, and what is wrong with that. */
export interface Step {
  readonly name: string;
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

/**
 * Makes a builder that remembers the steps that were taken. Each step returns a new builder: the one before it stays as
 * it was. `take` copies what a step is given, and `build` makes a document of all steps.
 */
export function recorder(
  names: readonly string[],
  take: (name: string, given: readonly unknown[], issues: Issue[]) => unknown,
  build: (steps: readonly Step[]) => unknown,
): object {
  class Builder {
    readonly #steps: readonly Step[];

    constructor(steps: readonly Step[]) {
      this.#steps = steps;
    }

    build(): unknown {
      return build(this.#steps);
    }

    static {
      for (const name of names)
        Reflect.set(Builder.prototype, name, function (this: Builder, ...given: unknown[]) {
          const issues: Issue[] = [];
          return new Builder([...this.#steps, { name, value: take(name, given, issues), issues }]);
        });
    }
  }
  return new Builder([]);
}

import type { Issue } from "./issue.js";

/** A step that was called: its name, its value and the issues of the value. */
export interface Step {
  readonly name: string;
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

/**
 * Makes a builder that records the steps that were called. Each step returns a new builder and leaves the previous one
 * unchanged. `take` copies the arguments of a step, and `build` makes a document from all steps.
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

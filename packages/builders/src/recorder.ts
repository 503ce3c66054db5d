import { type JsonCopy, jsonCopy } from "./json-copy.js";

/** One step that was taken: its name, and a copy of its arguments. */
export interface Call {
  readonly name: string;
  readonly values: readonly unknown[];
  readonly faults: JsonCopy["faults"];
}

/** A builder as it is at run time; its generated interface says the same with types. */
export type Recorder = { readonly [name: string]: (...values: unknown[]) => unknown };

/**
 * Makes a builder that remembers the steps that were taken, and leaves the rest to `build`. Each step copies its
 * arguments and returns a new builder: the one before it stays as it was.
 */
export function recorder(
  steps: readonly string[],
  build: (calls: readonly Call[]) => unknown,
  calls: readonly Call[] = [],
): Recorder {
  const take = (name: string, values: unknown[]) => {
    const { value, faults } = jsonCopy(values);
    // What is copied is the list of arguments, and so is the copy.
    return recorder(steps, build, [...calls, { name, values: value as unknown[], faults }]);
  };
  const taken = steps.map((name) => [name, (...values: unknown[]) => take(name, values)]);
  return Object.freeze({ ...Object.fromEntries(taken), build: () => build(calls) });
}

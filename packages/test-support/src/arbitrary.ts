import { arbitraryOf, type Schema } from "@nodeinfo-kit/testing/internal";
import fc from "fast-check";
import { mutations } from "./mutate.ts";

/** Any JSON data, as a parser returns it: without -0, which JSON loses. */
const json = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)));

/** Generates values that a schema of ours accepts, including unusual ones. */
export function validValues(schema: Schema, root: Schema): fc.Arbitrary<unknown> {
  return arbitraryOf(schema, root, {
    anything: json,
    integer: fc.oneof(fc.nat(), fc.maxSafeNat(), fc.constantFrom(0, 1e21, Number.MAX_VALUE)),
    unit: "binary",
    maxLength: 100,
    name: fc.string(),
  });
}

/** Any values, including those that JSON cannot represent. */
export const anyValues = fc.oneof(
  fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withSet: true,
    withSparseArray: true,
    withNullPrototype: true,
    withTypedArray: true,
    withBoxedValues: true,
    withObjectString: true,
  }),
  fc.constantFrom<unknown>(
    null,
    undefined,
    [],
    {},
    "",
    -0,
    Number.NaN,
    1.5,
    -1,
    "Example",
    () => 1,
    Symbol("a"),
    new Error("a"),
  ),
);

/** Generates values with a few changes, some of them to any values. */
export function mutated(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(values, fc.array(anyValues, { minLength: 1, maxLength: 3 }), fc.nat())
    .map(([value, others, seed]) => mutations([value], [], seed, others).next().value);
}

import fc from "fast-check";
import { type JsonSchema, resolveRef } from "../../codegen/src/source/json-schema.ts";
import { isForbidden } from "../../codegen/src/vectors/sample.ts";

/** JSON data of any kind, as a parser gives it: without -0, which does not come back from JSON. */
const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);

/** Values that a schema of ours accepts. */
export function validValues(schema: JsonSchema, root: JsonSchema): fc.Arbitrary<unknown> {
  const target = resolveRef(schema, root);
  if (target.const !== undefined) return fc.constant(target.const);
  if (target.enum) return fc.constantFrom(...target.enum);
  if (target.anyOf) return fc.oneof(...target.anyOf.map((branch) => validValues(branch, root)));
  const types = [target.type ?? []].flat();
  if (types.length === 0) return json;
  return fc.oneof(...types.map((type) => validOfType({ ...target, type }, root)));
}

function validOfType(schema: JsonSchema, root: JsonSchema): fc.Arbitrary<unknown> {
  switch (schema.type) {
    case "object":
      return validObjects(schema, root);
    case "array":
      return fc.array(validValues(schema.items ?? {}, root), {
        minLength: schema.minItems ?? 0,
        maxLength: schema.maxItems ?? 4,
      });
    case "integer":
      return fc.oneof(fc.nat(), fc.maxSafeNat(), fc.constantFrom(0, 1e21, Number.MAX_VALUE));
    case "number":
      return fc
        .double({
          noNaN: true,
          noDefaultInfinity: true,
          ...(schema.minimum !== undefined && { min: schema.minimum }),
        })
        .map((value) => value + 0);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      return validStrings(schema);
  }
}

function validObjects(schema: JsonSchema, root: JsonSchema): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  const described = Object.entries(properties).filter(([, member]) => !isForbidden(member));
  const members = Object.fromEntries(described.map(([name, member]) => [name, validValues(member, root)]));
  const known = fc.record(members, { requiredKeys: required, noNullPrototype: true });
  if (additionalProperties === false) return known;
  const others = additionalProperties === true ? json : validValues(additionalProperties, root);
  const further = fc.dictionary(fc.string(), others, { maxKeys: 3 });
  return fc.tuple(known, further).map(([inside, around]) => {
    const added = Object.entries(around).filter(([name]) => !Object.hasOwn(properties, name));
    return Object.fromEntries([...Object.entries(inside), ...added]);
  });
}

function validStrings({ not, minLength = 0, maxLength }: JsonSchema): fc.Arbitrary<string> {
  const forbidden = new RegExp(not?.pattern ?? "[^\\s\\S]", "u");
  const unit = not?.pattern?.startsWith("[^") ? fc.constantFrom(..."abcxyz0189-") : "binary";
  return fc
    .string({ unit, minLength, ...(maxLength && { maxLength: Math.min(maxLength, 100) }) })
    .filter((text) => !forbidden.test(text));
}

/** Values of any kind, and among them what JSON cannot carry. */
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

/** Values with one place in them, or themselves, replaced by a value of any kind, or left out. */
export function mutated(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.tuple(values, fc.infiniteStream(fc.nat()), anyValues).map(([value, choices, other]) => {
    const choose = (count: number) => Number(choices.next().value) % count;
    const change = (inside: unknown): unknown => {
      if (typeof inside !== "object" || inside === null || choose(3) === 0) return other;
      const entries = Object.entries(inside);
      if (Array.isArray(inside))
        return choose(2) ? [...inside, other] : inside.map((item, at) => (at === 0 ? change(item) : item));
      if (entries.length === 0 || choose(4) === 0)
        return { ...inside, [choose(2) ? "activeHalfYear" : "__proto__x"]: other };
      const at = choose(entries.length);
      return Object.fromEntries(
        entries.map(([name, member], index) => [name, index === at ? change(member) : member]),
      );
    };
    return change(value);
  });
}

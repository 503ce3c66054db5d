import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import type { SourceDocument } from "@nodeinfo-kit/codegen";
import {
  type BuilderProperty,
  builderName,
  builderPropertiesOf,
  fixedProperties,
  hasBuilder,
  hasOpenForm,
  versionOf,
} from "@nodeinfo-kit/codegen/internal";
import { anyValues, mutated, validValues } from "@nodeinfo-kit/test-support/arbitrary";
import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { repository } from "@nodeinfo-kit/test-support/repository";
import { seed } from "@nodeinfo-kit/test-support/seed";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

/** The number of sequences of steps to try, and of documents to rebuild. */
const [sequences, roundTrips] = [10_000, 2_500];
const all = readDocuments();
const documents = all.filter(hasBuilder);
const rels = new Map(
  documents.flatMap((document) => (document.facts.rel ? [[versionOf(document), document.facts.rel]] : [])),
);
const ofSource = new Ajv2020({ strict: false, strictNumbers: true, ownProperties: true });

/** Each builder, by its document and its form. */
const builders = documents.flatMap((document): Builder[] => [
  { document, profile: "strict" },
  ...(hasOpenForm(document) ? [{ document, profile: "open" } as const] : []),
]);

interface Builder {
  readonly document: SourceDocument;
  readonly profile: "strict" | "open";
}

/** A builder in JavaScript, without its types. */
interface Untyped {
  [step: string]: (...given: unknown[]) => Untyped;
}
type Call = [step: string, given: unknown[]];

/** Takes steps one after another. A vocabulary has none: it is one call. */
async function starterOf({ document, profile }: Builder): Promise<(calls: Call[]) => unknown> {
  const specifier = `@nodeinfo-kit/builders/${document.id}`;
  const module = await import(/* @vite-ignore */ specifier);
  const start: (given?: unknown) => Untyped = module[builderName(document, "subpath", profile)];
  if (document.id.startsWith("metadata/")) return ([call]) => start(call?.[1][0]);
  return (calls) => {
    let builder: Untyped = start();
    for (const [step, given] of calls) builder = take(builder, step, given);
    return take(builder, "build", []);
  };
}

function take(builder: Untyped, step: string, given: unknown[]): Untyped {
  const method = builder[step];
  if (!method) throw new TypeError(`There is no step ${step}.`);
  return method.apply(builder, given);
}

/** The arguments of the steps of a document: valid ones, valid ones with a mistake, and any values. */
function callsOf({ document, profile }: Builder): fc.Arbitrary<Call[]> {
  const { id, strict, resolved } = document;
  if (id.startsWith("metadata/")) {
    const valid = validValues(strict, strict);
    return fc.oneof(valid, mutated(valid), anyValues).map((given) => [["", [given]]]);
  }
  const properties = builderPropertiesOf(resolved.strict).filter(
    ({ name }) => id !== "discovery" || name !== "links",
  );
  const steps = properties.map((property) => callOf(property, document[profile]));
  const optional =
    strict.additionalProperties === false
      ? []
      : [fc.array(anyObjects, { maxLength: 2 }).map((given): Call => ["extra", given])];
  const links = id === "discovery" ? linkCalls(strict) : [];
  const some = fc.tuple(
    ...[...steps, ...optional].map((step) => fc.option(step, { freq: 30, nil: undefined })),
    ...links,
  );
  return some.chain((calls) => {
    const taken = calls.flatMap((call): Call[] => (call === undefined ? [] : [call]));
    const all = fc.shuffledSubarray(taken, { minLength: taken.length });
    return fc.oneof(
      { weight: 9, arbitrary: all },
      all.map((each) => [...each, ...each.slice(0, 1)]),
    );
  });
}

const anyObjects = fc.oneof({ weight: 40, arbitrary: fc.dictionary(fc.string(), fc.jsonValue()) }, anyValues);

function callOf(property: BuilderProperty, root: SourceDocument["strict"]): fc.Arbitrary<Call> {
  const schema = root.properties?.[property.name] ?? {};
  // Readers accept null and PHP's [] in place of a value. Steps do not take them.
  const isTaken = (value: unknown) => value !== null && (property.kind === "array" || !Array.isArray(value));
  const valid = validValues(schema, root).filter(isTaken);
  // The schema does not limit metadata: only the builder can reject it.
  const weight = property.kind === "merged" ? 4 : 40;
  const given = fc.oneof({ weight, arbitrary: valid }, mutated(valid), anyValues);
  const several =
    property.kind === "merged"
      ? fc.array(given, { minLength: 1, maxLength: 3 })
      : given.map((value) => (property.kind === "array" && Array.isArray(value) ? value : [value]));
  return several.map((values): Call => [property.name, values]);
}

function linkCalls(root: SourceDocument["strict"]): fc.Arbitrary<Call>[] {
  const href = fc.oneof(
    { weight: 20, arbitrary: fc.webUrl() },
    fc.constantFrom("/", "ftp://a.example/"),
    anyValues,
  );
  const version = fc.oneof({ weight: 20, arbitrary: fc.constantFrom(...rels.keys()) }, anyValues);
  const link = fc
    .tuple(validValues(root.properties?.links?.items ?? {}, root), href)
    .map(([inside, at]) => ({ ...Object(inside), href: at }));
  return [
    fc.tuple(version, href).map((given): Call => ["nodeInfo", given]),
    href.map((given): Call => ["applicationActor", [given]]),
    fc.oneof({ weight: 20, arbitrary: link }, anyValues).map((given): Call => ["link", [given]]),
  ];
}

const named = builders.map((builder) => [builder.document.id, builder.profile, builder] as const);

describe.each(named)("%s, %s", (_, profile, builder) => {
  const { document } = builder;
  const isValid = ofSource.compile(document[profile]);

  test(`builds a valid document or throws, regardless of the steps (seed ${seed})`, async () => {
    const build = await starterOf(builder);
    let built = 0;
    const numRuns = Math.ceil(sequences / builders.length);
    fc.assert(
      fc.property(callsOf(builder), (calls) => {
        let result: unknown;
        try {
          result = build(calls);
        } catch (error) {
          expect(error).toMatchObject({ name: "BuildError" });
          expect(Reflect.get(Object(error), "issues")).not.toEqual([]);
          return;
        }
        built++;
        expect(isValid(result), JSON.stringify(isValid.errors)).toBe(true);
        expect(isDeepStrictEqual(JSON.parse(JSON.stringify(result)), result)).toBe(true);
      }),
      { seed, numRuns },
    );
    expect(built, "some documents are built").toBeGreaterThan(numRuns / 20);
    expect(built, "some are rejected").toBeLessThan(numRuns);
  });

  test(`rebuilds any valid document (seed ${seed})`, async () => {
    const build = await starterOf(builder);
    fc.assert(
      fc.property(validDocuments(document), (valid) => {
        expect(isValid(valid)).toBe(true);
        expect(build(callsFor(document, valid))).toStrictEqual(valid);
      }),
      { seed, numRuns: Math.ceil(roundTrips / builders.length) },
    );
  });
});

test("a document has a builder under its ID if it is an object, and none if it is an array", () => {
  const { exports } = JSON.parse(readFileSync(`${repository}packages/builders/package.json`, "utf8"));
  const isExported = ({ id }: SourceDocument) => Object.hasOwn(exports, `./${id}`);
  const arrays = all.filter((document) => !isExported(document));
  expect(arrays.map(({ strict }) => strict.type)).toEqual(["array", "array"]);
  expect(all.filter(isExported).every(({ strict }) => strict.type === "object")).toBe(true);
});

test(`the newest NodeInfo 2.x has every property of the others (seed ${seed})`, () => {
  const [newest, ...others] = documents.filter(({ id }) => id.startsWith("nodeinfo/2.")).toReversed();
  const isValid = ofSource.compile(newest?.strict ?? false);
  expect(others.length).toBeGreaterThan(0);
  for (const { strict } of others)
    fc.assert(
      fc.property(validValues(strict, strict), (valid) =>
        isValid({ ...Object(valid), version: "2.2", instance: {} }),
      ),
      { seed },
    );
});

/** Valid documents. Link documents are as a builder makes them: at least one link, in order, with absolute URLs. */
function validDocuments({ id, strict }: SourceDocument): fc.Arbitrary<Record<string, unknown>> {
  // Every document with a builder is an object.
  const all = validValues(strict, strict) as fc.Arbitrary<Record<string, unknown>>;
  if (id !== "discovery") return all;
  const order = [...rels.values()].toReversed();
  const link = fc.tuple(
    validValues(strict.properties?.links?.items ?? {}, strict),
    fc.webUrl(),
    fc.option(fc.constantFrom(...order)),
  );
  return fc.tuple(all, fc.array(link, { minLength: 1, maxLength: 5 })).map(([document, links]) => {
    const made = links.map(([inside, href, rel]) => ({ ...Object(inside), href, ...(rel && { rel }) }));
    const known = order.flatMap((rel) => made.filter((each) => each.rel === rel));
    return { ...document, links: [...known, ...made.filter((each) => !order.includes(each.rel))] };
  });
}

/** The steps that make a document. */
function callsFor({ id, resolved }: SourceDocument, document: Record<string, unknown>): Call[] {
  if (id.startsWith("metadata/")) return [["", [document]]];
  const rest = { ...document };
  const calls: Call[] = [];
  for (const { name, kind } of builderPropertiesOf(resolved.strict)) {
    const value = rest[name];
    if (!Object.hasOwn(rest, name)) continue;
    delete rest[name];
    if (id === "discovery" && name === "links")
      for (const link of [value].flat()) calls.push(["link", [link]]);
    else calls.push([name, kind === "array" ? [value].flat() : [value]]);
  }
  for (const name of Object.keys(fixedProperties(resolved.strict))) delete rest[name];
  return Object.keys(rest).length > 0 ? [...calls, ["extra", [rest]]] : calls;
}

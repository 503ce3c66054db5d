import { readdirSync, readFileSync } from "node:fs";
import { validValues } from "@nodeinfo-kit/test-support/arbitrary";
import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { seed } from "@nodeinfo-kit/test-support/seed";
import { validators } from "@nodeinfo-kit/validators/all";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ReadResult, read } from "./read.js";

const examples = new URL("../../../examples/documents/", import.meta.url);

const documents: unknown[] = ["valid", "open-only", "invalid"].flatMap((folder) =>
  readdirSync(new URL(folder, examples)).map((file) =>
    JSON.parse(readFileSync(new URL(`${folder}/${file}`, examples), "utf8")),
  ),
);

/** Whether a document is in a format related to NodeInfo, by another project. */
const isRelatedFormat = (id: string) => /^(diaspora|mastodon|matrix)\//.test(id);

/** What documents in the related formats may be; there are no examples of these. */
const relatedFormats = readDocuments()
  .filter(({ id }) => isRelatedFormat(id) && id !== "mastodon/peers")
  .map(({ strict }) => validValues(strict, strict));

/** What stands in documents in place of what belongs there. */
const strays = fc
  .oneof(
    fc.constantFrom<unknown>(
      ...[null, [], {}, "", "12", " 7.0 ", "-3", "TRUE", "false", "__proto__", -1, 1.5, 0, 1, 2, 2.1, 1e300],
      ...[true, "2.1", "activitypub", "https://social.example", ["activitypub", 5, "zot"], [null], [[]]],
      ...[{ all: 3, direct: 1 }, { total: "3" }, { 0: "activitypub", 2: "zot" }, { activitypub: true }],
      ...[{ inbound: ["zot"], outbound: [], 3: "xmpp", x: 1 }, { Inbound: ["zot"] }, { rel: "a", href: "b" }],
      ...[
        { name: "a", version: 1, software: "b", baseUrl: null },
        { toString: 1, valueOf: 1 },
      ],
      ...[
        [{ name: 1, x: 2 }, {}],
        [{ week: 5, logins: "1" }, { logins: "2" }],
        { a: true, "b/~": true, c: 0 },
      ],
      ...[{ users: { total: "1" } }, { nodeName: "a", langs: ["en"], x: null }, { enabled: 1, email: null }],
    ),
    fc.jsonValue(),
  )
  .map((value) => JSON.stringify(value));

/** Names that members get in place of their own. */
const names = [
  ...["__proto__", "toString", "x", "a/b~c", "0", "links", "server", "instance", "services", "protocols"],
  ...["metadata", "metaData", "active_month", "activeHalfYear", "activeWeek", "open_registrations"],
];
const respelt = (name: string) => [name.toUpperCase(), `${name}s`, name.replace(/[A-Z]/g, "_$&")];

/** One change: where, how, and what comes there. */
const changes = fc.tuple(fc.nat(), fc.nat(5), fc.nat(), strays);

/** Documents with a few random changes. */
const mutants = fc
  .tuple(fc.oneof(fc.constantFrom(...documents), ...relatedFormats), fc.array(changes, { maxLength: 4 }))
  .map(([document, all]) => all.reduce<unknown>(changed, JSON.parse(JSON.stringify(document))));

/** Changes one place of a document. In `metadata` there are many, and few that are read: it counts as one. */
function changed(document: unknown, [at, how, which, stray]: [number, number, number, string]): unknown {
  const value: unknown = JSON.parse(stray);
  const places = [...containersIn(document)].flatMap((object) =>
    keysOf(object).map((key) => [object, key] as const),
  );
  const [object, key] = places[at % places.length] ?? [];
  if (object === undefined || key === undefined) return value;
  if (how === 0) Reflect.deleteProperty(object, key);
  else if (how < 4 || Array.isArray(object)) set(object, key, value);
  else {
    const all = [...names, ...respelt(key)];
    set(object, all[which % all.length] ?? key, how === 4 ? value : Reflect.get(object, key));
    if (how === 5) Reflect.deleteProperty(object, key);
  }
  return document;
}

function* containersIn(value: unknown): Generator<object> {
  if (typeof value !== "object" || value === null) return;
  yield value;
  for (const [key, member] of Object.entries(value)) if (key !== "metadata") yield* containersIn(member);
}

const keysOf = (object: object) => Object.keys(object);

function set(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

const nothing = Symbol("nothing");

/** The value at a JSON Pointer, or `nothing`. */
function at(root: unknown, pointer: string): unknown {
  let value = root;
  for (const token of pointer.split("/").slice(1)) {
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return nothing;
    value = Reflect.get(value, key);
  }
  return value;
}

type Success = Extract<ReadResult, { issues?: undefined }>;

/** Asserts something of whatever is read of a mutant, and that enough is read at all. */
function whateverIsRead(assert: (result: Success, document: unknown) => void, numRuns = 1500): void {
  let count = 0;
  fc.assert(
    fc.property(mutants, (document) => {
      const result = read(document);
      if (result.issues) return;
      count++;
      assert(result, document);
    }),
    { seed, numRuns },
  );
  expect(count, "most can be read").toBeGreaterThan(numRuns / 2);
}

/** The pointers above a place, and its own. */
function waysTo(pointer: string): string[] {
  const tokens = pointer.split("/");
  return tokens.map((_, index) => tokens.slice(0, index + 1).join("/"));
}

describe(`reading any document (seed ${seed})`, () => {
  test("does not throw", () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    fc.assert(
      fc.property(fc.oneof(anything, mutants), (value) => {
        const { issues } = read(value);
        return issues === undefined || issues.length === 1;
      }),
      { seed, numRuns: 3000 },
    );
  });

  test("does not change the document", () => {
    fc.assert(
      fc.property(mutants, (document) => {
        const before = JSON.stringify(document);
        read(document);
        return JSON.stringify(document) === before;
      }),
      { seed, numRuns: 2000 },
    );
  });

  test("gives each fact the place of a value in the document, and keeps values unchanged", () => {
    whateverIsRead(({ facts }, document) => {
      for (const [fact, origin] of Object.entries(facts.origins)) {
        expect(at(facts, fact), `the fact ${fact}`).not.toBe(nothing);
        expect(at(document, origin), `the origin ${origin}`).not.toBe(nothing);
      }
      for (const [pointer, value] of Object.entries(facts.extra ?? {}))
        expect(at(document, pointer), `kept ${pointer}`).toBe(value);
    });
  });

  test("gives each repair the place of the repaired value, or of the missing one", () => {
    whateverIsRead(({ repairs }, document) => {
      for (const { pointer, code, before } of repairs) {
        const found = at(document, pointer);
        if (code === "repair/misspelt") {
          expect(pointer.endsWith(`/${before}`) && found !== nothing).toBe(true);
        } else expect(found === nothing ? undefined : found, `${code} ${pointer}`).toBe(before);
      }
    });
  });

  test("loses nothing: each value is a fact, kept, or ignored with a repair", () => {
    whateverIsRead((result, document) => {
      const saved = placesSaved(result, document);
      const wrapper = result.repairs.find(({ belongs }) => belongs === "")?.pointer ?? "";
      const lost = leavesOf(document, (pointer) => saved.has(pointer)).filter(
        ([pointer, value]) => !saysNothing(result.id, pointer.slice(wrapper.length), value),
      );
      expect(lost).toEqual([]);
    });
  });

  test("invents nothing: each fact is a value of the document or of a repair", () => {
    whateverIsRead((result, document) => {
      const { origins: _, extra: __, metadata: ___, ...said } = result.facts;
      const invented = leavesOf(said).filter(([fact, value]) => !hasSource(result, document, fact, value));
      expect(invented).toEqual([]);
    });
  });

  test("has a repair for each issue of NodeInfo, and an issue for each repair", () => {
    whateverIsRead(({ id, repairs }, document) => {
      const isWrapped = repairs.some(({ belongs }) => belongs === "");
      if (!id.startsWith("nodeinfo/") || isWrapped) return;
      // That the id is one of NodeInfo was asked a line before.
      const { validate } = validators[id as "nodeinfo/2.1"].strict;
      const issues = validate(document, { maxIssues: Number.POSITIVE_INFINITY }).issues ?? [];
      // A member that is misspelt is also missing under its right name, and one that is misplaced where it belongs.
      const repaired = new Set(
        repairs.flatMap(({ code, pointer, after, belongs = "" }) =>
          code === "repair/misspelt"
            ? [pointer, pointer.replace(/[^/]*$/, String(after))]
            : [pointer, ...waysTo(belongs).slice(1)],
        ),
      );
      const silent = issues.filter(
        ({ code, pointer }) =>
          !isReadAsItIs(code, pointer) && !waysTo(pointer).some((way) => repaired.has(way)),
      );
      expect(silent).toEqual([]);
      const faulty = issues.map(({ pointer }) => pointer);
      // What is repaired in a member that is misplaced has its issue where that belongs.
      const homes = new Map(
        repairs.flatMap(({ pointer, belongs }) => (belongs ? [[pointer, belongs] as const] : [])),
      );
      const homeOf = (pointer: string) =>
        waysTo(pointer).flatMap((way) => homes.get(way) ?? [])[0] ?? pointer;
      const needless = repairs.filter(({ pointer, belongs = homeOf(pointer) }) =>
        [pointer, belongs].every(
          (place) => !faulty.some((other) => waysTo(place).includes(other) || waysTo(other).includes(place)),
        ),
      );
      expect(needless).toEqual([]);
    });
  });
});

/** Whether a fault is one that a reader need not mind. */
function isReadAsItIs(code: string, pointer: string): boolean {
  if (["schema/enum", "schema/unknown-property", "schema/max-length"].includes(code)) return true;
  return ["schema/pattern", "schema/min-length"].includes(code) && /^\/(software|instance)\//.test(pointer);
}

/** The values in a value that have none in them, but for those in places that need not be looked at. */
function leavesOf(
  value: unknown,
  isDone = (_: string) => false,
  pointer = "",
): [pointer: string, value: unknown][] {
  if (isDone(pointer)) return [];
  if (typeof value !== "object" || value === null) return [[pointer, value]];
  return Object.entries(value).flatMap(([key, member]) =>
    leavesOf(member, isDone, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
}

/** A version says what the id says; what is null, nothing, where the standard lets it be. */
function saysNothing(id: string, pointer: string, value: unknown): boolean {
  return (
    (/^\/versions?$/i.test(pointer) && id.endsWith(`/${value}`)) || (value === null && isRelatedFormat(id))
  );
}

/** The repairs that say of a value only that it is in a wrong place, or its name wrong. */
const moves = ["repair/misplaced", "repair/misspelt", "repair/list-for-object", "repair/implied-software"];

/** The places of which something was read, or all was kept, or of which a repair says what became of them. */
function placesSaved({ facts, repairs }: Success, document: unknown): ReadonlySet<string> {
  const { "": _, ...origins } = facts.origins;
  const places = new Set(Object.values(origins));
  // Of a list of objects not all may have been read, although the list was.
  for (const list of ["activity", "links", "features"] as const)
    for (const [index, item] of (facts[list] ?? []).entries()) {
      places.delete(origins[`/${list}`] ?? "");
      const place = placeOf(facts.origins, `/${list}/${index}`) ?? "";
      places.delete(place);
      // A feature may be only its name.
      if (typeof at(document, place) === "string") places.add(place);
      for (const name of Object.keys(item)) places.add(`${place}/${name}`);
    }
  places.delete("");
  for (const kept of Object.keys(facts.extra ?? {})) places.add(kept);
  const protocols: readonly unknown[] = facts.protocols?.all ?? [];
  for (const { code, pointer, before } of repairs)
    if (!moves.includes(code) || protocols.includes(before)) places.add(pointer);
  return places;
}

/** Where a fact, or what it is in, stood in the document. */
function placeOf(origins: Readonly<Record<string, string>>, fact: string): string | undefined {
  const way = waysTo(fact).findLast((each) => origins[each] !== undefined);
  return way === undefined ? undefined : `${origins[way]}${fact.slice(way.length)}`;
}

function hasSource(
  { id, facts, repairs }: Success,
  document: unknown,
  fact: string,
  value: unknown,
): boolean {
  const place = placeOf(facts.origins, fact);
  const [, words] = /^\/(protocols|services)\/all\//.exec(fact) ?? [];
  if (place === undefined)
    // Where there are two lists, what is in both is in one of them.
    return ["inbound", "outbound"].some((name) =>
      leavesOf(at(facts, `/${words}/${name}`)).some(([, word]) => word === value),
    );
  const item = place.slice(0, place.lastIndexOf("/"));
  // Some lists are the names of what is true.
  const isTrue = (each: string) =>
    at(document, each) === true || repairs.some(({ pointer, after }) => pointer === each && after === true);
  const names = [place, item].filter(isTrue).map(nameAt);
  const sources = [
    at(document, place),
    ...names,
    ...repairs
      .filter(({ pointer }) => waysTo(place).includes(pointer))
      .map(({ pointer, after }) => at(after, place.slice(pointer.length))),
  ];
  if (fact.startsWith("/software/") && id.startsWith("mastodon/"))
    return sources.some((source) => String(source).includes(String(value)));
  if (fact.startsWith("/features/")) sources.push(at(document, item));
  if (fact.startsWith("/links/"))
    sources.push(String(at(document, `${item}/rel`)).replace(/^https?:.*\/(\d+\.\d+)[#/]?$/i, "$1"));
  if (fact.startsWith("/staff/")) sources.push(...leavesOf(sources[0]).map(([, leaf]) => leaf));
  if (fact.startsWith("/activity/")) sources.push(Number(sources[0]));
  return sources.includes(value);
}

function nameAt(pointer: string): string {
  return pointer
    .slice(pointer.lastIndexOf("/") + 1)
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
}

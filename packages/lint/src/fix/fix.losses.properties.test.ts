import { read, type ServerFacts } from "@nodeinfo-kit/convert";
import { examplesOf } from "@nodeinfo-kit/test-support/examples";
import { mutantTexts } from "@nodeinfo-kit/test-support/mutants";
import { seed } from "@nodeinfo-kit/test-support/seed";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fix, lint } from "../index.js";

const numRuns = 600;

/** An object of a document: `JSON.parse` makes no others. */
type Json = Record<string, unknown>;

const ids = ["nodeinfo/1.0", "nodeinfo/1.1", "nodeinfo/2.0", "nodeinfo/2.1", "nodeinfo/2.2", "nodeinfo2/1.0"];
/** Documents in which nothing is to be mended but what is done to them here. */
const documents = ids
  .flatMap((id) => examplesOf(id))
  .filter((document) => {
    const { facts, diagnostics } = lint(JSON.stringify(document));
    return facts !== undefined && diagnostics.every(({ suggestions }) => suggestions.length === 0);
  });

/** Where members are, and where the standards have objects: `metadata` is moved as a whole. */
function membersOf(value: unknown, path: readonly string[] = []): string[][] {
  if (!isJson(value)) return [];
  return Object.keys(value).flatMap((name) => {
    const here = [...path, name];
    return name === "metadata" || name === "version" ? [] : [here, ...membersOf(value[name], here)];
  });
}

/** Takes a member up or down by one or two levels: into the object above, or into another in the same one. */
function moved(document: unknown, which: number, levels: number, isUp: boolean, into: number) {
  const copy: unknown = structuredClone(document);
  const paths = membersOf(copy);
  const path = paths[which % paths.length] ?? [];
  const name = path.at(-1) ?? "";
  const owner = path.slice(0, -1);
  const target = isUp ? owner.slice(0, -levels) : below(copy, path, levels, into);
  const [from, to] = [objectAt(copy, owner), objectAt(copy, target)];
  if (!from || !to || target.join() === owner.join() || Object.hasOwn(to, name)) return undefined;
  to[name] = from[name];
  delete from[name];
  return { document: copy, from: [...target, name], to: path };
}

function below(document: unknown, path: readonly string[], levels: number, into: number): string[] {
  let target = path.slice(0, -1);
  for (let level = 0; level < levels; level++) {
    const owner = objectAt(document, target) ?? {};
    const inner = Object.keys(owner).filter(
      (name) => isJson(owner[name]) && name !== path.at(-1) && !["metadata", "protocols"].includes(name),
    );
    const name = inner[into % inner.length];
    if (name !== undefined) target = [...target, name];
  }
  return target;
}

function objectAt(value: unknown, path: readonly string[]): Json | undefined {
  const found = path.reduce<unknown>((inner, name) => (isJson(inner) ? inner[name] : undefined), value);
  return isJson(found) ? found : undefined;
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a document says, wherever it says it. */
function said(document: unknown): Omit<ServerFacts, "origins" | "extra"> | undefined {
  const result = read(document);
  if (result.issues) return undefined;
  const { origins: _, extra: __, ...facts } = result.facts;
  return facts;
}

/** Every value in a document that has none in it, with the name that it is under. */
function leavesOf(value: unknown, name = ""): string[] {
  if (typeof value !== "object" || value === null) return [`${name}: ${JSON.stringify(value)}`];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, Array.isArray(value) ? name : key));
}

const arrangements = fc
  .tuple(fc.constantFrom(...documents), fc.nat(), fc.integer({ min: 1, max: 2 }), fc.boolean(), fc.nat())
  .map(([document, which, levels, isUp, into]) => ({
    document,
    moved: moved(document, which, levels, isUp, into),
  }));

const indents = [undefined, 2, "\t"];

describe(`properties at a wrong depth (seed ${seed})`, () => {
  test("are read, reported once, and moved to their place, and nothing is ever lost", () => {
    let understood = 0;
    let all = 0;
    fc.assert(
      fc.property(arrangements, fc.constantFrom(...indents), fc.boolean(), (each, indent, unsafe) => {
        if (each.moved === undefined) return;
        all++;
        const text = JSON.stringify(each.moved.document, null, indent);
        const { diagnostics, repairs } = lint(text);
        const fixed = fix(text, diagnostics, { unsafe });
        const kept = leavesOf(fixed.value);
        expect(kept).toEqual(expect.arrayContaining(leavesOf(each.moved.document)));
        const pointer = `/${each.moved.from.join("/")}`;
        const repair = repairs.find((repair) => repair.pointer === pointer);
        if (repair?.belongs === undefined) return;
        understood++;
        expect(said(each.moved.document)).toEqual(said(each.document));
        expect(diagnostics.filter((diagnostic) => diagnostic.pointer === pointer)).toMatchObject([
          { args: { belongs: `/${each.moved.to.join("/")}` } },
        ]);
        if (unsafe) expect(said(fixed.value)).toEqual(said(each.document));
      }),
      { seed, numRuns },
    );
    expect(all).toBeGreaterThan(numRuns / 3);
    expect(understood / all).toBeGreaterThan(0.6);
  });
});

/** The facts that are no lists of words, and the words of those that are, however they are spelled. */
function factsOf(document: unknown): { places: string[]; words: Set<string> } {
  const { protocols, services, metadata: _, ...facts } = said(document) ?? {};
  const words = [...(protocols?.all ?? []), ...(services?.all ?? [])];
  return {
    places: placesIn(facts),
    words: new Set(words.map((word) => word.trim().toLowerCase()).filter((word) => word !== "")),
  };
}

function placesIn(value: unknown, pointer = ""): string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.length > 0 ? [pointer] : [];
  if (!isJson(value)) return [pointer];
  return Object.entries(value).flatMap(([name, inner]) => placesIn(inner, `${pointer}/${name}`));
}

test(`no fix takes away a fact that could be read before (seed ${seed})`, () => {
  let fixes = 0;
  fc.assert(
    fc.property(mutantTexts, fc.boolean(), ({ text }, unsafe) => {
      const before = lint(text);
      const after = fix(text, before.diagnostics, { unsafe });
      if (after.fixed.length > 0) fixes++;
      // A number too large for JSON's readers is none that can be told from another; and the address of a script is no
      // fact that anyone should have.
      if (before.diagnostics.some(({ code }) => code === "json/unsafe-number")) return;
      if (after.fixed.some(({ code }) => code === "url/script")) return;
      const [was, is] = [factsOf(before.value), factsOf(after.value)];
      expect(is.places).toEqual(expect.arrayContaining(was.places));
      // A guess of another spelling is one word for another.
      const guesses = after.fixed.filter(({ args }) => args.meant !== undefined).length;
      expect([...was.words].filter((word) => !is.words.has(word)).length).toBeLessThanOrEqual(guesses);
    }),
    { seed, numRuns: 2 * numRuns },
  );
  expect(fixes).toBeGreaterThan(numRuns / 10);
});

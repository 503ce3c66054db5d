import { type Mutant, mutantTexts } from "@nodeinfo-kit/test-support/mutants";
import { seed } from "@nodeinfo-kit/test-support/seed";
import fc from "fast-check";
import { parseTree } from "jsonc-parser";
import { describe, expect, test } from "vitest";
import {
  type Diagnostic,
  type FixOptions,
  type FixResult,
  fix,
  type LintOptions,
  lint,
  rules,
} from "../index.js";

const numRuns = 1000;

type Text = Mutant & { readonly text: string };

const strays = ["", ",", "'", '"', "}", "]", "// x\n", "NaN", ":", "\\", "\n"];

/** Texts of which most are no JSON any more: something is taken away or put in, or a comma stands behind the last member. */
const brokenTexts: fc.Arbitrary<Text> = fc
  .tuple(mutantTexts, fc.nat(), fc.option(fc.constantFrom(...strays), { freq: 5 }))
  .map(([mutant, at, stray]) => {
    const { text } = mutant;
    if (stray === null) return { ...mutant, text: text.replace(/[}\]]\s*$/, ",$&") };
    const place = at % (text.length + 1);
    return { ...mutant, text: text.slice(0, place) + stray + text.slice(place + (stray === "" ? 1 : 0)) };
  });

const settings: fc.Arbitrary<FixOptions> = fc.record({
  unsafe: fc.boolean(),
  profile: fc.constantFrom<LintOptions["profile"] & string>("strict", "open"),
});

function errorsIn({ diagnostics, omittedCount }: Pick<FixResult, "diagnostics" | "omittedCount">): number {
  expect(omittedCount).toBe(0);
  return diagnostics.filter(({ severity }) => severity === "error").length;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ""));
    return true;
  } catch {
    return false;
  }
}

const limits = { diagnostics: 10_000 };

describe(`for any fix (seed ${seed})`, () => {
  test("there are never more errors than before, and it stays JSON", () => {
    let fixed = 0;
    fc.assert(
      fc.property(mutantTexts, settings, ({ id, text }, setting) => {
        const options = { ...setting, as: id, limits };
        const { unsafe: _, ...lintOptions } = options;
        const before = lint(text, lintOptions);
        const after = fix(text, before.diagnostics, options);
        expect(errorsIn(after)).toBeLessThanOrEqual(errorsIn(before));
        expect(isJson(after.text)).toBe(true);
        if (after.fixed.length > 0) fixed++;
      }),
      { seed, numRuns },
    );
    expect(fixed, "something is mended in many").toBeGreaterThan(numRuns / 5);
  });

  test("a text that was not JSON has no more errors than before, or is JSON", () => {
    let mended = 0;
    fc.assert(
      fc.property(brokenTexts, settings, ({ id, text }, setting) => {
        const options = { ...setting, as: id, limits };
        const { unsafe: _, ...lintOptions } = options;
        const before = lint(text, lintOptions);
        const after = fix(text, before.diagnostics, options);
        if (isJson(text) || !isJson(after.text))
          expect(errorsIn(after)).toBeLessThanOrEqual(errorsIn(before));
        else mended++;
        if (isJson(text)) expect(isJson(after.text)).toBe(true);
      }),
      { seed, numRuns },
    );
    expect(mended).toBeGreaterThan(numRuns / 20);
  });

  test("fixing it again changes nothing, and the result is about the returned text", () => {
    fc.assert(
      fc.property(fc.oneof(mutantTexts, brokenTexts), settings, ({ id, text }, setting) => {
        const options = { ...setting, as: id };
        const { unsafe: _, ...lintOptions } = options;
        const once = fix(text, lint(text, lintOptions).diagnostics, options);
        const { text: mended, fixed: __, ...result } = once;
        expect(result).toEqual(lint(mended, lintOptions));
        expect(fix(mended, once.diagnostics, options).text).toBe(mended);
      }),
      { seed, numRuns },
    );
  });

  test("no safe suggestion is left that does not do harm", () => {
    fc.assert(
      fc.property(mutantTexts, ({ id, text }) => {
        const { diagnostics, ...after } = fix(text, lint(text, { as: id }).diagnostics, { as: id });
        for (const diagnostic of diagnostics) {
          if (!diagnostic.suggestions.some(({ isSafe, edits }) => isSafe && edits.length > 0)) continue;
          const more = fix(after.text, [diagnostic], { as: id });
          expect(more.text).toBe(after.text);
        }
      }),
      { seed, numRuns },
    );
  });

  test("properties without suggestions, line endings and the surroundings do not change", () => {
    const off = Object.fromEntries(
      rules.filter(({ code }) => !code.startsWith("schema/")).map(({ code }) => [code, "off" as const]),
    );
    fc.assert(
      fc.property(mutantTexts, fc.boolean(), ({ id, text }, unsafe) => {
        const options = { as: id, rules: off };
        const before = membersOf(text);
        const { diagnostics } = lint(text, options);
        const after = fix(text, diagnostics, { ...options, unsafe });
        const touched = new Set(after.fixed.flatMap(namesOf));
        const untouched = [...before].filter(([name]) => !touched.has(name));
        expect([...membersOf(after.text)]).toEqual(expect.arrayContaining(untouched));
        expect(edgesOf(after.text)).toEqual(edgesOf(text));
        if (text.includes("\r\n")) expect(after.text).not.toMatch(/(?<!\r)\n/);
        else expect(after.text).not.toContain("\r");
        if (/^\{"\S*$/.test(text)) expect(after.text).not.toMatch(/[:,{[]\s/);
      }),
      { seed, numRuns },
    );
  });

  test("edits of another text do no harm", () => {
    fc.assert(
      fc.property(mutantTexts, mutantTexts, settings, ({ id, text }, other, setting) => {
        const options = { ...setting, as: id, limits };
        const { unsafe: _, ...lintOptions } = options;
        const after = fix(text, lint(other.text, { as: other.id, limits }).diagnostics, options);
        expect(errorsIn(after)).toBeLessThanOrEqual(errorsIn(lint(text, lintOptions)));
        expect(isJson(after.text)).toBe(true);
      }),
      { seed, numRuns: numRuns / 2 },
    );
  });
});

/** The members of a document as they are written, name and value. */
function membersOf(text: string): Map<string, string> {
  const tree = parseTree(text.replace(/^\uFEFF/, " "));
  const members = tree?.type === "object" ? (tree.children ?? []) : [];
  return new Map(
    members.map((member) => [
      String(member.children?.[0]?.value),
      text.slice(member.offset, member.offset + member.length),
    ]),
  );
}

/** What stands before and behind a document. */
function edgesOf(text: string): string[] {
  const { offset = 0, length = 0 } = parseTree(text.replace(/^\uFEFF/, " ")) ?? {};
  return [text.slice(0, offset), text.slice(offset + length)];
}

/** The members that a diagnostic is about. */
function namesOf({ pointer, related, args }: Diagnostic): string[] {
  const pointers = [pointer, ...related.map((each) => each.pointer), String(args.belongs ?? "/metadata")];
  const names = pointers.map((each) =>
    (each.split("/")[1] ?? "").replaceAll("~1", "/").replaceAll("~0", "~"),
  );
  return [...names, String(args.meant)];
}

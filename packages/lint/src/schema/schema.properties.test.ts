import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { type Mutant, mutants, mutantTexts } from "@nodeinfo-kit/test-support/mutants";
import { oracleOf } from "@nodeinfo-kit/test-support/oracles/ajv";
import { seed } from "@nodeinfo-kit/test-support/seed";
import type { Issue } from "@nodeinfo-kit/validators";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Diagnostic, type LintOptions, lint, rules } from "../index.js";

const numRuns = 2000;

/** What ajv says of documents, by their ids and then their profiles. */
const oracles = new Map(
  readDocuments().map(({ id, strict, open }) => [id, { strict: oracleOf(strict), open: oracleOf(open) }]),
);

const isOfSchema = (code: string) => code.startsWith("schema/");
const onlySchema = Object.fromEntries(
  rules.filter(({ code }) => !isOfSchema(code)).map(({ code }) => [code, "off" as const]),
);

type Profile = "strict" | "open";

function ajvIssues({ id, value }: Mutant, profile: Profile): readonly Issue[] {
  return oracles.get(id)?.[profile](value).issues ?? [];
}

function optionsFor({ id }: Mutant, profile: Profile, rules: LintOptions["rules"] = {}): LintOptions {
  return { as: id, profile, rules, limits: { diagnostics: 100_000 } };
}

/** Whether a diagnostic reports an issue, by itself or because it reports two at once. */
function reports({ code, pointer, related }: Diagnostic, issue: Issue): boolean {
  if (!["schema/misspelt-property", "schema/misplaced-property", "metadata/misplaced"].includes(code))
    return code === issue.code && pointer === issue.pointer;
  if (issue.code === "schema/unknown-property") return pointer === issue.pointer;
  const isReplaced = issue.code === "schema/missing-property" || code !== "schema/misspelt-property";
  return isReplaced && related.some((each) => each.pointer === issue.pointer);
}

function expectReportedOnce(diagnostics: readonly Diagnostic[], issues: readonly Issue[]): void {
  for (const issue of issues) {
    const reporting = diagnostics.filter((each) => reports(each, issue));
    expect(reporting, `${issue.code} at ${issue.pointer}`).toHaveLength(1);
  }
  // A schema may let be what is at a wrong place: then it is no error.
  for (const diagnostic of diagnostics)
    if (diagnostic.severity === "error")
      expect(
        issues.some((issue) => reports(diagnostic, issue)),
        `${diagnostic.code} at ${diagnostic.pointer}`,
      ).toBe(true);
}

describe(`for anything a schema rejects (seed ${seed})`, () => {
  test.each<Profile>(["strict", "open"])(
    "each error of ajv is reported once, and nothing else: %s",
    (profile) => {
      let rejected = 0;
      fc.assert(
        fc.property(mutants, (mutant) => {
          const issues = ajvIssues(mutant, profile);
          if (issues.length > 0) rejected++;
          const { diagnostics, omittedCount } = lint(
            { value: mutant.value },
            optionsFor(mutant, profile, onlySchema),
          );
          expect(omittedCount).toBe(0);
          expectReportedOnce(diagnostics, issues);
        }),
        { seed, numRuns },
      );
      expect(rejected, "many are rejected").toBeGreaterThan(numRuns / 4);
    },
  );

  test("with all rules, each error of ajv is still reported once, by the schema or a rule that explains it", () => {
    const explaining = new Set(
      rules.filter(({ withSchemaIssue }) => withSchemaIssue === "explains").map(({ code }) => code as string),
    );
    fc.assert(
      fc.property(mutants, (mutant) => {
        const text = JSON.stringify(mutant.value);
        const { diagnostics } = lint(text, optionsFor(mutant, "strict"));
        const isAboutName = ({ range }: Diagnostic) => text.charAt(range?.end.offset ?? 0) === ":";
        const issues = ajvIssues(mutant, "strict");
        for (const { code, pointer } of issues) {
          const same = issues.filter((issue) => issue.pointer === pointer);
          const reporting = same.flatMap((issue) => diagnostics.filter((each) => reports(each, issue)));
          // A rule may report the value of an unknown property, which does not explain that it is unknown.
          const isExplained = diagnostics.some(
            (each) =>
              explaining.has(each.code) &&
              each.pointer === pointer &&
              (code !== "schema/unknown-property" || isAboutName(each)),
          );
          expect(reporting.length + (isExplained ? 1 : 0), pointer).toBe(same.length);
        }
      }),
      { seed, numRuns },
    );
  });

  test("its range is inside the document, at the place of the issue", () => {
    fc.assert(
      fc.property(mutantTexts, ({ text, ...mutant }) => {
        const { diagnostics } = lint(text, optionsFor(mutant, "strict", onlySchema));
        for (const { code, pointer, range, related, suggestions } of diagnostics) {
          const edits = suggestions.flatMap((suggestion) => suggestion.edits);
          for (const each of [
            range,
            ...related.map((place) => place.range),
            ...edits.map((edit) => edit.range),
          ]) {
            const [start = -1, end = -1] = [each?.start.offset, each?.end.offset];
            expect(0 <= start && start <= end && end <= text.length).toBe(true);
          }
          const marked = text.slice(range?.start.offset, range?.end.offset);
          // A missing property is shown at the name of its object, or at the start of the document.
          if (pointer === "") continue;
          if (code === "schema/missing-property") expect(marked).toMatch(/^(".*"|[[{])/s);
          else expect(() => JSON.parse(marked)).not.toThrow();
          if (code.endsWith("-property") && code !== "schema/missing-property")
            expect(JSON.parse(marked)).toBeTypeOf("string");
        }
      }),
      { seed, numRuns: 1000 },
    );
  });

  test("its message has whole sentences and is safe to print", () => {
    fc.assert(
      fc.property(mutants, (mutant) => {
        const { diagnostics } = lint({ value: mutant.value }, optionsFor(mutant, "strict", onlySchema));
        for (const { message, related, suggestions } of diagnostics) {
          const all = [message, ...related.map((each) => each.message)];
          for (const sentence of all) expect(sentence).toMatch(/^["/T].*[.?]$/s);
          for (const text of [...all, ...suggestions.map(({ title }) => title)])
            expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]|undefined|\[object/u);
        }
      }),
      { seed, numRuns },
    );
  });

  test("suggests no name that the object already has, and none twice", () => {
    let renamed = 0;
    fc.assert(
      fc.property(mutants, (mutant) => {
        const { diagnostics } = lint({ value: mutant.value }, optionsFor(mutant, "strict", onlySchema));
        const meant = new Set<string>();
        for (const { code, pointer, args } of diagnostics) {
          if (code !== "schema/misspelt-property") continue;
          renamed++;
          const owner = pointer.slice(0, pointer.lastIndexOf("/"));
          const place = `${owner}/${args.meant}`;
          expect(meant.has(place)).toBe(false);
          expect(Object.hasOwn(Object(at(mutant.value, owner)), String(args.meant))).toBe(false);
          meant.add(place);
        }
      }),
      { seed, numRuns },
    );
    expect(renamed).toBeGreaterThan(numRuns / 20);
  });
});

function at(root: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((value, key) => Object(value)[key], root);
}

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { repository } from "../../repository.ts";
import { compare, type Said } from "./compare.ts";
import type { Deviation } from "./deviations.ts";
import { folderOf, type Language, languages, versionOf } from "./languages.ts";
import { withTable } from "./render-docs.ts";
import { hasPassed, type Outcome, reportOutcome, summary } from "./report.ts";

const file = "nodeinfo/2.1/vectors/strict-numbers.json";
const tests = [
  { description: "a count is 1", data: 1, valid: true },
  { description: "a count is 1.0", data: 1, valid: true },
  { description: "a count is 1.5", data: 1.5, valid: false },
];
const deviation: Deviation = {
  title: "Floats",
  languages: ["php"],
  vectors: ["a count is 1.0"],
  instead: "invalid",
  cause: "the dialect",
  why: "It is a float.",
};

/** Compares an engine's results with the three vectors. */
function compareWith(said: Said[], deviations: Deviation[] = [], language = "php") {
  return compare(language, [{ file, tests }], new Map([[file, said]]), deviations);
}

test("an engine with the expected results has no errors", () => {
  expect(compareWith([true, true, false])).toEqual({ agreed: 3, explained: 0, errors: [] });
});

test("an explained deviation is counted separately", () => {
  expect(compareWith([true, false, false], [deviation])).toEqual({ agreed: 2, explained: 1, errors: [] });
});

test.each<[string, Said[], Deviation[], string]>([
  ["is not explained", [true, false, false], [], '"a count is 1.0" is valid, but the result is "invalid".'],
  ["is an error", [true, "too large", false], [deviation], 'but the result is "error" (too large).'],
  [
    "is explained for another language",
    [true, false, false],
    [{ ...deviation, languages: ["go"] }],
    "is valid",
  ],
  [
    "is explained for another document",
    [true, false, false],
    [{ ...deviation, documents: ["nodeinfo/2.0"] }],
    "is valid",
  ],
  [
    "is explained for the other profile",
    [true, false, false],
    [{ ...deviation, profile: "open" }],
    "is valid",
  ],
])("a deviation that %s is an error", (_, said, deviations, message) => {
  expect(compareWith(said, deviations).errors.join("\n")).toContain(message);
});

test("an explanation that no longer applies is an error", () => {
  expect(compareWith([true, true, false], [deviation]).errors).toEqual([
    `${file}: "a count is 1.0" has the expected result. Remove it from "Floats" in schemas/runners/deviations.json.`,
  ]);
});

test("an explanation of an unknown vector is an error", () => {
  const [error] = compareWith([true, true, false], [{ ...deviation, vectors: ["a count is 2"] }]).errors;
  expect(error).toContain('No vector has the description "a count is 2".');
});

test("vectors without a result are an error, whether one or all of a file", () => {
  expect(compareWith([true, true]).errors).toEqual([`${file}: 2 results for 3 vectors.`]);
  expect(compare("php", [{ file, tests }], new Map(), []).errors).toEqual([
    `${file}: 0 results for 3 vectors.`,
  ]);
});

function named(id: string): Language {
  const language = languages.find((one) => one.id === id);
  if (!language) throw new Error(`Unknown language ${id}.`);
  return language;
}

const [python, rust] = [named("python"), named("rust")];
const agreeing: Outcome = { agreed: 3, explained: 0, errors: [] };
const notRun: Outcome = { notRun: "cargo --version is missing" };

test("a language that was not run is reported, and fails if all are required", () => {
  expect(reportOutcome(rust, notRun)).toEqual(["NOT RUN: Rust, jsonschema (cargo --version is missing)"]);
  expect(hasPassed([agreeing, notRun], true)).toBe(false);
  expect(hasPassed([agreeing, notRun], false)).toBe(true);
  expect(
    summary(
      new Map<Language, Outcome>([
        [python, agreeing],
        [rust, notRun],
      ]),
    ),
  ).toBe("1 of 2 engines in other languages were run. NOT RUN, so not tested here: rust.");
});

test("an error fails the check, whether all languages are required or not", () => {
  const faulty: Outcome = { agreed: 2, explained: 0, errors: ["one"] };
  expect(hasPassed([agreeing, faulty], false)).toBe(false);
  expect(hasPassed([agreeing, faulty], true)).toBe(false);
});

function runnerOf(language: Language): string {
  return readFileSync(folderOf(language) + language.source, "utf8");
}

test("every runner has at most 40 lines, and a manifest that pins its engine", () => {
  for (const language of languages) {
    expect(runnerOf(language).trimEnd().split("\n").length).toBeLessThanOrEqual(40);
    expect(versionOf(language)).toMatch(/^\d+\.\d+/);
  }
});

test("the page shows lines that are in the runners", () => {
  const plain = (text: string) => text.replace(/\s+/g, " ").trim();
  const page = readFileSync(`${repository}docs/languages.md`, "utf8");
  const [use = ""] = page.split("## A complete program");
  const lines = [...use.matchAll(/```(?!console)\w+\n(.+?)```/gs)]
    .flatMap(([, code = ""]) => code.trim().split("\n"))
    .filter((line) => !/^(#|\/\/)/.test(line));
  const runners = plain(languages.map(runnerOf).join("\n"));
  expect(lines.length).toBeGreaterThan(languages.length);
  expect(lines.filter((line) => !runners.includes(plain(line)))).toEqual([]);
});

const hasJsonschema = spawnSync("python3", ["-c", "import jsonschema"]).status === 0;

test.skipIf(!hasJsonschema)("the page's complete program prints the errors in a document", () => {
  const page = readFileSync(`${repository}docs/languages.md`, "utf8");
  const [, program = ""] = /## A complete program\n.+?```python\n(.+?)```/s.exec(page) ?? [];
  const check = (example: string) =>
    spawnSync("python3", ["-", `examples/documents/${example}`], {
      cwd: repository,
      input: program,
      encoding: "utf8",
    });
  expect(check("valid/akkoma.json")).toMatchObject({ status: 0, stdout: "", stderr: "" });
  const wrong = check("open-only/hollo-schema-member.json");
  expect(wrong).toMatchObject({ status: 0, stderr: "" });
  expect(wrong.stdout).toContain("$schema");
});

test("the page's table has a row for each engine, with a link to each of its deviations", () => {
  const before = "# Languages\n\n";
  const marked = (text: string) =>
    `${before}<!-- Generated by \`npm run check:languages -- --write\`. -->\n${text}<!-- End of the generated part. -->\nMore.\n`;
  const page = withTable(marked("old\n"), languages, [deviation]);
  expect(page.startsWith(before)).toBe(true);
  expect(page.endsWith("\nMore.\n")).toBe(true);
  expect(page).not.toContain("old");
  expect(page.match(/^\| \[/gm)).toHaveLength(languages.length);
  expect(page).toMatch(/^\| \[PHP\].*\| draft-04 \| all except \[Floats\]\(#floats\) \|$/m);
  expect(page).toContain("Result in PHP: invalid. Cause: the dialect. Vector: `a count is 1.0`.");
  expect(withTable(page, languages, [deviation])).toBe(page);
  expect(() => withTable("no markers", languages, [])).toThrow("markers of the generated part are missing");
});

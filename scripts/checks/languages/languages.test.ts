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

/** What comes of an engine's words on the three vectors. */
function judge(said: Said[], deviations: Deviation[] = [], language = "php") {
  return compare(language, [{ file, tests }], new Map([[file, said]]), deviations);
}

test("an engine that judges as the vectors say has no faults", () => {
  expect(judge([true, true, false])).toEqual({ agreed: 3, explained: 0, faults: [] });
});

test("a deviation that is explained is counted apart", () => {
  expect(judge([true, false, false], [deviation])).toEqual({ agreed: 2, explained: 1, faults: [] });
});

test.each<[string, Said[], Deviation[], string]>([
  ["is not explained", [true, false, false], [], '"a count is 1.0" is valid, but gets "invalid".'],
  ["is an error", [true, "too large", false], [deviation], 'but gets "error" (too large).'],
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
])("a deviation that %s is a fault", (_, said, deviations, fault) => {
  expect(judge(said, deviations).faults.join("\n")).toContain(fault);
});

test("an explanation of what does not happen any more is a fault", () => {
  expect(judge([true, true, false], [deviation]).faults).toEqual([
    `${file}: "a count is 1.0" is judged as it should be. Remove it from "Floats" in schemas/runners/deviations.json.`,
  ]);
});

test("an explanation of a vector that does not exist is a fault", () => {
  const [fault] = judge([true, true, false], [{ ...deviation, vectors: ["a count is 2"] }]).faults;
  expect(fault).toContain('No vector is described as "a count is 2".');
});

test("vectors without a verdict are a fault, be it one or all of a file", () => {
  expect(judge([true, true]).faults).toEqual([`${file}: 2 verdicts for 3 vectors.`]);
  expect(compare("php", [{ file, tests }], new Map(), []).faults).toEqual([
    `${file}: 0 verdicts for 3 vectors.`,
  ]);
});

function named(id: string): Language {
  const language = languages.find((one) => one.id === id);
  if (!language) throw new Error(`${id} is no language.`);
  return language;
}

const [python, rust] = [named("python"), named("rust")];
const agreeing: Outcome = { agreed: 3, explained: 0, faults: [] };
const notRun: Outcome = { notRun: "cargo --version is missing" };

test("a language that was not run is named so, and is no pass where all are asked for", () => {
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
  ).toBe("1 of 2 engines of other languages were run. NOT RUN, so nothing is known of them here: rust.");
});

test("a fault fails the check, whether all languages are asked for or not", () => {
  const faulty: Outcome = { agreed: 2, explained: 0, faults: ["one"] };
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
  const [use = ""] = page.split("## A whole program");
  const lines = [...use.matchAll(/```(?!console)\w+\n(.+?)```/gs)]
    .flatMap(([, code = ""]) => code.trim().split("\n"))
    .filter((line) => !/^(#|\/\/)/.test(line));
  const runners = plain(languages.map(runnerOf).join("\n"));
  expect(lines.length).toBeGreaterThan(languages.length);
  expect(lines.filter((line) => !runners.includes(plain(line)))).toEqual([]);
});

const hasJsonschema = spawnSync("python3", ["-c", "import jsonschema"]).status === 0;

test.skipIf(!hasJsonschema)("the page's whole program prints what is wrong with a document", () => {
  const page = readFileSync(`${repository}docs/languages.md`, "utf8");
  const [, program = ""] = /## A whole program\n.+?```python\n(.+?)```/s.exec(page) ?? [];
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
    `${before}<!-- Made by \`npm run check:languages -- --write\`. -->\n${text}<!-- The end of what is made. -->\nMore.\n`;
  const page = withTable(marked("old\n"), languages, [deviation]);
  expect(page.startsWith(before)).toBe(true);
  expect(page.endsWith("\nMore.\n")).toBe(true);
  expect(page).not.toContain("old");
  expect(page.match(/^\| \[/gm)).toHaveLength(languages.length);
  expect(page).toMatch(/^\| \[PHP\].*\| draft-04 \| all but: \[Floats\]\(#floats\) \|$/m);
  expect(page).toContain("PHP says: invalid. Cause: the dialect. Vector: `a count is 1.0`.");
  expect(withTable(page, languages, [deviation])).toBe(page);
  expect(() => withTable("no markers", languages, [])).toThrow("has lost its markers");
});

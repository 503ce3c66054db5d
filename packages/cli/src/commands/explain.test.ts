import { readFileSync } from "node:fs";
import { rules } from "@nodeinfo-kit/lint";
import { displayWidth } from "@nodeinfo-kit/lint/terminal";
import { describe, expect, test } from "vitest";
import { plainMarkdown } from "../explain/plain-markdown.js";
import { painter, terminalOf } from "../terminal.js";
import { WrongUsage } from "../wrong-usage.js";
import { explain } from "./explain.js";

const pages = new URL("../../../../docs/rules/", import.meta.url);
const plain = painter(false);

function explained(codes: string[], { columns = 80, colours = false } = {}): string {
  const terminal = terminalOf(colours ? "always" : "never", { stdout: { columns }, stderr: {}, env: {} });
  // This command has its result at once.
  const { out = "" } = explain.parse(codes).run(terminal) as { out?: string };
  return out;
}

describe("explain shows for a rule", () => {
  const page = explained(["schema/enum"]);

  test.each([
    [
      "its severity, its code and what is wrong",
      "error  schema/enum\nThe value is not on the schema's list.",
    ],
    ["where it is written", "\nSource: NodeInfo\n  https://github.com/jhass/nodeinfo/"],
    ["which document is wrong", '\nIncorrect\n  {\n    "version": "2.0",\n'],
    ["what check says of that document", "\nerror[schema/enum]: /protocols/0"],
    ["and where", '"protocols": [ "activitypup" ],\n  |                  ^^^^^^^^^^^^^\n'],
    ["which document is not", '\nCorrect\n  {\n    "version": "2.0",\n'],
    ["how to turn it off", "\n  nodeinfo check --rule schema/enum=off server.json\n"],
  ])("%s", (_, text) => {
    expect(page).toContain(text);
  });
});

test("a sample that needs options shows them", () => {
  expect(explained(["json/too-deep"])).toContain("\nIncorrect\n  with limits.depth 3:\n");
  expect(explained(["known-values/unknown-protocol"])).toContain("\nIncorrect\n  with --profile open:\n");
  expect(explained(["http/html"])).toContain(
    "\nIncorrect\n  with --content-type 'text/html; charset=utf-8':\n",
  );
});

describe.each(rules.map(({ code }) => [code]))("the page of %s", (code) => {
  test("fits a terminal, and has nothing in it that commands one", () => {
    for (const columns of [80, 50]) {
      const page = explained([code], { columns });
      expect(page).not.toMatch(/[^\P{C}\n]/u);
      const prose = page.split("\n").filter((line) => !/https:|=off|"rules":/.test(line));
      expect(Math.max(...prose.map(displayWidth))).toBeLessThanOrEqual(columns);
    }
  });

  test("shows what check reports for the bad sample, with the same text in colour", () => {
    const page = explained([code]);
    expect(page).toMatch(new RegExp(`^\\w+\\[${code}\\]: `, "m"));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are made of them
    const bare = explained([code], { colours: true }).replace(/\u001b\[\d+m/g, "");
    expect(bare.replaceAll("`", "")).toBe(page.replaceAll("`", ""));
  });
});

describe.each(rules.map(({ code }) => [code]))("%s is explained as on its page in docs/rules", (code) => {
  const shown = onOneLine(explained([code], { columns: 100_000 }));
  const page = readFileSync(new URL(`${code}.md`, pages), "utf8");
  const [, severity, source, url] = /^\*\*(\w+)\*\* · \[(.*)\]\((.*)\)$/m.exec(page) ?? [];
  const prose = page
    .slice(page.indexOf(`(${url})`), page.indexOf("## Incorrect"))
    .split("\n\n")
    .slice(1);
  const [bad = "", found = "", good = ""] = [...page.matchAll(/^(`{3,})(?:json|text)\n(.*?)\n\1$/gms)].map(
    ([, , block]) => block,
  );

  test.each([
    ["severity", `${severity} ${code}`],
    ["source", `Source: ${source} ${url}`],
    ["prose", plainMarkdown(prose.join("\n\n"), 100_000, plain).join("\n")],
    ["wrong sample", bad.split("\n").slice(0, 40).join("\n")],
    // A sentence that a suggestion repeats is left out on a terminal.
    ["diagnostic", found.split(/(?<=[.?])\s/)[0] ?? ""],
    ["right sample", good],
  ])("%s", (_, text) => {
    expect(shown).toContain(onOneLine(text));
  });
});

/** A text without the line breaks and indents by which the two differ. A page escapes a carriage return. */
function onOneLine(text: string): string {
  return text
    .split(/(?:\s|\\u\{d\})+/)
    .join(" ")
    .trim();
}

test("explains why a rule must stay on", () => {
  expect(explained(["json/syntax"])).toMatch(
    /\nDisable the rule\njson\/syntax cannot be turned off: [\s\S]*would\s+pass\.\n?$/,
  );
});

test("several rules are explained in the order of the command line, each once", () => {
  const page = explained(["json/bom", "schema/enum", "json/bom"]);
  expect(page.match(/^(?:error|warning) {2}.*$/gm)).toEqual(["warning  json/bom", "error  schema/enum"]);
});

test.each(["error[json/bom]", "error[json/bom]:", "[json/bom]"])("a code is found in %s", (word) => {
  expect(explained([word])).toBe(explained(["json/bom"]));
});

describe("wrong usage is", () => {
  test.each([
    [[], "No rule. Specify a code, such as schema/enum. To list the rules: nodeinfo rules"],
    [["json/bomb"], 'Unknown rule "json/bomb". Did you mean "json/bom"?'],
    [["json/bom", "enum"], 'Unknown rule "enum". Did you mean "schema/enum"?'],
    [["toString"], 'Unknown rule "toString". To list the rules: nodeinfo rules'],
    [["\u001b[2J"], 'Unknown rule "\\u001b[2J". To list the rules: nodeinfo rules'],
  ])("%j", (codes, message) => {
    expect(() => explain.parse(codes)).toThrow(new WrongUsage(message));
  });
});

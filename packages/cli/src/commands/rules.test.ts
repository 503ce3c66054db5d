import { rules as allRules, severities } from "@nodeinfo-kit/lint";
import { expect, test } from "vitest";
import { terminalOf } from "../terminal.js";
import { WrongUsage } from "../wrong-usage.js";
import { rules } from "./rules.js";

function listed(args: string[] = [], stdout: { isTTY?: boolean; columns?: number } = {}): string {
  const terminal = terminalOf("never", { stdout, stderr: {}, env: {} });
  // This command has its result at once.
  const { out = "" } = rules.parse(args).run(terminal) as { out?: string };
  return out;
}

test("every rule is on a line, with its severity and what is wrong, so that a search finds all of it", () => {
  const lines = listed()
    .split("\n")
    .filter((line) => line !== "");
  expect(lines.map((line) => line.split(/ {2,}/))).toEqual(
    allRules.map(({ code, severity, summary }) => [code, severity, summary]),
  );
});

test("areas are set apart", () => {
  const areas = listed()
    .split("\n\n")
    .map((area) => new Set(area.split("\n").map((line) => line.split("/")[0])));
  for (const area of areas) expect(area.size).toBe(1);
  expect(areas.length).toBe(new Set(allRules.map(({ code }) => code.split("/")[0])).size);
});

test("on a terminal, lines are no wider than it is", () => {
  const lines = listed([], { isTTY: true, columns: 72 }).split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(72);
});

test("--format json has all that is known of each rule", () => {
  const { format, rules } = JSON.parse(listed(["--format", "json"]));
  expect(format).toBe("nodeinfo-rules-1");
  expect(rules.map(({ code }: { code: string }) => code)).toEqual(allRules.map(({ code }) => code));
  for (const rule of rules)
    expect(rule).toEqual({
      code: expect.any(String),
      severity: expect.toSatisfy((word) => severities.includes(word)),
      summary: expect.any(String),
      explanation: expect.any(String),
      source: { name: expect.any(String), url: expect.stringMatching(/^https:/) },
      documents: expect.any(Array),
      docsUrl: expect.stringMatching(`^https:.*/${rule.code}\\.md$`),
      bad: expect.any(Object),
      good: expect.any(Object),
    });
  const bytes = rules.find(({ code }: { code: string }) => code === "json/encoding").bad.base64;
  expect(Buffer.from(bytes, "base64").includes(0xe9)).toBe(true);
});

test("it takes no codes", () => {
  expect(() => rules.parse(["schema/enum"])).toThrow(WrongUsage);
});

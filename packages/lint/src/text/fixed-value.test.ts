import { expect, test } from "vitest";
import { fix, lint } from "../index.js";
import { nodeInfo } from "../rules/samples.js";

const two = nodeInfo({ openRegistrations: "yes", usage: { users: { total: "12" } } });

test.each<[string, string, number]>([
  ["a comma before a bracket", two.replace('"12" }', '"12", }'), 2],
  ["single quotes and a comment", two.replace('"2.0"', "'2.0' // of the standard"), 2],
  ["many faults", two.replace('"metadata": {}', `"metadata": { "a": [${"[1,],".repeat(20)}] }`), 2],
  ["one finding", nodeInfo({ metadata: [] }).replace("[]\n", "[],\n"), 1],
])("the last syntax error says how many findings follow once the text is JSON: %s", (_, text, hidden) => {
  const { diagnostics, value } = lint(text);
  const last = diagnostics.at(-1);
  expect(value).toBeUndefined();
  expect(diagnostics.every(({ code }) => code === "json/syntax")).toBe(true);
  expect(last?.args).toMatchObject({ hidden });
  expect(last?.message).toMatch(
    hidden === 1
      ? / 1 more finding follows once the document is valid JSON\.$/
      : / 2 more findings follow once the document is valid JSON\.$/,
  );
  const mended = fix(text, diagnostics, { unsafe: true });
  expect(mended.value).toBeDefined();
});

test("it is the number of findings once the syntax is fixed", () => {
  const text = two.replace('"12" }', '"12", }');
  const mended = lint(two).diagnostics;
  expect(lint(text).diagnostics.at(-1)?.args.hidden).toBe(mended.length);
  const options = { rules: { "schema/type": "off" } } as const;
  expect(lint(text, options).diagnostics.at(-1)?.args).not.toHaveProperty("hidden");
});

test.each([
  ["nothing else is wrong", nodeInfo().replace("{}", "{},")],
  ["the rest of the text is missing", two.slice(0, -20)],
  ["it is no document that is known", '{"a": 1,}'],
  ["nobody knows what is meant", two.replace('"2.0"', "2.0.0")],
])("does not announce more findings if %s", (_, text) => {
  for (const { args, message } of lint(text).diagnostics) {
    expect(args).not.toHaveProperty("hidden");
    expect(message).not.toContain("once the document is valid JSON");
  }
});

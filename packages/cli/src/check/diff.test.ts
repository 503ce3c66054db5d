import { applyPatch } from "diff";
import { describe, expect, test } from "vitest";
import { terminalOf } from "../terminal.js";
import { diffText } from "./diff.js";

const pipe = terminalOf("never", { stdout: {}, stderr: {}, env: {} });
const screen = terminalOf("always", { stdout: { isTTY: true }, stderr: {}, env: {} });
const before = '{\n  "a": 1,\n  "b": "2"\n}\n';
const after = '{\n  "a": 1,\n  "b": 2\n}\n';

test("a diff is as git writes it", async () => {
  expect(await diffText("./x/a.json", before, after, pipe)).toBe(`\
--- a/x/a.json
+++ b/x/a.json
@@ -1,4 +1,4 @@
 {
   "a": 1,
-  "b": "2"
+  "b": 2
 }`);
});

test("marks a file without a final line break", async () => {
  expect(await diffText("a.json", "1", "2", pipe)).toContain(
    "-1\n\\ No newline at end of file\n+2\n\\ No newline",
  );
});

describe("of thousands of changed lines, it is one hunk that can be applied", () => {
  const changed = (line: string) => Array.from({ length: 3000 }, (_, at) => `${line} ${at},\n`).join("");
  const around = (text: string) => `1\n2\n3\n4\n5\n6\n${text}7\n8\n9\n10\n11\n12`;

  test.each([
    ["with other lines around them", around(changed("old")), around(changed("new"))],
    ["in the whole text", changed("old"), changed("new")],
    ["of which some are gone", around(changed("old")), around("new\n")],
    ["without a line break at the end", `${changed("old")}1`, `${changed("new")}2`],
  ])("%s", async (_, before, after) => {
    const patch = await diffText("a.json", before, after, pipe);
    expect(patch.match(/^@@/gm)).toHaveLength(1);
    expect(applyPatch(before, patch)).toBe(after);
  });
});

test("on a terminal it is in colours", async () => {
  const lines = (await diffText("a.json", before, after, screen)).split("\n");
  expect(lines).toContain('\u001b[31m-  "b": "2"\u001b[39m');
  expect(lines).toContain('\u001b[32m+  "b": 2\u001b[39m');
});

describe("what would command a terminal", () => {
  const hostile = '"\u202e\u009b2J"\n';

  test("is shown as escapes on one", async () => {
    expect(await diffText("a\u001b.json", hostile, "1\n", screen)).toContain("\\u{202e}\\u{9b}2J");
  });

  test("is raw in a pipe, except in file names, so the diff can be applied", async () => {
    const diff = await diffText("a\n\u001b.json", hostile, "1\n", pipe);
    expect(diff).toContain(`-${hostile}`);
    expect(diff).toMatch(/^--- "a\/a\\n\\033\.json"\n/);
  });
});

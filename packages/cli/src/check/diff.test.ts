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

test("a file without a line break at its end is said to have none", async () => {
  expect(await diffText("a.json", "1", "2", pipe)).toContain(
    "-1\n\\ No newline at end of file\n+2\n\\ No newline",
  );
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

  test("stands in a pipe as in the file, so that the diff can be applied, but not in a file's name", async () => {
    const diff = await diffText("a\n\u001b.json", hostile, "1\n", pipe);
    expect(diff).toContain(`-${hostile}`);
    expect(diff).toMatch(/^--- "a\/a\\n\\033\.json"\n/);
  });
});

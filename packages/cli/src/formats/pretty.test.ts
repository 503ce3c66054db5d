import { displayWidth } from "@nodeinfo-kit/lint/terminal";
import { describe, expect, test } from "vitest";
import { painter } from "../terminal.js";
import { hostileReport, hostileTexts } from "./fixtures/hostile.js";
import { checked, lines, mastodon, missing, pixelfed, plain, reportOf } from "./fixtures/reports.js";
import { pretty } from "./pretty.js";

test("a document without findings is a line", () => {
  expect(pretty(reportOf(mastodon), plain)).toBe(
    "✓ documents/mastodon.json  strict ✓  open ✓  nodeinfo/2.0  mastodon 4.4.3",
  );
});

test("findings follow their document, each with its place and how to fix it", () => {
  expect(pretty(reportOf(pixelfed), plain)).toBe(`\
✗ documents/pixelfed.json
  strict ✗  open ✗  nodeinfo/2.0  pixelfed 0.11.3  2 errors, 1 warning, 1 info

warning[json/duplicate-key]: "version" is in this object twice. JSON.parse takes
  the last one. Remove one.
 --> documents/pixelfed.json:6:3
2 |   "version": "2.0",
  |   ---------------- The first is here.
...
5 |   "usage": { "users": { "total": "29" } },
6 |   "version": "2.1"
  |   ^^^^^^^^^^^^^^^^
7 | }

error[schema/enum]: /protocols/0 must be a protocol of NodeInfo, but is the
  string "activitypup".
 --> documents/pixelfed.json:4:17
3 |   "software": { "name": "pixelfed", "version": "0.11.3" },
4 |   "protocols": ["activitypup"],
  |                 ^^^^^^^^^^^^^
5 |   "usage": { "users": { "total": "29" } },
  = help: Write "activitypub" (applied by --fix --unsafe)

error[schema/type]: /usage/users/total must be an integer of at least 0, but is
  the string "29".
 --> documents/pixelfed.json:5:34
4 |   "protocols": ["activitypup"],
5 |   "usage": { "users": { "total": "29" } },
  |                                  ^^^^
6 |   "version": "2.1"
  = help: Write 29 (applied by --fix)

info[software/no-homepage]: It has no homepage.
 --> documents/pixelfed.json:3:3
2 |   "version": "2.0",
3 |   "software": { "name": "pixelfed", "version": "0.11.3" },
  |   ^^^^^^^^^^
4 |   "protocols": ["activitypup"],

2 errors, 1 warning, 1 info. --fix can fix 1 of them, --fix --unsafe 2.
For details: nodeinfo explain schema/enum`);
});

const mastodons = ["a", "b", "c"].map((name) => ({ ...mastodon, file: `documents/${name}.json` }));

test("several documents are separated, and summed up by type and by rule", () => {
  expect(pretty(reportOf(...mastodons.slice(0, 2), ...lines, missing, ...mastodons.slice(2)), plain)).toBe(`\
✓ documents/a.json  strict ✓  open ✓  nodeinfo/2.0  mastodon 4.4.3
✓ documents/b.json  strict ✓  open ✓  nodeinfo/2.0  mastodon 4.4.3

✗ many.ndjson:3  strict ✗  open ✗  nodeinfo/2.1  example 1.0  1 error

error[schema/type]: /usage must be an object.
 --> many.ndjson:3:26
3 | {"version":"2.0","usage":3}
  |                          ^

✗ many.ndjson:4  strict ✗  open ✗  nodeinfo/2.1  example 1.0  1 error

error[schema/type]: /usage must be an object.
 --> many.ndjson:4:26
4 | {"version":"2.0","usage":4}
  |                          ^

✗ missing.json  No such file or folder.

✓ documents/c.json  strict ✓  open ✓  nodeinfo/2.0  mastodon 4.4.3

              documents  strict ✓  open ✓
nodeinfo/2.0          3         3       3
nodeinfo/2.1          2         0       0
unreadable            1         0       0
total                 6         3       3

2 errors in 2 of 5 documents.
1 file could not be read.
For details: nodeinfo explain schema/type`);
});

test("names of documents without findings form a column, and what does not fit next to them is omitted", () => {
  const files = ["a.json", "documents/of/many/servers/of/the/fediverse.json", `${"long/".repeat(12)}c.json`];
  const report = reportOf(...files.map((file) => checked("", [], { file, software: "mastodon 4.4.3" })));
  expect(pretty(report, plain).split("\n").slice(0, 3)).toEqual([
    `✓ ${"a.json".padEnd(60)}  strict ✓  open ✓`,
    `✓ ${"documents/of/many/servers/of/the/fediverse.json".padEnd(60)}  strict ✓  open ✓`,
    `✓ ${"long/".repeat(12)}c.json  strict ✓  open ✓`,
  ]);
  expect(pretty(report, { ...plain, width: 100 }).split("\n")[0]).toBe(
    `✓ ${"a.json".padEnd(66)}  strict ✓  open ✓  nodeinfo/2.1`,
  );
});

test("the headline of a document shows its result, on one line if it fits", () => {
  const text = '{ "a": 1 }';
  const head = (severity: "error" | "warning" | "info", about = {}) =>
    pretty(reportOf(checked(text, [{ severity, at: "1" }], about)), plain).split("\n", 1)[0];
  expect(head("error")).toBe("✗ server.json  strict ✗  open ✗  nodeinfo/2.1  example 1.0  1 error");
  expect(head("warning")).toBe("! server.json  strict ✗  open ✗  nodeinfo/2.1  example 1.0  1 warning");
  expect(head("info", { id: undefined, software: undefined })).toBe(
    "✓ server.json  strict ✗  open ✗  unknown  1 info",
  );
});

test("what is not listed is counted, and so is what is ignored", () => {
  const document = checked('{ "a": 1 }', [{ at: "1" }], { omittedCount: 50, ignored: 2 });
  const text = pretty(
    { ...reportOf(document), unusedIgnores: ["Nothing breaks schema/enum in old.json."] },
    plain,
  );
  expect(text).toContain("example 1.0  at least 1 error\n");
  expect(text).toContain("\n\nand 50 more\n\n");
  expect(text).toContain("\nat least 1 error.\n");
  expect(text).toContain("\n2 findings are ignored by the configuration.\n");
  expect(text).toContain("\n\nwarning: Nothing breaks schema/enum in old.json.\n\n");
  expect(pretty(reportOf(checked("", [], { ignored: 1 })), plain)).toMatch(
    /\n\n1 finding is ignored by the configuration\.$/,
  );
});

test("handles a file of a hundred thousand lines", () => {
  const documents = Array.from({ length: 200_000 }, (_, index) =>
    checked("", [], { file: "many.ndjson", firstLine: index + 1 }),
  );
  const lines = pretty({ ...reportOf(), documents }, plain).split("\n");
  expect(lines[0]).toBe("✓ many.ndjson:1       strict ✓  open ✓  nodeinfo/2.1  example 1.0");
  expect(lines.at(-1)).toBe("total            200000    200000  200000");
});

test("shows a sentence only once if both the message and its help have it", () => {
  const found = { at: "1", message: 'It is the string "1". Write 1.', suggestions: [{ title: "Write 1" }] };
  const lines = pretty(reportOf(checked("1", [found])), plain).split("\n");
  expect(lines).toContain('error[schema/type]: It is the string "1".');
  expect(lines).toContain("  = help: Write 1 (applied by --fix)");
});

test("reports how many findings --fix can fix", () => {
  const fixable = { at: "1", suggestions: [{ title: "Write 2", write: "2" }] };
  const unsafe = { at: "1", suggestions: [{ title: "Leave it out", isSafe: false }] };
  const sum = (...found: Parameters<typeof checked>[1] & object) =>
    pretty(reportOf(checked("1", found)), plain)
      .split("\n")
      .at(-2);
  expect(sum(fixable)).toBe("1 error. --fix can fix it.");
  expect(sum(fixable, fixable)).toBe("2 errors. --fix can fix all of them.");
  expect(sum(fixable, unsafe)).toBe("2 errors. --fix can fix 1 of them, --fix --unsafe 2.");
  expect(sum(unsafe)).toBe("1 error. --fix --unsafe can fix it.");
  expect(sum({ at: "1" })).toBe("1 error.");
  expect(sum({ code: "json/syntax", ...fixable })).toBe(
    "1 error. --fix can fix it. Its properties are checked once it is valid JSON.",
  );
});

test("the first safe suggestion is what --fix takes, though a better one is a guess", () => {
  const suggestions = [
    { title: "Write 2", isSafe: false, write: "2" },
    { title: "Write 3", write: "3" },
  ];
  const text = pretty(reportOf(checked("1", [{ at: "1", suggestions }])), plain);
  expect(text).toContain("= help: Write 2 (applied by --fix --unsafe)\n  = help: Write 3 (applied by --fix)");
});

test("does not suggest --fix where it is not possible", () => {
  expect(pretty({ ...reportOf(pixelfed), isFixRefused: true }, plain)).not.toContain("--fix");
});

test("suggests --as if the type cannot be identified", () => {
  const text = pretty(reportOf(checked("1", [{ code: "document/unknown", at: "1" }])), plain);
  expect(text).toContain('= help: Specify the type with --as ID ("nodeinfo schema" lists the IDs)');
});

test("does not report a document as fine if all examined findings are ignored", () => {
  const document = checked("", [], { omittedCount: 5, ignored: 10_000 });
  expect(pretty(reportOf(document), plain)).toBe(
    "! server.json  strict ✓  open ✓  nodeinfo/2.1  example 1.0\n\nand 5 more\n\n10000 findings are ignored by the configuration.",
  );
});

test("colours are all that differs on a terminal", () => {
  const report = reportOf(mastodon, pixelfed, missing);
  const coloured = pretty(report, { ...plain, paint: painter(true) });
  expect(coloured).toContain("\u001b[1m\u001b[31merror[schema/enum]:\u001b[39m\u001b[22m /protocols/0 must");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters.
  expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(pretty(report, plain));
});

test("a terminal that knows links gets one to the page of the rule", () => {
  const text = pretty(reportOf(pixelfed), { ...plain, hasLinks: true });
  expect(text).toContain(
    "\u001b]8;;https://docs.example/schema/enum.md\u0007error[schema/enum]:\u001b]8;;\u0007 /protocols/0 must",
  );
});

test.each([80, 100, 120])("no line is wider than %i columns, but for the places of files", (width) => {
  for (const line of pretty(reportOf(pixelfed, ...lines, missing), { ...plain, width }).split("\n"))
    if (!line.includes("-->")) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
});

describe("untrusted text is shown, but has no effect:", () => {
  test.each(hostileTexts)("%j", (text) => {
    for (const line of pretty(hostileReport(text), plain).split("\n"))
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  });
});

import { readFileSync } from "node:fs";
import { printable } from "@nodeinfo-kit/lint/terminal";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { hostileReport, hostileTexts } from "./fixtures/hostile.js";
import { checked, lines, mastodon, missing, pixelfed, plain, reportOf } from "./fixtures/reports.js";
import { junit } from "./junit.js";

test("what makes the check fail is a failed test of its document, and what else was found is output", () => {
  const suite = parse(junit(reportOf(pixelfed), plain)).children[0];
  expect(suite?.attributes).toEqual({
    name: "documents/pixelfed.json",
    tests: "2",
    failures: "2",
    errors: "0",
  });
  expect(suite?.children.map(({ name, attributes }) => [name, attributes.name])).toEqual([
    ["testcase", "schema/enum /protocols/0"],
    ["testcase", "schema/type /usage/users/total"],
    ["system-out", undefined],
  ]);
  const [failure] = suite?.children[0]?.children ?? [];
  expect(failure).toMatchObject({
    name: "failure",
    attributes: {
      type: "schema/enum",
      message: '/protocols/0 must be a protocol of NodeInfo, but is the string "activitypup".',
    },
  });
  expect(failure?.text).toContain('4 |   "protocols": ["activitypup"],\n  |                 ^^^^^^^^^^^^^\n');
  expect(suite?.children[2]?.text).toMatch(
    /^warning\[json\/duplicate-key\]: .*\n\ninfo\[software\/no-homepage\]: /s,
  );
});

test("only findings at --fail-on or above are failures", () => {
  const report = reportOf(pixelfed);
  expect(parse(junit({ ...report, failOn: "info" }, plain)).attributes).toMatchObject({
    tests: "4",
    failures: "4",
  });
  expect(parse(junit({ ...report, failOn: "warning" }, plain)).attributes).toMatchObject({ failures: "3" });
});

test("a document without findings is a test that passed, and one that cannot be read is an error", () => {
  const { attributes, children } = parse(junit(reportOf(mastodon, missing), plain));
  expect(attributes).toEqual({ name: "nodeinfo check", tests: "2", failures: "0", errors: "1" });
  expect(children[0]?.children).toMatchObject([
    { name: "testcase", attributes: { name: "passes" }, children: [] },
  ]);
  expect(children[1]?.children[0]?.children).toMatchObject([
    { name: "error", attributes: { message: "No such file or folder." } },
  ]);
});

test("what is not listed is a failure of its own, if all that is listed fails", () => {
  const error = { at: "1" };
  const failures = (document: ReturnType<typeof checked>) =>
    parse(junit(reportOf(document), plain)).attributes.failures;
  expect(failures(checked("1", [error], { omittedCount: 50 }))).toBe("2");
  expect(failures(checked("1", [error, { ...error, severity: "info" }], { omittedCount: 50 }))).toBe("1");
  expect(failures(checked("1", [], { omittedCount: 50 }))).toBe("1");
});

test("problems of the configuration count as warnings", () => {
  const report = {
    ...reportOf(mastodon),
    unusedIgnores: ["Nothing breaks schema/enum.", "Nor schema/type."],
  };
  expect(parse(junit(report, plain)).children[1]).toMatchObject({
    attributes: { name: "settings", failures: "0" },
    children: [
      { name: "testcase" },
      { name: "system-out", text: "Nothing breaks schema/enum.\n\nNor schema/type." },
    ],
  });
  expect(parse(junit({ ...report, failOn: "warning" }, plain)).children[1]).toMatchObject({
    attributes: { name: "settings", failures: "2" },
    children: [{ attributes: { name: "ignores" } }, { attributes: { name: "ignores (2)" } }],
  });
});

test("tests of a suite have unique names, and documents of one file are distinguished", () => {
  const twice = checked("1", [
    { at: "1", pointer: "/a" },
    { at: "1", pointer: "/a" },
  ]);
  const { children } = parse(junit(reportOf(twice, ...lines), plain));
  expect(children[0]?.children.map(({ attributes }) => attributes.name)).toEqual([
    "schema/type /a",
    "schema/type /a (2)",
  ]);
  expect(children.map(({ attributes }) => attributes.name)).toEqual([
    "server.json",
    "many.ndjson:3",
    "many.ndjson:4",
  ]);
});

test("Jenkins' schema accepts it", async () => {
  const schema = readFileSync(new URL("fixtures/jenkins-junit.xsd", import.meta.url), "utf8");
  const reports = [
    reportOf(),
    reportOf(mastodon, pixelfed, ...lines, missing, checked("1", [{ at: "1" }], { omittedCount: 3 })),
    ...hostileTexts.map(hostileReport),
  ];
  const xml = reports.map((report, index) => ({ fileName: `${index}.xml`, contents: junit(report, plain) }));
  const { valid, errors } = await validateXML({ xml, schema });
  expect(errors).toEqual([]);
  expect(valid).toBe(true);
  const wrong = junit(reportOf(mastodon), plain).replaceAll("testcase", "test");
  expect((await validateXML({ xml: wrong, schema })).valid).toBe(false);
});

describe("untrusted text is read back as it is shown, and is not markup:", () => {
  test.each(hostileTexts)("%j", (text) => {
    const { children } = parse(junit(hostileReport(text), plain));
    const name = text.replaceAll("/", "_");
    const shown = (text: string) =>
      printable(text).replaceAll("\ufffe", "\\u{fffe}").replaceAll("\uffff", "\\u{ffff}");
    expect(children).toMatchObject([
      {
        attributes: { name: shown(`documents/${name}.json`) },
        children: [
          {
            attributes: { name: shown(`schema/type /${text}`).trimEnd() },
            children: [
              { name: "failure", attributes: { message: shown(`It is ${text} here.`) }, children: [] },
            ],
          },
        ],
      },
      {
        attributes: { name: shown(`${name}.txt`) },
        children: [
          { children: [{ name: "error", attributes: { message: shown(`It is ${text} that failed.`) } }] },
        ],
      },
      {
        attributes: { name: "settings" },
        children: [
          { name: "testcase" },
          { name: "system-out", text: shown(`Nothing breaks ${text} there.`) },
        ],
      },
    ]);
  });
});

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML as strictly as its specification wants. */
function parse(xml: string): Element {
  const parser = new SaxesParser();
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  const [document] = root.children;
  if (document === undefined) throw new Error("There is no element.");
  return document;
}

import { printable } from "@nodeinfo-kit/lint/terminal";
import { describe, expect, test } from "vitest";
import { hostileReport, hostileTexts } from "./fixtures/hostile.js";
import { checked, lines, mastodon, missing, pixelfed, plain, reportOf } from "./fixtures/reports.js";
import { github } from "./github.js";

test("each finding is an annotation of its level, with its place and its fix", () => {
  const report = { ...reportOf(pixelfed, mastodon, missing), unusedIgnores: ["Nothing breaks schema/enum."] };
  expect(github(report, plain).split("\n")).toEqual([
    '::error file=documents/pixelfed.json,line=4,endLine=4,col=17,endColumn=30,title=schema/enum::/protocols/0 must be a protocol of NodeInfo, but is the string "activitypup".%0Ahelp: Write "activitypub"',
    '::error file=documents/pixelfed.json,line=5,endLine=5,col=34,endColumn=38,title=schema/type::/usage/users/total must be an integer of at least 0, but is the string "29".%0Ahelp: Write 29',
    "::error file=missing.json,title=unreadable::No such file or folder.",
    '::warning file=documents/pixelfed.json,line=6,endLine=6,col=3,endColumn=19,title=json/duplicate-key::"version" is in this object twice. JSON.parse takes the last one. Remove one.',
    "::warning title=nodeinfo::Nothing breaks schema/enum.",
    "::notice file=documents/pixelfed.json,line=3,endLine=3,col=3,endColumn=13,title=software/no-homepage::It has no homepage.",
    "2 errors, 1 warning, 1 info in 1 of 3 documents, 1 not readable.",
  ]);
});

test("the log has the total even without findings", () => {
  expect(github(reportOf(mastodon), plain)).toBe("No findings in 1 document.");
});

test("a place of several lines has no columns, which GitHub would refuse", () => {
  const report = reportOf(checked("[\n1\n]", [{ at: "[\n1\n]" }]));
  expect(parse(github(report, plain))).toMatchObject([{ properties: { line: "1", endLine: "3" } }]);
  expect(parse(github(report, plain))[0]?.properties).not.toHaveProperty("col");
});

test("places are those in the file, and files are named from the repository's folder on", () => {
  const inside = { ...plain, root: "/repository", folder: "/repository/packages/server" };
  expect(parse(github(reportOf(...lines), inside))).toMatchObject([
    { properties: { file: "packages/server/many.ndjson", line: "3" } },
    { properties: { file: "packages/server/many.ndjson", line: "4" } },
  ]);
});

test("writes ten of each level, and a notice with the number of others", () => {
  const many = (count: number, severity: "error" | "warning" | "info") =>
    checked(
      "1",
      Array.from({ length: count }, () => ({ at: "1", severity })),
    );
  const counts = (...documents: ReturnType<typeof many>[]) => {
    const commands = parse(github(reportOf(...documents), plain));
    const of = (name: string) => commands.filter((command) => command.name === name).length;
    return [of("error"), of("warning"), of("notice"), commands.at(-1)?.data];
  };
  expect(counts(many(10, "error"), many(10, "warning"), many(10, "info"))).toEqual([
    10,
    10,
    10,
    "It is wrong.",
  ]);
  expect(counts(many(12, "error"), many(1, "warning"), many(10, "info"))).toEqual([
    10,
    1,
    10,
    "GitHub shows 10 annotations of each level for a step. See the job summary for 3 more findings.",
  ]);
});

describe("untrusted text is read back as it is shown, and is not a command:", () => {
  test.each(hostileTexts)("%j", (text) => {
    const commands = parse(github(hostileReport(text), plain));
    const name = text.replaceAll("/", "_");
    expect(commands).toEqual([
      {
        name: "error",
        properties: {
          file: shownButForLineBreaks(`documents/${name}.json`),
          line: "2",
          endLine: expect.any(String),
          col: "3",
          endColumn: expect.any(String),
          title: "schema/type",
        },
        data: `${printable(`It is ${text} here.`)}\nhelp: ${printable(`Write ${text}`)}`,
      },
      {
        name: "error",
        properties: { file: shownButForLineBreaks(`${name}.txt`), title: "unreadable" },
        data: printable(`It is ${text} that failed.`),
      },
      {
        name: "warning",
        properties: { title: "nodeinfo" },
        data: printable(`Nothing breaks ${text} there.`),
      },
    ]);
  });
});

/** GitHub must find the file, whatever it is called; what a log could do harm with is not in it. */
function shownButForLineBreaks(text: string): string {
  return text
    .split(/([\r\n])/)
    .map((part) => (/[\r\n]/.test(part) ? part : printable(part)))
    .join("");
}

interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Reads a log as GitHub's runner does: a line that begins with two colons is a command, up to the next two. */
function parse(log: string): Command[] {
  const lines = log.split(/\r\n|\r|\n/);
  expect(lines.pop()).toMatch(/^[\d\w, ]+\.$/);
  return lines.map((line) => {
    const [, head = "", data = ""] = /^\s*::(.+?)::(.*)$/su.exec(line) ?? [];
    const [, name = "", list = ""] = /^(\S+) ?(.*)$/s.exec(head) ?? [];
    const pairs = list.split(",").map((pair) => {
      const [key = "", value = ""] = pair.split(/=(.*)/s);
      return [key, unescaped(value, { "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": ",", "%25": "%" })];
    });
    return {
      name,
      properties: Object.fromEntries(pairs),
      data: unescaped(data, { "%0D": "\r", "%0A": "\n", "%25": "%" }),
    };
  });
}

/** Its runner replaces one escape after the other, the per cent sign last. */
function unescaped(text: string, escapes: Readonly<Record<string, string>>): string {
  return Object.entries(escapes).reduce((text, [from, to]) => text.replaceAll(from, to), text);
}

import { excerpt, printable } from "@nodeinfo-kit/lint/terminal";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { hostileReport, hostileTexts } from "./fixtures/hostile.js";
import { checked, lines, mastodon, missing, pixelfed, plain, reportOf } from "./fixtures/reports.js";
import { markdown } from "./markdown.js";

test("a report is a heading, tables of documents and of rules, and the findings folded away", () => {
  expect(markdown(reportOf(mastodon, ...lines), plain)).toBe(`\
### 2 errors in 2 of 3 documents

| document | is | strict | open | found |
| --- | --- | --- | --- | --- |
| \`many.ndjson:3\` | nodeinfo/2.1 \`example 1.0\` | ✗ | ✗ | 1 error |
| \`many.ndjson:4\` | nodeinfo/2.1 \`example 1.0\` | ✗ | ✗ | 1 error |

| rule | severity | findings | files |
| --- | --- | --- | --- |
| [schema/type](https://docs.example/schema/type.md) | error | 2 | 1 |

<details>
<summary><code>many.ndjson&#58;3</code></summary>

\`\`\`text
error[schema/type]: /usage must be an object.
 --> many.ndjson:3:26
3 | {"version":"2.0","usage":3}
  |                          ^
\`\`\`

</details>

<details>
<summary><code>many.ndjson&#58;4</code></summary>

\`\`\`text
error[schema/type]: /usage must be an object.
 --> many.ndjson:4:26
4 | {"version":"2.0","usage":4}
  |                          ^
\`\`\`

</details>`);
});

test("every count includes findings that are not listed", () => {
  const text = markdown(reportOf(checked("1", [{ at: "1" }], { omittedCount: 50 })), plain);
  expect(text).toMatch(/^### at least 1 error in 1 of 1 document\n/);
  expect(text).toContain("| at least 1 error |");
  expect(text).toContain("| error | 1+ | 1 |");
  expect(markdown(reportOf(checked("1", [], { omittedCount: 5 })), plain)).toMatch(
    /^### 5 findings not listed in 1 document\n/,
  );
});

test("without findings it is the heading", () => {
  expect(markdown(reportOf(mastodon), plain)).toBe("### No findings in 1 document");
});

test("the findings of a single document are not folded away", () => {
  expect(markdown(reportOf(pixelfed), plain)).toContain("<details open>");
});

test("a file that cannot be read is in the heading and in the table, with the reason", () => {
  const text = markdown(reportOf(mastodon, missing), plain);
  expect(text).toMatch(/^### No findings in 2 documents, 1 not readable\n/);
  expect(text).toContain("| `missing.json` |  |  |  | not readable |");
  expect(text).toContain("```text\nerror: No such file or folder.\n```");
});

test("it fits into a comment, and states how much is omitted", () => {
  const document = checked(
    '{ "a": 1 }',
    Array.from({ length: 100 }, () => ({ at: "1" })),
    { omittedCount: 5 },
  );
  const text = markdown(reportOf(...Array.from({ length: 80 }, () => document)), plain);
  expect(text).toContain("\n\nand 85 more\n```");
  expect(text.length).toBeLessThan(65_536);
  expect(text).toContain("\n| and 30 more |  |  |  |  |\n");
  expect(text).toMatch(/The report is too long for the findings in \d+ more documents\.$/);
});

test("it fits into a comment even with long names and many ignores", () => {
  const names = Array.from({ length: 60 }, (_, index) => `${index}${"x".repeat(10_000)}.json`);
  const documents = names.map((file) => checked("1", [{ at: "1" }], { file }));
  const report = { ...reportOf(...documents), unusedIgnores: names };
  expect(markdown(report, plain).length).toBeLessThan(65_536);
});

describe("untrusted text is read back as it is shown, and is not markup:", () => {
  test.each(hostileTexts)("%j", (text) => {
    const { code, blocks, html, links, words } = read(markdown(hostileReport(text), plain));
    const name = text.replaceAll("/", "_");
    const [file, software, unreadable] = code;
    expect(code).toHaveLength(3);
    // Of a long text, an excerpt is shown.
    const [json, txt] = [cut(`documents/${name}.json`, 200), cut(`${name}.txt`, 200)];
    expect([file, software, unreadable]).toEqual([json, cut(text, 120), txt].map(inCell));
    expect(blocks).toHaveLength(3);
    expect(blocks[0]).toBe(cut(`Nothing breaks ${text} there.`, 200));
    expect(blocks[2]).toBe(printable(`error: It is ${text} that failed.`));
    expect(html).toEqual([
      `<details>\n<summary><code>${json}</code></summary>`,
      "</details>",
      `<details>\n<summary><code>${txt}</code></summary>`,
      "</details>",
    ]);
    expect(links).toEqual(["https://docs.example/schema/type.md"]);
    // Outside of code there are words of ours alone, which GitHub finds no mention in.
    expect(words.join(" ")).toMatch(/^[\w ,/✓✗.]+$/);
  });
});

function cut(text: string, most: number): string {
  return excerpt(printable(text), most);
}

/** As a text is shown in a cell, where a bar behind a backslash cannot be written. */
function inCell(text: string): string {
  return text.replaceAll("\\|", "\\\\u{7c}");
}

/** Reads Markdown as GitHub does, and sorts what is in it. */
function read(text: string) {
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const found = { code: [], blocks: [], html: [], links: [], words: [] } as Record<
    "code" | "blocks" | "html" | "links" | "words",
    string[]
  >;
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === "inlineCode") found.code.push(node.value);
    else if (node.type === "code") found.blocks.push(node.value);
    else if (node.type === "html") found.html.push(decoded(node.value));
    else if (node.type === "link") found.links.push(node.url);
    else if (node.type === "text") found.words.push(node.value);
    else expect(["root", "heading", "paragraph", "table", "tableRow", "tableCell"]).toContain(node.type);
    if ("children" in node) open.push(...[...node.children].reverse());
  }
  return found;
}

/** The text of HTML in which nothing but numbered characters is escaped. Markup of strangers would stand out as such. */
function decoded(html: string): string {
  const [, start = "", inner, end = ""] =
    /^(<details(?: open)?>\n<summary><code>)([^<>]*)(<\/code><\/summary>)$/.exec(html) ?? [];
  if (inner === undefined) return html;
  return `${start}${inner.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))}${end}`;
}

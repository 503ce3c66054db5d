import { describe, expect, test } from "vitest";
import { fix, lint } from "../index.js";
import { nodeInfo, written } from "../rules/samples.js";

const document = nodeInfo({ usage: { users: { total: "12" } } });
const short = JSON.stringify(JSON.parse(document));
const php = 'Undefined array key "HTTP_HOST" in /var/www/nodeinfo.php on line 12';

describe("reports text before a document, with the start of the document, and checks the document:", () => {
  test.each<[string, string, string]>([
    ["php-message", `PHP Warning:  ${php}\n`, "a PHP message"],
    ["php-message", `\nNotice: ${php}\n`, "a PHP message"],
    [
      "php-message",
      `<br />\n<b>Warning</b>:  ${php.replace("/var/www/nodeinfo.php", "<b>/var/www/nodeinfo.php</b>")}<br />\n`,
      "a PHP message",
    ],
    [
      "php-message",
      `<br />\n<font size='1'><table class='xdebug-error xe-deprecated' dir='ltr'><tr><td>Deprecated</td></tr></table></font>\n`,
      "a PHP message",
    ],
    ["dump", 'array(2) {\n  ["host"]=>\n  string(4) "a.ex"\n  [0]=>\n  int(3)\n}\n', "output of var_dump"],
    ["dump", 'object(stdClass)#1 (1) {\n  ["name"]=>\n  string(9) "{\\"a\\": 1"\n}\n', "output of var_dump"],
    ["dump", "Array\n(\n    [0] => activitypub\n)\n", "output of var_dump"],
    ["dump", '/srv/app/Info.php:12:\nstring(2) "2.0"\n', "output of var_dump"],
    ["shell-command", "$ curl -s https://social.example/nodeinfo/2.0\n", "a shell command"],
    ["shell-command", "alice@host:~$ curl https://social.example/nodeinfo/2.0\n", "a shell command"],
    ["shell-command", "# curl https://social.example/nodeinfo/2.0\n", "a shell command"],
    ["log-line", "2026-11-30T15:19:07.123Z INFO sending ", "a log line"],
    ["log-line", "[2026-11-30 15:19:07] production.INFO: ", "a log line"],
    ["log-line", "[30/Nov/2026:15:19:07 +0000] ", "a log line"],
    ["log-line", "Nov 30 15:19:07 host app[12]: ", "a log line"],
    ["log-line", "[INFO] serving\n", "a log line"],
    ["chunk-size", "1f4\r\n", "a chunk size"],
    ["script", "var nodeinfo = ", "JavaScript"],
    ["event-stream", "event: message\ndata: ", "an event stream field"],
    ["php-code", "<?php\n", "PHP code that was not run"],
    ["html", "<!-- cached by proxy.example -->\n", "HTML"],
    ["other", "Access checked by proxy.example\n\n", "other text"],
  ])("%s (%#)", (what, before, fact) => {
    const text = before + document;
    const { diagnostics, value, facts, id } = lint(text);
    const { line, column } = position(text, before.length);
    expect(diagnostics).toMatchObject([
      {
        code: "json/text-before",
        severity: "error",
        message: expect.stringContaining(
          ` before the document, which starts at line ${line}, column ${column}. `,
        ),
        args: { what, line, column },
        related: [{ range: { start: { offset: before.length } } }],
      },
      { code: "schema/type", pointer: "/usage/users/total" },
    ]);
    expect(diagnostics[0]?.message).toContain(`There is ${fact}`);
    expect(marked(text, diagnostics[0])).toBe(before.trim());
    expect(marked(text, diagnostics[1])).toBe('"12"');
    expect([id, value, facts?.software?.name]).toEqual(["nodeinfo/2.0", undefined, "example"]);
  });
});

function position(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function marked(text: string, diagnostic: ReturnType<typeof lint>["diagnostics"][number] | undefined) {
  return text.slice(diagnostic?.range?.start.offset, diagnostic?.range?.end.offset);
}

const said = (text: string) =>
  lint(text).diagnostics.map(({ code, args }) => `${code} ${args.problem ?? args.what ?? ""}`.trim());

test.each([
  [")]}'\n", "", "prefix"],
  ["while(1);", "", "prefix"],
  ["for(;;);", "\n", "prefix"],
  ["callback(", ");", "jsonp"],
  ["/**/ jsonp.cb (", ")\n", "jsonp"],
])("what keeps browsers from reading a document does not hide it: %s", (before, behind, problem) => {
  expect(said(before + document + behind)).toEqual([`json/syntax ${problem}`, "schema/type"]);
});

test("reports the sizes of a chunked body once, and also text after a document", () => {
  expect(said(`${short.length.toString(16)}\r\n${short}\r\n0\r\n\r\n`)).toEqual([
    "json/text-before chunk-size",
    "schema/type",
  ]);
  expect(said(`Warning: a in b.php on line 1\n${document}Warning: c`)).toEqual([
    "json/text-before php-message",
    "schema/type",
    "json/trailing something-behind",
  ]);
});

test("reports the errors of a document after other text", () => {
  expect(said(`Warning: a in b.php on line 1\n${document.replace('"12" }', '"12", }')}`)).toEqual([
    "json/text-before php-message",
    "json/syntax trailing-comma",
  ]);
});

test("a part of a document that is cut off is not taken for the document", () => {
  expect(said(`Warning: a in b.php on line 1\n${short.slice(0, -30)}`)).toEqual([
    "json/text-before php-message",
    "json/syntax text-ends",
  ]);
});

test("it is removed only if that is asked for", () => {
  const text = `$ cat server.json\n${document}`;
  expect(fix(text, lint(text).diagnostics).text).toBe(text.replace('"12"', "12"));
  expect(fix(text, lint(text).diagnostics, { unsafe: true }).text).toBe(document.replace('"12"', "12"));
});

test.each<[string, string, string[]]>([
  [
    "a web page with a script of JSON",
    `<!doctype html>\n<script type="application/json">${short}</script>`,
    ["json/web-page"],
  ],
  ["a sentence", "404 page not found", ["json/syntax no-json"]],
  ["a comment", `// of 2026\n${nodeInfo()}`, ["json/syntax comment"]],
  ["a list", `[1, ${written({ a: 1 })}`, ["json/syntax text-ends"]],
  ["a text", `"a": ${written({ a: 1 })}`, ["json/trailing something-behind"]],
])("distinguishes it from broken JSON, and from input without JSON: %s", (_, text, expected) => {
  expect(said(text)).toEqual(expected);
});

test.each([
  `x${'{"a":'.repeat(100_000)}`,
  `x${'{"a":1'.repeat(100_000)}`,
  `x${" { ".repeat(200_000)}`,
  `x{${" ".repeat(600_000)}"`,
  `array(1) {${'["x"]=>'.repeat(80_000)}`,
  `Warning: ${"on line 1 ".repeat(60_000)}{"a": 1}`,
  `x{"a":"${"\\\\".repeat(200_000)}`,
  `${"a".repeat(500_000)} = {"a":1}`,
])("never throws for hostile text, and is done (%#)", (text) => {
  expect(lint(text).diagnostics.length).toBeGreaterThan(0);
});

describe("reports text after a document:", () => {
  test.each([
    ["<!-- Cached page generated by cache.example -->", "There is HTML after the end of the document. "],
    [
      "Warning: Unknown: open failed in /srv/info.php on line 0",
      "There is a PHP message after the end of the document. ",
    ],
    ["```", "Unexpected content after the end of the document. "],
    ["0", "Unexpected content after the end of the document. "],
  ])("%s", (behind, fact) => {
    const text = `${short}\n${behind}\n`;
    const { diagnostics } = lint(text);
    expect(diagnostics[0]).toMatchObject({
      code: "json/trailing",
      message: expect.stringContaining(fact),
      suggestions: [{ title: "Remove it", isSafe: false }],
    });
    expect(fix(text, diagnostics).text).toBe(text);
    expect(JSON.parse(fix(text, diagnostics, { unsafe: true }).text)).toMatchObject({ version: "2.0" });
  });

  test.each([', "name": "a"}', "}", '"a"', "['a']"])(
    "it stays if it may be a part of a document: %s",
    (behind) => {
      const text = `{ "links": [] }${behind}`;
      expect(fix(text, lint(text).diagnostics, { unsafe: true }).text).toBe(text);
    },
  );

  test("Markdown around a document is removed, and not written as a string", () => {
    const text = `\`\`\`json\n${short}\n\`\`\`\n`;
    const { diagnostics } = lint(text);
    const result = fix(text, diagnostics, { unsafe: true }).text;
    expect(result).not.toMatch(/[`]|""/);
    expect(JSON.parse(result)).toMatchObject({ version: "2.0" });
  });
});

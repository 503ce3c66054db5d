import { seed } from "@nodeinfo-kit/test-support/seed";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSyntaxErrors } from "./find-syntax-errors.js";

/** What is found: the problem, and the text that it marks. */
function problemsOf(text: string): string[] {
  return findSyntaxErrors(text).faults.map(
    ({ problem, span }) => `${problem} ${text.slice(span.start, span.end)}`,
  );
}

/** The text with the safe remedies applied. */
function mended(text: string): string {
  let result = text;
  for (const { remedies = [] } of findSyntaxErrors(text).faults.toReversed()) {
    const [first] = remedies;
    for (const change of first?.isSafe ? first.changes.toReversed() : [])
      if (change.kind === "text")
        result = result.slice(0, change.span.start) + change.text + result.slice(change.span.end);
  }
  return result;
}

describe("reports what is wrong, and where", () => {
  test.each([
    // What people write who know JavaScript, Python, PHP or YAML.
    ['{"a": 1,}', "trailing-comma ,"],
    ['{"a": [1, 2 , ]}', "trailing-comma ,"],
    ["{'a': 1}", "not-double-quotes 'a'"],
    ["{\"a\": 'it's fine'}", "not-double-quotes 'it's fine'"],
    ["{“a”: 1}", "not-double-quotes “a”"],
    ['{"a": `b`}', "not-double-quotes `b`"],
    ["{a: 1}", "unquoted-name a"],
    ["{2a: 1}", "missing-name 2a"],
    ['{"a": 1 // why\n}', "comment // why"],
    ['{"a": /* why */ 1}', "comment /* why */"],
    ['# why\n{"a": 1}', "comment # why"],
    ['{"a": 1} /* why', "open-comment /*"],
    ['{"a": NaN}', "no-number NaN"],
    ['{"a": -Infinity}', "no-number -Infinity"],
    ['{"a": undefined}', "undefined undefined"],
    ['{"a": True}', "wrong-word True"],
    ['{"a": None}', "wrong-word None"],
    ['{"a": yes}', "unknown-word yes"],
    ['{"a": Hello, "b": 1}', "unknown-word Hello"],
    ['{"a": https://social.example/about, "b": 1}', "unknown-word https"],
    ['{"a" = 1}', "wrong-colon ="],
    ['{"a" => 1}', "wrong-colon =>"],
    ["{\u00a0}", "white-space \u00a0"],
    // Numbers.
    ["[01]", "bad-number 01"],
    ["[+1]", "bad-number +1"],
    ["[.5]", "bad-number .5"],
    ["[5.]", "bad-number 5."],
    ["[1e]", "bad-number 1e"],
    ["[0x1F]", "bad-number 0x1F"],
    ["[1.2.3]", "bad-number 1.2.3"],
    ["[2026-01-31]", "bad-number 2026-01-31"],
    // Strings.
    ['["a\tb"]', "control-character \t"],
    ['["a\0b"]', "control-character \0"],
    ['["a\\xb"]', "bad-escape \\x"],
    ['["it\\\'s"]', "bad-escape \\'"],
    ['["\\u12"]', "bad-escape \\u12"],
    ['["a\nb"]', "line-break-in-string \n"],
    ['["a\r\nb", "c"]', "line-break-in-string \r\n"],
    ['{\n"a": "b,\n"c": "d"\n}', 'open-string "b'],
    ['{"a": "b', 'open-string "b'],
    ["['a]", "open-string 'a]"],
    ["['a\\\nb]", "open-string 'a\\\nb]"],
    ['["a\n\nb"]', "line-break-in-string \n"],
    // Brackets, colons and commas.
    ['{\n"a": 1\n"b": 2}', "missing-comma 1"],
    ["[1 2]", "missing-comma 1"],
    ["[1,,2]", "missing-value ,"],
    ["[1,,]", "missing-value ,"],
    ["{,}", "extra-comma ,"],
    ['{"a":}', "missing-value }"],
    ['{"a"}', 'missing-value "a"'],
    ['{"a" 1}', "missing-colon 1"],
    ['{"a":: 1}', "extra-colon :"],
    ['{"a": 1: 2}', "extra-colon :"],
    ['["a": 1]', "colon-in-list :"],
    ["{: 1}", "missing-name :"],
    ["{{}}", "missing-name {"],
    ['{"a": [1}', "missing-bracket }"],
    ["[1}", "wrong-bracket }"],
    ["]", "wrong-bracket ]"],
    ['{"a": {"b": 1}', "text-ends "],
    ['{"a":', "text-ends "],
    // What is no document.
    ["Not Found", "no-json Not"],
    ["404 page not found", "no-json 404 page"],
    ["version: 2.0\nprotocols:\n", "no-json version"],
    ['callback({"a": 1});', "jsonp callback("],
    ['/**/ a.b({"a": 1})', "jsonp a.b("],
    [')]}\'\n{"a": 1}', "prefix )]}'"],
    ['while(1);{"a": 1}', "prefix while(1);"],
    // What follows a document.
    ['{"a": 1}\n{"a": 2}\n', "more-lines {"],
    ['{\n"a": 1}\n{"a": 2}\n', "second-document {"],
    ['{"a": 1}{"a": 2}', "second-document {"],
    ['{"a": 1}}', "something-behind }"],
    ['{"a": 1},', "something-behind ,"],
    ['{"a": 1}\nWarning: mysqli_connect()', "something-behind Warning"],
  ])("%j: %s", (text, expected) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(problemsOf(text)).toEqual([expected]);
  });
});

describe("reports more than one error", () => {
  test("of a file with faults in several lines", () => {
    expect(
      problemsOf(
        `{
  // The version
  version: '2.0',
  "protocols": ["activitypub",],
  "usage": {"users": {}}
  "openRegistrations": True,
}`,
      ),
    ).toEqual([
      "comment // The version",
      "unquoted-name version",
      "not-double-quotes '2.0'",
      "trailing-comma ,",
      "missing-comma }",
      "wrong-word True",
      "trailing-comma ,",
    ]);
  });

  test.each([
    ["no more on a line that was not understood", '{"a": one two: three, four}', ["unknown-word one"]],
    [
      "nothing of what follows a document that may have ended too early",
      '{\n"a": }\n, "b": 1}',
      ["missing-value }"],
    ],
    ["nothing of the list that ends with its object", '{"a": [1}\n', ["missing-bracket }"]],
  ])("but %s", (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  test("but no more than ten, and how many more there are", () => {
    const { faults: found, omittedCount } = findSyntaxErrors(`[${"NaN,\n".repeat(100)}1]`);
    expect([found.length, omittedCount]).toEqual([10, 90]);
  });
});

describe("fixes what is certain", () => {
  test.each([
    ['{"a": 1,}', '{"a": 1}'],
    ['{"a": [1,\n],\n}', '{"a": [1\n]\n}'],
    ["{'a': 'b'}", '{"a": "b"}'],
    ["{a: 1}", '{"a": 1}'],
    ["[True, NONE]", "[true, null]"],
    ["[\u00a01]", "[ 1]"],
    ['["a\tb\0"]', '["a\\tb\0"]'],
    ['["it\\\'s"]', '["it\'s"]'],
    ['{"a": 1\n"b": 2}', '{"a": 1,\n"b": 2}'],
  ])("%j becomes %j", (text, expected) => {
    expect(mended(text)).toBe(expected);
  });

  test.each([
    ["a comment says something", "[1] // one"],
    ["quotes and escapes may be meant otherwise", "['a \"b\" c', 'it\\'s']"],
    ["a quotation mark may be missing, and not a comma", '["a" "b"]'],
    ["the number may be octal", "[010]"],
  ])("but not where %s", (_, text) => {
    expect(mended(text)).toBe(text);
  });

  test("removes a comment with its line if it is on a separate one", () => {
    const text = '{\n  // one\n  "a": 1 /* two */\n}';
    const spans = findSyntaxErrors(text).faults.flatMap(({ remedies = [] }) =>
      remedies.flatMap(({ changes }) => changes),
    );
    expect(spans).toEqual([
      { kind: "text", span: { start: 2, end: 11 }, text: "" },
      { kind: "text", span: { start: 19, end: 29 }, text: "" },
    ]);
  });
});

test("shows where what has no end begins", () => {
  const [found] = findSyntaxErrors('{"a": [1}').faults;
  expect(found?.related).toEqual([
    { path: [], span: { start: 6, end: 7 }, message: "The array starts here." },
  ]);
});

test("quotes words of the text so that they are safe to print", () => {
  expect(findSyntaxErrors("[\u001b[2J]").faults[0]?.message).toContain('"\\u001b"');
  expect(findSyntaxErrors(`[${"a".repeat(5000)}]`).faults[0]?.message.length).toBeLessThan(400);
});

/** JSON with a few characters taken out or put in, and texts of nothing but what JSON is made of. */
function almostJson(): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    ...[
      "{",
      "}",
      "[",
      "]",
      ":",
      ",",
      '"',
      "'",
      "\\",
      "//",
      "/*",
      "*/",
      "#",
      " ",
      "\n",
      "\r",
      "\t",
      "\0",
      "“",
    ],
    ...[
      "-",
      "+",
      ".",
      "0",
      "12",
      "e",
      "E",
      "true",
      "null",
      "NaN",
      "a",
      "(",
      ")",
      ";",
      "\u00a0",
      "\ud800",
      "\\u00",
      "\ufeff",
    ],
  );
  const cut = fc.tuple(fc.nat(), fc.nat(3), piece);
  const changed = fc.tuple(fc.json({ maxDepth: 3 }), fc.array(cut, { maxLength: 3 })).map(([json, cuts]) =>
    cuts.reduce((text, [at, length, put]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + put + text.slice(start + length);
    }, json),
  );
  return fc.oneof(
    changed,
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join("")),
  );
}

test(`finds a fault where JSON.parse does, and none where it does not (seed ${seed})`, () => {
  fc.assert(
    fc.property(almostJson(), (text) => {
      const problems = findSyntaxErrors(text).faults.map(({ problem }) => problem);
      if (isJson(text)) expect(problems).toEqual(["unexplained"]);
      else expect(problems).not.toContain("unexplained");
    }),
    { seed, numRuns: 5000 },
  );
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

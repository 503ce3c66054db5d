import { seed } from "@nodeinfo-kit/test-support/seed";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Position, Range } from "../place.js";
import { type CodeFrameOptions, codeFrame } from "./code-frame.js";
import { cellsOf, displayWidth } from "./display-width.js";
import { printable } from "./printable.js";

const text = `{
  "version": "2.1",
  "software": { "name": "lemmy", "version": "0.19.4" },
  "protocols": ["activitypup"],
  "metadata": [
    1
  ],
  "version": "2.0"
}
`;

test("the line is shown with its number and those next to it, with carets under the place", () => {
  expect(frame(text, '"activitypup"')).toBe(`\
3 |   "software": { "name": "lemmy", "version": "0.19.4" },
4 |   "protocols": ["activitypup"],
  |                 ^^^^^^^^^^^^^
5 |   "metadata": [`);
});

test("shows a title above, and a label next to the marks", () => {
  const options = { title: "lemmy.json:4:17", label: 'Did you mean "activitypub"?' };
  expect(frame(text, '"activitypup"', options).split("\n")).toMatchObject({
    0: " --> lemmy.json:4:17",
    3: '  |                 ^^^^^^^^^^^^^ Did you mean "activitypub"?',
  });
});

test("other places are marked with dashes, in the order of the text, and lines between are left out", () => {
  const first = { range: rangeOf(text, '"version"'), label: "It is here first." };
  expect(frame(text, '"version": "2.0"', { label: "And here.", related: [first] })).toBe(`\
2 |   "version": "2.1",
  |   --------- It is here first.
...
7 |   ],
8 |   "version": "2.0"
  |   ^^^^^^^^^^^^^^^^ And here.
9 | }`);
});

test("two places of one line are marked below each other", () => {
  const related = [{ range: rangeOf(text, '"name"'), label: "This too." }];
  expect(frame(text, '"lemmy"', { related }).split("\n").slice(1, 4)).toEqual([
    '3 |   "software": { "name": "lemmy", "version": "0.19.4" },',
    "  |                         ^^^^^^^",
    "  |                 ------ This too.",
  ]);
});

test("a place of several lines is marked to the end of its first", () => {
  expect(frame(text, '2.0"\n}').split("\n").slice(-3)).toEqual([
    '8 |   "version": "2.0"',
    "  |               ^^^^",
    "9 | }",
  ]);
});

test.each([
  ["an empty text", "", 0, "1 |\n  | ^"],
  ["the end of a text", "[1,", 3, "1 | [1,\n  |    ^"],
  ["behind the last line break", "[1,\n", 4, "1 | [1,\n2 |\n  | ^"],
  ["at a line break", '["a\r\n"]', 3, '1 | ["a\n  |    ^\n2 | "]'],
])("a place without length gets a caret: %s", (_, text, offset, shown) => {
  const position = positionAt(text, offset);
  expect(codeFrame(text, { start: position, end: position }).join("\n")).toBe(shown);
});

test("shows notes below, on as many lines as needed", () => {
  const notes = [
    { label: "help", text: 'Write "activitypub"' },
    { label: "note", text: "The other one is in a text that is far too long for one line." },
  ];
  expect(frame(text, '"activitypup"', { notes, width: 50 }).split("\n").slice(-4)).toEqual([
    '5 |   "metadata": [',
    '  = help: Write "activitypub"',
    "  = note: The other one is in a text that is far",
    "      too long for one line.",
  ]);
});

test("lines may be counted from another number", () => {
  expect(frame("{}", "{", { firstLine: 1000, title: "many.ndjson:1000:1" })).toBe(
    "    --> many.ndjson:1000:1\n1000 | {}\n     | ^",
  );
});

test("a line of any length is cut around the place", () => {
  const oneLine = JSON.stringify(JSON.parse(text));
  expect(frame(oneLine, '"activitypup"', { width: 60 })).toBe(`\
1 | …:"0.19.4"},"protocols":["activitypup"],"metadata":[1]}
  |                          ^^^^^^^^^^^^^`);
  expect(frame(oneLine, '{"version"', { width: 30 })).toBe(`\
1 | {"version":"2.0","softwa…
  | ^^^^^^^^^^`);
  expect(frame(oneLine, "1]}", { width: 30 })).toBe(`\
1 | …itypup"],"metadata":[1]}
  |                       ^^^`);
});

test("a place that is longer than a line may be is shown from its beginning", () => {
  const [line = "", marks = ""] = frame(`{"a":"${"x".repeat(1000)}"}`, `"${"x".repeat(1000)}"`, {
    width: 40,
  }).split("\n");
  expect(line).toMatch(/^1 \| …"x+…$/);
  expect(marks).toMatch(/^ {2}\| {2}\^{34}$/);
});

test("places of one line that are far from each other are shown one after the other", () => {
  const far = `{"a":1,${" ".repeat(500)}"a":2}`;
  const related = [{ range: rangeOf(far, '"a"'), label: "First." }];
  const lines = codeFrame(far, rangeOf(far, '"a":2'), { related, width: 40 });
  expect(lines.map((line) => line.replace(/ +/g, " "))).toEqual([
    '1 | … "a":2}',
    " | ^^^^^",
    '1 | {"a":1, …',
    " | --- First.",
  ]);
});

test("a label that does not fit behind its mark goes before it", () => {
  const line = '{ "total": 90, "activeHalfyear": 20, "activeMonth": 60 }';
  expect(frame(line, "60", { label: "This is the number of a month.", width: 60 })).toBe(`\
1 | { "total": 90, "activeHalfyear": 20, "activeMonth": 60 }
  |                      This is the number of a month. ^^`);
});

test("a label that fits on neither side goes below", () => {
  const label = "JSON takes the last one, and so no reader ever sees what this one says.";
  expect(frame(text, '"lemmy"', { label, width: 70 }).split("\n").slice(2, -1)).toEqual([
    "  |                         ^^^^^^^",
    "  |                 JSON takes the last one, and so no reader ever",
    "  |                 sees what this one says.",
  ]);
});

test("a tab is a column, and what would command the terminal is an escape, with the carets where they belong", () => {
  const hostile = '{\t"\u001b[2J": "\u202e", "日本": "e\u0301", "c": 12 }';
  expect(frame(hostile, "12")).toBe(
    `1 | { "\\u{1b}[2J": "\\u{202e}", "日本": "e\u0301", "c": 12 }\n  | ${" ".repeat(45)}^^`,
  );
  expect(frame(hostile, "\u001b[2J")).toContain(`\n  | ${" ".repeat(3)}${"^".repeat(9)}`);
});

test("its parts can be painted", () => {
  const paint: CodeFrameOptions["paint"] = (part, text) => `<${part}>${text}</${part}>`;
  const text = "[1, 2\n]";
  const options = { related: [{ range: rangeOf(text, "2") }], notes: [{ label: "help", text: "C" }] };
  expect(frame(text, "1", { paint, ...options, label: "A", title: "a.json" })).toBe(`\
 <margin>--></margin> a.json
<margin>1 |</margin> [1, 2
<margin>  |</margin>  <mark>^ A</mark>
<margin>  |</margin>     <related>-</related>
<margin>2 |</margin> <context>]</context>
<margin>  =</margin> <note>help:</note> C`);
});

const hostile = fc.string({
  unit: fc.constantFrom(
    "a",
    " ",
    '"',
    "\t",
    "\u001b",
    "\u202e",
    "日",
    "e\u0301",
    "😀",
    "\ud800",
    "\n",
    "\r\n",
  ),
  maxLength: 200,
});

test(`for any text, each line is printable and fits, and the carets are under the place (seed ${seed})`, () => {
  fc.assert(
    fc.property(
      hostile,
      fc.nat(),
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 40, max: 100 }),
      (text, at, length, width) => {
        const cells = cellsOf(text);
        const first = cells[at % Math.max(1, cells.length)]?.offset ?? 0;
        const last = cells[(at % Math.max(1, cells.length)) + length]?.offset ?? text.length;
        const lines = codeFrame(
          text,
          { start: positionAt(text, first), end: positionAt(text, last) },
          { width },
        );
        for (const line of lines) {
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
        }
        const marks = lines.findIndex((line) => line.includes("^"));
        const marked = columns(lines[marks - 1] ?? "", lines[marks] ?? "");
        const [place = ""] = text.slice(first, last).split(/[\r\n]/);
        const expected = cellsOf(place.replaceAll("\t", " ")).map((cell) => printable(cell.text));
        expect(expected.join("").startsWith(marked.trimEnd())).toBe(true);
        if (displayWidth(expected.join("")) < width - 10)
          expect(expected.join("").trimEnd()).toBe(marked.trimEnd());
      },
    ),
    { seed },
  );
});

test("a place outside of the text, which is another's mistake, does no harm", () => {
  const end = { offset: 900, line: 9, column: 90 };
  expect(codeFrame("{}", { start: end, end }).at(-1)).toBe("   | ^");
});

/** What stands above the carets. */
function columns(line: string, marks: string): string {
  const [start, end] = [marks.indexOf("^"), marks.lastIndexOf("^") + 1];
  let column = 0;
  let above = "";
  for (const cell of cellsOf(line)) {
    if (column >= start && column < end) above += cell.text;
    column += displayWidth(cell.text);
  }
  return above;
}

function frame(text: string, place: string, options?: CodeFrameOptions): string {
  return codeFrame(text, rangeOf(text, place), options).join("\n");
}

function rangeOf(text: string, place: string): Range {
  const start = text.indexOf(place);
  return { start: positionAt(text, start), end: positionAt(text, start + place.length) };
}

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r(?!\n)|\n/);
  return { offset, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

import { describe, expect, test } from "vitest";
import { hostileReport, hostileTexts } from "./fixtures/hostile.js";
import { checked, lines, mastodon, missing, pixelfed, plain, reportOf } from "./fixtures/reports.js";
import { json } from "./json.js";

test("the shape has a name, a summary, and each document with what was found", () => {
  const report = { ...reportOf(pixelfed, mastodon, missing), unusedIgnores: ["Nothing breaks schema/enum."] };
  const { documents, ...rest } = JSON.parse(json(report, plain));
  expect(rest).toEqual({
    format: "nodeinfo-check-1",
    summary: {
      documents: 2,
      unreadable: 1,
      strict: 1,
      open: 1,
      errors: 2,
      warnings: 1,
      infos: 1,
      omittedCount: 0,
    },
    unusedIgnores: ["Nothing breaks schema/enum."],
  });
  expect(documents).toEqual([
    {
      kind: "checked",
      file: "documents/pixelfed.json",
      line: 1,
      id: "nodeinfo/2.0",
      software: "pixelfed 0.11.3",
      strict: { valid: false },
      open: { valid: false },
      diagnostics: pixelfed.diagnostics,
      omittedCount: 0,
      ignored: 0,
      fixed: [],
      moreFixed: 0,
    },
    {
      kind: "checked",
      file: "documents/mastodon.json",
      line: 1,
      id: "nodeinfo/2.0",
      software: "mastodon 4.4.3",
      strict: { valid: true },
      open: { valid: true },
      diagnostics: [],
      omittedCount: 0,
      ignored: 0,
      fixed: [],
      moreFixed: 0,
    },
    missing,
  ]);
});

test("the summary has the number of findings that are not listed", () => {
  const documents = [50, 3].map((omittedCount) => checked("1", [{ at: "1" }], { omittedCount }));
  expect(JSON.parse(json(reportOf(...documents), plain)).summary).toMatchObject({
    errors: 2,
    omittedCount: 53,
  });
});

test("a document of unknown type has all properties", () => {
  const document = checked("[]", [], { id: undefined, software: undefined });
  expect(JSON.parse(json(reportOf(document), plain)).documents[0]).toMatchObject({
    id: null,
    software: null,
  });
});

test("places are those in the file, also of other places and of edits", () => {
  const [, second] = lines;
  const text = second?.text ?? "";
  const found = {
    at: "4",
    related: [{ at: '"version"', message: "Here." }],
    suggestions: [{ title: "Write 5", write: "5" }],
  };
  const document = checked(text, [found], { firstLine: 4, firstOffset: 4000 });
  const [{ diagnostics }] = JSON.parse(json(reportOf(document), plain)).documents;
  expect(diagnostics[0]).toMatchObject({
    range: { start: { offset: 4025, line: 4, column: 26 }, end: { offset: 4026, line: 4, column: 27 } },
    related: [{ range: { start: { offset: 4001, line: 4, column: 2 } } }],
    suggestions: [{ edits: [{ range: { start: { offset: 4025, line: 4 } }, text: "5" }] }],
  });
});

describe("untrusted text is read back unchanged, and cannot command the terminal:", () => {
  test.each(hostileTexts)("%j", (text) => {
    const written = json(hostileReport(text), plain);
    expect(written.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    const { documents, unusedIgnores } = JSON.parse(written);
    expect(documents[0]).toMatchObject({
      software: text,
      diagnostics: [
        {
          message: `It is ${text} here.`,
          pointer: `/${text}`,
          related: [{ message: `Also ${text} here.` }],
          suggestions: [{ title: `Write ${text}`, edits: [{ text }] }],
        },
      ],
    });
    expect(documents[1].message).toBe(`It is ${text} that failed.`);
    expect(unusedIgnores).toEqual([`Nothing breaks ${text} there.`]);
  });
});

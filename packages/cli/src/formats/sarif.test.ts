import schema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import { printable } from "@nodeinfo-kit/lint/terminal";
import AjvDraft04Module from "ajv-draft-04";
import { describe, expect, test } from "vitest";
import type { Report } from "../check/report.js";
import { hostileReport, hostileTexts } from "./fixtures/hostile.js";
import { checked, lines, mastodon, missing, pixelfed, plain, reportOf } from "./fixtures/reports.js";
import { sarif } from "./sarif.js";

const uriReference = /^(?:[\w.~!$&'()*+,;=@/?-]|%[0-9A-F]{2})+$/;
const validate = new AjvDraft04Module.default({
  strict: false,
  allErrors: true,
  unicodeRegExp: false,
  formats: { uri: URL.canParse, "uri-reference": uriReference, "date-time": true },
}).compile(schema);

function logOf(report: Report) {
  const text = sarif(report, plain);
  const log = JSON.parse(text);
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  return log.runs[0];
}

test("each finding is a result with its rule, its region and its other places", () => {
  const run = logOf(reportOf(mastodon, pixelfed));
  expect(run.tool.driver).toMatchObject({ name: "nodeinfo", semanticVersion: "1.2.3" });
  expect(run.columnKind).toBe("utf16CodeUnits");
  const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(["json/duplicate-key", "schema/enum", "schema/type", "software/no-homepage"]);
  expect(run.tool.driver.rules[1].helpUri).toBe("https://docs.example/schema/enum.md");
  expect(run.results).toHaveLength(4);
  expect(run.results[0]).toMatchObject({
    ruleId: "json/duplicate-key",
    ruleIndex: 0,
    level: "warning",
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "documents/pixelfed.json" },
          region: { startLine: 6, startColumn: 3, endLine: 6, endColumn: 19 },
        },
        logicalLocations: [{ fullyQualifiedName: "/version" }],
      },
    ],
    relatedLocations: [
      {
        message: { text: "The first is here." },
        physicalLocation: { region: { startLine: 2, startColumn: 3 } },
      },
    ],
  });
});

test("a rule brings what is known of it", () => {
  const run = logOf(reportOf(checked("1", [{ at: "1", code: "schema/enum", severity: "warning" }])));
  expect(run.tool.driver.rules[0]).toMatchObject({
    id: "schema/enum",
    shortDescription: { text: expect.stringMatching(/\.$/) },
    defaultConfiguration: { level: "error" },
  });
  expect(run.results[0].level).toBe("warning");
});

test("each suggestion is a fix of the file", () => {
  const [, , result] = logOf(reportOf(pixelfed)).results;
  expect(result.fixes).toEqual([
    {
      description: { text: "Write 29" },
      artifactChanges: [
        {
          artifactLocation: { uri: "documents/pixelfed.json" },
          replacements: [
            {
              deletedRegion: { startLine: 5, startColumn: 34, endLine: 5, endColumn: 38 },
              insertedContent: { text: "29" },
            },
          ],
        },
      ],
    },
  ]);
});

test("lines are those in the file, and results of different documents have different fingerprints", () => {
  const { results } = logOf(reportOf(...lines));
  expect(results).toMatchObject([
    { locations: [{ physicalLocation: { region: { startLine: 3 } } }] },
    { locations: [{ physicalLocation: { region: { startLine: 4 } } }] },
  ]);
  expect(results[0].partialFingerprints).not.toEqual(results[1].partialFingerprints);
});

test("entries without a rule are notifications", () => {
  const document = checked("1", [{ at: "1" }], { omittedCount: 50 });
  const run = logOf({ ...reportOf(document, missing), unusedIgnores: ["Nothing breaks schema/enum."] });
  expect(run.results).toHaveLength(1);
  expect(run.invocations).toMatchObject([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        { level: "note", message: { text: "50 more findings in this document are not listed." } },
        {
          level: "error",
          message: { text: "No such file or folder." },
          locations: [{ physicalLocation: { artifactLocation: { uri: "missing.json" } } }],
        },
        { level: "warning", message: { text: "Nothing breaks schema/enum." } },
      ],
    },
  ]);
});

test("writes at most as many results as GitHub accepts, the most severe, and reports how many are omitted", () => {
  const found = Array.from({ length: 25_002 }, (_, index) => ({
    at: "1",
    severity: index < 10 ? ("info" as const) : ("error" as const),
  }));
  const [run] = JSON.parse(sarif(reportOf(checked("1", found)), plain)).runs;
  expect(run.results).toHaveLength(25_000);
  expect(run.results.filter(({ level }: { level: string }) => level === "note")).toHaveLength(8);
  expect(run.invocations[0].toolExecutionNotifications).toEqual([
    {
      level: "warning",
      message: { text: "A log may have 25000 results. 2 results are omitted, the least severe." },
    },
  ]);
});

describe("untrusted text is read back as it is shown, and is not a link:", () => {
  test.each(hostileTexts)("%j", (text) => {
    const report = hostileReport(text);
    expect(sarif(report, plain).replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    const run = logOf(report);
    const [result] = run.results;
    const { text: message } = result.message;
    expect(message.replace(/\\(?=[[\]])/g, "")).toBe(printable(`It is ${text} here.`));
    expect(message).not.toMatch(/(?<!\\)\[[^\]]*(?<!\\)\]\(/);
    const { uri } = result.locations[0].physicalLocation.artifactLocation;
    const name = `documents/${text.replaceAll("/", "_")}.json`;
    expect(decodeURIComponent(uri)).toBe(name.replace(/\p{Cs}/gu, "\ufffd"));
    expect(new URL(uri, "https://social.example/").origin).toBe("https://social.example");
    expect(result.fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe(text);
  });
});

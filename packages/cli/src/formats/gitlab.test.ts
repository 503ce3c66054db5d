import { printable } from "@nodeinfo-kit/lint/terminal";
import { describe, expect, test } from "vitest";
import { hostileReport, hostileTexts } from "./fixtures/hostile.js";
import { checked, lines, mastodon, missing, pixelfed, plain, reportOf } from "./fixtures/reports.js";
import { gitlab } from "./gitlab.js";

test("each finding is an entry, in GitLab's words", () => {
  expect(JSON.parse(gitlab(reportOf(pixelfed, mastodon, missing), plain))).toMatchObject([
    {
      description: '"version" is in this object twice. JSON.parse takes the last one. Remove one.',
      check_name: "json/duplicate-key",
      severity: "minor",
      location: { path: "documents/pixelfed.json", lines: { begin: 6, end: 6 } },
    },
    { check_name: "schema/enum", severity: "major", location: { lines: { begin: 4 } } },
    { check_name: "schema/type", severity: "major", location: { lines: { begin: 5 } } },
    { check_name: "software/no-homepage", severity: "info" },
    { check_name: "unreadable", severity: "major", location: { path: "missing.json", lines: { begin: 1 } } },
  ]);
  expect(gitlab(reportOf(mastodon), plain)).toBe("[]");
});

test("lines are those in the file, and files are named from the repository's folder on", () => {
  const inside = { ...plain, root: "/builds/kit", folder: "/builds/kit/server" };
  expect(JSON.parse(gitlab(reportOf(...lines), inside))).toMatchObject([
    { location: { path: "server/many.ndjson", lines: { begin: 3 } } },
    { location: { path: "server/many.ndjson", lines: { begin: 4 } } },
  ]);
});

test("a fingerprint stays when the lines above change, and no two are the same", () => {
  const found = [
    { at: "1", pointer: "/a" },
    { at: "1", pointer: "/a" },
    { at: "2", pointer: "/b" },
  ];
  const fingerprints = (report: Parameters<typeof gitlab>[0]): string[] =>
    JSON.parse(gitlab(report, plain)).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
  const before = fingerprints(reportOf(checked('{"a":1,"b":2}', found), ...lines));
  const after = fingerprints(reportOf(checked('\n\n{\n"c":3,"a":1,"b":2}', found), ...lines));
  expect(after).toEqual(before);
  expect(new Set(before).size).toBe(5);
  expect(fingerprints(reportOf(checked("1", [{ at: "1", pointer: "/b" }])))).toEqual([before[2]]);
});

describe("untrusted text is read back as it is shown:", () => {
  test.each(hostileTexts)("%j", (text) => {
    const written = gitlab(hostileReport(text), plain);
    expect(written.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    expect(JSON.parse(written)).toMatchObject([
      {
        description: printable(`It is ${text} here.`),
        location: { path: `documents/${text.replaceAll("/", "_")}.json` },
      },
      { description: printable(`It is ${text} that failed.`) },
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { compact } from "./compact.js";
import { hostileReport, hostileTexts } from "./fixtures/hostile.js";
import { checked, lines, mastodon, missing, pixelfed, plain, reportOf } from "./fixtures/reports.js";

test("each finding is a line that an editor can jump to", () => {
  expect(compact(reportOf(pixelfed, mastodon, ...lines, missing), plain).split("\n")).toEqual([
    'documents/pixelfed.json:6:3: warning json/duplicate-key "version" is in this object twice. JSON.parse takes the last one. Remove one.',
    'documents/pixelfed.json:4:17: error schema/enum /protocols/0 must be a protocol of NodeInfo, but is the string "activitypup".',
    'documents/pixelfed.json:5:34: error schema/type /usage/users/total must be an integer of at least 0, but is the string "29".',
    "documents/pixelfed.json:3:3: info software/no-homepage It has no homepage.",
    "many.ndjson:3:26: error schema/type /usage must be an object.",
    "many.ndjson:4:26: error schema/type /usage must be an object.",
    "missing.json:1:1: error unreadable No such file or folder.",
  ]);
});

test("without findings there is nothing", () => {
  expect(compact(reportOf(mastodon), plain)).toBe("");
});

test("what is not listed is counted", () => {
  const document = checked("1", [{ at: "1" }], { omittedCount: 50 });
  expect(compact(reportOf(document), plain)).toContain(
    "\nserver.json:1:1: info truncated 50 more findings in this document are not listed.",
  );
});

describe("untrusted text stays on one line, and has no effect:", () => {
  test.each(hostileTexts)("%j", (text) => {
    const found = compact(hostileReport(text), plain).split("\n");
    expect(found).toHaveLength(2);
    for (const line of found) expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  });
});

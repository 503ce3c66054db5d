import { expect, test } from "vitest";
import { wantsColour } from "./colour.js";
import { painter } from "./paint.js";
import { reportText } from "./report-text.js";

test("a terminal gets colours, unless NO_COLOR is set", () => {
  expect(wantsColour(true, undefined)).toBe(true);
  expect(wantsColour(true, "")).toBe(true);
  expect(wantsColour(true, "1")).toBe(false);
});

test("a pipe or a file gets none", () => {
  expect(wantsColour(undefined, undefined)).toBe(false);
  expect(wantsColour(false, undefined)).toBe(false);
});

test("colours are all that differs in the report", () => {
  const documents = [{ kind: "unknown", file: "a.json", message: "Why." } as const];
  const coloured = reportText(documents, painter(true));
  expect(coloured).toContain("\u001b[31m");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters.
  expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(reportText(documents, painter(false)));
});

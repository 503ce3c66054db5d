import { expect, test } from "vitest";
import { notesText } from "./notes-text.js";
import { painter } from "./terminal.js";

const protocols = ["activitypub", "buddycloud", "dfrn", "diaspora", "libertree", "ostatus", "pumpio", "tent"];
const notes = [
  { pointer: "/protocols/0", message: `must be one of ${protocols.join(", ")}, but is the string "harbour"` },
  { pointer: "/name", message: "is left out" },
];

test("no note is wider than the terminal, and none loses a word", () => {
  const lines = notesText(notes, painter(false), 80);
  expect(lines.length).toBeGreaterThan(notes.length);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
  for (const line of lines.slice(1, -1)) expect(line).toMatch(/^ {4}\S/);
  expect(lines.join(" ").split(/\s+/).join(" ").trim()).toBe(
    notes.map(({ pointer, message }) => `${pointer} ${message}`).join(" "),
  );
});

test("where there is room, a note is one line, with its place in bold", () => {
  expect(notesText(notes, painter(true), 500)[1]).toBe(
    `  ${painter(true)("bold", "/name")}         is left out`,
  );
});

test("a place wider than the terminal is broken too", () => {
  const lines = notesText([{ pointer: `/${"a".repeat(100)}`, message: "is left out" }], painter(false), 40);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(40);
  expect(lines.join("").replace(/\s+/g, "")).toBe(`/${"a".repeat(100)}isleftout`);
});

import type { Issue } from "@nodeinfo-kit/validators";
import { expect, test, vi } from "vitest";
import { explainMinLength } from "./explain-string.js";
import * as schemas from "./json-schema.js";

const issue = (text: string): Issue => ({
  message: "",
  path: ["software", "name"],
  pointer: "/software/name",
  code: "schema/min-length",
  expected: "a string of at least 13 characters",
  received: `a string of ${text.length} characters`,
});

function said(text: string): string {
  const refused = {
    id: "nodeinfo/2.1",
    value: { software: { name: text } },
    facts: undefined,
    repairs: new Map(),
  } as const;
  return explainMinLength(issue(text), refused).message;
}

test("calls only an empty string empty, and measures others", () => {
  const spy = vi.spyOn(schemas, "schemaAt").mockReturnValue({ type: "string", minLength: 13 });
  expect(said("")).toBe("/software/name is empty.");
  expect(said("short")).toBe(
    "/software/name is a string of 5 characters, but NodeInfo 2.1 requires at least 13.",
  );
  spy.mockRestore();
});

import { expect, test } from "vitest";
import { type LintInput, lint } from "./index.js";

/** An input as a program without types passes it. */
function found(input: unknown) {
  const { diagnostics, ...rest } = lint(input as LintInput);
  return { ...rest, found: diagnostics.map(({ code, message }) => `${code}: ${message}`) };
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const throwing = {
  get value(): unknown {
    throw new Error("no");
  },
};

test.each<[string, unknown]>([
  ["null", null],
  ["undefined", undefined],
  ["a number", 5],
  ["a symbol", Symbol("a")],
  ["a function", () => 5],
  ["an object without a value", {}],
  ["an ArrayBuffer", new ArrayBuffer(8)],
  ["a DataView", new DataView(new ArrayBuffer(8))],
])("says of %s that it is no input", (_what, input) => {
  expect(found(input)).toEqual({
    id: undefined,
    repairs: [],
    truncated: 0,
    found: [
      "document/unknown: This is neither a text, nor bytes (a Uint8Array), nor an object with a value. Give one of them.",
    ],
  });
});

test.each<[string, unknown]>([
  ["a getter for the value", throwing],
  [
    "a getter in the value",
    {
      value: {
        software: throwing,
        get version() {
          return throwing.value;
        },
      },
    },
  ],
  ["a revoked proxy", revoked()],
  ["a value that is a revoked proxy", { value: revoked() }],
])("says of %s that it cannot be read", (_what, input) => {
  expect(found(input)).toEqual({
    id: undefined,
    repairs: [],
    truncated: 0,
    found: [
      "document/unknown: Its value cannot be read: reading it throws an error. Give what JSON.parse returned.",
    ],
  });
});

test("says of bytes that were handed over to another thread that they are empty", () => {
  const bytes = new Uint8Array([0x7b, 0x7d]);
  structuredClone(bytes, { transfer: [bytes.buffer] });
  expect(found(bytes).found).toEqual([expect.stringContaining("json/empty")]);
});

test("takes a value as it is, null too", () => {
  const value = { links: [] };
  expect(lint({ value }).value).toBe(value);
  expect(lint({ value: null })).toMatchObject({ value: null, diagnostics: [{ code: "document/unknown" }] });
});

import { describe, expect, test } from "vitest";
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
])("reports that %s is not an input", (_what, input) => {
  expect(found(input)).toEqual({
    id: undefined,
    repairs: [],
    omittedCount: 0,
    found: [
      "document/unknown: The input must be a string, bytes (a Uint8Array), or an object with a value. Pass one of them.",
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
])("reports that %s cannot be read", (_what, input) => {
  expect(found(input)).toEqual({
    id: undefined,
    repairs: [],
    omittedCount: 0,
    found: [
      "document/unknown: The value cannot be read: reading it throws an error. Pass the result of JSON.parse.",
    ],
  });
});

test("reports transferred bytes as empty", () => {
  const bytes = new Uint8Array([0x7b, 0x7d]);
  structuredClone(bytes, { transfer: [bytes.buffer] });
  expect(found(bytes).found).toEqual([expect.stringContaining("json/empty")]);
});

test("takes a value as it is, null too", () => {
  const value = { links: [] };
  expect(lint({ value }).value).toBe(value);
  expect(lint({ value: null })).toMatchObject({ value: null, diagnostics: [{ code: "document/unknown" }] });
});

describe("returns at once for a sparse array of four billion items", () => {
  const list = new Array(2 ** 32 - 1);
  const software = { name: "a", version: "1" };
  const server = { baseUrl: "https://a.example", name: "a", software: "a", version: "1" };

  test.each<[string, unknown]>([
    ["as the document", list],
    ["as protocols", { version: "2.1", software, protocols: list }],
    [
      "as protocols of both directions",
      { version: "1.0", software, protocols: { inbound: list, outbound: list } },
    ],
    ["as services", { version: "2.1", software, services: { inbound: list, outbound: list } }],
    ["as usage", { version: "2.1", software, usage: list }],
    [
      "in metadata",
      {
        version: "2.1",
        software,
        metadata: { staffAccounts: list, langs: list, features: list, activitypub: { extensions: list } },
      },
    ],
    ["as operations", { version: "2.1", software, operations: { a: list } }],
    ["as links", { links: list }],
    ["as other features", { version: "1.0", server, otherFeatures: list }],
    ["as contacts", { contacts: list }],
    ["as versions", { versions: list }],
    ["as services of statistics.json", { registrations_open: true, services: list }],
    ["as languages", { uri: "a.example", title: "a", version: "4.0.0", languages: list }],
  ])("%s", (_, value) => {
    for (const profile of ["strict", "open"] as const) {
      const { diagnostics } = lint({ value }, { profile });
      expect(diagnostics.length).toBeGreaterThan(0);
      expect(diagnostics.length).toBeLessThanOrEqual(100);
    }
  });
});

import type { LintOptions } from "@nodeinfo-kit/lint";
import { describe, expect, test } from "vitest";
import { checkDocument } from "./check-document.js";
import type { Ignore } from "./config.js";
import { Ignores } from "./ignores.js";

const valid = {
  version: "2.0",
  software: { name: "example", version: "1.0" },
  protocols: ["activitypub"],
  services: { inbound: [], outbound: [] },
  openRegistrations: false,
  usage: { users: {} },
  metadata: {},
};

function check(document: unknown, { options = {} as LintOptions, ignore = [] as Ignore[] } = {}) {
  const bytes =
    document instanceof Uint8Array
      ? document
      : Buffer.from(typeof document === "string" ? document : JSON.stringify(document));
  const source = { file: "a.json", bytes, firstLine: 7, firstOffset: 99 };
  return checkDocument(source, options, new Ignores({ folder: ".", ignore }));
}

function codesOf({ diagnostics }: ReturnType<typeof check>) {
  return diagnostics.map(({ code }) => code);
}

test("a document is identified, and has the result of each profile", () => {
  expect(check(valid)).toEqual({
    kind: "checked",
    file: "a.json",
    text: "",
    firstLine: 7,
    firstOffset: 99,
    id: "nodeinfo/2.0",
    software: "example 1.0",
    isValid: { strict: true, open: true },
    diagnostics: [],
    omittedCount: 0,
    ignored: 0,
  });
  expect(check({ ...valid, protocols: ["own"] }).isValid).toEqual({ strict: false, open: true });
  expect(check({ ...valid, protocols: [1] }).isValid).toEqual({ strict: false, open: false });
});

describe("input that is not a document is not valid in any profile:", () => {
  test.each([
    ["{", "json/syntax"],
    ["", "json/empty"],
    ["null", "document/unknown"],
    [" ".repeat(1024 * 1024 + 1), "json/too-large"],
    [Buffer.from([0x22, 0xe9, 0x22]), "json/encoding"],
  ])("%#", (document, code) => {
    const checked = check(document);
    expect(checked).toMatchObject({
      id: undefined,
      software: undefined,
      isValid: { strict: false, open: false },
    });
    expect(codesOf(checked)).toEqual([code]);
  });
});

test("the text is the one that the diagnostics count in", () => {
  const marked = `\ufeff${JSON.stringify(valid)}`;
  expect(check(marked)).toMatchObject({ text: marked, isValid: { strict: true } });
  expect(check(Buffer.from([0x22, 0xe9, 0x22])).text).toBe('"\ufffd"');
  expect(check(" ".repeat(1024 * 1024 + 1)).text).toBe("");
});

test("the profile and the levels of rules are kept", () => {
  const own = { ...valid, protocols: ["own"] };
  expect(check(own).diagnostics).toMatchObject([{ severity: "error" }]);
  expect(check(own, { options: { profile: "open" } }).diagnostics).toMatchObject([{ severity: "warning" }]);
  const rules = { "known-values/unknown-protocol": "off" } as const;
  expect(check(own, { options: { profile: "open", rules } }).diagnostics).toEqual([]);
});

describe("of many findings", () => {
  const words = Array.from({ length: 60 }, (_, index) => `own${index}`);
  // 60 protocols and 60 services that nobody knows, and at the end what is worse.
  const { version: _, ...others } = valid;
  const many = { ...others, protocols: words, services: { inbound: words, outbound: [] }, version: "0.0" };
  const options = { as: "nodeinfo/2.0", profile: "open" } as const;
  const protocols: Ignore = { rule: "known-values/unknown-protocol", files: ["a.json"], reason: "Known." };

  test("the worst hundred are listed, and the others counted", () => {
    const { diagnostics, omittedCount } = check(many, { options });
    expect({ listed: diagnostics.length, omittedCount }).toEqual({ listed: 100, omittedCount: 21 });
    expect(diagnostics.at(-1)).toMatchObject({ severity: "error", pointer: "/version" });
  });

  test("those beyond the hundredth are found, if others are ignored", () => {
    const checked = check(many, { options, ignore: [protocols] });
    expect(checked).toMatchObject({ diagnostics: { length: 61 }, ignored: 60, omittedCount: 0 });
  });

  test("the worst hundred are those that are not ignored", () => {
    const one = { ...protocols, pointer: "/protocols/1" };
    const checked = check(many, { options, ignore: [one] });
    expect(checked).toMatchObject({ diagnostics: { length: 100 }, ignored: 1, omittedCount: 20 });
    expect(checked.diagnostics.at(-1)).toMatchObject({ severity: "error" });
  });
});

test("an error while checking names the file", () => {
  const options = { rules: { "no/rule": "off" } } as const;
  expect(() => check(valid, { options })).toThrow("Linting a.json failed.");
});

import { fep0151 } from "@nodeinfo-kit/builders/metadata/fep-0151";
import { BuildError } from "@nodeinfo-kit/builders/nodeinfo/2.1";
import { describe, expect, test } from "vitest";
import { complete, issuesOfMetadata } from "./fixtures/untyped.js";

describe("metadata", () => {
  test("is merged deeply", () => {
    const { metadata } = complete
      .metadata(
        fep0151({ nodeName: "Example", federation: { enabled: true } }),
        {
          federation: { domains: 3 },
          langs: ["en"],
        },
        { langs: ["en"] },
      )
      .build();
    expect(metadata).toEqual({
      nodeName: "Example",
      federation: { enabled: true, domains: 3 },
      langs: ["en"],
    });
  });

  test("with two values at one place is rejected, and the error names both and their sources", () => {
    const sentence = "must be the same everywhere, but is";
    expect(issuesOfMetadata({ a: { b: "x" } }, { c: 1 }, { a: { b: "y\u2028" } })).toEqual([
      `/metadata/a/b builder/conflict: ${sentence} "x" in argument 1 and "y\\u{2028}" in argument 3`,
    ]);
    expect(issuesOfMetadata({ a: { b: 1 } }, { a: [1] })).toEqual([
      `/metadata/a builder/conflict: ${sentence} {"b":1} in argument 1 and [1] in argument 2`,
    ]);
    expect(issuesOfMetadata({ a: [1, 2] }, { a: [1] })).toHaveLength(1);
    expect(issuesOfMetadata({ a: null }, { a: {} })).toHaveLength(1);
    expect(issuesOfMetadata({ a: "x".repeat(500) }, { a: "" })[0]?.length).toBeLessThan(200);
  });

  test("may have equal values at one place, whatever the order of their properties", () => {
    const [a, b] = [{ list: [{ x: 1, y: [null] }] }, { list: [{ y: [null], x: 1 }] }] as Record<
      string,
      unknown
    >[];
    expect(issuesOfMetadata(a, b)).toEqual([]);
  });

  test("of a vocabulary is rejected with the vocabulary's name", () => {
    // What the types forbid, JavaScript may give.
    const wrong = fep0151 as (metadata: unknown) => unknown;
    expect(() => wrong({ staffAccounts: "@admin@social.example" })).toThrow(
      'Not valid FEP-0151: /staffAccounts must be an array, but is the string "@admin@social.example".',
    );
    expect(() => wrong({ nodeName: null })).toThrow(BuildError);
    expect(() => wrong([])).toThrow("the document must be an object, but is an empty array");
  });
});

import { describe, expect, test } from "vitest";
import type { Case, Expected } from "./case.js";
import { checkAnswer } from "./check-answer.js";
import type { Answer } from "./parse-answer.js";

function check(expected: Expected, answer: Answer) {
  const one: Case = { name: "a case", id: "nodeinfo/2.1", request: "", expected };
  const verdict = checkAnswer(one, answer);
  return verdict.status === "failed" ? verdict.message : verdict.status;
}

const facts = {
  software: { name: "example", version: "1.2.0" },
  protocols: { all: ["activitypub", "zot"], inbound: ["zot"] },
  usage: { users: 12, activeUsers: {} },
  features: [{ name: "chat" }, { name: "polls" }],
};
const reading: Expected = { kind: "read", facts, repairs: ["/usage/users/total", "/metadata"] };
const right = { facts, repairs: ["/metadata", "/usage/users/total"] };

describe("a reading passes", () => {
  test.each<[string, Answer]>([
    ["with the same facts and repairs, in any order", right],
    ["with a repair twice", { ...right, repairs: [...right.repairs, "/metadata"] }],
    ["with null for absent facts", { ...right, facts: { ...facts, name: null, staff: undefined } }],
    [
      "without objects that are empty",
      { ...right, facts: { ...facts, usage: { users: 12 }, organization: {} } },
    ],
    [
      "with strings in another order",
      { ...right, facts: { ...facts, protocols: { all: ["zot", "activitypub"], inbound: ["zot"] } } },
    ],
  ])("%s", (_, answer) => {
    expect(check(reading, answer)).toBe("passed");
  });
});

describe("a reading fails", () => {
  test.each<[string, Answer, string]>([
    [
      "with another value",
      { ...right, facts: { ...facts, software: { name: "Example", version: "1.2.0" } } },
      '/facts/software/name must be "example", but is "Example".',
    ],
    [
      "without a fact",
      { ...right, facts: { ...facts, software: { name: "example" } } },
      '/facts/software/version must be "1.2.0", but is absent.',
    ],
    [
      "with an invented fact",
      { ...right, facts: { ...facts, name: "A" } },
      '/facts/name must be absent, but is "A".',
    ],
    [
      "with a fact called __proto__",
      { ...right, facts: JSON.parse(`{"__proto__": 1, ${JSON.stringify(facts).slice(1)}`) },
      "/facts/__proto__ must be absent, but is 1.",
    ],
    [
      "with an array for an object",
      { ...right, facts: { ...facts, usage: [] } },
      '/facts/usage must be {"users":12,"activeUsers":{}}, but is [].',
    ],
    [
      "with items in another order",
      { ...right, facts: { ...facts, features: facts.features.toReversed() } },
      '/facts/features must be [{"name":"chat"},{"name":"polls"}], but is [{"name":"polls"},{"name":"chat"}].',
    ],
    [
      "without a repair",
      { ...right, repairs: ["/metadata"] },
      '"repairs" must contain "/usage/users/total".',
    ],
    [
      "with another repair",
      { ...right, repairs: [...right.repairs, "/a\u001b"] },
      String.raw`"repairs" must not contain "/a\u001b".`,
    ],
    [
      "without repairs, unless it lacks them",
      { facts },
      '"repairs" must be an array of JSON Pointers, but is missing. A program without repairs has "/repairs" in "lacks".',
    ],
    [
      "with facts that are an array",
      { ...right, facts: [] },
      '"facts" must be an object or null, but is [].',
    ],
    ["without facts", { repairs: [] }, '"facts" must be an object or null, but is missing.'],
    [
      "with null for what can be read",
      { facts: null },
      '"facts" must not be null: the document can be read.',
    ],
    [
      "with lacks that are a string",
      { ...right, lacks: "/repairs" },
      '"lacks" must be an array of JSON Pointers.',
    ],
    [
      "with lacks of all facts",
      { ...right, facts: {}, lacks: ["/facts"] },
      '"lacks" must not contain "/facts". Name the facts that the program has no place for, such as "/facts/name".',
    ],
    [
      "with lacks of the whole answer",
      { ...right, facts: {}, lacks: ["/repairs", ""] },
      '"lacks" must not contain "". Name the facts that the program has no place for, such as "/facts/name".',
    ],
    [
      "with many differences, of which three are shown",
      { ...right, facts: {} },
      '/facts/software/name must be "example", but is absent. /facts/software/version must be "1.2.0", but is absent. /facts/protocols/all must be ["activitypub","zot"], but is absent. Other differences: 3.',
    ],
  ])("%s", (_, answer, message) => {
    expect(check(reading, answer)).toBe(message);
  });

  test("with facts of a document that cannot be read", () => {
    const unreadable: Expected = { kind: "read", facts: null, repairs: [] };
    expect(check(unreadable, { facts: null })).toBe("passed");
    expect(check(unreadable, { facts: {}, repairs: [] })).toBe(
      '"facts" must be null: the document cannot be read. They are {}.',
    );
  });
});

describe("a reading is partial", () => {
  test.each<[string, Answer]>([
    ["without repairs", { facts, lacks: ["/repairs"] }],
    ["without a fact", { ...right, facts: { ...facts, features: null }, lacks: ["/facts/features"] }],
    [
      "without a direction",
      {
        ...right,
        facts: { ...facts, protocols: { all: ["zot", "activitypub"] } },
        lacks: ["/facts/protocols/inbound"],
      },
    ],
  ])("%s that the document has, and the program has no place for", (_, answer) => {
    expect(check(reading, answer)).toBe("partial");
  });

  test("but passes if the document does not have it", () => {
    expect(check(reading, { ...right, lacks: ["/facts/name"] })).toBe("passed");
    expect(check({ ...reading, repairs: [] }, { facts, lacks: ["/repairs"] })).toBe("passed");
  });

  test("but fails if something else is wrong", () => {
    const wrong = { ...facts, usage: { users: 13 } };
    expect(check(reading, { facts: wrong, lacks: ["/repairs"] })).toBe(
      "/facts/usage/users must be 12, but is 13.",
    );
  });
});

test("an address to follow is a string or null", () => {
  const follow: Expected = { kind: "follow", href: "https://social.example/nodeinfo/2.1" };
  expect(check(follow, { href: "https://social.example/nodeinfo/2.1" })).toBe("passed");
  expect(check(follow, { href: null })).toBe(
    '"href" must be "https://social.example/nodeinfo/2.1", but is null.',
  );
  expect(check(follow, {})).toBe('"href" must be a string or null, but is missing.');
});

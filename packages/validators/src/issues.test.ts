import { validators } from "@nodeinfo-kit/validators/all";
import { describe, expect, test } from "vitest";

/** The faults of a document, one a line: code, pointer and message. */
function faults(id: keyof typeof validators, profile: "strict" | "open", value: unknown): string[] {
  const { issues = [] } = validators[id][profile].validate(value);
  return issues.map(({ code, pointer, message }) => `${code} ${pointer} ${message}`);
}

const valid = {
  version: "2.0",
  software: { name: "example", version: "1.0" },
  protocols: ["activitypub"],
  services: { inbound: [], outbound: [] },
  openRegistrations: false,
  usage: { users: {} },
  metadata: {},
};

test.each<[fault: string, changes: Record<string, unknown>, expected: string[]]>([
  [
    "a wrong type",
    { usage: { users: { total: "12" } } },
    ['schema/type /usage/users/total must be an integer of at least 0, but is the string "12"'],
  ],
  [
    "a list for an object",
    { metadata: [] },
    ["schema/type /metadata must be an object, but is an empty array"],
  ],
  [
    "a missing member",
    { services: undefined },
    ["schema/missing-property /services must be an object, but is missing"],
  ],
  [
    "an unknown property",
    { usage: { users: { activeHalfYear: 3 } } },
    [
      'schema/unknown-property /usage/users/activeHalfYear is not a known property; the known properties are "total", "activeHalfyear", "activeMonth"',
    ],
  ],
  ["a wrong constant", { version: 2 }, ['schema/const /version must be "2.0", but is the number 2']],
  [
    "an unknown word",
    { services: { inbound: ["rss2.0", "bluesky"], outbound: [] } },
    [
      'schema/enum /services/inbound/1 must be one of "atom1.0", "gnusocial", "imap", "pnut", "pop3", "pumpio", "rss2.0", "twitter", but is the string "bluesky"',
    ],
  ],
  [
    "a number below the least",
    { usage: { users: {}, localPosts: -1 } },
    ["schema/minimum /usage/localPosts must be an integer of at least 0, but is the number -1"],
  ],
  [
    "an empty list",
    { protocols: [] },
    ["schema/min-items /protocols must be an array of at least 1 item, but is an empty array"],
  ],
  [
    "an empty string",
    { software: { name: "", version: "1" } },
    [
      "schema/min-length /software/name must be a string of at least 1 character, only of a-z, 0-9 and -, but is a string of 0 characters",
    ],
  ],
  [
    "a forbidden character",
    { software: { name: "Iceshrimp.NET", version: "1" } },
    [
      'schema/pattern /software/name must be a string of at least 1 character, only of a-z, 0-9 and -, but is the string "Iceshrimp.NET"',
    ],
  ],
])("%s is named with its place and its cure", (_, changes, expected) => {
  // JSON has no undefined: a member set to it is taken away.
  const document = JSON.parse(JSON.stringify({ ...valid, ...changes }));
  expect(faults("nodeinfo/2.0", "strict", document)).toEqual(expected);
});

test("a string that is too long is measured, not printed", () => {
  const document = { ...valid, version: "2.2", instance: { name: "é".repeat(501) } };
  expect(faults("nodeinfo/2.2", "strict", document)).toEqual([
    "schema/max-length /instance/name must be a string of at most 500 characters, without U+000A, U+000D, U+2028 or U+2029, but is a string of 501 characters",
  ]);
});

test("a value that fits none of several types is one fault", () => {
  expect(faults("nodeinfo/2.0", "open", { ...valid, usage: 5 })).toEqual([
    "schema/type /usage must be an object, an empty array or null, but is the number 5",
  ]);
  expect(faults("nodeinfo/2.0", "open", { ...valid, usage: [1] })).toEqual([
    "schema/type /usage must be an object, an empty array or null, but is an array",
  ]);
});

test("a fault inside one of several types is named where it is", () => {
  expect(
    faults("nodeinfo/2.0", "open", { ...valid, usage: { users: { total: "1" }, localPosts: -1 } }),
  ).toEqual([
    'schema/type /usage/users/total must be an integer of at least 0 or null, but is the string "1"',
    "schema/minimum /usage/localPosts must be an integer of at least 0 or null, but is the number -1",
  ]);
});

test("a property that only Funkwhale's specification has must be absent", () => {
  expect(faults("metadata/funkwhale-2.1", "strict", { allowlist: { enabled: true } })).toEqual([
    "schema/unknown-property /allowlist must be absent, but is an object",
  ]);
});

test("the document itself has the empty pointer", () => {
  expect(faults("discovery", "strict", 1)).toEqual(["schema/type  must be an object, but is the number 1"]);
});

test("every fault is found, not only the first", () => {
  const { version, ...rest } = valid;
  expect(
    faults("nodeinfo/2.0", "strict", { ...rest, openRegistrations: null, protocols: [1, 2] }),
  ).toHaveLength(4);
});

test("the path has names as strings and indexes as numbers, and the pointer escapes them", () => {
  const link = { rel: "a", href: "b", properties: { "a/b~0": 1 } };
  const { issues } = validators.discovery.strict.validate({ links: [link] });
  expect(issues?.[0]).toMatchObject({
    path: ["links", 0, "properties", "a/b~0"],
    pointer: "/links/0/properties/a~1b~00",
    expected: "a string or null",
    received: "the number 1",
  });
});

test("untrusted text is truncated and escaped in messages", () => {
  const name = `\u001b[2J\u202e\u2028\u{e0041}${"x".repeat(1000)}`;
  const [fault = ""] = faults("nodeinfo/2.0", "strict", { ...valid, software: { name, version: "1" } });
  expect(fault).toContain('the string "\\u001b[2J\\u{202e}\\u{2028}\\u{e0041}xxx');
  expect(fault).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
  expect(fault.length).toBeLessThan(300);
});

test("a thousand wrong items are a thousand faults", () => {
  expect(faults("nodeinfo/2.0", "strict", { ...valid, protocols: Array(1000).fill("smtp") })).toHaveLength(
    1000,
  );
});

describe("of half a million faults", () => {
  const document = { ...valid, services: { inbound: Array(500_000).fill(1), outbound: [] } };
  const { strict, open } = validators["nodeinfo/2.0"];

  test.each([
    ["strict", strict],
    ["open", open],
  ])("%s reports the first 1,000, and counts the others", (_, { validate }) => {
    const result = validate(document);
    expect(result.issues).toHaveLength(1000);
    expect(result).toMatchObject({ omittedCount: 499_000 });
    expect(result.issues?.at(-1)?.pointer).toBe("/services/inbound/999");
  });

  test("as many are reported as are asked for", () => {
    expect(strict.validate(document, { maxIssues: 1 })).toMatchObject({
      issues: [{}],
      omittedCount: 499_999,
    });
    const all = strict.validate(document, { maxIssues: Number.POSITIVE_INFINITY });
    expect(all.issues).toHaveLength(500_000);
    expect(all).not.toHaveProperty("omittedCount");
  });

  test("unknown properties also count", () => {
    const software = Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`x${index}`, 1]));
    const result = strict.validate({ ...valid, software: { ...valid.software, ...software } });
    expect(result).toMatchObject({ omittedCount: 500 });
  });
});

test.each(["strict", "open"] as const)(
  "an array of four billion items, none of which is there: %s",
  (profile) => {
    const { is, validate } = validators["nodeinfo/2.0"][profile];
    const document = { ...valid, protocols: new Array(2 ** 32 - 1) };
    expect(is(document)).toBe(false);
    const { issues, omittedCount } = validate(document);
    expect(issues).toHaveLength(1000);
    expect(omittedCount).toBe(1_000_000);
  },
);

test.each([0, -1, Number.NaN])("%d is not a valid maximum number of issues", (maxIssues) => {
  const { validate } = validators["nodeinfo/2.0"].strict;
  expect(() => validate(valid, { maxIssues })).toThrow(
    new RangeError(`maxIssues must be at least 1, but is ${maxIssues}.`),
  );
});

test("issues come in the order of the schema, however the document is written", () => {
  const written = { extra: 1, usage: {}, openRegistrations: 0, software: { version: 1 }, version: "2.0" };
  const expected = [
    "schema/unknown-property /extra",
    "schema/missing-property /software/name",
    "schema/type /software/version",
    "schema/missing-property /protocols",
    "schema/missing-property /services",
    "schema/type /openRegistrations",
    "schema/missing-property /usage/users",
    "schema/missing-property /metadata",
  ];
  for (const document of [written, Object.fromEntries(Object.entries(written).reverse())])
    expect(faults("nodeinfo/2.0", "strict", document).map((fault) => fault.replace(/ [^/]*$/, ""))).toEqual(
      expected,
    );
});

test("an undefined document is missing, and an undefined item is undefined", () => {
  expect(faults("nodeinfo/2.0", "strict", undefined)).toEqual([
    "schema/type  must be an object, but is missing",
  ]);
  expect(faults("nodeinfo/2.0", "strict", { ...valid, protocols: [undefined] })).toEqual([
    expect.stringMatching(/^schema\/enum \/protocols\/0 .*but is undefined$/),
  ]);
});

test.each(["strict", "open"] as const)("a number with two things wrong is one fault in %s", (profile) => {
  expect(faults("nodeinfo/2.0", profile, { ...valid, usage: { users: { total: -1.5 } } })).toHaveLength(1);
});

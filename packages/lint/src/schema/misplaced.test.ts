import { describe, expect, test } from "vitest";
import { type FixOptions, fix, lint } from "../index.js";
import { nodeInfo } from "../rules/samples.js";

const software = { name: "example", version: "1.0" };
const users = { total: 12 };
const services = { inbound: [], outbound: ["rss2.0"] };

function fixed(text: string, options: FixOptions = {}): string {
  const { unsafe: _, ...lintOptions } = options;
  return fix(text, lint(text, lintOptions).diagnostics, options).text;
}

describe("a property at a wrong depth", () => {
  const text = nodeInfo({
    ...{ usage: undefined, services: undefined },
    software: { ...software, usage: { users: { total: 2, activeHalfYear: 1 } }, services },
  });

  test("is reported once, with the missing property", () => {
    expect(lint(text).diagnostics).toMatchObject([
      {
        code: "schema/misplaced-property",
        severity: "error",
        pointer: "/software/usage",
        message:
          "/software/usage is in the wrong place, and /usage is missing. NodeInfo 2.0 defines it at /usage. Move it there.",
        args: { belongs: "/usage" },
        related: [{ pointer: "/usage", message: "/usage is missing." }],
        suggestions: [{ title: "Move it to /usage", isSafe: true }],
      },
      { code: "schema/misplaced-property", pointer: "/software/services" },
    ]);
  });

  test.each([false, true])(
    "is moved with all that is in it, and nothing is written for it (unsafe: %s)",
    (unsafe) => {
      const { value, diagnostics } = fix(text, lint(text).diagnostics, { unsafe });
      expect(value).toEqual(
        JSON.parse(nodeInfo({ software, services, usage: { users: { total: 2, activeHalfyear: 1 } } })),
      );
      expect(diagnostics).toEqual([]);
    },
  );

  test("is an error if the schema rejects it, even if it belongs in metadata", () => {
    const text = nodeInfo({ nodeName: "Quiet Harbour" });
    expect(lint(text).diagnostics).toMatchObject([
      { code: "metadata/misplaced", severity: "error", pointer: "/nodeName" },
    ]);
    expect(lint(text, { profile: "open" }).diagnostics).toMatchObject([
      { code: "metadata/misplaced", severity: "warning", pointer: "/nodeName" },
    ]);
  });

  test("is a warning where the schema lets it be", () => {
    const text = nodeInfo({ usage: { users }, metadata: { localPosts: 40 } });
    expect(lint(text).diagnostics).toMatchObject([
      { code: "schema/misplaced-property", severity: "warning", pointer: "/metadata/localPosts" },
    ]);
    expect(JSON.parse(fixed(text))).toEqual(JSON.parse(nodeInfo({ usage: { users, localPosts: 40 } })));
    const open = nodeInfo({ usage: { users: {}, activeMonth: 5 } });
    expect(lint(open, { profile: "open" }).diagnostics).toMatchObject([
      { code: "schema/misplaced-property", severity: "warning", pointer: "/usage/activeMonth" },
    ]);
  });

  test.each([
    [
      "schema/misplaced-property",
      text,
      ["schema/unknown-property", "schema/missing-property", "fep-0151/users-missing"],
    ],
    ["metadata/misplaced", nodeInfo({ nodeName: "Quiet Harbour" }), ["schema/unknown-property"]],
  ])("with %s off, the schema still reports its issues", (code, text, codes) => {
    const { diagnostics } = lint(text, { rules: { [code]: "off" } });
    expect(new Set(diagnostics.map((each) => each.code))).toEqual(new Set(codes));
  });
});

test.each([
  { usage: undefined, metadata: { usage: { users, localPosts: 4 } } },
  { usage: { localPosts: 4 }, metadata: { users } },
  { usage: { localPosts: 4, total: 12 } },
])("nothing is written in the open profile where something will be moved: %j", (change) => {
  const text = nodeInfo(change);
  const options = { profile: "open" } as const;
  expect(lint(text, options).diagnostics.map(({ code }) => code)).toEqual(["schema/misplaced-property"]);
  expect(JSON.parse(fixed(text, options))).toMatchObject({ usage: { users, localPosts: 4 } });
});

test.each([null, []])(
  "an object of empty arrays is not written for %j, if one of them is elsewhere",
  (empty) => {
    const text = nodeInfo({ services: empty, usage: { users: { ...users, outbound: ["rss2.0"] } } });
    for (const unsafe of [false, true]) {
      const { outbound } = lint(fixed(text, { unsafe })).facts?.services ?? {};
      expect(outbound).toEqual(["rss2.0"]);
    }
  },
);

describe("its own place decides", () => {
  test.each<[string, Record<string, unknown>]>([
    ["has a value", { software: { ...software, openRegistrations: true } }],
    ["has another value for the same fact", { usage: { users: { total: 3 }, total: 12 } }],
    [
      "has a property with another value in it",
      { software: { ...software, usage: { users: { total: 99 } } } },
    ],
  ])("where it %s, nothing is moved or taken away", (_, changes) => {
    const text = nodeInfo(changes);
    expect(fixed(text, { unsafe: true })).toBe(text);
  });

  test("what it lacks of an object is moved into it, and what it has is left where it is", () => {
    const text = nodeInfo({
      usage: { users: { total: 3 } },
      software: { ...software, usage: { users: { total: 99, activeMonth: 7 }, localPosts: 40 } },
    });
    expect(JSON.parse(fixed(text, { unsafe: true }))).toEqual(
      JSON.parse(
        nodeInfo({
          usage: { users: { total: 3, activeMonth: 7 }, localPosts: 40 },
          software: { ...software, usage: { users: { total: 99 } } },
        }),
      ),
    );
  });

  test("null in it is replaced", () => {
    const text = nodeInfo({ openRegistrations: null, usage: { users, openRegistrations: true } });
    expect(lint(text).diagnostics).toMatchObject([
      { related: [{ pointer: "/openRegistrations", message: "/openRegistrations is null." }] },
    ]);
    expect(JSON.parse(fixed(text))).toEqual(
      JSON.parse(nodeInfo({ openRegistrations: true, usage: { users } })),
    );
  });

  test("a misspelt object is fixed first, and a missing one is created", () => {
    const text = nodeInfo({ usage: undefined, usages: { users }, localPosts: 40 });
    expect(JSON.parse(fixed(text)).usage).toEqual({ users, localPosts: 40 });
    const usage = { users, localComments: 1 };
    expect(JSON.parse(fixed(nodeInfo({ usage: undefined, localComments: 1, users }))).usage).toEqual(usage);
    expect(JSON.parse(fixed(nodeInfo({ usage: [], localComments: 1, users }))).usage).toEqual(usage);
  });

  test("the name of the software is a guess", () => {
    const text = nodeInfo({ software: { version: "1.0" }, name: "example" });
    expect(fixed(text)).toBe(text);
    expect(JSON.parse(fixed(text, { unsafe: true }))).toEqual(JSON.parse(nodeInfo({ software })));
  });
});

describe("the text is written as the rest of it is", () => {
  const document = JSON.parse(
    nodeInfo({ usage: undefined, software: { ...software, usage: { users: { total: 12 } } } }),
  );

  test.each([2, 4, "\t"])("on separate lines, indented by %j", (indent) => {
    const { software: all, ...others } = document;
    const { usage, ...software } = all;
    expect(fixed(`${JSON.stringify(document, null, indent)}\n`)).toBe(
      `${JSON.stringify({ version: document.version, software, ...others, usage }, null, indent)}\n`,
    );
  });

  test("with the line ends of Windows, without spaces, and with its numbers as they are", () => {
    const lines = JSON.stringify(document, null, 2).replaceAll("\n", "\r\n");
    expect(fixed(lines)).not.toMatch(/(?<!\r)\n/);
    const short = JSON.stringify(document).replace("12", "1.2e1");
    expect(fixed(short)).toMatch(/,"usage":\{"users":\{"total":1\.2e1\}\}\}$/);
  });

  test("and so are the objects that had to be made", () => {
    const { usage: _, ...others } = JSON.parse(nodeInfo());
    const text = JSON.stringify({ ...others, total: 12 }, null, 2);
    expect(fixed(text)).toBe(JSON.stringify({ ...others, usage: { users: { total: 12 } } }, null, 2));
  });
});

describe("a document in something else", () => {
  test("is reported once, and unwrapped", () => {
    const text = `{\n  "data": [\n    ${nodeInfo().trim().replaceAll("\n", "\n    ")}\n  ]\n}\n`;
    const { id, facts, repairs, diagnostics } = lint(text);
    expect(diagnostics).toMatchObject([
      {
        code: "document/unknown",
        message: expect.stringContaining("The document is inside an object, at /data/0."),
      },
    ]);
    expect({ id, facts, repairs }).toMatchObject({
      id: undefined,
      facts: { software },
      repairs: [{ pointer: "/data/0", belongs: "" }],
    });
    expect(lint(text, { as: "nodeinfo/2.0" }).diagnostics).toEqual(diagnostics);
    expect(fixed(text)).toBe(nodeInfo());
  });

  test("stays where it is if there is something else", () => {
    const text = `{"status": "ok", "data": ${nodeInfo()}}`;
    expect(fixed(text, { unsafe: true })).toBe(text);
  });
});

describe("lint returns what reading repaired", () => {
  test("with the facts, and for a document without a software name", () => {
    const changes = { openRegistrations: "true" };
    const repairs = [{ pointer: "/openRegistrations", code: "repair/text-for-boolean", after: true }];
    expect(lint(nodeInfo(changes))).toMatchObject({ facts: { openRegistrations: true }, repairs });
    const { facts, ...others } = lint(nodeInfo({ ...changes, software: {} }));
    expect(facts).toBeUndefined();
    expect(others.repairs).toEqual(expect.arrayContaining([expect.objectContaining(repairs[0])]));
  });

  test("none if there is nothing to repair or nothing to read", () => {
    for (const text of [nodeInfo(), "{", "[]", ""]) expect(lint(text).repairs).toEqual([]);
  });
});

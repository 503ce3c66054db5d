import * as root from "@nodeinfo-kit/validators";
import { isNodeInfo as isNodeInfo20 } from "@nodeinfo-kit/validators/nodeinfo/2.0";
import {
  assertNodeInfo,
  isNodeInfo,
  isOpenNodeInfo,
  ValidationError,
  validateNodeInfo,
  validateOpenNodeInfo,
} from "@nodeinfo-kit/validators/nodeinfo/2.1";
import { isNodeInfo as isNodeInfo22 } from "@nodeinfo-kit/validators/nodeinfo/2.2";
import { describe, expect, test } from "vitest";

/** A small valid NodeInfo 2.1 document, with changes. */
function nodeInfo(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    version: "2.1",
    software: { name: "example", version: "1.0" },
    protocols: ["activitypub"],
    services: { inbound: [], outbound: [] },
    openRegistrations: false,
    usage: { users: {} },
    metadata: {},
    ...changes,
  };
}

function named(name: unknown): Record<string, unknown> {
  return nodeInfo({ software: { name, version: "1.0" } });
}

function counting(total: unknown): Record<string, unknown> {
  return nodeInfo({ usage: { users: { total } } });
}

describe("a NodeInfo document", () => {
  test("is valid with hidden statistics", () => {
    expect(isNodeInfo(nodeInfo())).toBe(true);
  });

  test.each([
    ["no object", null],
    ["an array", []],
    ["a string", "{}"],
    ["nothing", undefined],
    ["a function", () => 1],
  ])("is not %s", (_, value) => {
    expect(isNodeInfo(value)).toBe(false);
    expect(isOpenNodeInfo(value)).toBe(false);
  });

  test("is of one version only", () => {
    expect(isNodeInfo20(nodeInfo({ version: "2.0" }))).toBe(true);
    expect(isNodeInfo20(nodeInfo())).toBe(false);
    expect(isNodeInfo22(nodeInfo({ version: "2.2" }))).toBe(false);
    expect(isNodeInfo22(nodeInfo({ version: "2.2", instance: {} }))).toBe(true);
  });

  test("may have anything in its metadata", () => {
    const metadata = JSON.parse('{"__proto__": {"a": 1}, "toString": null, "": [[[]]]}');
    expect(isNodeInfo(nodeInfo({ metadata }))).toBe(true);
  });
});

describe("the name of the software", () => {
  test.each(["a", "a-b", "0", "-"])("can be %j", (name) => {
    expect(isNodeInfo(named(name))).toBe(true);
  });

  test.each(["", "A", "a b", "a.b", "a_b", "é", "mastodon\n", "\nmastodon", "mastodon\n<script>", "ſ"])(
    "cannot be %j in the strict profile, but in the open one",
    (name) => {
      expect(isNodeInfo(named(name))).toBe(false);
      expect(isOpenNodeInfo(named(name))).toBe(true);
    },
  );
});

describe("a count", () => {
  test.each([0, 1, -0, 1.0, 1e2, 2 ** 53 + 2, 1e300])("can be %d", (total) => {
    expect(isNodeInfo(counting(total))).toBe(true);
  });

  test.each([-1, 1.5, "12", true, [], {}, Number.NaN, 1n])("cannot be %o in either profile", (total) => {
    expect(isNodeInfo(counting(total))).toBe(false);
    expect(isOpenNodeInfo(counting(total))).toBe(false);
  });

  test("cannot be a number too large to be one, such as 1e400", () => {
    const parsed = JSON.parse('{"total": 1e400}');
    expect(isNodeInfo(nodeInfo({ usage: { users: parsed } }))).toBe(false);
  });

  test("can be null in the open profile only", () => {
    expect(isNodeInfo(counting(null))).toBe(false);
    expect(isOpenNodeInfo(counting(null))).toBe(true);
  });
});

describe("the texts of a 2.2 instance", () => {
  const described = (description: string) =>
    isNodeInfo22(nodeInfo({ version: "2.2", instance: { name: description.slice(0, 0), description } }));
  const called = (name: string) => isNodeInfo22(nodeInfo({ version: "2.2", instance: { name } }));

  test("are measured in code points", () => {
    expect(called("🎉".repeat(500))).toBe(true);
    expect(called("🎉".repeat(501))).toBe(false);
    expect(called("\ud800".repeat(500))).toBe(true);
    expect(described("é".repeat(5000))).toBe(true);
    expect(described("é".repeat(5001))).toBe(false);
  });

  test.each(["\n", "\r", "\u2028", "\u2029"])("cannot have the line break %j", (lineBreak) => {
    expect(called(`a${lineBreak}`)).toBe(false);
    expect(described(`a${lineBreak}b`)).toBe(false);
  });

  test("can have other white space", () => {
    expect(called("a\tb\u0085\u000b\u000c ")).toBe(true);
  });
});

describe("properties", () => {
  test("that are inherited do not count", () => {
    expect(isNodeInfo(Object.create(nodeInfo()))).toBe(false);
    const { services, ...rest } = nodeInfo();
    expect(isNodeInfo(Object.setPrototypeOf(rest, { services }))).toBe(false);
  });

  test("called __proto__ are data, and unknown", () => {
    const text = JSON.stringify(nodeInfo()).replace("{", '{"__proto__": {"services": 1},');
    const document = JSON.parse(text);
    expect(validateNodeInfo(document).issues?.map((issue) => issue.pointer)).toEqual(["/__proto__"]);
    expect(isOpenNodeInfo(document)).toBe(true);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test("of an object without prototype are read as of any other", () => {
    expect(isNodeInfo(Object.assign(Object.create(null), nodeInfo()))).toBe(true);
  });

  test("that are inherited do not make up for unknown ones", () => {
    const { services, ...rest } = nodeInfo();
    const inherited = Object.setPrototypeOf({ ...rest, extra: 1 }, { services });
    expect(isNodeInfo(inherited)).toBe(false);
    expect(validateNodeInfo(inherited).issues?.map(({ pointer }) => pointer)).toEqual([
      "/extra",
      "/services",
    ]);
  });

  test("that somebody has put on every object do not count", () => {
    const { services, ...rest } = nodeInfo();
    try {
      Object.assign(Object.prototype, { services, extra: 1 });
      expect(isNodeInfo(rest)).toBe(false);
      expect(isNodeInfo(nodeInfo())).toBe(true);
      expect(validateNodeInfo(rest).issues).toMatchObject([{ pointer: "/services" }]);
    } finally {
      for (const name of ["services", "extra"]) Reflect.deleteProperty(Object.prototype, name);
    }
  });

  test("that cannot be enumerated are not there, as JSON.stringify has it", () => {
    const hidden = Object.defineProperty(nodeInfo(), "extra", { value: 1, enumerable: false });
    expect(isNodeInfo(hidden)).toBe(true);
    const { services, ...rest } = nodeInfo();
    expect(isNodeInfo(Object.defineProperty(rest, "services", { value: services }))).toBe(false);
  });

  test("that are undefined are missing, unless they are unknown", () => {
    const links = [{ rel: "a", href: "b", titles: { en: undefined } }];
    expect(root.isNodeInfoDiscovery({ links })).toBe(false);
    expect(isNodeInfo(nodeInfo({ usage: { users: { total: undefined } } }))).toBe(true);
    expect(isNodeInfo(nodeInfo({ services: undefined }))).toBe(false);
    expect(isNodeInfo(nodeInfo({ extra: undefined }))).toBe(false);
  });

  test("with a getter are read once", () => {
    const values = ["activitypub", "smtp"];
    const changing = () =>
      Object.defineProperty(nodeInfo(), "protocols", { enumerable: true, get: () => [values[reads++]] });
    let reads = 0;
    expect(isNodeInfo(changing())).toBe(true);
    expect(reads).toBe(1);
    reads = 0;
    expect(validateNodeInfo(changing()).issues).toBeUndefined();
    expect(reads).toBe(1);
    reads = 1;
    expect(validateNodeInfo(changing()).issues).toMatchObject([{ received: 'the string "smtp"' }]);
    expect(reads).toBe(2);
  });
});

describe("something other than a plain object or array", () => {
  class Software {
    name = "example";
    version = "1.0";
    describe(): string {
      return this.name;
    }
  }
  class List extends Array<unknown> {}

  test("is validated by its own properties: instances, arrays of other classes, proxies", () => {
    expect(isNodeInfo(nodeInfo({ software: new Software() }))).toBe(true);
    expect(isNodeInfo(nodeInfo({ protocols: List.from(["activitypub"]) }))).toBe(true);
    expect(isNodeInfo(nodeInfo({ metadata: Object.assign([], { a: 1 }) }))).toBe(false);
    expect(isNodeInfo(new Proxy(nodeInfo(), {}))).toBe(true);
    expect(isNodeInfo(new Proxy(nodeInfo({ extra: 1 }), {}))).toBe(false);
  });

  test("is rejected if it hides a value: boxed strings and numbers, a sparse array, an object with a length", () => {
    expect(isNodeInfo(named(new String("example")))).toBe(false);
    expect(isNodeInfo(counting({ valueOf: () => 1 }))).toBe(false);
    expect(isNodeInfo(nodeInfo({ protocols: Array(1) }))).toBe(false);
    expect(isNodeInfo(nodeInfo({ protocols: { length: 1, 0: "activitypub" } }))).toBe(false);
  });
});

test("100,000 levels inside metadata are ignored", () => {
  const depth = 100_000;
  const metadata = JSON.parse(`{"a":${"[".repeat(depth)}${"]".repeat(depth)}}`);
  for (const metadataOf of [metadata, { deep: metadata }]) {
    expect(isNodeInfo(nodeInfo({ metadata: metadataOf }))).toBe(true);
    expect(validateNodeInfo(nodeInfo({ metadata: metadataOf })).issues).toBeUndefined();
  }
  expect(validateOpenNodeInfo(nodeInfo({ usage: metadata.a })).issues).toHaveLength(1);
});

test("validating returns the very same object", () => {
  const document = nodeInfo();
  const result = validateNodeInfo(document);
  expect(result.issues ? undefined : result.value).toBe(document);
});

test("asserting throws an error with the place of the first issue and the number of others", () => {
  const wrong = nodeInfo({ openRegistrations: "yes", metadata: [] });
  expect(() => assertNodeInfo(wrong)).toThrow(ValidationError);
  expect(ValidationError).toBe(root.ValidationError);
  expect(() => assertNodeInfo(wrong)).toThrow(
    'Not valid NodeInfo 2.1: /openRegistrations must be a boolean, but is the string "yes" (and 1 more).',
  );
  expect(() => assertNodeInfo(nodeInfo())).not.toThrow();
});

test("the root has every function under a name with its version", () => {
  expect(root.isNodeInfo21).toBe(isNodeInfo);
  expect(root.validateOpenNodeInfo21).toBe(validateOpenNodeInfo);
  expect(Object.keys(root)).toEqual(
    expect.arrayContaining(["assertNodeInfo2Document", "NodeInfo21Schema", "OpenNodeInfoDiscoverySchema"]),
  );
});

import { describe, expect, test } from "vitest";
import { type ReadOptions, read } from "./read.js";

const valid = {
  version: "2.1",
  software: { name: "example", version: "1.0" },
  protocols: ["activitypub"],
  services: { inbound: [], outbound: [] },
  openRegistrations: false,
  usage: { users: {} },
  metadata: {},
};

describe("a repair describes what is wrong and what was read instead:", () => {
  test.each([
    [{ usage: [] }, "/usage is an empty array instead of an object; read as an object"],
    [
      { openRegistrations: "TRUE" },
      "/openRegistrations is not a boolean, but clearly means one; read as true",
    ],
    [
      { usage: { users: { total: "12" } } },
      "/usage/users/total is a string instead of a number; read as the number 12",
    ],
    [
      { usage: { users: { total: -1 } } },
      "/usage/users/total is not a valid count; the number -1 is ignored",
    ],
    [{ metadata: null }, "/metadata is null instead of a value or an absent property; ignored"],
    [{ metadata: 5 }, "/metadata is not what the standard requires here; the number 5 is ignored"],
    [{ services: { inbound: [] } }, "/services/outbound is missing, but the standard requires it"],
    [{ version: "2024.1" }, '/version is not the version of the standard; read as the string "2.1"'],
    [{ protocols: [] }, "/protocols has no protocol, but at least one is required"],
    [{ instance: {} }, "/instance is not part of this standard here"],
    [{ instance: null }, "/instance is not part of this standard here"],
    [
      { software: { name: "example", version: "1.0", homePage: "" } },
      '/software/homePage is misspelt; read as the string "homepage"',
    ],
    [
      { software: { name: "\u200b ", version: "1.0" } },
      '/software/name is blank, which is not a name; the string "\\u{200b} " is ignored',
    ],
  ])("%j", (members, message) => {
    const result = read({ ...valid, ...members });
    const [repair] = result.issues ? [] : result.repairs;
    expect(`${repair?.pointer} ${repair?.message}`).toBe(message);
  });

  test("with everything escaped that is not seen as it is", () => {
    const result = read({ ...valid, openRegistrations: "\u001b[31m\u202e" });
    const [repair] = result.issues ? [] : result.repairs;
    expect(repair?.message).toContain(String.raw`; the string "\u001b[31m\u{202e}" is ignored`);
  });
});

describe("an issue describes why nothing was read:", () => {
  test.each<[unknown, ReadOptions, string]>([
    [null, {}, " read/unknown-document must be a document that describes a server, but is null"],
    [[], {}, " read/unknown-document must be a document that describes a server, but is an empty array"],
    [{}, {}, " read/unknown-document must be a document that describes a server, but is an object"],
    ["{}", { as: "nodeinfo/2.1" }, ' read/unknown-document must be nodeinfo/2.1, but is the string "{}"'],
    [
      {},
      { as: "nodeinfo/2.1" },
      "/software/name read/no-software must be the name of the software, but is missing",
    ],
    [
      { software: {} },
      {},
      "/software/name read/no-software must be the name of the software, but is missing",
    ],
    [
      { server: { baseUrl: "" } },
      {},
      "/server/software read/no-software must be the name of the software, but is missing",
    ],
    [{ server: {} }, {}, "/server/name read/no-software must be the name of the software, but is missing"],
  ])("%j, read %j", (value, options, message) => {
    expect(
      read(value, options).issues?.map((issue) => `${issue.pointer} ${issue.code} ${issue.message}`),
    ).toEqual([message]);
  });
});

test("a document is read as the requested type, with the differences as repairs", () => {
  expect(read(valid, { as: "nodeinfo/2.0" })).toMatchObject({
    id: "nodeinfo/2.0",
    repairs: [{ pointer: "/version", code: "repair/version", before: "2.1", after: "2.0" }],
  });
});

test.each(["nodeinfo/3.0", "__proto__", "toString", ""])(
  "reading as %j is an error that lists the types",
  (as) => {
    // What the types forbid, JavaScript may give.
    expect(() => read(valid, { as: as as "discovery" })).toThrow(RangeError);
    expect(() => read(valid, { as: as as "discovery" })).toThrow(". Use one of nodeinfo/1.0, nodeinfo/1.1,");
  },
);

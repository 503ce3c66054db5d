import { describe, expect, test } from "vitest";
import { convert, type TargetId } from "./index.js";

const of21 = {
  version: "2.1",
  software: { name: "example", version: "1.2.0" },
  protocols: ["activitypub"],
  services: { inbound: [], outbound: [] },
  openRegistrations: true,
  usage: { users: {} },
  metadata: {},
};
const statistics = { name: "Example", network: "Diaspora", version: "0.5", registrations_open: true };
const ofNodeInfo2 = {
  version: "1.0",
  server: { baseUrl: "https://social.example/", name: "Example", software: "example", version: "1" },
  openRegistrations: true,
};

function issuesOf(value: unknown, to: TargetId): string[] | undefined {
  return convert(value, to).issues?.map(({ pointer, code, message }) => `${pointer} ${code} ${message}`);
}

const names10 = '"diaspora", "friendica", "redmatrix"';

const in20 = "nodeinfo/2.0 lists what nodeinfo/1.0 does not";

describe("nothing is invented, so there is no document", () => {
  test.each<[why: string, value: unknown, to: TargetId, issues: string[]]>([
    [
      "of 1.0 without a protocol that it knows",
      { ...of21, software: { name: "diaspora", version: "0.9" } },
      "nodeinfo/1.0",
      [
        `/protocols/inbound schema/min-items must be an array of at least 1 item, but is an empty array; ${in20}`,
        `/protocols/outbound schema/min-items must be an array of at least 1 item, but is an empty array; ${in20}`,
      ],
    ],
    [
      "of 1.0 about software that it does not know",
      { ...of21, protocols: ["diaspora"] },
      "nodeinfo/1.0",
      [`/software/name schema/enum must be one of ${names10}, but is the string "example"`],
    ],
    [
      "of 1.0 with protocols in one direction only",
      {
        ...of21,
        version: "1.0",
        software: { name: "diaspora", version: "0.5" },
        protocols: { inbound: ["diaspora"] },
      },
      "nodeinfo/1.0",
      ["/protocols/outbound schema/missing-property must be an array of at least 1 item, but is missing"],
    ],
    [
      "of 2.0 without a protocol",
      { ...of21, protocols: [] },
      "nodeinfo/2.0",
      [
        "/protocols schema/min-items must be an array of at least 1 item, but is an empty array; give it as protocols",
      ],
    ],
    [
      "of 2.0 about software whose name has no letter that it takes",
      { ...of21, software: { name: "例", version: "1" } },
      "nodeinfo/2.0",
      [
        '/software/name schema/pattern must be a string of at least 1 character, only of a-z, 0-9 and -, but is the string "例"',
      ],
    ],
    [
      "of NodeInfo2, as NodeInfo says no base URL and need not say the name of a server",
      of21,
      "nodeinfo2/1.0",
      [
        "/server/baseUrl schema/missing-property must be a string, but is missing; give it as baseUrl",
        "/server/name schema/missing-property must be a string, but is missing; give it as name",
      ],
    ],
    [
      "of statistics.json without a name",
      of21,
      "diaspora/statistics-json",
      ["/name schema/missing-property must be a string, but is missing; give it as name"],
    ],
    [
      "without a word on registrations",
      { ...of21, openRegistrations: null },
      "nodeinfo/2.2",
      [
        "/openRegistrations schema/missing-property must be a boolean, but is missing; give it as openRegistrations",
      ],
    ],
    [
      "of NodeInfo about diaspora*'s protocols, which statistics.json does not name",
      statistics,
      "nodeinfo/2.1",
      [
        "/protocols schema/missing-property must be an array of at least 1 item, but is missing; give it as protocols",
      ],
    ],
    [
      "of NodeInfo without the name and version of the software",
      { name: "Example", registrations_open: true, version: 5 },
      "nodeinfo/2.1",
      [
        "/software/name schema/missing-property must be a string of at least 1 character, only of a-z, 0-9 and -, but is missing; give it as software.name",
        "/protocols schema/missing-property must be an array of at least 1 item, but is missing; give it as protocols",
      ],
    ],
    [
      "where there is no software to read of",
      { ...of21, software: {} },
      "nodeinfo/2.0",
      ["/software/name read/no-software must be the name of the software, but is missing"],
    ],
    [
      "where there is nothing to read",
      "<!doctype html>",
      "nodeinfo/2.0",
      [
        ' read/unknown-document must be a document that describes a server, but is the string "<!doctype html>"',
      ],
    ],
  ])("%s", (_, value, to, issues) => {
    expect(issuesOf(value, to)).toEqual(issues);
  });
});

describe("facts of a wrong type are named, each with its place", () => {
  test.each<[facts: object, issues: string[]]>([
    [
      { software: "example", openRegistrations: "yes" },
      [
        '/software must be an object, but is the string "example"',
        '/openRegistrations must be a boolean, but is the string "yes"',
      ],
    ],
    [
      { software: { name: 5, version: null } },
      [
        "/software/name must be a string, but is the number 5",
        "/software/version must be a string, but is null",
      ],
    ],
    [
      { usage: { users: -1, activeUsers: { days30: 1.5 }, localPosts: Number.POSITIVE_INFINITY } },
      [
        "/usage/users must be an integer of at least 0, but is the number -1",
        "/usage/activeUsers/days30 must be an integer of at least 0, but is the number 1.5",
        "/usage/localPosts must be an integer of at least 0, but is the number Infinity",
      ],
    ],
    [{ protocols: ["activitypub"] }, ["/protocols must be an object, but is an array"]],
    [
      { services: { outbound: [] } },
      ["/services/all must be an array of all values of both directions, but is missing"],
    ],
    [
      { services: { all: undefined } },
      ["/services/all must be an array of all values of both directions, but is missing"],
    ],
    [
      { protocols: { all: ["zot"], inbound: ["zot", "diaspora"] } },
      [
        '/protocols/all must be an array of all values of both directions, but is without the string "diaspora"',
      ],
    ],
    [{ staff: ["root", 5] }, ["/staff must be an array of strings, but is an array"]],
    [
      { features: [{ name: "chat" }, { name: 5 }] },
      ["/features must be an array of objects whose name and version are strings, but is an array"],
    ],
    [
      { features: ["chat"] },
      ["/features must be an array of objects whose name and version are strings, but is an array"],
    ],
    [{ metadata: [] }, ["/metadata must be an object, but is an empty array"]],
    [{ federation: { enabled: 1 } }, ["/federation/enabled must be a boolean, but is the number 1"]],
    [{ origins: { "/name": 5 } }, ["/origins/~1name must be a string, but is the number 5"]],
  ])("%j", (facts, issues) => {
    expect(issuesOf({ origins: {}, ...facts }, "nodeinfo/2.1")).toEqual(
      issues.map((issue) => issue.replace(" ", " convert/wrong-fact ")),
    );
  });
});

test("an issue of a document that was not written has its place in that document", () => {
  expect(convert(of21, "diaspora/statistics-json").issues).toEqual([
    {
      message: "must be a string, but is missing; give it as name",
      fact: "name",
      path: ["name"],
      pointer: "/name",
      code: "schema/missing-property",
      expected: "a string",
      received: "missing",
    },
  ]);
});

// What the types forbid, JavaScript may give.
const untyped = convert as (value: unknown, to: unknown) => unknown;

test.each(["nodeinfo/3.0", "discovery", "mastodon/instance-v2", "toString", undefined, {}])(
  "converting to %j is an error that lists the targets",
  (to) => {
    expect(() => untyped(ofNodeInfo2, to)).toThrow(RangeError);
    expect(() => untyped(ofNodeInfo2, to)).toThrow(
      "Targets: nodeinfo/1.0, nodeinfo/1.1, nodeinfo/2.0, nodeinfo/2.1, nodeinfo/2.2, nodeinfo2/1.0, " +
        "diaspora/statistics-json.",
    );
  },
);

test("the error shows the requested target, safe to print", () => {
  expect(() => untyped(of21, "\u001b[2J")).toThrow('Cannot convert to "\\u001b[2J".');
});

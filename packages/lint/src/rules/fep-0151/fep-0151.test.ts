import { expect, test } from "vitest";
import { fix, type LintOptions, lint } from "../../index.js";
import { nodeInfo } from "../samples.js";

test.each([
  ["users without counts", { usage: { users: {} } }],
  ["users that are no object, which the schema refuses", { usage: { users: [] } }],
  ["users that are null", { usage: { users: null } }],
  ["usage that is no object", { usage: [] }],
  ["usage that is null", { usage: null }],
  [
    "the four members",
    { metadata: { nodeName: "", nodeDescription: "", staffAccounts: [], federation: { enabled: false } } },
  ],
  [
    "a name that nobody gave",
    { metadata: { nodeName: null, nodeDescription: null, staffAccounts: null, federation: null } },
  ],
  ["federation without enabled", { metadata: { federation: { mrf_policies: [] } } }],
  ["federation that is not said", { metadata: { federation: { enabled: null } } }],
  ["members of every object", JSON.parse('{"metadata":{"__proto__":{"nodeName":5,"federation":5}}}')],
  ["metadata that is none", { metadata: [] }],
  ["actors", { metadata: { staffAccounts: ["https://social.example/@ida", "http://localhost/u/1"] } }],
  [
    "ids of accounts that have no server",
    { metadata: { staffAccounts: ["did:key:z6Mk", "ap://did:key:z6Mk/actor"] } },
  ],
  [
    "handles, where ActivityPub is not spoken",
    { protocols: ["diaspora"], metadata: { staffAccounts: ["ida@pod.example"] } },
  ],
  ["staff that is no list", { metadata: { staffAccounts: { "0": "ida" } } }, "staff-accounts"],
  ["staff with other items", { metadata: { staffAccounts: [5, null, {}] } }, "staff-accounts"],
])("is silent of %s", (_, changes, only = "") => {
  expect(found(changes).filter(([code]) => code?.includes(only))).toEqual([]);
});

test.each([
  [{ usage: {} }, "/usage/users"],
  [{ usage: { localPosts: 5 } }, "/usage/users"],
  [{ usage: undefined }, "/usage"],
])(
  "%j: users are missed, as an error where the schema misses them, and an empty object mends it",
  (changes, pointer) => {
    for (const [profile, severity] of [
      ["strict", "error"],
      ["open", "warning"],
    ] as const) {
      const text = nodeInfo(changes);
      const { diagnostics } = lint(text, { profile });
      expect(diagnostics).toMatchObject([
        { code: "fep-0151/users-missing", severity, pointer, suggestions: [{ isSafe: true }] },
      ]);
      expect(fix(text, diagnostics, { profile }).diagnostics).toEqual([]);
    }
  },
);

test("reports only the misspelt name, not the missing one", () => {
  for (const changes of [{ usage: undefined, usages: { users: {} } }, { usage: { user: {} } }])
    expect(lint(nodeInfo(changes)).diagnostics.map(({ code }) => code)).toEqual(["schema/misspelt-property"]);
});

test.each([
  [{ nodeName: 5 }, "/metadata/nodeName"],
  [{ nodeName: ["Harbour"] }, "/metadata/nodeName"],
  [{ nodeDescription: { en: "Calm." } }, "/metadata/nodeDescription"],
  [{ staffAccounts: "https://social.example/@ida" }, "/metadata/staffAccounts"],
  [{ staffAccounts: {} }, "/metadata/staffAccounts"],
  [{ staffAccounts: ["https://social.example/@ida", { id: "x" }] }, "/metadata/staffAccounts"],
  [{ federation: "yes" }, "/metadata/federation"],
  [{ federation: [] }, "/metadata/federation"],
  [{ federation: false }, "/metadata/federation"],
  [{ federation: { enabled: "true" } }, "/metadata/federation/enabled"],
])("%j is not as FEP-0151 has it", (metadata, pointer) => {
  expect(found({ metadata })).toEqual([["fep-0151/metadata-shape", pointer]]);
});

test("metadata is looked at in every version of NodeInfo", () => {
  const protocols = { inbound: ["diaspora"], outbound: ["diaspora"] };
  const document = nodeInfo({
    version: "1.0",
    software: { name: "diaspora", version: "1" },
    protocols,
    metadata: { nodeName: 5 },
  });
  expect(lint(document).diagnostics.map(({ code }) => code)).toEqual(["fep-0151/metadata-shape"]);
});

test.each([
  "admin",
  "@ida@social.example",
  "ida@social.example",
  "acct:ida@social.example",
  "mailto:ida@social.example",
  "",
  "//social.example/@ida",
  "https://",
  "social.example:443/@ida",
])("%j is not an actor", (account) => {
  expect(found({ metadata: { staffAccounts: ["https://social.example/@ida", account] } })).toEqual([
    ["fep-0151/staff-accounts", "/metadata/staffAccounts/1"],
  ]);
});

test("reports handles once, regardless of their number, in a short message", () => {
  const staffAccounts = Array.from({ length: 10_000 }, (_, at) => `\u202eadmin${at}`.repeat(100));
  const { diagnostics } = lint({ value: JSON.parse(nodeInfo({ metadata: { staffAccounts } })) });
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]?.message).toContain("99 more are not either");
  expect(diagnostics[0]?.message.length).toBeLessThan(600);
});

function found(changes: Record<string, unknown>, options?: LintOptions) {
  return lint(nodeInfo(changes), options)
    .diagnostics.filter(({ code }) => code.startsWith("fep-0151/"))
    .map(({ code, pointer }) => [code, pointer]);
}

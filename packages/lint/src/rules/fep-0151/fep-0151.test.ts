import { expect, test } from "vitest";
import { fix, type LintOptions, lint } from "../../index.js";
import { nodeInfo } from "../samples.js";

test.each([
  ["users without counts", { usage: { users: {} } }],
  ["users that are not an object, which the schema does not allow", { usage: { users: [] } }],
  ["users that are null", { usage: { users: null } }],
  ["usage that is not an object", { usage: [] }],
  ["usage that is null", { usage: null }],
  [
    "the four properties",
    { metadata: { nodeName: "", nodeDescription: "", staffAccounts: [], federation: { enabled: false } } },
  ],
  [
    "four properties that are null",
    { metadata: { nodeName: null, nodeDescription: null, staffAccounts: null, federation: null } },
  ],
  ["federation without enabled", { metadata: { federation: { mrf_policies: [] } } }],
  ["federation whose enabled is null", { metadata: { federation: { enabled: null } } }],
  ["names of inherited properties", JSON.parse('{"metadata":{"__proto__":{"nodeName":5,"federation":5}}}')],
  ["metadata that is not an object", { metadata: [] }],
  ["actors", { metadata: { staffAccounts: ["https://social.example/@ida", "http://localhost/u/1"] } }],
  [
    "IDs of accounts without a server",
    { metadata: { staffAccounts: ["did:key:z6Mk", "ap://did:key:z6Mk/actor"] } },
  ],
  [
    "handles without ActivityPub",
    { protocols: ["diaspora"], metadata: { staffAccounts: ["ida@pod.example"] } },
  ],
  ["staff accounts that are not an array", { metadata: { staffAccounts: { "0": "ida" } } }, "staff-accounts"],
  ["staff accounts that are not strings", { metadata: { staffAccounts: [5, null, {}] } }, "staff-accounts"],
])("reports nothing for %s", (_, changes, only = "") => {
  expect(found(changes).filter(([code]) => code?.includes(only))).toEqual([]);
});

test.each([
  [{ usage: {} }, "/usage/users"],
  [{ usage: { localPosts: 5 } }, "/usage/users"],
  [{ usage: undefined }, "/usage"],
])(
  "reports missing users for %j, as an error if the schema requires them, and adds an empty object",
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
])("reports %j, which FEP-0151 does not allow", (metadata, pointer) => {
  expect(found({ metadata })).toEqual([["fep-0151/metadata-shape", pointer]]);
});

test("checks metadata in every version of NodeInfo", () => {
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

import { expect, test } from "vitest";
import { fix, type LintOptions, lint } from "../../index.js";
import { written } from "../samples.js";

const admin = { role: "m.role.admin", matrix_id: "@admin:social.example" };

test.each([
  ["a page alone", { support_page: "https://social.example/support" }],
  ["a page and no contact", { support_page: "https://social.example/support", contacts: [] }],
  ["a contact alone", { contacts: [admin] }],
  ["a role of one's own", { contacts: [{ ...admin, role: "example.social.role.legal" }] }],
  ["an address alone", { contacts: [{ role: "m.role.security", email_address: "security@social.example" }] }],
])("is silent of %s", (_, document) => {
  expect(found(document)).toEqual([]);
});

test.each([
  [{}, ["matrix/nobody-to-ask "]],
  [{ contacts: [] }, ["matrix/nobody-to-ask "]],
  [JSON.parse('{"__proto__":{"support_page":"https://social.example/"}}'), ["matrix/nobody-to-ask "]],
  [
    { contacts: [{}] },
    ["matrix/contact-without-address /contacts/0", "matrix/contact-without-role /contacts/0/role"],
  ],
  [{ contacts: [admin, { matrix_id: "@a:b.example" }] }, ["matrix/contact-without-role /contacts/1/role"]],
  [{ contacts: [{ role: "m.role.admin" }, admin] }, ["matrix/contact-without-address /contacts/0"]],
])("%j: reports what is missing from the contacts", (document, expected) => {
  expect(found(document)).toEqual(expected);
});

test("issues of the schema are reported only once", () => {
  for (const contacts of [
    { role: "m.role.admin" },
    "x",
    null,
    5,
    [null],
    [5],
    [[]],
    [{ ...admin, role: 5 }],
    [{ ...admin, matrix_id: 5 }],
  ])
    expect(found({ contacts })).toEqual([expect.stringMatching(/^schema\//)]);
  for (const support_page of [5, null])
    expect(found({ support_page })).toEqual(["schema/type /support_page"]);
});

test("reports a misspelt role only as such", () => {
  expect(found({ contacts: [{ roles: "m.role.admin", matrix_id: "@a:b.example" }] })).toEqual([
    "schema/misspelt-property /contacts/0/roles",
  ]);
});

test("what the schema requires, too, is reported only once, with both profiles", () => {
  for (const profile of ["strict", "open"] as const) {
    const codes = (document: object) =>
      lint(written(document), { as: "matrix/support", profile }).diagnostics.map(({ code }) => code);
    expect(codes({})).toEqual(["matrix/nobody-to-ask"]);
    expect(codes({ contacts: [{ role: "m.role.admin" }] })).toEqual(["matrix/contact-without-address"]);
  }
});

test("a contact without a role is an error if the schema rejects it, and otherwise a warning", () => {
  const tell = (options: LintOptions) =>
    lint(written({ contacts: [{ matrix_id: "@a:b.example" }] }), options).diagnostics.map(
      ({ severity }) => severity,
    );
  expect(tell({ profile: "strict" })).toEqual(["error"]);
  expect(tell({ profile: "open" })).toEqual(["warning"]);
});

test("no more contacts are looked at than a server has", () => {
  const contacts = Array.from({ length: 10_000 }, () => ({ role: "m.role.admin" }));
  expect(
    lint({ value: { contacts } }, { profile: "open", limits: { diagnostics: 1e5 } }).diagnostics,
  ).toHaveLength(100);
});

test("the contacts of the first draft are renamed, with their roles, where nothing is guessed by that", () => {
  const admins = [
    { matrix_id: "@admin:social.example" },
    { email_address: "admin@social.example", role: "admin" },
    { email_address: "security@social.example", role: "security" },
  ];
  const support_page = "https://social.example/support";
  const text = written({ admins, support_page });
  const { diagnostics } = lint(text);
  expect(diagnostics).toMatchObject([
    { code: "matrix/draft-members", severity: "warning", pointer: "/admins" },
  ]);
  const mended = fix(text, diagnostics);
  expect(mended.diagnostics).toEqual([]);
  expect(mended.value).toEqual({
    contacts: [
      { matrix_id: "@admin:social.example", role: "m.role.admin" },
      { email_address: "admin@social.example", role: "m.role.admin" },
      { email_address: "security@social.example", role: "m.role.security" },
    ],
    support_page,
  });
});

test.each([
  [
    "a role that the draft does not have",
    { admins: [{ matrix_id: "@a:b.example", role: "owner" }] },
    [false],
  ],
  ["a contact that is not an object", { admins: [{ matrix_id: "@a:b.example" }, "@b:b.example"] }, [false]],
  ["existing contacts", { admins: [{ matrix_id: "@a:b.example" }], contacts: [admin] }, []],
])("does not rename safely with %s", (_, document, safe) => {
  const { diagnostics } = lint(written(document), { as: "matrix/support" });
  const told = diagnostics.find(({ code }) => code === "matrix/draft-members");
  expect(told?.suggestions.map(({ isSafe }) => isSafe)).toEqual(safe);
});

test.each([
  ["an empty array", []],
  ["an array of other values", ["ida", 5, {}]],
  ["an object", { matrix_id: "@a:b.example" }],
])("reports nothing for admins that are %s", (_, admins) => {
  expect(found({ admins, contacts: [admin] })).toEqual([]);
});

function found(document: object) {
  return lint(written(document), { as: "matrix/support" })
    .diagnostics.map(({ code, pointer }) => `${code} ${pointer}`)
    .sort();
}

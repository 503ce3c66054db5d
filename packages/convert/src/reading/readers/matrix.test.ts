import { expect, test } from "vitest";
import { read } from "../../read.js";

test("the version of a homeserver names its software", () => {
  expect(read({ server: { name: "Synapse", version: "1.98.0", build: "a" } })).toEqual({
    id: "matrix/federation-version",
    facts: {
      software: { name: "Synapse", version: "1.98.0" },
      extra: { "/server/build": "a" },
      origins: { "/software/name": "/server/name", "/software/version": "/server/version" },
    },
    repairs: [],
  });
});

test("the versions of its API have features, of which those that are on are facts", () => {
  const unstable_features = { "org.matrix.a": true, "org.matrix/b": false, "org.matrix/c": true };
  expect(read({ versions: ["r0.6.1", "v1.11"], unstable_features })).toEqual({
    id: "matrix/client-versions",
    facts: {
      features: [{ name: "org.matrix.a" }, { name: "org.matrix/c" }],
      extra: { "/versions": ["r0.6.1", "v1.11"], "/unstable_features": unstable_features },
      origins: {
        "/features": "/unstable_features",
        "/features/0": "/unstable_features/org.matrix.a",
        "/features/1": "/unstable_features/org.matrix~1c",
      },
    },
    repairs: [],
  });
  expect(read({ versions: [], unstable_features: ["a"] })).toMatchObject({
    facts: { extra: { "/versions": [] } },
    repairs: [{ pointer: "/unstable_features", code: "repair/wrong-type", before: ["a"] }],
  });
});

test("the contacts of support are staff, and kept with their roles", () => {
  const contacts = [
    { role: "m.role.security", email_address: "security@matrix.example" },
    { role: "m.role.admin" },
    { role: "m.role.admin", matrix_id: "@admin:matrix.example", email_address: "admin@matrix.example" },
  ];
  const document = { contacts, support_page: "https://matrix.example/help" };
  expect(read(document)).toEqual({
    id: "matrix/support",
    facts: {
      staff: ["security@matrix.example", "@admin:matrix.example"],
      organization: { contact: "https://matrix.example/help" },
      extra: { "/contacts": contacts },
      origins: {
        "/staff": "/contacts",
        "/staff/1": "/contacts/2",
        "/organization/contact": "/support_page",
      },
    },
    repairs: [],
  });
  expect(read({ contacts: ["admin"] })).toMatchObject({
    facts: { staff: [], extra: { "/contacts": ["admin"] } },
    repairs: [{ pointer: "/contacts", code: "repair/wrong-items", before: ["admin"], after: [] }],
  });
});

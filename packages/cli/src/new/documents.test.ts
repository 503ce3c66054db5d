import { seed } from "@nodeinfo-kit/test-support/seed";
import { validators } from "@nodeinfo-kit/validators/all";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentsOf } from "./documents.js";
import { type Answers, type Complete, type FieldName, fieldNames, fields, hasPlace } from "./fields.js";
import { type Standard, standards } from "./standards.js";

const needed: Complete = {
  "base-url": "https://social.example",
  software: "harbour",
  "software-version": "1.2.0",
  protocol: ["activitypub"],
  "open-registrations": false,
};

const all: Answers = {
  ...needed,
  repository: "https://code.example/harbour",
  homepage: "https://harbour.example/",
  name: "Quiet Harbour",
  description: "Boats and the like",
  staff: ["https://social.example/users/admin"],
  users: 12,
  "active-halfyear": 8,
  "active-month": 5,
  "active-week": 3,
  "local-posts": 80,
  "local-comments": 20,
};

describe.each(standards.map((standard) => [standard.id, standard] as const))("%s", (id, standard) => {
  test("contains no facts that were not given", () => {
    const [{ value } = {}, links] = documentsOf(needed, [standard]);
    expect(value).toEqual({
      version: standard.version,
      software: { name: "harbour", version: "1.2.0" },
      protocols: ["activitypub"],
      services: { inbound: [], outbound: [] },
      openRegistrations: false,
      usage: { users: {} },
      metadata: {},
      ...(standard.version === "2.2" && { instance: {} }),
    });
    expect(links?.value).toEqual({
      links: [
        {
          rel: `http://nodeinfo.diaspora.software/ns/schema/${standard.version}`,
          href: `https://social.example/${id}.json`,
        },
      ],
    });
  });

  test("contains every given fact that it has a property for, in all its places", () => {
    const [document] = documentsOf(all, [standard]);
    const text = document?.text ?? "";
    for (const name of fieldNames.filter((name) => name !== "base-url")) {
      const written = JSON.stringify(all[name], null, 2).replaceAll("\n", "\n  ").replace(/^\[/, "");
      expect(text.includes(written.replace(/\s*\]$/, "").trim())).toBe(hasPlace(name, [standard]));
    }
    const omissions = fieldNames.filter((name) => !hasPlace(name, [standard]));
    const places: string[] = omissions.map((name) => `/${fields[name].places[0]?.join("/")}`);
    expect(document?.omissions.filter((pointer) => pointer !== "/instance").sort()).toEqual(places.sort());
  });

  test("has the display name where most readers look for it", () => {
    const value = documentsOf(all, [standard])[0]?.value;
    expect(value).toMatchObject({
      metadata: { nodeName: "Quiet Harbour", nodeDescription: "Boats and the like" },
      ...(standard.version === "2.2" && {
        instance: { name: "Quiet Harbour", description: "Boats and the like" },
      }),
    });
  });
});

test("makes several versions from the same answers, and the link document points to each, newest first", () => {
  const [first, second, links, ...others] = documentsOf(needed, [standards[0], ...standards.slice(1, 2)]);
  expect(others).toEqual([]);
  expect([first?.path, second?.path, links?.path]).toEqual([
    "nodeinfo/2.1.json",
    "nodeinfo/2.0.json",
    ".well-known/nodeinfo",
  ]);
  expect(links?.value).toMatchObject({
    links: [{ href: expect.stringMatching(/2\.1\.json$/) }, { href: expect.stringMatching(/2\.0\.json$/) }],
  });
  expect([first, second, links].flatMap((document) => document?.diagnostics)).toEqual([]);
});

test("has no findings for valid answers", () => {
  const codes = (answers: Complete, standard: Standard) =>
    documentsOf(answers, [standard]).flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
  expect(codes(all, standards[0])).toEqual([]);
  expect(codes({ ...all, "active-month": 100 }, standards[0])).toContain("statistics/active-above-users");
  expect(codes({ ...all, "base-url": "http://social.example" }, standards[0])).toEqual([
    "discovery/href-http",
  ]);
});

test(`every accepted answer makes a valid document (seed ${seed})`, () => {
  const typed: Record<FieldName, fc.Arbitrary<string>> = {
    "base-url": fc.webAuthority().map((host) => `https://${host}`),
    software: fc.string({ unit: "grapheme-ascii" }),
    "software-version": fc.string({ unit: "grapheme" }),
    repository: fc.webUrl(),
    homepage: fc.webUrl(),
    protocol: fc.constantFrom("zot", "activitypub, xmpp"),
    "open-registrations": fc.constantFrom("yes", "false"),
    name: fc.string({ unit: "binary", maxLength: 600 }),
    description: fc.string({ unit: "grapheme" }),
    staff: fc.string({ unit: "grapheme" }),
    users: fc.string({ unit: fc.constantFrom(..."0129") }),
    "active-halfyear": fc.nat().map(String),
    "active-month": fc.nat().map(String),
    "active-week": fc.nat().map(String),
    "local-posts": fc.nat().map(String),
    "local-comments": fc.nat().map(String),
  };
  fc.assert(
    fc.property(fc.record(typed, { requiredKeys: [] }), fc.constantFrom(...standards), (texts, standard) => {
      let answers = needed;
      for (const name of fieldNames) {
        const reading = fields[name].read(texts[name] ?? "", [standard], "strict");
        if (reading.problem === undefined) answers = { ...answers, [name]: reading.value };
      }
      for (const { id, text, diagnostics } of documentsOf(answers, [standard])) {
        expect(validators[id].strict.is(JSON.parse(text))).toBe(true);
        expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      }
    }),
    { seed },
  );
});

import { describe, expect, test } from "vitest";
import { fix, lint } from "../../index.js";
import { discovery, link } from "../samples.js";

const rel = "http://nodeinfo.diaspora.software/ns/schema/2.1";
const href = "https://social.example/nodeinfo/2.1";

describe("the rel of NodeInfo in another property of a link", () => {
  test.each<[object, string]>([
    [{ rel: "self", type: rel, href }, "/links/0/type"],
    [{ rel: "self", type: "https://nodeinfo.diaspora.software/ns/schema/2.1#", href }, "/links/0/type"],
    [{ rel: "nodeinfo", title: rel, href }, "/links/0/title"],
    [{ rel: "self", profile: rel, href }, "/links/0/profile"],
    [{ rel: "self", properties: { profile: rel }, href }, "/links/0/properties/profile"],
    [
      { rel: "self", properties: { [rel]: null }, href },
      "/links/0/properties/http:~1~1nodeinfo.diaspora.software~1ns~1schema~12.1",
    ],
    [{ rel: "self", titles: { en: rel }, href }, "/links/0/titles/en"],
    [{ rel: "self", href, schemas: ["x", rel] }, "/links/0/schemas/1"],
    [{ rel: "self", href: rel }, "/links/0/href"],
    [{ rel: "/nodeinfo/2.1", href: rel }, "/links/0/href"],
    [{ rel: "alternate", type: `application/json; profile="${rel}#"`, href }, "/links/0/type"],
    [{ rel: [rel], href }, "/links/0/rel/0"],
    [{ href, type: rel }, "/links/0/type"],
    [{ rel: null, href, type: rel }, "/links/0/type"],
  ])("%j: is reported once, with its place", (item, pointer) => {
    const { diagnostics } = lint(discovery(item));
    expect(diagnostics.map(({ code, pointer }) => [code, pointer])).toEqual([
      ["discovery/misplaced-rel", "/links/0/rel"],
    ]);
    expect(diagnostics[0]?.related.map((each) => each.pointer)).toContain(pointer);
  });

  test("is moved to its place, safely only if there is no other rel", () => {
    const right = { links: [{ rel, href }] };
    for (const item of [
      { rel: "self", type: rel, href },
      { rel: "self", href, properties: { profile: rel } },
    ]) {
      const text = discovery(item);
      const { diagnostics } = lint(text);
      expect(fix(text, diagnostics).text).toBe(text);
      expect(fix(text, diagnostics, { unsafe: true }).value).toMatchObject(right);
      expect(fix(text, diagnostics, { unsafe: true }).diagnostics).toEqual([]);
    }
    for (const item of [
      { type: rel, href },
      { href, title: `${rel}#` },
      { rel: "", href, type: rel },
    ]) {
      const text = discovery(item);
      expect(fix(text, lint(text).diagnostics).value).toEqual(right);
    }
    const list = discovery({ rel: [rel], href });
    expect(fix(list, lint(list).diagnostics).value).toEqual(right);
  });

  test("keeps the media type that it is a part of", () => {
    const type = `application/json; profile="${rel}#"`;
    const text = discovery({ rel: "alternate", type, href });
    expect(fix(text, lint(text).diagnostics, { unsafe: true }).value).toEqual({
      links: [{ rel, type, href }],
    });
  });

  test.each([
    ["social.example/nodeinfo/2.1", "discovery/href-not-absolute"],
    ["ftp://social.example/nodeinfo/2.1", "discovery/href-scheme"],
    ["https://{host}/nodeinfo/2.1", "discovery/href-placeholder"],
    ["http://localhost/nodeinfo/2.1", "discovery/href-local-host"],
    ["https://social.example/nodeinfo/2.0", "discovery/href-version"],
  ])("does not keep the href %j from being checked", (href, code) => {
    const { diagnostics } = lint(discovery({ rel: "self", type: rel, href }));
    expect(diagnostics.map((each) => each.code)).toEqual(["discovery/misplaced-rel", code]);
  });

  test.each<[string, object[]]>([
    [
      "a link to the schema",
      [link(), { rel: "describedby", href: "http://nodeinfo.diaspora.software/ns/schema/2.0" }],
    ],
    ["another form of a document that is linked to", [link(), { rel: "alternate", type: rel, href }]],
    [
      "the media type of a link that has its rel",
      [link("2.1", { type: `application/json; profile="${rel}#"` })],
    ],
    [
      "an address that only contains the rel",
      [link(), { rel: "about", href: `https://social.example/?schema=${rel}` }],
    ],
    ["a title that is a sentence", [link(), { rel: "help", title: `See ${rel}`, href }]],
    [
      "a version that does not exist",
      [link(), { rel: "self", type: "http://nodeinfo.diaspora.software/ns/schema/9.9", href }],
    ],
    [
      "the namespace of ActivityStreams",
      [link(), { rel: "self", type: "https://www.w3.org/ns/activitystreams#Application", href }],
    ],
    [
      "properties of every object",
      [link(), JSON.parse(`{"rel":"x","href":"https://social.example/","__proto__":{"type":"${rel}"}}`)],
    ],
  ])("is not seen in %s", (_, links) => {
    const codes = lint(discovery(...links)).diagnostics.map(({ code }) => code);
    expect(codes).toEqual([]);
  });

  test("reports both of two links with the same misplaced rel, and moves neither safely", () => {
    const { diagnostics } = lint(discovery({ href, type: rel }, { href: `${href}.json`, title: rel }), {
      profile: "open",
    });
    expect(diagnostics.map(({ code, suggestions }) => [code, suggestions[0]?.isSafe])).toEqual([
      ["discovery/misplaced-rel", false],
      ["discovery/misplaced-rel", false],
    ]);
  });

  test("hostile links are looked at no further than links have properties", () => {
    const many = Object.fromEntries(Array.from({ length: 1e4 }, (_, at) => [`p${at}`, "x".repeat(at % 300)]));
    const value = {
      links: [{ rel: "self", ...many, type: rel }, { rel: "self", href, properties: many }, link()],
    };
    expect(lint({ value }).diagnostics.map(({ code }) => code)).not.toContain("discovery/misplaced-rel");
  });
});

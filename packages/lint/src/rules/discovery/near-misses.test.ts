import { describe, expect, test } from "vitest";
import { fix, lint, type Origin } from "../../index.js";
import { maxLinks } from "../../links/links.js";
import { discovery, link, nodeInfo, written } from "../samples.js";

const origin: Origin = { url: "https://social.example/.well-known/nodeinfo", host: "social.example" };
const prefix = "http://nodeinfo.diaspora.software/ns/schema/";

describe("is silent of", () => {
  test.each<[string, string, Origin?]>([
    [
      "rels that are for other readers",
      discovery(link(), { rel: "self", href: "/x" }, { rel: "2.1", href: 5 }),
    ],
    [
      "the service actor of FEP-d556",
      discovery(link(), { rel: "https://www.w3.org/ns/activitystreams#Service", href: "x" }),
    ],
    [
      "the application actor beside the documents",
      discovery(link(), {
        rel: "https://www.w3.org/ns/activitystreams#Application",
        href: "https://social.example/actor",
      }),
    ],
    ["all versions", discovery(...["1.0", "1.1", "2.0", "2.1", "2.2"].map((version) => link(version)))],
    [
      "a document in several media types",
      discovery(link("2.1", { type: "application/json" }), link("2.1", { type: "application/ld+json" })),
    ],
    [
      "an address that ends in no version",
      discovery(link("2.1", { href: "https://social.example/api/nodeinfo" })),
    ],
    ["an API's own version", discovery(link("2.1", { href: "https://social.example/api/1.0/nodeinfo" }))],
    [
      "numbers that are no version of NodeInfo",
      discovery(
        link("2.1", { href: "https://social.example/nodeinfo/12.0" }),
        link("2.0", { href: "https://social.example/v/1.2.1" }),
      ),
    ],
    [
      "a file, a slash, a port and a query",
      discovery(
        link("2.1", { href: "https://social.example:8443/nodeinfo/2.1.json" }),
        link("2.0", { href: "https://social.example/nodeinfo/2.0/?x=%7e" }),
      ),
    ],
    [
      "the host of the documents themselves",
      discovery(link("2.1", { href: "https://example.com/nodeinfo/2.1" })),
      { host: "example.com" },
    ],
    [
      "a server at home, asked from home",
      discovery(link("2.1", { href: "https://localhost:3000/nodeinfo/2.1" })),
      { url: "https://localhost:3000/.well-known/nodeinfo" },
    ],
    [
      "names that begin like those of templates",
      discovery(link("2.1", { href: "https://undefined.example/nullable/nodeinfo/2.1" })),
    ],
    ["names for documentation", discovery(link("2.1", { href: "https://mastodon.test/nodeinfo/2.1" }))],
    ["an onion service", discovery(link("2.1", { href: "http://abcdefghijklmnop.onion/nodeinfo/2.1" }))],
    [
      "a host within that of the links",
      discovery(link("2.1", { href: "https://web.social.example/nodeinfo/2.1" })),
      origin,
    ],
    ["a host that has that of the links within", discovery(link("2.1")), { host: "www.social.example" }],
    [
      "a split domain that redirects",
      discovery(link("2.1", { href: "https://web.test/nodeinfo/2.1" })),
      { host: "social.example", url: "https://web.test/.well-known/nodeinfo" },
    ],
    [
      "another host, where it is not known which was asked",
      discovery(link("2.1", { href: "https://other.example/nodeinfo/2.1" })),
    ],
    [
      "a host with capitals and a full stop",
      discovery(link("2.1", { href: "https://Social.EXAMPLE./nodeinfo/2.1" })),
      origin,
    ],
    ["as many links as readers look at", discovery(link(), ...others(maxLinks - 1))],
    ["a document at an address of its own", nodeInfo(), { url: "https://social.example/nodeinfo/2.0" }],
    [
      "a document with links in it",
      written({ ...JSON.parse(nodeInfo()), links: [] }),
      { url: origin.url ?? "" },
    ],
    ["the links where they belong", discovery(link()), origin],
    ["the rel of the document's version", nodeInfo(), { rel: `${prefix}2.0` }],
    [
      "a rel that is misspelt, of the document's version",
      nodeInfo(),
      { rel: "https://nodeinfo.diaspora.software/ns/schema/2.0#" },
    ],
    ["a rel of something else", nodeInfo(), { rel: "self" }],
  ])("%s", (_, text, from) => {
    expect(found(text, from)).toEqual([]);
  });
});

function others(count: number): object[] {
  return Array.from({ length: count }, (_, at) => ({ rel: "me", href: `https://social.example/${at}` }));
}

function found(text: string, origin?: Origin) {
  return lint(text, { profile: "open", ...(origin && { origin }) })
    .diagnostics.filter(({ code }) => /^(?:discovery|fep-|nodeinfo2)/.test(code))
    .map(({ code, pointer }) => [code, pointer]);
}

describe("of a link whose rel and href are crossed", () => {
  const crossed = { rel: "https://social.example/nodeinfo/2.0", href: `${prefix}2.0` };
  const right = link("2.0", { href: "https://social.example/nodeinfo/2.0" });

  test.each([`${prefix}2.0`, "https://nodeinfo.diaspora.software/ns/schema/2.0#"])(
    "that alone is said, and fixed: %s",
    (href) => {
      const text = discovery({ ...crossed, href });
      const { diagnostics } = lint(text, { origin });
      expect(diagnostics).toMatchObject([{ code: "discovery/crossed", suggestions: [{ isSafe: true }] }]);
      expect(fix(text, diagnostics).value).toEqual({ links: [right] });
    },
  );

  test("one that would have the rel of another is not exchanged unseen", () => {
    const { diagnostics } = lint(discovery(right, crossed), { origin });
    expect(diagnostics).toMatchObject([{ code: "discovery/crossed", suggestions: [{ isSafe: false }] }]);
  });

  test("a rel that is not a URL, and an href that is not a known rel, are not swapped", () => {
    const links = [
      { ...crossed, rel: "describedby" },
      { ...crossed, href: `${prefix}9.9` },
    ];
    const { diagnostics } = lint(discovery(link(), ...links), { origin });
    expect(diagnostics).toEqual([]);
  });
});

import { expect, test } from "vitest";
import { fix, type LintOptions, lint, type Origin } from "../../index.js";
import { discovery, link } from "../samples.js";

const origin: Origin = { url: "https://social.example/.well-known/nodeinfo", host: "social.example" };

test.each<[string, string]>([
  ["/nodeinfo/2.1", "discovery/href-not-absolute"],
  ["nodeinfo/2.1", "discovery/href-not-absolute"],
  ["//social.example/nodeinfo/2.1", "discovery/href-not-absolute"],
  ["social.example/nodeinfo/2.1", "discovery/href-not-absolute"],
  ["social.example:8080/nodeinfo/2.1", "discovery/href-not-absolute"],
  ["https://", "discovery/href-not-absolute"],
  ["https:/nodeinfo/2.1", "discovery/href-not-absolute"],
  ["https://social.example/node info", "discovery/href-not-absolute"],
  ["", "discovery/href-not-absolute"],
  ["javascript:alert(1)", "discovery/href-scheme"],
  ["data:application/json,{}", "discovery/href-scheme"],
  ["file:///etc/passwd", "discovery/href-scheme"],
  ["ftp://social.example/nodeinfo/2.1", "discovery/href-scheme"],
  ["gopher://127.0.0.1/", "discovery/href-scheme"],
  ["https://{host}/nodeinfo/2.1", "discovery/href-placeholder"],
  ["https://%{DOMAIN}/nodeinfo/2.1", "discovery/href-placeholder"],
  ["https://$DOMAIN/nodeinfo/2.1", "discovery/href-placeholder"],
  ["https://<your domain>/nodeinfo/2.1", "discovery/href-placeholder"],
  ["https://%s/nodeinfo/2.1", "discovery/href-placeholder"],
  ["https://__HOST__/nodeinfo/2.1", "discovery/href-placeholder"],
  ["{{ base_url }}/nodeinfo/2.1", "discovery/href-placeholder"],
  ["https://social.example/%7Bpath%7D/2.1", "discovery/href-placeholder"],
  ["https://undefined/nodeinfo/2.1", "discovery/href-placeholder"],
  ["http://null:3000/nodeinfo/2.1", "discovery/href-placeholder"],
  ["undefined/nodeinfo/2.1", "discovery/href-placeholder"],
  ["[object Object]/nodeinfo/2.1", "discovery/href-placeholder"],
  ["https://example.org/nodeinfo/2.1", "discovery/href-placeholder"],
  ["https://social.example.com/nodeinfo/2.1", "discovery/href-placeholder"],
  ["https://your-domain.com/nodeinfo/2.1", "discovery/href-placeholder"],
  ["https://yourinstance.social/nodeinfo/2.1", "discovery/href-placeholder"],
  ["https://domain.tld/nodeinfo/2.1", "discovery/href-placeholder"],
  ["http://localhost:3000/nodeinfo/2.1", "discovery/href-local-host"],
  ["https://127.1/nodeinfo/2.1", "discovery/href-local-host"],
  ["https://[::ffff:10.0.0.1]/nodeinfo/2.1", "discovery/href-local-host"],
  ["http://mastodon.internal/nodeinfo/2.1", "discovery/href-local-host"],
  ["http://web:3000/nodeinfo/2.1", "discovery/href-local-host"],
  ["http://social.example/nodeinfo/2.1", "discovery/href-http"],
  ["HTTP://social.example/nodeinfo/2.1", "discovery/href-http"],
  ["https://other.example/nodeinfo/2.1", "discovery/href-foreign-host"],
  ["https://antisocial.example/nodeinfo/2.1", "discovery/href-foreign-host"],
  ["https://social.example.evil.test/nodeinfo/2.1", "discovery/href-foreign-host"],
  ["https://social.example@evil.test/nodeinfo/2.1", "discovery/href-foreign-host"],
  ["https://good.test\\@social.example/nodeinfo/2.1", "discovery/href-foreign-host"],
  ["https://8.8.8.8/nodeinfo/2.1", "discovery/href-foreign-host"],
])("%j has one diagnostic", (href, code) => {
  expect(found(discovery(link("2.1", { href })), { origin })).toEqual([[code, "/links/0/href"]]);
});

test("a path gets the host of the document", () => {
  const write = (href: string, url?: string) =>
    lint(discovery(link("2.1", { href })), url ? { origin: { url } } : {}).diagnostics[0]?.suggestions.map(
      ({ isSafe, edits }) => [isSafe, edits[0]?.text],
    );
  expect(write("/nodeinfo/2.1", origin.url)).toEqual([[true, '"https://social.example/nodeinfo/2.1"']]);
  expect(write("../nodeinfo/2.1", origin.url)).toEqual([[true, '"https://social.example/nodeinfo/2.1"']]);
  expect(write("nodeinfo/2.1", origin.url)).toEqual([
    [false, '"https://social.example/.well-known/nodeinfo/2.1"'],
  ]);
  expect(write("social.example/nodeinfo/2.1", origin.url)).toEqual([
    [false, '"https://social.example/nodeinfo/2.1"'],
  ]);
  expect(write("//cdn.example/nodeinfo/2.1", origin.url)).toEqual([
    [false, '"https://cdn.example/nodeinfo/2.1"'],
  ]);
  expect(write(" https://social.example/nodeinfo/2.1 ")).toEqual([
    [true, '"https://social.example/nodeinfo/2.1"'],
  ]);
  expect(write("/nodeinfo/2.1")).toEqual([]);
  expect(write("/nodeinfo/2.1", "no url")).toEqual([]);
  expect(write("", origin.url)).toEqual([]);
});

test("two addresses that were exchanged can be exchanged again", () => {
  const href = (version: string) => ({ href: `https://social.example/nodeinfo/${version}` });
  const text = discovery(link("2.0", href("2.1")), link("2.1", href("2.0")));
  expect(found(text)).toEqual([
    ["discovery/href-version", "/links/0/href"],
    ["discovery/href-version", "/links/1/href"],
  ]);
  const { diagnostics } = lint(text);
  expect(fix(text, diagnostics).text).toBe(text);
  expect(fix(text, diagnostics, { unsafe: true }).text).toBe(discovery(link("2.0"), link("2.1")));
});

test("a wrong one is reported only for NodeInfo", () => {
  expect(found(discovery(link(), { rel: "me", href: "http://localhost/{x}" }), { origin })).toEqual([]);
});

function found(text: string, options?: LintOptions) {
  return lint(text, options)
    .diagnostics.filter(({ code }) => /^(?:discovery|fep-|nodeinfo2)/.test(code))
    .map(({ code, pointer }) => [code, pointer]);
}

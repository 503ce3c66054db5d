import { software } from "@nodeinfo-kit/schemas/known-values/software";
import { expect, test } from "vitest";
import { type LintOptions, lint } from "../../index.js";
import { nodeInfo, nodeInfo2, written } from "../samples.js";

test.each([
  "chat.social.example",
  "social.example",
  "matrix.example.org",
  "mastodon.social",
  "flower.org",
  "localhost",
  "localhost:3000",
  "social.example:8448",
  "192.168.1.20",
  "https://social.example/",
  "a.b.c.xn--p1ai",
  "my.social.site",
])("%j is a host and not a program", (name) => {
  expect(found(written({ server: { name, version: "1.0" } }))).toEqual([["warning", "/server/name"]]);
});

test.each([
  "rocket.chat",
  "iceshrimp.net",
  "Iceshrimp.NET",
  "activities.next",
  "microblog.pub",
  "write.as",
  "micro.blog",
  "brid.gy",
  "crossbell.io",
  "node.bb",
  "snac2",
  "v1.2.3",
  "Some.Server.NET",
  "org.example.server",
  "io.github.ida.pod",
  "nodeinfo.server.ts",
  "Synapse 1.0: the server",
  "https://code.example/ida/pod",
  "a..b.example",
  "-.example.org",
  "1.2.3.4.5",
  `${"x".repeat(300)}.example.org`,
])("%j may be a program", (name) => {
  expect(found(written({ server: { name, version: "1.0" } }))).toEqual([]);
});

test("no program that is known is taken for a host", () => {
  for (const { value: word, aliases } of software)
    for (const name of [word, ...aliases]) expect(found(written({ server: { name } }))).toEqual([]);
});

test("the host that the document is from is none, whatever it looks like", () => {
  const text = nodeInfo({ software: { name: "quiet.pub", version: "1.0" } });
  const at = (origin: LintOptions["origin"]) => found(text, origin && { origin });
  expect(at(undefined)).toEqual([]);
  expect(at({ host: "other.pub" })).toEqual([]);
  expect(at({ host: "quiet.pub" })).toEqual([["error", "/software/name"]]);
  expect(at({ url: "https://quiet.pub/nodeinfo/2.0" })).toEqual([["error", "/software/name"]]);
  expect(found(nodeInfo2({ software: "quiet.pub", baseUrl: "https://quiet.pub" }))).toEqual([
    ["warning", "/server/software"],
  ]);
  const known = nodeInfo({ software: { name: "Iceshrimp.NET", version: "1.0" } });
  expect(found(known, { origin: { host: "iceshrimp.net" } })).toEqual([]);
});

test("in NodeInfo, where names have no dots, it is reported once, and no name is derived from it", () => {
  const text = nodeInfo({ software: { name: "social.example", version: "1.0" } });
  expect(lint(text).diagnostics).toMatchObject([{ code: "software/host-as-name", suggestions: [] }]);
  expect(lint(text, { rules: { "software/host-as-name": "off" } }).diagnostics).toMatchObject([
    { code: "schema/pattern", suggestions: [] },
  ]);
});

function found(text: string, options?: LintOptions) {
  return lint(text, options)
    .diagnostics.filter(({ code }) => code === "software/host-as-name")
    .map(({ severity, pointer }) => [severity, pointer]);
}

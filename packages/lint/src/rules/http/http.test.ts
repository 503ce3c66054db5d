import { expect, test } from "vitest";
import { type DocumentId, lint } from "../../index.js";
import { discovery, link, nodeInfo, nodeInfo2, written } from "../samples.js";
import { mediaTypeOf } from "./shared/media-type.js";

const profile = (version: string) => `profile="http://nodeinfo.diaspora.software/ns/schema/${version}#"`;
const statistics = written({ name: "Harbour", version: "1.0", registrations_open: true });

test.each([
  ["a document and its profile", nodeInfo(), `application/json; ${profile("2.0")}`],
  [
    "other letters and spaces",
    nodeInfo(),
    `Application/JSON ;charset=UTF-8 ;PROFILE=${profile("2.0").slice(8)}`,
  ],
  [
    "a profile in a list of them",
    nodeInfo(),
    `application/json; profile="https://a.example http://nodeinfo.diaspora.software/ns/schema/2.0#"`,
  ],
  ["a charset in quotation marks", discovery(link()), 'application/json; charset="utf-8"'],
  ["links as JSON", discovery(link()), "application/json"],
  ["links as JRD", discovery(link()), "application/jrd+json; charset=utf-8"],
  ["NodeInfo2, which has no profile", nodeInfo2(), "application/json"],
  ["statistics.json", statistics, "application/json;charset=utf8"],
])("is silent of %s", (_, text, contentType) => {
  expect(found(text, contentType)).toEqual([]);
});

test.each([
  [nodeInfo(), "text/html", ["http/html error"]],
  [nodeInfo(), "application/xhtml+xml; charset=utf-8", ["http/html error"]],
  [discovery(link()), "TEXT/HTML", ["http/html error"]],
  [nodeInfo(), "", ["http/content-type warning"]],
  [nodeInfo(), "; charset=utf-8", ["http/content-type warning"]],
  [nodeInfo(), "text/plain; charset=utf-8", ["http/content-type warning"]],
  [nodeInfo(), "text/plain; charset=latin1", ["http/charset warning", "http/content-type warning"]],
  [nodeInfo(), "application/jrd+json", ["http/content-type warning"]],
  [nodeInfo(), `application/activity+json; ${profile("2.0")}`, ["http/content-type warning"]],
  [nodeInfo2(), "application/jrd+json", ["http/content-type warning"]],
  [statistics, "text/javascript", ["http/content-type warning"]],
  [nodeInfo(), "application/json", ["http/no-profile info"]],
  [nodeInfo(), "application/json; charset=utf-16", ["http/charset warning", "http/no-profile info"]],
  [nodeInfo(), `application/json; ${profile("2.0").replaceAll('"', "")}`, ["http/profile warning"]],
  [nodeInfo(), `application/json; ${profile("2.0").replace("#", "")}`, ["http/profile warning"]],
  [nodeInfo(), `application/json; ${profile("2.1")}`, ["http/profile warning"]],
  [nodeInfo(), 'application/json; profile=""', ["http/profile warning"]],
  [nodeInfo(), 'application/json; profile="2.0"', ["http/profile warning"]],
])("reports what is wrong with how it is sent (%#)", (text, contentType, expected) => {
  expect(found(text, contentType)).toEqual(expected);
});

test.each([
  [profile("2.1"), "the profile of NodeInfo 2.1, but the document has a different version"],
  [profile("2.0").replace("#", ""), "which is not how the id of the schema is spelled"],
  [profile("2.0").replaceAll('"', ""), "is not in quotes"],
  ['profile="\u001b[2J\u202e"', String.raw`\u001b[2J\u{202e}`],
])("reports what is wrong with %j", (parameter, expected) => {
  const origin = { contentType: `application/json; ${parameter}` };
  const [diagnostic] = lint(nodeInfo(), { origin }).diagnostics;
  expect(diagnostic?.message).toContain(expected);
  expect(diagnostic?.message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

test("reports nothing for a vocabulary, which is not sent on its own, or for input that is not JSON", () => {
  expect(found('{ "nodeName": "Harbour" }', "text/html", "metadata/fep-0151")).toEqual([]);
  expect(found("<html>", "text/html")).toEqual([]);
});

test("a media type is taken apart as far as it can be", () => {
  expect(mediaTypeOf('a/b; c="d;e=\\"f\\""; G = h ;i')).toEqual({
    essence: "a/b",
    parameters: [
      { name: "c", value: 'd;e="f"', isQuoted: true },
      { name: "g", value: "h", isQuoted: false },
    ],
  });
  for (const hostile of [
    'a/b; c="'.repeat(1e5),
    ";".repeat(1e6),
    `;a=${"\\".repeat(1e6)}`,
    '; a="\\'.repeat(1e5),
  ])
    expect(mediaTypeOf(hostile).parameters.length).toBeLessThan(200);
});

function found(text: string, contentType: string, id: DocumentId | "auto" = "auto") {
  return lint(text, { as: id, origin: { contentType } })
    .diagnostics.filter(({ code }) => code.startsWith("http/"))
    .map(({ code, severity }) => `${code} ${severity}`)
    .sort();
}

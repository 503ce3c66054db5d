import { documents } from "@nodeinfo-kit/schemas";
import { describe, expect, test } from "vitest";
import { type ExpectedAnswer, errorsOfAnswers } from "./answers.ts";
import { funkwhale, nodeinfo, openApi } from "./made.ts";
import { withMock } from "./mock.ts";

const headers = {
  "access-control-allow-origin": "*",
  "cache-control": "public, max-age=1800",
  etag: '"5f0c9a"',
};
const nodeinfoAnswers: ExpectedAnswer[] = [
  {
    path: "/.well-known/nodeinfo",
    mediaTypes: ["application/json", "application/jrd+json"],
    headers: { ...headers, vary: "Accept" },
    id: "discovery",
  },
  ...documents
    .filter(({ rel }) => rel)
    .map(({ id, profile }): ExpectedAnswer => {
      return { path: `/${id}`, mediaTypes: [`application/json; profile="${profile}"`], headers, id };
    }),
  { path: "/.well-known/x-nodeinfo2", mediaTypes: ["application/json"], headers, id: "nodeinfo2/1.0" },
];
const funkwhaleAnswers: ExpectedAnswer[] = [
  {
    path: "/api/v1/instance/nodeinfo/2.0/",
    mediaTypes: ['application/json; profile="http://nodeinfo.diaspora.software/ns/schema/2.0#"'],
    headers: { "access-control-allow-origin": "https://reader.example" },
    id: "nodeinfo/2.0",
    vocabulary: "metadata/funkwhale-2.0",
  },
  {
    path: "/api/v2/instance/nodeinfo/2.1/",
    mediaTypes: ['application/json; profile="http://nodeinfo.diaspora.software/ns/schema/2.1#"'],
    headers: { "access-control-allow-origin": "https://reader.example" },
    id: "nodeinfo/2.1",
    vocabulary: "metadata/funkwhale-2.1",
  },
];

test("every path of every OpenAPI description is requested below", () => {
  expect([...openApi.keys()]).toEqual(["funkwhale", "nodeinfo"]);
  expect(nodeinfoAnswers.map(({ path }) => path)).toEqual(Object.keys(nodeinfo.paths));
  expect(funkwhaleAnswers.map(({ path }) => path)).toEqual(Object.keys(funkwhale.paths));
});

describe("a mock of a NodeInfo server", () => {
  test("answers with valid documents, and to other methods and in other states as described", async () => {
    await withMock(nodeinfo, async (origin) => {
      expect(await errorsOfAnswers(origin, nodeinfo, nodeinfoAnswers)).toEqual([]);
      for (const { path } of nodeinfoAnswers) {
        const ask = (init: RequestInit) => answerTo(origin + path, init);
        expect(await ask({ method: "HEAD" })).toMatchObject({ status: 200, body: "", headers });
        expect(await ask({ method: "OPTIONS" })).toMatchObject({
          status: 204,
          headers: {
            "access-control-allow-origin": "*",
            "access-control-allow-methods": "GET, HEAD, OPTIONS",
            "access-control-allow-headers": "Accept, If-None-Match",
            "access-control-max-age": "86400",
          },
        });
        const inState = (code: number) => ask({ headers: { prefer: `code=${code}` } });
        const readable = { "access-control-allow-origin": "*" };
        expect(await inState(304)).toMatchObject({ status: 304, body: "", headers });
        expect(await inState(404)).toMatchObject({ status: 404, headers: readable });
        expect(await inState(406)).toMatchObject({ status: 406, headers: readable });
        expect(await inState(429)).toMatchObject({ status: 429, headers: { "retry-after": "120" } });
        expect(await inState(500)).toMatchObject({ status: 500, headers: readable });
        expect(await inState(503)).toMatchObject({ status: 503, headers: { "retry-after": "120" } });
        expect(await ask({ headers: { accept: "text/html" } })).toMatchObject({ status: 406 });
      }
      expect(await answerTo(`${origin}/nodeinfo/9.9`)).toMatchObject({ status: 404 });
    });
  });

  test("fails with a broken example, a wrong profile or a wrong header", async () => {
    const broken: typeof nodeinfo = JSON.parse(
      JSON.stringify(nodeinfo)
        .replaceAll('"localPosts":10477', '"localPosts":"10477"')
        .replaceAll("schema/2.2#", "schema/2.2")
        .replaceAll("#/components/headers/ETag", "#/components/headers/Vary"),
    );
    const expected = nodeinfoAnswers.filter(({ id }) => id === "nodeinfo/2.1" || id === "nodeinfo/2.2");
    const errors = await withMock(broken, (origin) => errorsOfAnswers(origin, broken, expected));
    for (const error of [
      /^\/nodeinfo\/2\.1 \{\}: nodeinfo\/2\.1 \/usage\/localPosts must be an integer/,
      /^\/nodeinfo\/2\.1 \{\}: Prism finds .*localPosts/,
      /^\/nodeinfo\/2\.1 \{\}: etag is Accept$/,
      /^\/nodeinfo\/2\.2 \{\}: content-type is .*schema\/2\.2"$/,
    ])
      expect(errors).toContainEqual(expect.stringMatching(error));
  });
});

test("a mock of a Funkwhale pod answers with valid documents and valid metadata", async () => {
  await withMock(funkwhale, async (origin) => {
    expect(await errorsOfAnswers(origin, funkwhale, funkwhaleAnswers)).toEqual([]);
  });
});

test("invalid metadata of a Funkwhale pod is reported", async () => {
  const text = JSON.stringify(funkwhale).replaceAll(
    '"allowList":{"enabled":false',
    '"allowlist":{"enabled":false',
  );
  const broken: typeof funkwhale = JSON.parse(text);
  const errors = await withMock(broken, (origin) => errorsOfAnswers(origin, broken, funkwhaleAnswers));
  expect(errors).toContainEqual(expect.stringContaining("metadata/funkwhale-2.0 /allowlist "));
  expect(errors).toContainEqual(expect.stringContaining("metadata/funkwhale-2.1 /allowlist "));
});

test("a document that Prism cannot read is an error with Prism's output", async () => {
  const unreadable: typeof nodeinfo = JSON.parse(
    JSON.stringify(nodeinfo).replace("headers/ETag", "headers/None"),
  );
  const mock = withMock(unreadable, async () => {});
  await expect(mock).rejects.toThrow(/^Prism ended with \S+\. Its output:\n.*headers\/None/s);
});

test("a mock stops, even if its user fails", async () => {
  let origin = "";
  const mock = withMock(nodeinfo, async (given) => {
    origin = given;
    expect((await fetch(`${origin}/nodeinfo/2.1`)).status).toBe(200);
    throw new Error("It fails.");
  });
  await expect(mock).rejects.toThrow("It fails.");
  await expect(fetch(`${origin}/nodeinfo/2.1`)).rejects.toThrow("fetch failed");
});

async function answerTo(url: string, init: RequestInit = {}) {
  const response = await fetch(url, init);
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}

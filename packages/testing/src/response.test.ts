import { AssertionError } from "node:assert";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { stripVTControlCharacters } from "node:util";
import { Hono } from "hono";
import { afterAll, beforeAll, chai, describe, expect, test } from "vitest";
import { assertNodeInfoDiscoveryResponse, assertNodeInfoResponse } from "./assert.ts";
import nodeInfo from "./chai.ts";
import "./vitest.ts";

chai.use(nodeInfo);

const document = {
  version: "2.1",
  software: { name: "example", version: "1.2.0" },
  protocols: ["activitypub"],
  services: { inbound: [], outbound: [] },
  openRegistrations: true,
  usage: { users: { total: 120 } },
  metadata: {},
};
const links = {
  links: [
    { rel: "http://nodeinfo.diaspora.software/ns/schema/2.1", href: "https://social.example/nodeinfo/2.1" },
  ],
};
const profile = 'profile="http://nodeinfo.diaspora.software/ns/schema/2.1#"';
const right = { "content-type": `application/json; ${profile}`, "access-control-allow-origin": "*" };

interface Sent {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** What the server sends, by path. */
const sent: Record<string, Sent> = {
  "/right": {},
  "/links": { headers: { ...right, "content-type": "application/jrd+json" }, body: JSON.stringify(links) },
  "/no-links": { headers: { ...right, "content-type": "application/json" }, body: '{ "links": [] }' },
  "/count": { body: JSON.stringify({ ...document, usage: { users: { total: "120" } } }, null, 2) },
  "/broken": { body: '{ "version": "2.1", }' },
  "/empty": { body: "" },
  "/nodeinfo2": { body: '{ "version": "1.0", "server": { "baseUrl": "https://social.example" } }' },
  "/plain": { headers: { ...right, "content-type": "text/plain" } },
  "/page": { headers: { ...right, "content-type": "text/html" } },
  "/other-profile": {
    headers: { ...right, "content-type": `application/json; ${profile.replace("2.1", "2.0")}` },
  },
  "/no-profile": { headers: { ...right, "content-type": "application/json" } },
  "/no-type": { headers: { "access-control-allow-origin": "*" } },
  "/no-cors": { headers: { "content-type": right["content-type"] } },
  "/one-origin": { headers: { ...right, "access-control-allow-origin": "https://a.example" } },
  "/missing": { status: 404, body: "<h1>Not found</h1>", headers: { ...right, "content-type": "text/html" } },
};

let server: Server;
let base: string;
beforeAll(async () => {
  server = createServer(({ url = "" }, response) => {
    const { status = 200, headers = right, body = JSON.stringify(document) } = sent[url] ?? { status: 500 };
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  // A server that listens at a port has an address with a port.
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => server.close(done)));

const get = (path: string) => fetch(base + path);

/** The message of a failed expectation, without the runner's colours. */
async function said(expectation: Promise<unknown>): Promise<string> {
  const error: unknown = await expectation.then(
    () => undefined,
    (reason) => reason,
  );
  if (error instanceof Error) return stripVTControlCharacters(error.message);
  throw new Error("The expectation did not fail.");
}

describe("accepts a response", () => {
  test("with its version and with any, and leaves its body readable", async () => {
    const response = await get("/right");
    await expect(response).toBeNodeInfoResponse("2.1");
    await expect(response).toBeNodeInfoResponse();
    await expect(response).not.toBeNodeInfoResponse("2.0");
    expect(await response.json()).toEqual(document);
  });

  test("with a link document", async () => {
    await expect(await get("/links")).toBeNodeInfoDiscoveryResponse();
    await expect(await get("/no-links")).not.toBeNodeInfoDiscoveryResponse();
    await expect(await get("/no-links")).toBeNodeInfoDiscoveryResponse({ allowEmpty: true });
    await expect(await get("/right")).not.toBeNodeInfoDiscoveryResponse();
  });

  test("without a profile, which NodeInfo only recommends, unless a rule is set to error", async () => {
    await expect(await get("/no-profile")).toBeNodeInfoResponse("2.1");
    await expect(await get("/no-profile")).not.toBeNodeInfoResponse("2.1", {
      rules: { "http/no-profile": "error" },
    });
    await expect(await get("/plain")).toBeNodeInfoResponse("2.1", { rules: { "http/content-type": "off" } });
  });

  test("from an application that does not listen", async () => {
    const app = new Hono().get("/nodeinfo/2.1", (context) => context.json(document, 200, right));
    await expect(await app.request("/nodeinfo/2.1")).toBeNodeInfoResponse("2.1");
    await expect(new Response(JSON.stringify(document), { headers: right })).toBeNodeInfoResponse("2.1");
  });
});

describe("a failure message states", () => {
  test("the status, without the error page", async () => {
    expect(await said(expect(await get("/missing")).toBeNodeInfoResponse("2.1"))).toBe(
      `expected a response with a valid NodeInfo 2.1 document, but it has 1 error:

error: The status is 404. Send the document with status 200.`,
    );
  });

  test("what is wrong with the body, and where", async () => {
    expect(await said(expect(await get("/count")).toBeNodeInfoResponse("2.1"))).toBe(
      `expected a response with a valid NodeInfo 2.1 document, but it has 1 error:

error[schema/type]: /usage/users/total must be an integer of at least 0, but is the string "120". Replace with 120.
16 |     "users": {
17 |       "total": "120"
   |                ^^^^^
18 |     }`,
    );
  });

  test.each([
    ["/plain", 'error[http/content-type]: The document was sent as "text/plain"'],
    ["/no-type", "error[http/content-type]: The document was sent without a media type"],
    ["/page", "error[http/html]: "],
    ["/other-profile", "error[http/profile]: "],
    ["/no-cors", "error: The header Access-Control-Allow-Origin is missing, so pages of other sites cannot"],
    ["/one-origin", 'error: The header Access-Control-Allow-Origin is "https://a.example", so pages'],
    ["/broken", "error[json/syntax]: "],
    ["/empty", "error[json/empty]: "],
    ["/nodeinfo2", "but the value has a body that is a NodeInfo2 1.0 document."],
  ])("of %s what is wrong with it", async (path, message) => {
    expect(await said(expect(await get(path)).toBeNodeInfoResponse())).toContain(message);
  });

  test("why a response is valid, with .not", async () => {
    expect(await said(expect(await get("/right")).not.toBeNodeInfoResponse("2.1"))).toContain(
      "expected the value not to be a response with a valid NodeInfo 2.1 document, but it is one (example 1.2.0)",
    );
  });

  test("that the body was already read", async () => {
    const response = await get("/right");
    await response.json();
    expect(await said(expect(response).toBeNodeInfoResponse())).toBe(
      "The body of the response was already read. Pass the response first: its body can still be read afterwards.",
    );
  });

  test.each([
    ["a document", document, "The value is an object. Pass the awaited Response of fetch()."],
    ["a promise", Promise.resolve(new Response()), "The value is a promise. Await it first."],
    ["nothing", undefined, "The value is missing. Pass the awaited Response of fetch()."],
  ])("that %s was given, also where a response should be none", async (_, value, message) => {
    expect(await said(expect(value).toBeNodeInfoResponse())).toBe(message);
    expect(await said(expect(value).not.toBeNodeInfoResponse())).toBe(message);
  });
});

describe("also asserts responses", () => {
  test("with chai", async () => {
    await chai.expect(await get("/right")).to.be.nodeInfoResponse("2.1");
    await chai.expect(await get("/links")).to.be.nodeInfoDiscoveryResponse();
    await chai.expect(await get("/plain")).not.to.be.nodeInfoResponse("2.1");
    expect(await said(chai.expect(await get("/plain")).to.be.nodeInfoResponse("2.1"))).toContain(
      "text/plain",
    );
  });

  test("with functions whose stack traces point to the test", async () => {
    await assertNodeInfoResponse(await get("/right"), "2.1");
    await assertNodeInfoResponse(await get("/right"), { profile: "open" });
    await assertNodeInfoDiscoveryResponse(await get("/links"));
    const error: unknown = await assertNodeInfoResponse(await get("/plain"), "2.1").catch((reason) => reason);
    if (!(error instanceof AssertionError)) throw new Error("No AssertionError was thrown.");
    expect(error).toMatchObject({ operator: "assertNodeInfoResponse", code: "ERR_ASSERTION" });
    expect(error.stack).toContain("text/plain");
    expect(error.stack).toContain("response.test.ts");
    expect(error.stack).not.toMatch(/at assert(Node|Response)/);
  });
});

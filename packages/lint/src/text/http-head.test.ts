import { describe, expect, test } from "vitest";
import { lint } from "../index.js";
import { nodeInfo } from "../rules/samples.js";

const profile = 'application/json; profile="http://nodeinfo.diaspora.software/ns/schema/2.0#"';
const document = nodeInfo({ usage: { users: { total: "12" } } });

/** A response as `curl -i` prints it, with the line breaks of HTTP. */
function response(status: string, fields: readonly string[] = [], body = document): string {
  return [status, "Date: Mon, 30 Nov 2026 15:56:11 GMT", ...fields, "", ""].join("\r\n") + body;
}

const verbose = [
  "  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current",
  "                                 Dload  Upload   Total   Spent    Left  Speed",
  "\r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0*   Trying 127.0.0.1:45487...",
  "* Connected to 127.0.0.1 (127.0.0.1) port 45487 (#0)",
  "> GET /nodeinfo/2.0 HTTP/1.1\r",
  "> Host: 127.0.0.1:45487\r",
  "> \r",
  "< HTTP/1.1 200 OK\r",
  `< content-type: ${profile}\r`,
  "< Content-Length: 23\r",
  "< \r",
  "{ [23 bytes data]",
  "\r100    23  100    23    0     0   1759      0 --:--:-- --:--:-- --:--:--  1769",
  "* Connection #0 to host 127.0.0.1 left intact",
  document,
].join("\n");

const said = (text: string) => lint(text).diagnostics.map(({ code }) => code);
/** What the first diagnostic of a code marks in the text. */
function marked(text: string, code: string): string | undefined {
  const { range } = lint(text).diagnostics.find((each) => each.code === code) ?? {};
  return range && text.slice(range.start.offset, range.end.offset);
}

describe("reads headers before a document, and checks the document in its place:", () => {
  test.each([
    ["HTTP/1.1", response("HTTP/1.1 200 OK", [`Content-Type: ${profile}`])],
    ["HTTP/2, in small letters and without a reason", response("HTTP/2 200 ", [`content-type: ${profile}`])],
    ["HTTP/3", response("HTTP/3 200", [`content-type: ${profile}`])],
    ["line feeds alone", response("HTTP/1.1 200 OK", [`Content-Type: ${profile}`]).replaceAll("\r", "")],
    [
      "a redirect before it",
      response("HTTP/1.1 301 Moved Permanently", ["location: /nodeinfo/2.0"], "") +
        response("HTTP/1.1 200 OK", [`Content-Type: ${profile}`]),
    ],
    [
      "a proxy's CONNECT and 100 Continue",
      `HTTP/1.1 200 Connection established\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n${response("HTTP/1.1 200 OK", [`Content-Type: ${profile}`])}`,
    ],
    ["a field on two lines", response("HTTP/1.1 200 OK", ["x-a: b,", "  c", `Content-Type: ${profile}`])],
    ["no status, as a CGI program writes it", `Content-Type: ${profile}\r\n\r\n${document}`],
    ["curl -v", verbose],
    [
      "a byte order mark behind them",
      response("HTTP/1.1 200 OK", [`Content-Type: ${profile}`], `\ufeff${document}`),
    ],
  ])("%s", (_, text) => {
    expect(said(text).filter((code) => code !== "json/bom")).toEqual(["schema/type"]);
    expect(marked(text, "schema/type")).toBe('"12"');
    const { value, facts, id } = lint(text);
    expect({ id, value, name: facts?.software?.name }).toEqual({
      id: "nodeinfo/2.0",
      value: JSON.parse(document),
      name: "example",
    });
  });

  test("in bytes, too", () => {
    expect(lint(new TextEncoder().encode(response("HTTP/2 200"))).value).toEqual(JSON.parse(document));
  });
});

test("the content type counts as if it had been given, unless one was", () => {
  const html = response("HTTP/1.1 200 OK", ["Content-Type: text/html"], nodeInfo());
  expect(said(html)).toEqual(["http/html"]);
  expect(
    said(response("HTTP/1.1 200 OK", ["Content-Type: application/json; charset=latin1"], nodeInfo())),
  ).toEqual(["http/charset", "http/no-profile"]);
  expect(lint(html, { origin: { contentType: profile } }).diagnostics).toEqual([]);
});

describe("a status with which no document is sent is an error:", () => {
  test.each([
    ["HTTP/1.1 404 Not Found", '{"error":"Record not found"}', "so there is no document at this URL."],
    ["HTTP/2 500", "<html>\n<h1>Sorry</h1>", "so the server failed."],
    ["HTTP/1.1 301 Moved Permanently", "", "a redirect that was not followed."],
    ["HTTP/2 401", "", "so the document is not public."],
    ["HTTP/2 429", "Retry later\n", "because there were too many requests."],
    ["HTTP/1.1 204 No Content", "", "which has no document."],
  ])("%s", (line, body, meaning) => {
    const text = response(line, ["content-type: text/plain"], body);
    expect(lint(text).diagnostics).toMatchObject([
      { code: "http/status", severity: "error", message: expect.stringContaining(meaning) },
    ]);
    expect(marked(text, "http/status")).toBe(line.replace(/^\S+ /, ""));
  });

  test("still checks a document that comes with it", () => {
    expect(said(response("HTTP/1.1 503 Service Unavailable"))).toEqual(["http/status", "schema/type"]);
  });
});

test.each([
  ["no body", response("HTTP/1.1 200 OK", [], ""), ["json/empty"]],
  [
    "a web page",
    response("HTTP/1.1 200 OK", ["content-type: text/html"], "<!doctype html>"),
    ["json/web-page"],
  ],
  ["a body that is no JSON", response("HTTP/1.1 200 OK", [], '{"links": [],}'), ["json/syntax"]],
  ["what only looks like a field", 'software: example\n\n{"a": 1}', ["json/text-before", "document/unknown"]],
])("reports what is wrong with the body: %s", (_, text, expected) => {
  expect(said(text)).toEqual(expected);
});

test.each([
  "HTTP/1.1 200 OK\r\n".repeat(50_000),
  `HTTP/1.1 200 OK\r\n${"a: b\r\n".repeat(100_000)}`,
  `HTTP/1.1 200 OK\r\n${" ".repeat(500_000)}x`,
  "* ".repeat(300_000),
  "* \n".repeat(200_000),
  "-:".repeat(300_000),
  `HTTP/1.1 200 OK\r\n\r\n${"* Connection ".repeat(40_000)}`,
])("never throws for hostile headers (%#)", (text) => {
  expect(lint(text).diagnostics.length).toBeGreaterThan(0);
});

import { expect, test } from "vitest";
import { type DocumentId, lint } from "../../index.js";
import { nodeInfo } from "../samples.js";

const software = (properties: object) =>
  nodeInfo({ version: "2.1", software: { name: "example", version: "1.0", ...properties } });
const nodeInfo2 = (changes: object) => ({
  version: "1.0",
  server: { baseUrl: "https://social.example", name: "Harbour", software: "example", version: "1.0" },
  openRegistrations: true,
  ...changes,
});

test.each([
  ["empty repository and home page", software({ repository: "", homepage: "" })],
  ["http, a port and a path of Git", software({ repository: "http://code.example:3000/~ida/example.git" })],
  ["a host with letters outside ASCII", software({ homepage: "https://münchen.example" })],
  [
    "empty and null URLs in metadata",
    nodeInfo({ metadata: { tosUrl: null, feedbackUrl: "", nodeIcon: "" } }),
  ],
  [
    "an inquiry URL that is an email address",
    nodeInfo({ metadata: { inquiryUrl: "mailto:ida@social.example" } }),
  ],
  ["an icon in a data URL", nodeInfo({ metadata: { nodeIcon: "data:image/png;base64,AAAA" } })],
  [
    "properties of metadata that are not URLs",
    nodeInfo({ metadata: { nodeActor: "relay", banner: "/b.png", url: "x" } }),
  ],
  [
    "values that are not strings",
    nodeInfo({ metadata: { tosUrl: 5, nodeIcon: ["x"], feedbackUrl: { a: "x" } } }),
  ],
  ["an empty account", nodeInfo2({ organization: { name: "Harbour", account: "" } })],
])("reports nothing for %s", (_, document) => {
  expect(found(document)).toEqual([]);
});

test.each([
  [
    software({ repository: "ssh://git@code.example/example.git" }),
    "/software/repository",
    'starts with "ssh:"',
  ],
  [software({ repository: "git@code.example:ida/example.git" }), "/software/repository", "is the string"],
  [
    software({ homepage: " https://social.example" }),
    "/software/homepage",
    "white space or control characters",
  ],
  [
    software({ homepage: "social.example:8080" }),
    "/software/homepage",
    'mean "https://social.example:8080"?',
  ],
  [nodeInfo({ metadata: { tosUrl: "todo" } }), "/metadata/tosUrl", 'is the string "todo"'],
  [nodeInfo2({ organization: { account: "@ida@social.example" } }), "/organization/account", "is the string"],
  [nodeInfo2({ server: { ...nodeInfo2({}).server, baseUrl: "" } }), "/server/baseUrl", "is empty"],
])("reports what is wrong with %j", (document, pointer, reason) => {
  expect(found(document)).toEqual([["url/not-absolute", pointer, expect.stringContaining(reason)]]);
});

test.each([
  ...["repositoryUrl", "feedbackUrl", "tosUrl", "privacyPolicyUrl", "impressumUrl", "inquiryUrl"],
  ...["donationUrl", "faspBaseUrl", "nodeIcon", "nodeBanner"],
])("checks %s in metadata, even without other URLs", (name) => {
  expect(places(JSON.parse(nodeInfo({ metadata: { [name]: "/x" } })), "nodeinfo/2.0")).toEqual([
    `/metadata/${name}`,
  ]);
});

test("checks the URLs of Mastodon and Matrix", () => {
  const account = { id: "1", username: "ida", acct: "ida", display_name: "Ida", url: "@ida" };
  const v1 = {
    uri: "social.example",
    title: "Harbour",
    version: "4.3.2",
    thumbnail: "/t.png",
    contact_account: account,
  };
  expect(places(v1, "mastodon/instance-v1")).toEqual(["/contact_account/url", "/thumbnail"]);
  const v2 = {
    domain: "social.example",
    title: "Harbour",
    version: "4.3.2",
    source_url: "github.com/mastodon/mastodon",
    thumbnail: { url: "t.png" },
    contact: { email: "ida@social.example", account },
    configuration: { urls: { streaming: "wss://social.example", about: "/about", status: null } },
  };
  expect(places(v2, "mastodon/instance-v2")).toEqual([
    "/configuration/urls/about",
    "/contact/account/url",
    "/source_url",
    "/thumbnail/url",
  ]);
  const contacts = [{ role: "m.role.admin", email_address: "ida@social.example" }];
  expect(places({ contacts, support_page: "/support" }, "matrix/support")).toEqual(["/support_page"]);
});

test("reports a script once, at any place and however it is disguised", () => {
  for (const url of ["javascript:alert(1)", "\u0001java\nscript:alert(1)", "data:text/html,<script>"]) {
    const document = JSON.parse(software({ homepage: url }));
    document.metadata = { feedbackUrl: url };
    expect(found(document)).toEqual([
      ["url/script", "/software/homepage", expect.stringContaining("runs a script")],
      ["url/script", "/metadata/feedbackUrl", expect.stringContaining("runs a script")],
    ]);
  }
});

test("escapes invisible characters of a URL in messages", () => {
  const [[, , message] = []] = found(software({ homepage: "https://a\u001b[2J\u202e.example" }));
  expect(message).toContain(String.raw`\u{202e}`);
  expect(message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});

function found(document: string | object, id?: DocumentId) {
  const text = typeof document === "string" ? document : JSON.stringify(document);
  return lint(text, id && { as: id })
    .diagnostics.filter(({ code }) => code.startsWith("url/"))
    .map(({ code, pointer, message }) => [code, pointer, message]);
}

function places(document: object, id: DocumentId) {
  return found(document, id)
    .map(([, pointer]) => pointer)
    .sort();
}

test.each([
  [
    "a base URL",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an unfilled template leaves this
    nodeInfo2({ server: { baseUrl: "https://${DOMAIN}", name: "a", software: "b", version: "1" } }),
  ],
  ["a host that is undefined", software({ homepage: "https://undefined/" })],
  ["braces", software({ repository: "https://code.example/{owner}/{name}" })],
  ["metadata", nodeInfo({ metadata: { tosUrl: "https://%{host}/tos" } })],
])("reports an unfilled template only as a placeholder: %s", (_, document) => {
  expect(found(document).map(([code]) => code)).toEqual(["url/placeholder"]);
});

test.each([
  "https://github.com/null/undefined",
  "https://social.example/~ida/$x",
  "https://social.example/?q=%7Bx%7D",
  "https://undefined.example/NaN",
  "https://social.example/__init__",
])("reports nothing for %j", (homepage) => {
  expect(found(software({ homepage }))).toEqual([]);
});

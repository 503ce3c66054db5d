import { seed } from "@nodeinfo-kit/test-support/seed";
import { readWebAddress } from "@nodeinfo-kit/validators/internal";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isScript, isUrl, isWebUrl, resolve, webUrlMeant } from "./web-url.js";

test.each([
  "https://social.example",
  "https://social.example/",
  "HTTP://Social.Example/About?x=1&y[]=2#top",
  "https://social.example:8443/~ida/a_b/(c)%20d;e,f'g*h",
  "https://xn--mnchen-3ya.example/",
  "https://münchen.example/straße",
  "https://user@social.example/",
  "http://127.0.0.1:3000",
  "http://[::1]/",
  "https://social.example:65535",
])("%s is a URL of the web", (text) => {
  expect(isWebUrl(text)).toBe(true);
  expect(isScript(text)).toBe(false);
});

test.each([
  "",
  " ",
  "social.example",
  "/about",
  "//social.example/about",
  "https:",
  "https://",
  "https:///about",
  "https:/social.example",
  "https:social.example",
  "https://social.example:65536",
  "https://social .example",
  "https://social.example/a b",
  " https://social.example",
  "https://social.example\n",
  "https://social.example/\t",
  "https://social.example/\u0000",
  "https://social.example/\u2028",
  "https://[bad",
  "https://xn--a.example",
  "https://1.2.3.4.5",
  "ftp://social.example",
  "javascript:alert(1)",
  `https://social.example/${"a".repeat(9000)}`,
])("%j is none", (text) => {
  expect(isWebUrl(text)).toBe(false);
});

test.each([
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  "\u0001 \tjavascript:alert(1)",
  "java\nscr\tipt:alert(1)",
  `${" ".repeat(500)}javascript:alert(1)`,
  "vbscript:x",
  "data:text/html,<script>alert(1)</script>",
  "data:text/html;base64,PHNjcmlwdD4=",
])("%j runs a script", (text) => {
  expect(isScript(text)).toBe(true);
});

test.each([
  "",
  "javascript",
  "https://social.example/javascript:alert(1)",
  "javascripts:x",
  "data:image/png;base64,AAAA",
  "mailto:ida@social.example",
  "xjavascript:alert(1)",
])("%j does not", (text) => {
  expect(isScript(text)).toBe(false);
});

test.each([
  [" https://social.example ", "https://social.example", true],
  ["https://social.example\n", "https://social.example", true],
  ["//social.example/a", "https://social.example/a", false],
  ["social.example", "https://social.example", false],
  ["social.example:8080/a?b#c", "https://social.example:8080/a?b#c", false],
  ["git+https://code.example/a.git", "https://code.example/a.git", false],
])("by %j, %s was meant", (text, url, isSafe) => {
  expect(webUrlMeant(text)).toEqual({ url, isSafe });
});

test.each(["", "todo", "/about", "a b.example", "1.0", "ida@social.example", "javascript:alert(1)", "../x"])(
  "of %j, nobody knows what was meant",
  (text) => {
    expect(webUrlMeant(text)).toBeUndefined();
  },
);

test(`what is taken for a URL of the web has a host, and is one to the parser of the runtime too, in ASCII and without xn-- (seed ${seed})`, () => {
  const text = fc.oneof(
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
    fc.string({ unit: "binary" }).map((end) => `https://${end}`),
    fc.string().map((end) => `http://social.example/${end}`),
    fc
      .array(fc.constantFrom("xn--", "a", "x", "1", "0x", "-", ".", ":", "999", "/"), { maxLength: 9 })
      .map((parts) => `https://${parts.join("")}`),
  );
  fc.assert(
    fc.property(text, (text) => {
      if (!isWebUrl(text)) return;
      expect(isUrl(text)).toBe(true);
      expect(readWebAddress(text)?.host).not.toBe("");
      if (/^[\0-\x7f]*$/.test(text) && !/xn--/i.test(text))
        expect(new URL(text).protocol).toMatch(/^https?:$/);
    }),
    { seed, numRuns: 2000 },
  );
});

test("checks texts of a million characters in linear time", () => {
  for (const part of ["a", ".", "a.", " ", "\n", "https://", "a:"]) {
    const text = part.repeat(1_000_000 / part.length);
    for (const each of [text, `https://${text}`, `${text}x`]) {
      expect(isWebUrl(each) || isScript(each)).toBe(false);
      expect(webUrlMeant(each)).toBeUndefined();
    }
  }
});

test.each([
  ...[
    "mailto:ida@social.example",
    "acct:ida@social.example",
    "urn:x:y",
    "did:plc:abc",
    "data:,x",
    "a+b.c-d:x",
  ],
  ...[
    "ftp://social.example/a",
    "gemini://ida@social.example:1965/a?b#c",
    "wss://[::1]:443",
    "at://social.example/app.bsky",
  ],
  ...["https://social.example"],
])("%s is a URL", (text) => {
  expect(isUrl(text)).toBe(true);
});

test.each([
  ...["", "a", "1:a", ":a", "social.example/a", "//social.example", "https:a", "https://"],
  ...["gemini://a b", "gemini://a<b>", "gemini://a:b", "gemini://[::1", "ftp://a\tb", "urn:\u2028"],
])("%j is not", (text) => {
  expect(isUrl(text)).toBe(false);
});

test.each([
  ["/nodeinfo/2.1", "https://social.example/nodeinfo/2.1"],
  ["//web.social.example/a", "https://web.social.example/a"],
  ["nodeinfo", "https://social.example/.well-known/nodeinfo"],
  ["./2.1", "https://social.example/.well-known/2.1"],
  ["../nodeinfo/./2.1", "https://social.example/nodeinfo/2.1"],
  ["../../..", "https://social.example/"],
  ["/a/b/..", "https://social.example/a/"],
  ["/a//.", "https://social.example/a//"],
  ["?a=/../b", "https://social.example/.well-known/nodeinfo?a=/../b"],
  ["#a", "https://social.example/.well-known/nodeinfo?resource=1#a"],
  [" /a\n", "https://social.example/a"],
  ['/a b/"ü"\ud800^|', "https://social.example/a%20b/%22%C3%BC%22%EF%BF%BD%5E%7C"],
])("%j is %s at the address of the link document", (href, url) => {
  const base = readWebAddress("https://Social.Example:443/.well-known/nodeinfo?resource=1#b");
  expect(base && resolve(href, base)).toBe(url);
});

test("an href with a scheme is not a part of another address", () => {
  const base = readWebAddress("https://social.example");
  for (const href of ["https:a", "javascript:alert(1)", "mailto:a"])
    expect(base && resolve(href, base)).toBeUndefined();
  expect(base && resolve("a", base)).toBe("https://social.example/a");
});

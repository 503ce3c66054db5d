import fc from "fast-check";
import { expect, test } from "vitest";
import { isScript, isUrl, isWebUrl, webUrlMeant } from "./web-url.js";

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

test("what is taken for a URL of the web is one, to the parser too, whatever the text", () => {
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
      expect(new URL(text).protocol).toMatch(/^https?:$/);
    }),
    { numRuns: 2000 },
  );
});

test("texts of a million characters are judged without taking long over any of them", () => {
  for (const part of ["a", ".", "a.", " ", "\n", "https://", "a:"]) {
    const text = part.repeat(1_000_000 / part.length);
    for (const each of [text, `https://${text}`, `${text}x`]) {
      expect(isWebUrl(each) || isScript(each)).toBe(false);
      expect(webUrlMeant(each)).toBeUndefined();
    }
  }
});

import { seed } from "@nodeinfo-kit/test-support/seed";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hostAndPort, originOf, readWebAddress } from "./web-address.js";

const hostOf = (host: string) => readWebAddress(`https://${host}/nodeinfo/2.1`)?.host;

test.each([
  ["Social.Example.", "social.example."],
  ["a..b", "a..b"],
  ["a_b.example", "a_b.example"],
  ["a%41%2Eexample", "aa.example"],
  ["MÜNCHEN.example", "xn--mnchen-3ya.example"],
  ["mu\u0308nchen.example", "xn--mnchen-3ya.example"],
  ["XN--MNCHEN-3YA.example", "xn--mnchen-3ya.example"],
  ["ΒΌΛΟΣ.example", "xn--nxasmq6b.example"],
  ["faß.example", "xn--fa-hia.example"],
  ["日本語。jp", "xn--wgv71a119e.jp"],
  ["ﬀ.example", "ff.example"],
  ["💩.example", "xn--ls8h.example"],
  ["so\u00adcial.example", "social.example"],
  ["क्‍ष.example", "xn--11b2ezcw70k.example"],
  ["ᄒ\u1161ᆫ.example", "xn--6q8b.example"],
  ["0x7f.1", "127.0.0.1"],
  ["0177.0.0x.1.", "127.0.0.1"],
  ["①②⑦.⓪.⓪.①", "127.0.0.1"],
  ["4294967295", "255.255.255.255"],
  ["[::1]", "[::1]"],
  ["[2001:DB8:0:0:1:0:0:1]", "[2001:db8::1:0:0:1]"],
  ["[::ffff:1.2.3.4]", "[::ffff:102:304]"],
  ["[1:2:3:4:5:6:7::]", "[1:2:3:4:5:6:7:0]"],
])("the host of https://%s is %s", (written, host) => {
  expect(hostOf(written)).toBe(host);
  expect(hostOf(host)).toBe(host);
});

test.each([
  // In some runtimes, `URL` takes the first five.
  ...["xn--a.example", "xn--zz--zz", "xn--", "xn--abc-", "xn--99999999"],
  // This one is written in capitals.
  "xn--mnchen-psa",
  "xn--ü",
  `xn--${"a".repeat(100)}`,
  ...["1.2.3.4.5", "256.1.1.1", "4294967296", "1..2", "09", "a.0x1g.08"],
  ...[
    "[::1",
    "[1:2]",
    "[1::2::3]",
    "[1:2:3:4:5:6:7:8::]",
    "[::12345]",
    "[::1.2.3]",
    "[::1.2.3.256]",
    "[::1%25eth0]",
  ],
  ...["", "a b", "a<b", "%", "%ff", "a%00b", "a|b", "℀.example"],
  ...["\ud800.example", "\ufffd.example", "\ue000.example", "a\u202eb.example", "a\u200db.example"],
  "ü".repeat(300),
])("%j is not a host", (host) => {
  expect(hostOf(host)).toBeUndefined();
});

test("an address is taken apart", () => {
  expect(readWebAddress("HTTP://ida:secret@Social.Example:8080/a?b#c")).toEqual({
    scheme: "http",
    host: "social.example",
    port: 8080,
    hasUser: true,
    rest: "/a?b#c",
  });
  expect(readWebAddress("https://social.example:443\\a")).toEqual({
    scheme: "https",
    host: "social.example",
    port: undefined,
    hasUser: false,
    rest: "\\a",
  });
});

test.each([
  ...["", "social.example", "//social.example", "https:social.example", "https:/social.example"],
  ...["https://", "https:///a", "https://:80", "https://a:65536", "https://a:b", "https://a:1:2", "ftp://a"],
  ...[" https://a", "https://a\n/", "https://a@", "https://[::1]a"],
])("%j is not an address of the web", (text) => {
  expect(readWebAddress(text)).toBeUndefined();
});

test("an address is written again with the host, and with the port where it is not the usual one", () => {
  for (const [text, host, origin] of [
    ["https://Social.Example:0443/a", "social.example", "https://social.example"],
    ["http://[::1]:443?a", "[::1]:443", "http://[::1]:443"],
  ] as const) {
    const address = readWebAddress(text);
    expect(address && hostAndPort(address)).toBe(host);
    expect(address && originOf(address)).toBe(origin);
  }
});

test(`URL agrees about ASCII, but for xn-- (seed ${seed})`, () => {
  const piece = fc.constantFrom(
    ..."aZ019xfF.-_:@[]%~!*",
    "0x",
    "::",
    "1.2.3.4",
    "256",
    "%41",
    "%zz",
    "example",
  );
  const text = fc.array(piece, { minLength: 1, maxLength: 9 }).map((parts) => `https://${parts.join("")}/x`);
  fc.assert(
    fc.property(text, (text) => {
      const address = readWebAddress(text);
      const asked = URL.canParse(text) ? new URL(text).host : undefined;
      expect(address && hostAndPort(address)).toBe(asked);
    }),
    { seed, numRuns: 5000 },
  );
});

test(`URL agrees about letters of Europe, kana, kanji and Hangul (seed ${seed})`, () => {
  const letter = fc.constantFrom(..."aéÉßñŁœŒжЖσΣöÖおオ本語한글ｗ１");
  const name = fc.array(letter, { minLength: 1, maxLength: 8 }).map((letters) => letters.join(""));
  fc.assert(
    fc.property(name, (name) => {
      expect(hostOf(`${name}.example`)).toBe(new URL(`https://${name}.example`).host);
    }),
    { seed, numRuns: 2000 },
  );
});

test(`whatever a text is, its host reads as itself, or it has none (seed ${seed})`, () => {
  const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.webUrl());
  fc.assert(
    fc.property(text, (text) => {
      const host = hostOf(text);
      if (host !== undefined) expect(hostOf(host)).toBe(host);
    }),
    { seed, numRuns: 5000 },
  );
});

import { toSoftwareName } from "@nodeinfo-kit/builders";
import { seed } from "@nodeinfo-kit/test-support/seed";
import { validateNodeInfo } from "@nodeinfo-kit/validators/nodeinfo/2.1";
import fc from "fast-check";
import { expect, test } from "vitest";

test.each([
  ["My Server!", "my-server"],
  ["mastodon", "mastodon"],
  ["Iceshrimp.NET", "iceshrimp-net"],
  ["go_to__social", "go-to-social"],
  ["  Café Fédi  ", "cafe-fedi"],
  ["Straße 7", "strasse-7"],
  ["STRAẞE", "strasse"],
  ["Smørrebrød", "sm-rrebr-d"],
  ["İstanbul", "istanbul"],
  ["ﬁne ２０", "fine-20"],
  ["日本 Server", "server"],
  ["a\u0301\u0323b", "ab"],
  ["🐘 Toot", "toot"],
  ["\ud800x", "x"],
  ["--a--", "a"],
])("%j becomes %j", (name, slug) => {
  expect(toSoftwareName(name)).toBe(slug);
});

test.each(["", "!!!", "サーバー", "Ω", "\ud800"])(
  "%j, of which nothing is left, is an error with advice",
  (name) => {
    expect(() => toSoftwareName(name)).toThrow(RangeError);
    expect(() => toSoftwareName(name)).toThrow('Use a name in Latin letters, such as "my-server".');
  },
);

test("a long run of unordered marks does not take long", () => {
  expect(toSoftwareName(`a${"\u0301\u0316".repeat(500_000)}b`)).toBe("ab");
});

test("the error shows the input truncated, with invisible characters escaped", () => {
  expect(() => toSoftwareName("\u202e\u001b")).toThrow('"\\u{202e}\\u001b" has no letters');
  expect(() => toSoftwareName("!".repeat(500))).toThrow(`"${"!".repeat(59)}… has no letters`);
});

test(`every other string becomes a valid name, which does not change again (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (name) => {
      let slug: string;
      try {
        slug = toSoftwareName(name);
      } catch (error) {
        return error instanceof RangeError;
      }
      const issues = validateNodeInfo({ software: { name: slug, version: "" } }).issues ?? [];
      return toSoftwareName(slug) === slug && issues.every(({ pointer }) => pointer !== "/software/name");
    }),
    { seed, numRuns: 2000 },
  );
});

import { seed } from "@nodeinfo-kit/test-support/seed";
import fc from "fast-check";
import { expect, test } from "vitest";
import { nearest } from "./nearest.js";

const protocols = ["activitypub", "atproto", "diaspora", "dfrn", "ostatus", "smtp", "tent", "xmpp", "zot"];

test.each([
  ["activitypup", "activitypub"],
  ["activity-pub", "activitypub"],
  ["activtypub", "activitypub"],
  ["actvitypbu", "activitypub"],
  ["ActivityPub", "activitypub"],
  ["DIASPORA*", "diaspora"],
  ["tents", "tent"],
  ["zott", "zot"],
])("%s is nearest to %s", (word, expected) => {
  expect(nearest(word, protocols)).toBe(expected);
});

test.each([
  ["", "nothing is near an empty word"],
  ["matrix", "no word of the list"],
  ["smxy", "half of a short word is other letters"],
  ["activityqqqq", "four letters differ"],
  ["__proto__", "no word of the list"],
])("%s has none", (word, why) => {
  expect(nearest(word, protocols), why).toBeUndefined();
});

test("a word longer than any of a standard has none, though it is on the list", () => {
  expect(nearest("a".repeat(64), ["a".repeat(64)])).toBe("a".repeat(64));
  expect(nearest("a".repeat(65), ["a".repeat(65)])).toBeUndefined();
});

test("of words that are equally near, it is the first", () => {
  expect(nearest("activeWonth", ["activeMonth", "activeWanth"])).toBe("activeMonth");
  expect(nearest("activeWonth", ["activeWanth", "activeMonth"])).toBe("activeWanth");
});

test("fewer letters may be allowed to differ", () => {
  expect(nearest("activitee", ["activity"], 2)).toBe("activity");
  expect(nearest("activitee", ["activity"], 1)).toBeUndefined();
});

test("a word that differs in capitals alone is nearer than any other", () => {
  expect(nearest("activehalfyear", ["activehalfyears", "activeHalfyear"])).toBe("activeHalfyear");
});

test(`what it finds is a word of the list and near, and nothing is found only if the word is not on the list (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (word, words) => {
      const found = nearest(word, words);
      if (found === undefined) expect(words).not.toContain(word);
      else expect(words).toContain(found);
    }),
    { seed },
  );
});

import { seed } from "@nodeinfo-kit/test-support/seed";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readProtocols } from "./protocols.js";
import {
  readCount,
  readIds,
  readOrigin,
  readSoftwareName,
  readText,
  readWebUrl,
  readYesOrNo,
} from "./reading.js";
import { standards } from "./standards.js";

const readWord = (text: string) => readProtocols(text, [standards[0]]);

describe("an answer is read:", () => {
  test.each([
    [readText, "  Quiet Harbour ", "Quiet Harbour"],
    [readText, "Família 👩‍👩‍👧", "Família 👩‍👩‍👧"],
    [readSoftwareName, "my-server2", "my-server2"],
    [readWebUrl, "HTTP://code.example/x?y#z", "HTTP://code.example/x?y#z"],
    [readOrigin, "https://Social.Example/", "https://social.example"],
    [readOrigin, "https://social.example:443", "https://social.example"],
    [readOrigin, "http://[::1]:8080", "http://[::1]:8080"],
    [readOrigin, "https://bücher.example", "https://xn--bcher-kva.example"],
    [readCount, " 120 ", 120],
    [readCount, "0", 0],
    [readYesOrNo, "Yes", true],
    [readYesOrNo, "n", false],
    [readYesOrNo, "true", true],
    [readYesOrNo, "FALSE", false],
    [readWord, "zot, activitypub zot", ["zot", "activitypub"]],
    [readIds, "https://social.example/users/a", ["https://social.example/users/a"]],
  ] as const)("%o %j", (read, text, value) => {
    expect(read(text)).toEqual({ value });
  });
});

describe("an invalid answer is rejected with the reason and what was probably meant:", () => {
  test.each([
    [readText, " ", "The value is empty. Enter a value, or omit the option."],
    [
      readText,
      "a\u001b[2J",
      "The value contains U+001B, which is not allowed in one line of text. Remove it.",
    ],
    [readText, "a\nb", "The value contains U+000A"],
    [readText, "a\u202eb", "The value contains U+202E"],
    [readText, "a\ud800b", "The value contains U+D800"],
    [readSoftwareName, "Mein Größter Server!", "Use mein-grosster-server.", "mein-grosster-server"],
    [readSoftwareName, "サーバー", '"サーバー" contains characters other than a-z, 0-9 and "-".'],
    [readWebUrl, "code.example/x", "Use https://code.example/x.", "https://code.example/x"],
    [readWebUrl, "code.example/\\x", "is not a URL. Use one such as https://social.example."],
    [readWebUrl, "javascript:alert(1)", "is not a URL. Use one such as https://social.example."],
    [readWebUrl, "https://user:secret@code.example/", "is not a URL."],
    [readWebUrl, "https://code.example\\@evil.example/", "is not a URL."],
    [readOrigin, "social.example", "Use https://social.example.", "https://social.example"],
    [readOrigin, "social.example/x?y#z", "Use https://social.example.", "https://social.example"],
    [readOrigin, "my_server.example", '"my_server.example" is not a URL. Use one such as https://'],
    [readOrigin, "https://social.example/x", "itself: https://social.example.", "https://social.example"],
    [readOrigin, "https://a;rm.example", '"a;rm.example" is not a host name.'],
    [readOrigin, "https://$(x).example", '"$(x).example" is not a host name.'],
    [readCount, "-1", '"-1" is not a count. Use an integer of at least 0.'],
    [readCount, "1.5", '"1.5" is not a count. Use an integer of at least 0.'],
    [readCount, "1,200", "Use 1200.", "1200"],
    [readCount, "12345678901234567890", "is not a count."],
    [readCount, "many", '"many" is not a count.'],
    [readYesOrNo, "maybe", '"maybe" is neither yes nor no. Use yes (true) or no (false).'],
    [readWord, "zot activitypup", "Did you mean activitypub?", "zot activitypub"],
    [readWord, "ActivityPub", "Did you mean activitypub?", "activitypub"],
    [readWord, "toString", "NodeInfo 2.1 lists activitypub, "],
    [readWord, ", ", "At least one protocol is required."],
    [readIds, "  ", "The value is empty."],
    [readIds, "a\u0000b", "The value contains U+0000"],
  ] as const)("%o %j", (read, text, problem, meant?: string) => {
    expect(read(text)).toEqual({ problem: expect.stringContaining(problem), ...(meant && { meant }) });
  });

  test("a string that is too long", () => {
    expect(readText("👩👩👩", 3)).toEqual({ value: "👩👩👩" });
    expect(readText("👩👩👩", 2)).toEqual({
      problem: "The value has 3 characters, but at most 2 are allowed. Shorten it.",
    });
  });
});

const readers = {
  readCount,
  readIds,
  readOrigin,
  readSoftwareName,
  readText,
  readWebUrl,
  readWord,
  readYesOrNo,
};

describe.each(Object.entries(readers))("whatever is typed, %s", (_, read) => {
  const typed = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(..."ab1.-:/@?#\\ \u001b\u202e\n") }),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
  );

  test(`accepts it or explains why not, and the suggestion is valid (seed ${seed})`, () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { problem, meant } = read(text);
        if (problem === undefined) return;
        expect(problem).toMatch(/[.?]$/);
        if (meant !== undefined) expect(read(meant).problem).toBeUndefined();
      }),
      { seed },
    );
  });
});

test(`the URL of a server is safe in a shell command (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii" }), (host) => {
      const { value } = readOrigin(`https://${host}.example`);
      if (value !== undefined) expect(value).toMatch(/^https:\/\/[a-z0-9.:[\]-]+$/);
    }),
    { seed },
  );
});

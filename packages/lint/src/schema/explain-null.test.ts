import { expect, test } from "vitest";
import { fix, lint } from "../index.js";
import { discovery, link, nodeInfo, written } from "../rules/samples.js";

const instance = (changes: object) =>
  written({
    uri: "social.example",
    title: "Harbour",
    version: "3.5.3",
    stats: { user_count: 1, status_count: 2, domain_count: 3 },
    urls: { streaming_api: "wss://social.example" },
    ...changes,
  });

/** What the schema says of null, without the fact. */
function cure(text: string): string {
  const { diagnostics } = lint(text);
  const [found] = diagnostics.filter(({ code }) => code === "schema/type");
  return found?.message.replace(/^.* but is null\. /, "") ?? "";
}

test.each([
  [
    "an address in an object that need not be there",
    instance({ urls: { streaming_api: null } }),
    'Use a string: the WebSocket URL of the streaming API, such as "wss://social.example". If there is none, remove /urls.',
  ],
  [
    "a count in an object that need not be there",
    instance({ stats: { user_count: null, status_count: 2, domain_count: 3 } }),
    /^Use a whole number: the .*\. If there is none, remove \/stats\.$/,
  ],
  [
    "a member that every document has",
    nodeInfo({ openRegistrations: null }),
    "Use true or false: whether anyone can sign up on this server without an invitation. The document is not valid without it.",
  ],
  [
    "text that every document has",
    nodeInfo({ software: { name: "example", version: null } }),
    /^Use a string: the version of the software, .*\. The document is not valid without it\.$/,
  ],
  [
    "a list that may not be empty",
    nodeInfo({ protocols: null }),
    "Use an array: the protocols this server supports. The document is not valid without it.",
  ],
  [
    "a member of an item",
    discovery(link("2.1"), link("2.0", { href: null })),
    /^Use a string: .*\. If there is none, remove \/links\/1\.$/,
  ],
  ["a member that may be left out", instance({ thumbnail: null, email: null }), "Remove it."],
])("for null, names the required value, and the cure if there is none: %s", (_, text, expected) => {
  expect(cure(text)).toMatch(expected);
});

test("a safe fix removes an object of nulls, but not one with other values", () => {
  const nothing = instance({ urls: { streaming_api: null } });
  expect(fix(nothing, lint(nothing).diagnostics).value).toEqual(JSON.parse(instance({ urls: undefined })));
  const more = instance({ stats: { user_count: null, status_count: 2, domain_count: 3 } });
  expect(lint(more).diagnostics).toMatchObject([{ pointer: "/stats/user_count", suggestions: [] }]);
  expect(fix(more, lint(more).diagnostics, { unsafe: true }).text).toBe(more);
});

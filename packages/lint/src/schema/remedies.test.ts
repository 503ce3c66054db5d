import { describe, expect, test } from "vitest";
import { fix, lint } from "../index.js";
import { discovery, link, nodeInfo, nodeInfo2, written } from "../rules/samples.js";

function fixed(text: string, options: Parameters<typeof lint>[1] = {}): unknown {
  return JSON.parse(fix(text, lint(text, options).diagnostics, { ...options, unsafe: true }).text);
}

describe("no fix removes what may be the only copy of a value that belongs there in another form:", () => {
  const instance = {
    domain: "social.example",
    title: "Example",
    version: "4.4.0",
    source_url: "https://code.example/fork",
    usage: { users: { active_month: 3 } },
    languages: [],
  };

  test.each<[string, string, unknown]>([
    [
      "an object of package.json as the repository",
      nodeInfo({
        version: "2.1",
        software: {
          name: "example",
          version: "1.0",
          repository: { type: "git", url: "https://code.example/a" },
        },
      }),
      { software: { repository: { url: "https://code.example/a" } } },
    ],
    [
      "a protocol as an object",
      nodeInfo({ protocols: ["activitypub", { name: "diaspora" }] }),
      { protocols: ["activitypub", { name: "diaspora" }] },
    ],
    [
      "the registrations of Mastodon's first API in the second",
      written({ ...instance, registrations: true }),
      { registrations: true },
    ],
    [
      "the thumbnail of Mastodon's first API in the second",
      written({ ...instance, thumbnail: "https://social.example/a.png" }),
      { thumbnail: "https://social.example/a.png" },
    ],
    [
      "an address in place of a link",
      written({ links: ["https://social.example/nodeinfo/2.1"] }),
      { links: ["https://social.example/nodeinfo/2.1"] },
    ],
    [
      "a number that is read as a word, though none that is listed",
      nodeInfo2({}, { relay: -1.5 }),
      { relay: -1.5 },
    ],
    ["the same at a wrong depth", nodeInfo2({ relay: -1.5 }), { server: { relay: -1.5 } }],
  ])("%s", (_, text, kept) => {
    expect(fixed(text)).toMatchObject(Object(kept));
  });

  test("removes empty values", () => {
    const text = nodeInfo({ version: "2.1", software: { name: "example", version: "1.0", repository: [] } });
    expect(fixed(text)).toMatchObject({ software: { name: "example", version: "1.0" } });
    expect(fixed(text)).not.toHaveProperty("software.repository");
  });
});

describe("an array in an array", () => {
  test("gives its items to the outer one", () => {
    const text = written({ links: [link("2.0"), [link("2.1")]] });
    const { diagnostics } = lint(text);
    expect(diagnostics).toMatchObject([
      {
        code: "schema/type",
        suggestions: [{ title: "Move the items out of the inner array", isSafe: true }],
      },
    ]);
    expect(fixed(text)).toEqual(JSON.parse(discovery(link("2.0"), link("2.1"))));
    expect(fixed(nodeInfo({ protocols: [["activitypub", "diaspora"]] }))).toMatchObject({
      protocols: ["activitypub", "diaspora"],
    });
  });

  test("stays if something else is in it, or too much", () => {
    expect(fixed(written({ links: [[1]] }))).toEqual({ links: [[1]] });
    const many = Array.from({ length: 150 }, () => "activitypub");
    expect(fixed(nodeInfo({ protocols: [many] }))).toMatchObject({ protocols: [many] });
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { repository } from "../repository.ts";
import { followedLink } from "./followed-link.ts";

interface LinkVector {
  description: string;
  known: string[];
  data: unknown;
  href: string | null;
}

const vectors: LinkVector[] = JSON.parse(
  readFileSync(`${repository}schemas/discovery/followed-links.json`, "utf8"),
);

describe("of the links of a server", () => {
  test("there are vectors, some without a link to follow", () => {
    expect(vectors.length).toBeGreaterThan(20);
    expect(vectors.filter(({ href }) => href === null).length).toBeGreaterThan(2);
  });

  test.each(vectors)("$description", ({ data, known, href }) => {
    expect(followedLink(data, known)).toBe(href);
  });
});

test.each([null, [], "", {}, { links: {} }, { links: null }])("%j has no links to follow", (document) => {
  expect(followedLink(document, ["2.1"])).toBe(null);
});

import { join } from "node:path";
import { expect, test } from "vitest";
import { plain } from "./fixtures/reports.js";
import { forgePath, forgeUri } from "./places.js";

const context = { ...plain, root: process.cwd(), folder: join(process.cwd(), "packages") };

test.each([
  ["server.json", "packages/server.json"],
  ["./a/../server.json", "packages/server.json"],
  ["../server.json", "server.json"],
  [join(process.cwd(), "server.json"), "server.json"],
])("%s is named from the repository's folder on", (file, path) => {
  expect(forgePath(file, context)).toBe(path);
});

test.each([
  ["a b.json", "packages/a%20b.json"],
  ["50%.json", "packages/50%25.json"],
  ["a?b#c.json", "packages/a%3Fb%23c.json"],
  ["javascript:alert(1).json", "packages/javascript%3Aalert(1).json"],
  ["<stdin>", "packages/%3Cstdin%3E"],
  ["日本.json", "packages/%E6%97%A5%E6%9C%AC.json"],
  ["\ud800.json", "packages/%EF%BF%BD.json"],
])("%j is a relative reference to that file, and nothing else", (file, uri) => {
  expect(forgeUri(file, context)).toBe(uri);
  expect(new URL(uri, "https://social.example/").href).toBe(`https://social.example/${uri}`);
});

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readCases } from "./read-cases.js";

const folder = mkdtempSync(join(tmpdir(), "nodeinfo-vectors-"));
const inFolder = pathToFileURL(`${folder}/`);

beforeAll(() => {
  const vectors = `[
  { "description": "strict", "schema": {}, "tests": [
    { "description": "a count is 1.0", "data": {"a":1.0,
      "__proto__":[-0] }, "valid": true },
    { "description": "a count is 1.0", "data": {"a":1e2,"a":2}, "valid": false }
  ] }
]`;
  mkdirSync(join(folder, "nodeinfo/2.1"), { recursive: true });
  writeFileSync(join(folder, "nodeinfo/2.1/strict-numbers.json"), vectors);
  writeFileSync(join(folder, "facts.schema.json"), "{}");
  cpSync(new URL("../cases/read", import.meta.url), join(folder, "read"), { recursive: true });
  mkdirSync(join(folder, "discovery"));
  cpSync(
    new URL("../../../schemas/discovery/followed-links.json", import.meta.url),
    join(folder, "discovery/followed-links.json"),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

test("documents are sent on one line, as they are written", () => {
  const [first, second] = readCases(inFolder).filter(({ expected }) => expected.kind === "validate");
  expect(first).toMatchObject({
    name: "validate nodeinfo/2.1 strict-numbers: a count is 1.0",
    id: "nodeinfo/2.1",
    expected: { kind: "validate", valid: true },
  });
  expect(first?.request).toBe(
    '"kind":"validate","id":"nodeinfo/2.1","profile":"strict","document":{"a":1.0,       "__proto__":[-0] }',
  );
  expect(second?.request).toMatch(/"document":\{"a":1e2,"a":2\}$/);
  expect(second?.name).toBe("validate nodeinfo/2.1 strict-numbers: a count is 1.0 (2)");
});

test("every case has a name of its own on one line, and every request is JSON on one line", () => {
  const cases = readCases(inFolder);
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  for (const { name, request } of cases) {
    expect(name).toMatch(/^(validate|read|follow) .+: \S.*\S$/);
    expect(request).not.toMatch(/[\r\n]/);
    JSON.parse(`{${request}}`);
  }
});

test("a request to read has the host that the document came from, and one to follow its URL and versions", () => {
  const requestOf = (text: string) => {
    const one = readCases(inFolder).find(({ name }) => name.includes(text));
    return one && JSON.parse(`{${one.request}}`);
  };
  expect(requestOf("the base URL may not be https://antisocial.example")).toMatchObject({
    kind: "read",
    id: "nodeinfo2/1.0",
    host: "social.example",
    document: { server: { baseUrl: "https://antisocial.example" } },
  });
  expect(requestOf("the highest version that the client knows is followed")).toMatchObject({
    kind: "follow",
    id: "discovery",
    url: "https://social.example/.well-known/nodeinfo",
    known: ["1.0", "1.1", "2.0"],
  });
});

test("a folder without cases is an error", () => {
  const empty = mkdtempSync(join(tmpdir(), "nodeinfo-vectors-"));
  expect(() => readCases(pathToFileURL(`${empty}/`))).toThrow("has no cases");
  rmSync(empty, { recursive: true });
});

import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { repository } from "./repository.ts";

interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const manifests = globSync(["schemas/package.json", "packages/*/package.json"], { cwd: repository }).map(
  (file): Manifest => JSON.parse(readFileSync(repository + file, "utf8")),
);
const needs = new Map(
  manifests.map(({ name, dependencies, devDependencies }) => [
    name,
    Object.keys({ ...dependencies, ...devDependencies }).filter((other) =>
      other.startsWith("@nodeinfo-kit/"),
    ),
  ]),
);

/** Returns all direct and indirect dependencies of a package. */
function reachedFrom(name: string, reached = new Set<string>()): Set<string> {
  for (const other of needs.get(name) ?? []) {
    if (reached.has(other)) continue;
    reached.add(other);
    reachedFrom(other, reached);
  }
  return reached;
}

test.each([...needs.keys()])("%s does not depend on itself, not even for development", (name) => {
  expect(reachedFrom(name)).not.toContain(name);
});

test("the compiler does not depend on packages that it generates", () => {
  expect(needs.get("@nodeinfo-kit/codegen")).toEqual([]);
  expect([...reachedFrom("@nodeinfo-kit/validators")]).toContain("@nodeinfo-kit/codegen");
});

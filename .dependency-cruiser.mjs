/**
 * Who may import whom: `npm run check:imports`. No circles, and no arrow upwards.
 * CONTRIBUTING.md has the command that draws the packages.
 */
import { readdirSync } from "node:fs";

/** What each package imports from others, tests aside: nothing that is made from it or built on it. */
const arrows = {
  codegen: [],
  schemas: [],
  types: [],
  vectors: [],
  validators: ["types"],
  builders: ["types", "validators"],
  convert: ["schemas", "types", "validators"],
  lint: ["schemas", "types", "validators", "convert"],
  testing: ["schemas", "types", "validators", "convert", "lint"],
  cli: ["schemas", "types", "validators", "builders", "convert", "lint"],
};

const missing = readdirSync("packages").filter((name) => name !== "test-support" && !(name in arrows));
if (missing.length > 0) throw new Error(`.dependency-cruiser.mjs does not say what ${missing} may import.`);

const folderOf = (name) => (name === "schemas" ? "schemas" : `packages/${name}`);
const anyPackage = "^(packages/[^/]+|schemas)/";
const test = "\\.test(-d)?\\.ts$|/fixtures/";
/** What is run when a package is built, and is not published. It may use codegen. */
const build = "^(packages/[^/]+|schemas)/build/";

/** Imported by a path, and not by the name of a package. */
const byPath = { dependencyTypes: ["local"], dependencyTypesNot: ["aliased-workspace"] };

function arrowsFrom(name, below, suffix, from) {
  return {
    name: `arrow-upwards-from-${name}${suffix}`,
    comment: `It may import ${below.length > 0 ? below.join(", ") : "no other package"}. See docs/decisions/0017-imports.md.`,
    severity: "error",
    from,
    to: {
      path: anyPackage,
      pathNot: ["^packages/test-support/", ...[name, ...below].map((each) => `^${folderOf(each)}/`)],
    },
  };
}

const upwards = Object.entries(arrows).flatMap(([name, below]) => [
  arrowsFrom(name, below, "", { path: `^${folderOf(name)}/`, pathNot: [test, build] }),
  arrowsFrom(name, [...below, "codegen"], "-when-built", { path: `^${folderOf(name)}/build/` }),
]);

export default {
  forbidden: [
    {
      name: "circle",
      comment:
        "Modules that import each other cannot be read one after the other. Move what both need into a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    ...upwards,
    {
      name: "test-support-in-tests-only",
      comment: "What is built must not load what only tests need.",
      severity: "error",
      from: { path: anyPackage, pathNot: [test, "^packages/test-support/"] },
      to: { path: "^packages/test-support/" },
    },
    {
      name: "scripts-from-outside",
      comment: "Nobody imports scripts/. What tests share is in packages/test-support.",
      severity: "error",
      from: { pathNot: "^scripts/" },
      to: { path: "^scripts/" },
    },
    {
      name: "inside-of-another-package",
      comment: "A package is imported by its name. What only this repository needs is in its ./internal.",
      severity: "error",
      from: { path: anyPackage },
      to: { path: anyPackage, pathNot: "^$1/", ...byPath },
    },
    {
      name: "inside-of-a-package",
      comment: "A package is imported by its name. What only this repository needs is in its ./internal.",
      severity: "error",
      from: { pathNot: anyPackage },
      // What `npm run generate` asks a package to render is in its build/, which is no part of what is published.
      to: { path: anyPackage, pathNot: "^packages/[^/]+/build/", ...byPath },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    exclude: { path: "/(third-party|runners)/" },
    doNotFollow: { path: "(^|/)(node_modules|dist)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["@nodeinfo-kit/source", "import", "default", "types"],
    },
  },
};

/**
 * The allowed imports: `npm run check:imports`. No cycles, and no imports of packages built later.
 * CONTRIBUTING.md has the command that draws the packages.
 */
import { readdirSync } from "node:fs";

/** The packages that each package may import outside its tests: none that is generated from it or depends on it. */
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
if (missing.length > 0)
  throw new Error(`.dependency-cruiser.mjs does not list the allowed imports of ${missing}.`);

const folderOf = (name) => (name === "schemas" ? "schemas" : `packages/${name}`);
const anyPackage = "^(packages/[^/]+|schemas)/";
const test = "\\.test(-d)?\\.ts$|/fixtures/";
/** The code that builds a package and is not published. It may use codegen. */
const build = "^(packages/[^/]+|schemas)/build/";

/** Imported by a path, not by the name of a package. */
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
        "Modules that import each other cannot be understood separately. Move what both need into a third module.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    ...upwards,
    {
      name: "text-imports-rules",
      comment: "The code that reads JSON texts knows no rules. See docs/decisions/0017-imports.md.",
      severity: "error",
      from: { path: "^packages/lint/src/text/", pathNot: test },
      to: {
        path: "^packages/lint/src/",
        pathNot: ["^packages/lint/src/text/", "^packages/lint/src/(place|remedy)\\.ts$"],
      },
    },
    {
      name: "test-support-in-tests-only",
      comment: "Built code must not load code that only tests, checks and `npm run bench:build` need.",
      severity: "error",
      from: { path: anyPackage, pathNot: [test, "^packages/test-support/"] },
      to: { path: "^packages/test-support/" },
    },
    {
      name: "scripts-from-outside",
      comment: "scripts/ must not be imported. Code that tests share is in packages/test-support.",
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
      // `npm run generate` uses code in a package's build/, which is not published.
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

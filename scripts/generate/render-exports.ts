import { readFileSync } from "node:fs";
import type { Sources } from "@nodeinfo-kit/codegen";
import { hasBuilder, otherDialects } from "@nodeinfo-kit/codegen/internal";
import { publishedVectors } from "../../packages/vectors/build/published-vectors.ts";
import { repository } from "../repository.ts";

type Exports = Record<string, string | Readonly<Record<string, string>>>;

/**
 * The condition that resolves a package to its sources in our own tests and type check. It is not published: see
 * docs/decisions/0016-development-condition.md.
 */
export const sourceCondition = "@nodeinfo-kit/source";

/** Renders a package.json with other `exports`. */
export function renderManifest(path: string, exports: Exports): string {
  const fields = JSON.parse(readFileSync(repository + path, "utf8"));
  return `${JSON.stringify({ ...fields, exports }, null, 2)}\n`;
}

const own: Exports = { "./package.json": "./package.json" };

/** Returns the `exports` of the vectors package for these files. */
export function vectorExports(paths: readonly string[]): Exports {
  const vectors = publishedVectors([...paths]).map(([path]) => [`./${path}`, `./dist/${path}`]);
  return { ...Object.fromEntries(vectors), ...own };
}

/** Returns the `exports` of each package generated from the schemas, by the path of its package.json. */
export function exportsOf({
  documents,
  openApi,
  registries: known,
}: Sources): [manifest: string, exports: Exports][] {
  const ids = documents.map((document) => document.id);
  const modules = (moduleOf: (id: string) => Exports[string], named = documents) =>
    Object.fromEntries(named.map(({ id }) => [`./${id}`, moduleOf(id)]));
  const dialects = ["", ...otherDialects.map((dialect) => `${dialect}/`)];
  const files = [
    ...dialects.flatMap((dialect) =>
      ids.flatMap((id) => [`${dialect}${id}.json`, `${dialect}open/${id}.json`]),
    ),
    ...documents.filter(({ facts }) => facts.files).map(({ id }) => `editor/${id}.json`),
    ...openApi.map(({ name }) => `openapi/${name}.json`),
    ...known.map(({ name }) => `known-values/${name}.json`),
  ];
  const registries = known.map(({ name }) => [`./known-values/${name}`, builtModule(`known-values/${name}`)]);
  const raw = files.map((path) => [`./${path}`, `./dist/${path}`]);
  return [
    [
      "schemas/package.json",
      {
        ".": builtModule("index"),
        ...modules(builtModule),
        ...Object.fromEntries([...registries, ...raw]),
        ...own,
      },
    ],
    ["packages/types/package.json", { ".": typesModule("index"), ...modules(typesModule), ...own }],
    [
      "packages/validators/package.json",
      {
        ".": generatedModule("index"),
        "./all": generatedModule("all"),
        "./internal": writtenModule("internal"),
        ...modules(generatedModule),
        ...own,
      },
    ],
    [
      "packages/builders/package.json",
      { ".": generatedModule("index"), ...modules(generatedModule, documents.filter(hasBuilder)), ...own },
    ],
  ];
}

/** A module that the build writes, without a source in TypeScript. */
function builtModule(path: string) {
  return { types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` };
}

function writtenModule(path: string, source = path) {
  return { [sourceCondition]: `./src/${source}.ts`, ...builtModule(path) };
}

function generatedModule(path: string) {
  return writtenModule(`generated/${path}`);
}

/** The types package has only generated modules. */
function typesModule(path: string) {
  return writtenModule(path, `generated/${path}`);
}

import { readFileSync } from "node:fs";
import { hasBuilder } from "../../packages/codegen/src/builders/render-builders.ts";
import { otherDialects } from "../../packages/codegen/src/source/dialects.ts";
import { repository, type SourceDocument } from "../../packages/codegen/src/source/documents.ts";
import { publishedVectors } from "../../packages/codegen/src/vectors/published-vectors.ts";

type Exports = Record<string, string | { types: string; default: string }>;

/** A package.json with other `exports`. */
export function renderManifest(path: string, exports: Exports): string {
  const fields = JSON.parse(readFileSync(repository + path, "utf8"));
  return `${JSON.stringify({ ...fields, exports }, null, 2)}\n`;
}

const own: Exports = { "./package.json": "./package.json" };

/** The `exports` of the package of vectors, whose files these are. */
export function vectorExports(paths: readonly string[]): Exports {
  const vectors = publishedVectors([...paths]).map(([path]) => [`./${path}`, `./dist/${path}`]);
  return { ...Object.fromEntries(vectors), ...own };
}

/** The `exports` of each package that is made from the schemas, by the path of its package.json. */
export function exportsOf(
  documents: SourceDocument[],
  openApiNames: string[],
  registryNames: string[],
): [manifest: string, exports: Exports][] {
  const ids = documents.map((document) => document.id);
  const modules = (folder = "", named = documents) =>
    Object.fromEntries(named.map(({ id }) => [`./${id}`, moduleAt(`${folder}${id}`)]));
  const dialects = ["", ...otherDialects.map((dialect) => `${dialect}/`)];
  const files = [
    ...dialects.flatMap((dialect) =>
      ids.flatMap((id) => [`${dialect}${id}.json`, `${dialect}open/${id}.json`]),
    ),
    ...openApiNames.map((name) => `openapi/${name}.json`),
    ...registryNames.map((name) => `known-values/${name}.json`),
  ];
  const registries = registryNames.map((name) => [
    `./known-values/${name}`,
    moduleAt(`known-values/${name}`),
  ]);
  const raw = files.map((path) => [`./${path}`, `./dist/${path}`]);
  const generated = "generated/";
  return [
    [
      "schemas/package.json",
      { ".": moduleAt("index"), ...modules(), ...Object.fromEntries([...registries, ...raw]), ...own },
    ],
    ["packages/types/package.json", { ".": moduleAt("index"), ...modules(), ...own }],
    [
      "packages/validators/package.json",
      {
        ".": moduleAt(`${generated}index`),
        "./all": moduleAt(`${generated}all`),
        "./internal": moduleAt("internal"),
        ...modules(generated),
        ...own,
      },
    ],
    [
      "packages/builders/package.json",
      { ".": moduleAt(`${generated}index`), ...modules(generated, documents.filter(hasBuilder)), ...own },
    ],
  ];
}

function moduleAt(path: string): { types: string; default: string } {
  return { types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` };
}

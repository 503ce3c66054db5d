import { hasBuilder } from "../../packages/codegen/src/builders/render-builders.ts";
import { otherDialects } from "../../packages/codegen/src/source/dialects.ts";
import type { SourceDocument } from "../../packages/codegen/src/source/documents.ts";
import { publishedVectors } from "../../packages/codegen/src/vectors/published-vectors.ts";

type Exports = Record<string, string | { types: string; default: string }>;

/** The `exports` of each generated package, by the path of its package.json. */
export function exportsOf(
  documents: SourceDocument[],
  vectors: string[],
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
  const own = { "./package.json": "./package.json" };
  const generated = "generated/";
  return [
    [
      "schemas/package.json",
      { ".": moduleAt("index"), ...modules(), ...Object.fromEntries([...registries, ...raw]), ...own },
    ],
    [
      "packages/vectors/package.json",
      {
        ...Object.fromEntries(publishedVectors(vectors).map(([path]) => [`./${path}`, `./dist/${path}`])),
        ...own,
      },
    ],
    ["packages/types/package.json", { ".": moduleAt("index"), ...modules(), ...own }],
    [
      "packages/validators/package.json",
      {
        ".": moduleAt(`${generated}index`),
        "./all": moduleAt(`${generated}all`),
        "./internal": moduleAt("internal"),
        "./words-of-issues": moduleAt("words-of-issues"),
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

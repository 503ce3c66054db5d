import type { Model } from "../../../models/model.ts";
import { rust } from "../../../models/project.ts";
import { quicktypeModels } from "../../../models/quicktype.ts";
import { rustModels } from "../../../models/typify.ts";
import type { Files, Way } from "../way.ts";
import { pinnedVersion, programText, quicktypeVersion } from "./program.ts";

/** Returns a generator's program, with one module for each schema. */
function program(name: string) {
  return {
    language: "Rust",
    project: rust,
    program: (models: Model[]): Files =>
      new Map([
        [`src/bin/${name}/main.rs`, programText("main.rs")],
        [`src/bin/${name}/models.rs`, readers(models)],
      ]),
    build: [["cargo", "build", "--quiet", "--locked", "--bin", name]],
    run: [`target/debug/${name}`],
    declaration: /^ *pub (?:struct|enum|type) (\w+)/gm,
  };
}

function readers(models: Model[]): string {
  return [
    "use crate::{round_trip, Reader};",
    ...models.map(({ module }) => `pub mod ${module};`),
    "pub fn reader(module: &str) -> Reader {",
    "match module {",
    ...models.map(({ module, type }) => `"${module}" => round_trip::<${module}::${type}>,`),
    '_ => panic!("unknown module"),',
    "}}",
  ].join("\n");
}

export const rustWays: Way[] = [
  {
    ...program("typify_types"),
    generator: "typify",
    version: pinnedVersion("scripts/models/rust/Cargo.toml", /^typify = .*"=(.+?)"/m),
    generate: async (models) => {
      const texts = rustModels(models);
      return models.map(
        ({ module }, index) => new Map([[`src/bin/typify_types/models/${module}.rs`, texts[index] ?? ""]]),
      );
    },
  },
  {
    ...program("quicktype_types"),
    generator: "quicktype",
    version: quicktypeVersion,
    generate: async (models) =>
      Promise.all(
        models.map(async (model) => {
          const options = { visibility: "public", "skip-serializing-none": true } as const;
          const files = await quicktypeModels(model, "rust", "models.rs", options);
          const path = `src/bin/quicktype_types/models/${model.module}.rs`;
          return new Map([[path, [...files.values()].join("")]]);
        }),
      ),
  },
];

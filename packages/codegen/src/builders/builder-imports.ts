import type { ModuleFolder } from "../module-names.js";

/** What the modules of builders import. */
export interface BuilderImports {
  /** Where the types are, as `generateTypes` makes them: `@nodeinfo-kit/types`, or `../types`. */
  types: ModuleFolder;
  /** Where the validators are, as `generateValidators` makes them. */
  validators: ModuleFolder;
  /** Where the run time is that all builders share: the modules `document-builder.js`, `checked.js` and so on. */
  runtime: ModuleFolder;
}

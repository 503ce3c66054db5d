import type { ModuleFolder } from "../module-names.js";

/** The imports of the modules of builders. */
export interface BuilderImports {
  /** The types that `generateTypes` returns: `@nodeinfo-kit/types`, or `../types`. */
  types: ModuleFolder;
  /** The validators that `generateValidators` returns. */
  validators: ModuleFolder;
  /** The shared run-time modules of builders: `document-builder.js`, `checked.js` and so on. */
  runtime: ModuleFolder;
}

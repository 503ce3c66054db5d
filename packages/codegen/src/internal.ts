/** Code for the scripts and tests of this repository, not for users. It may change in any release. */

export { type BuilderProperty, builderPropertiesOf, fixedProperties } from "./builders/builder-properties.js";
export { hasOpenForm } from "./builders/forms.js";
export { builderName, hasBuilder, versionOf } from "./builders/render-builders.js";
export { emitValidator } from "./emitter/emit.js";
export { absent, eitherOf, expectationOf } from "./emitter/expectation.js";
export { withoutRedundant } from "./emitter/redundant.js";
export type { OpenApiDocument } from "./openapi/openapi-document.js";
export { run } from "./run.js";
export { otherDialects, toDialect } from "./schemas/dialects.js";
export { toEditorSchema } from "./schemas/editor.js";
export { alternativesOf } from "./source/alternatives.js";
export { isOpenEnum, mapSchema, resolveRef, walk } from "./source/json-schema.js";
export { problemsOfRegistry } from "./source/known-values.js";
export { resolveReferences } from "./source/resolved-schema.js";
export { outsideSubset } from "./source/subset.js";
export { isForbidden, sampleOf } from "./vectors/sample.js";

export { type ConvertOptions, type ConvertResult, convert } from "./convert.js";
export { type Difference, diff, isEquivalent } from "./difference.js";
export type * from "./facts.js";
export type { GivableFact } from "./facts.js";
export { type Addition, type GivenFacts, givableFacts } from "./given.js";
export { identify, type SourceId } from "./identify.js";
export type { Issue, Issues } from "./issue.js";
export type { Loss, LossCode } from "./loss.js";
export { type ReadOptions, type ReadResult, read, sourceIds } from "./read.js";
export type { Repair, RepairCode } from "./repair.js";
export {
  type Documents,
  type OpenDocuments,
  type Profile,
  type TargetId,
  targetIds,
} from "./writing/targets.js";

import type { Repair, ServerFacts } from "@nodeinfo-kit/convert";
import type { Issue } from "@nodeinfo-kit/validators";
import type { DocumentId } from "../diagnostic.js";
import type { Finding } from "../rule.js";

/** A document that its schema rejects. */
export interface Refused {
  readonly id: DocumentId;
  readonly value: unknown;
  readonly facts: ServerFacts | undefined;
  /** The repairs of reading, by JSON Pointer. */
  readonly repairs: ReadonlyMap<string, readonly Repair[]>;
}

/** The explanation of an issue. */
type Explanation = Pick<Finding, "message" | "args" | "remedies">;

/** Explains the issues of one kind. */
export type Explain = (issue: Issue, refused: Refused) => Explanation;

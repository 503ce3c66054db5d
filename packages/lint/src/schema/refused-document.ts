import type { Repair, ServerFacts } from "@nodeinfo-kit/convert";
import type { Issue } from "@nodeinfo-kit/validators";
import type { DocumentId } from "../diagnostic.js";
import type { Finding } from "../rule.js";

/** A document that its schema refuses. */
export interface Refused {
  readonly id: DocumentId;
  readonly value: unknown;
  readonly facts: ServerFacts | undefined;
  /** What reading made of what is wrong, by its JSON Pointer. */
  readonly repairs: ReadonlyMap<string, readonly Repair[]>;
}

/** What there is to say of an issue. */
type Explanation = Pick<Finding, "message" | "args" | "remedies">;

/** Explains the issues of one kind. */
export type Explain = (issue: Issue, refused: Refused) => Explanation;

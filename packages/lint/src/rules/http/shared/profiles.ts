import { documents } from "@nodeinfo-kit/schemas";
import type { DocumentId } from "../../../diagnostic.js";
import type { LintedDocument } from "../../../rule.js";
import { mediaTypeOf, type Parameter, parameterOf } from "./media-type.js";

const profiles = new Map<DocumentId, string>(
  documents.flatMap(({ id, profile }) => (profile ? [[id, profile]] : [])),
);

/** The `profile` that a document was sent with, and the one that it should have. */
export interface SentProfile {
  readonly sent: Parameter | undefined;
  readonly wanted: string;
}

/** Undefined if the media type is unknown or not JSON, or if the document needs no profile. */
export function profileOf({ id, origin }: LintedDocument): SentProfile | undefined {
  if (origin.contentType === undefined) return undefined;
  const wanted = profiles.get(id);
  const type = mediaTypeOf(origin.contentType);
  if (wanted === undefined || type.essence !== "application/json") return undefined;
  return { sent: parameterOf(type, "profile"), wanted };
}

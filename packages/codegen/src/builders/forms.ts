import type { SourceDocument } from "../source/documents.js";
import { type BuilderProperty, builderPropertiesOf } from "./builder-properties.js";
import { adviceOn, type LaterValues } from "./later-values.js";

/** A form of a builder: strict, or open, which allows values that the standard does not list. */
export interface Form {
  readonly profile: "strict" | "open";
  /** The type of the document, such as `OpenNodeInfo`. */
  readonly type: string;
  /** The type of the limits that TypeScript checks in literals. */
  readonly limits: string;
  readonly properties: readonly BuilderProperty[];
  /** The properties of which at least one must be set. */
  readonly alternatives: readonly string[];
  /** The advice on a value that is not allowed, by the property that is an array of such values. */
  readonly advice: Readonly<Record<string, string>>;
}

export function strictForm({ name, resolved, facts }: SourceDocument, later: LaterValues): Form {
  const properties = builderPropertiesOf(resolved.strict);
  const advice = properties.flatMap(({ name, values }) =>
    values ? [[name, adviceOn(values, facts.standard, later[name])] as const] : [],
  );
  return {
    profile: "strict",
    type: name,
    limits: "Limits",
    properties,
    alternatives: resolved.strict.alternatives ?? [],
    advice: Object.fromEntries(advice),
  };
}

export function openForm({ name, resolved }: SourceDocument): Form {
  return {
    profile: "open",
    type: `Open${name}`,
    limits: "OpenLimits",
    properties: builderPropertiesOf(resolved.strict, resolved.open),
    alternatives: [],
    advice: {},
  };
}

/**
 * Whether a document has an open builder. The link document has none: its builder requires at least one link, and
 * absolute URLs, and both are the same for readers. A vocabulary has none either: `metadata()` also takes any other object.
 */
export function hasOpenForm({ id }: SourceDocument): boolean {
  return id !== "discovery" && !id.startsWith("metadata/");
}

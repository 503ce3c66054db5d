import type { Repair, ServerFacts } from "@nodeinfo-kit/convert";
import type { DocumentId, Severity } from "./diagnostic.js";
import type { Links } from "./links/links.js";
import type { LintOptions, Origin, Profile } from "./options.js";
import type { Place } from "./place.js";
import type { Remedy } from "./remedy.js";

/** One thing that can be wrong with a document. */
export interface Rule {
  /** `area/what`: the path of the rule's file. */
  readonly code: `${string}/${string}`;
  readonly severity: Severity;
  /** The problem, in one sentence that is true of every case. */
  readonly summary: string;
  /** Why it matters, and how to fix it: a few sentences of Markdown. */
  readonly explanation: string;
  /** The standard or proposal that it follows. */
  readonly source: { readonly name: string; readonly url: string };
  /** A document with exactly this problem. */
  readonly bad: BadSample;
  /** The same document without it. */
  readonly good: Sample;
  /**
   * The documents that the rule applies to: ids, or families such as `nodeinfo`. Empty for rules about the input and the
   * schema, which apply to any document.
   */
  readonly documents: readonly string[];
  /**
   * What happens to a schema issue at the same place. `"explains"`: the rule explains it better, and replaces the issue.
   * `"yields"`: the issue is enough, and the rule reports nothing.
   */
  readonly withSchemaIssue?: "explains" | "yields";
  /** Looks for the problem. Absent for rules about the input and the schema. */
  readonly check?: (document: LintedDocument, report: Report) => void;
}

/** A sample document, and the options to lint it with. */
export interface Sample {
  /** The content: text, or bytes if it is not valid text. */
  readonly text: string | Uint8Array;
  readonly options?: LintOptions;
}

export interface BadSample extends Sample {
  /** The part of the text that the diagnostic marks. */
  readonly marks: string;
}

/** A document that is valid JSON of a known type. */
export interface LintedDocument {
  readonly id: DocumentId;
  readonly profile: Profile;
  /** The result of `JSON.parse`. It is hostile: read its properties with `ownProperty`. */
  readonly value: unknown;
  /** The facts about the server, if it could be read. */
  readonly facts: ServerFacts | undefined;
  /** The values that were read differently from how they are written. */
  readonly repairs: readonly Repair[];
  readonly origin: Origin;
  /** The links, if it is a link document. Read on first access. */
  readonly links: Links;
}

export type Report = (finding: Finding) => void;

/** A result of a rule. */
export interface Finding extends Place {
  /** One or more sentences, with values from the document in `quote` and their places in `placeOf`. */
  readonly message: string;
  readonly args?: Readonly<Record<string, string | number>>;
  readonly related?: readonly (Place & { readonly message: string })[];
  readonly remedies?: readonly Remedy[];
}

/** A finding with its rule, and a severity if it differs from that of the rule. */
export interface Found extends Finding {
  readonly rule: Rule;
  readonly severity?: Severity;
}

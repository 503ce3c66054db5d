import type { Repair, ServerFacts } from "@nodeinfo-kit/convert";
import type { DocumentId, Severity } from "./diagnostic.js";
import type { Links } from "./links/links.js";
import type { LintOptions, Origin, Profile } from "./options.js";

/** One thing that can be wrong with a document. */
export interface Rule {
  /** `area/what`: the path of the rule's file. */
  readonly code: `${string}/${string}`;
  readonly severity: Severity;
  /** What is wrong, as one sentence that holds for every case. */
  readonly summary: string;
  /** Why it matters, and how to mend it: a few sentences of Markdown. */
  readonly explanation: string;
  /** Where it is written. */
  readonly source: { readonly name: string; readonly url: string };
  /** A document with exactly this fault. */
  readonly bad: BadSample;
  /** The same document without it. */
  readonly good: Sample;
  /**
   * The documents that the rule is about: ids, or families such as `nodeinfo`. Empty for rules that the reading of the text
   * and the schema report, for any document.
   */
  readonly documents: readonly string[];
  /**
   * What becomes of an issue of the schema at the same place. `"explains"`: the rule says it better, and the issue is not
   * said a second time. `"yields"`: the issue is enough, and the rule is silent.
   */
  readonly besideSchema?: "explains" | "yields";
  /** Looks for the fault. Absent, where the reading of the text or the schema reports it. */
  readonly check?: (document: LintedDocument, report: Report) => void;
}

/** A document to show, and how it is linted. */
export interface Sample {
  /** What the file holds: text, or bytes where it is no text. */
  readonly text: string | Uint8Array;
  readonly options?: LintOptions;
}

export interface BadSample extends Sample {
  /** The part of the text that the diagnostic marks. */
  readonly marks: string;
}

/** A document whose text is JSON and whose kind is known. */
export interface LintedDocument {
  readonly id: DocumentId;
  readonly profile: Profile;
  /** What `JSON.parse` returned, and so hostile: read its properties with `ownProperty`. */
  readonly value: unknown;
  /** What it says of the server, if it could be read. */
  readonly facts: ServerFacts | undefined;
  /** What was read otherwise than it is written. */
  readonly repairs: readonly Repair[];
  readonly origin: Origin;
  /** The links, if it is a link document. They are read when a rule asks for them first. */
  readonly links: Links;
}

export type Report = (finding: Finding) => void;

/** The keys that lead to a value: names of members, and indexes of items. */
export type Path = readonly (string | number)[];

/** A place of the document, or of its text. */
export interface Place {
  readonly path: Path;
  /** Whether it is about a member's name. It is about its value, if you do not say. */
  readonly isKey?: boolean;
  /** Where in the text, if that is not where the path leads: offsets from 0, in UTF-16 units. */
  readonly span?: Span;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a rule has found. */
export interface Finding extends Place {
  /** A whole sentence or more, in which everything from the document is quoted with `quote`, or its place with `placeOf`. */
  readonly message: string;
  readonly args?: Readonly<Record<string, string | number>>;
  readonly related?: readonly (Place & { readonly message: string })[];
  readonly remedies?: readonly Remedy[];
}

/** A way to mend a document, in words of its values; it becomes changes to the text, where there is one. */
export interface Remedy {
  readonly title: string;
  readonly isSafe: boolean;
  readonly changes: readonly Change[];
}

/** A change to a document. */
export type Change =
  /** Gives what is at the path another value, or adds the member that is not there. */
  | { readonly kind: "set"; readonly path: Path; readonly value: unknown }
  /** Makes a text of the number at the path, as it is written: 4.10 becomes "4.10". */
  | { readonly kind: "quote"; readonly path: Path }
  /** Gives the member at the path another name. */
  | { readonly kind: "rename"; readonly path: Path; readonly name: string }
  /** Takes away the member or the item at the path. */
  | { readonly kind: "remove"; readonly path: Path }
  /**
   * Puts the value at the path where the other path leads, as it is written, with the objects that are not there yet. Only
   * null or an empty list may be in its place; with an empty path, the value takes the place of the whole document.
   */
  | { readonly kind: "move"; readonly path: Path; readonly to: Path }
  /** Puts a text in the place of a span. */
  | { readonly kind: "text"; readonly span: Span; readonly text: string };

/** A finding and its rule, and how severe it is where that is not as the rule says. */
export interface Found extends Finding {
  readonly rule: Rule;
  readonly severity?: Severity;
}

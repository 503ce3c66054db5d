import type { DocumentId, Severity } from "./diagnostic.js";

/** How a document is linted. */
export interface LintOptions {
  /** Which document it is meant to be; `"auto"`, the default, tells that from its content. */
  readonly as?: DocumentId | "auto";
  /** `"strict"`, the default, is the standard as published; in `"open"`, what a reader should accept is no error. */
  readonly profile?: Profile;
  /** Where the document comes from. Rules that need it are silent without it. */
  readonly origin?: Origin;
  /** How severe a rule is, by its code; `"off"` turns it off. */
  readonly rules?: Levels;
  readonly limits?: Partial<Limits>;
}

/** Whether a document is judged as its author wants it, or as its readers. */
export type Profile = "strict" | "open";
/** How severe a rule is, or that it is not asked. */
export type Level = Severity | "off";

/** The levels of rules, by their codes. */
export type Levels = Readonly<Record<string, Level>>;

/** Where a document comes from, as far as that is known. */
export interface Origin {
  /** The address that the document was fetched from, after all redirects. */
  readonly url?: string;
  /** The `Content-Type` that it was sent with. */
  readonly contentType?: string;
  /** The `rel` of the link that led to it. */
  readonly rel?: string;
  /** The host that was asked for the document, such as `social.example`. */
  readonly host?: string;
}

/** How much is looked at, and how much is told. */
export interface Limits {
  /** The most bytes of a text: more is not looked at. 1 MiB, if you do not say. */
  readonly bytes: number;
  /** How deep objects and lists may nest. 64, if you do not say; more than 1000 counts as 1000. */
  readonly depth: number;
  /** The most diagnostics to return; the worst are kept. 100, if you do not say. */
  readonly diagnostics: number;
}

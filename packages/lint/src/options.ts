import type { DocumentId, Severity } from "./diagnostic.js";

/** The options of `lint`. */
export interface LintOptions {
  /** The document type. Default: `"auto"`, which identifies it by its content. */
  readonly as?: DocumentId | "auto";
  /** `"strict"`: the standard as published. `"open"`: what a reader should accept. Default: `"strict"`. */
  readonly profile?: Profile;
  /** Where the document comes from. Rules that need this are skipped without it. */
  readonly origin?: Origin;
  /** The level of rules, by their codes; `"off"` disables a rule. */
  readonly rules?: Levels;
  readonly limits?: Partial<Limits>;
}

/** Whether to check a document as the standard defines it, or as readers should accept it. */
export type Profile = "strict" | "open";
/** The severity of a rule, or `"off"`. */
export type Level = Severity | "off";

/** The levels of rules, by their codes. */
export type Levels = Readonly<Record<string, Level>>;

/** Where a document comes from, as far as known. */
export interface Origin {
  /** The URL that the document was fetched from, after all redirects. */
  readonly url?: string;
  /** The `Content-Type` that it was sent with. */
  readonly contentType?: string;
  /** The `rel` of the link to it. */
  readonly rel?: string;
  /** The host that was requested, such as `social.example`. */
  readonly host?: string;
}

/** The limits of what is examined and returned. */
export interface Limits {
  /** Maximum size of the input in bytes; larger input is not checked. Default: 1 MiB. */
  readonly bytes: number;
  /** Maximum nesting of objects and arrays; more than 1,000 counts as 1,000. Default: 64. */
  readonly depth: number;
  /** Maximum number of diagnostics to return; the most severe are kept. Default: 100. */
  readonly diagnostics: number;
}

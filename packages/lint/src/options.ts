import { validators } from "@nodeinfo-kit/validators/all";
import { quote } from "@nodeinfo-kit/validators/internal";
import type { DocumentId, Severity } from "./diagnostic.js";
import { ruleOf } from "./registry.js";

/** How a document is linted. */
export interface LintOptions {
  /** Which document it is meant to be; `"auto"`, the default, tells that from its content. */
  readonly id?: DocumentId | "auto";
  /** `"strict"`, the default, is the standard as published; in `"open"`, what a reader should accept is no error. */
  readonly profile?: Profile;
  /** Where the document comes from. Rules that need it are silent without it. */
  readonly base?: Base;
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
export interface Base {
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

const defaultLimits: Limits = { bytes: 1024 * 1024, depth: 64, diagnostics: 100 };

/** The options with what was not said. */
export interface Settings {
  readonly id: DocumentId | undefined;
  readonly profile: Profile;
  readonly base: Base;
  readonly rules: Levels | undefined;
  readonly limits: Limits;
}

const defaults: Settings = {
  id: undefined,
  profile: "strict",
  base: {},
  rules: undefined,
  limits: defaultLimits,
};

/** Fills in what was not said. Throws a `RangeError` for what there is not, such as a rule of an unknown code. */
export function settingsOf(options: LintOptions | undefined): Settings {
  if (options === undefined) return defaults;
  const { id = "auto", profile = "strict", base = {}, rules, limits } = options;
  if (id !== "auto" && !Object.hasOwn(validators, id))
    throw new RangeError(`There is no document ${quote(String(id))}.`);
  if (profile !== "strict" && profile !== "open")
    throw new RangeError(`There is no profile ${quote(String(profile))}: it is "strict" or "open".`);
  for (const [code, level] of Object.entries(rules ?? {})) checkRule(code, level);
  checkBase(base);
  return {
    id: id === "auto" ? undefined : id,
    profile,
    base,
    rules,
    limits: limits ? limitsOf(limits) : defaultLimits,
  };
}

function checkRule(code: string, level: unknown): void {
  if (ruleOf(code) === undefined) throw new RangeError(`There is no rule ${quote(code)}.`);
  if (!levels.some((each) => each === level))
    throw new RangeError(
      `The level of ${code} must be "off", "info", "warning" or "error", but is ${quote(String(level))}.`,
    );
}

const levels: readonly Level[] = ["off", "info", "warning", "error"];
const namesOfBase: readonly string[] = ["url", "contentType", "rel", "host"] satisfies (keyof Base)[];

function checkBase(base: Base): void {
  for (const [name, value] of Object.entries(base)) {
    if (!namesOfBase.includes(name)) throw new RangeError(`base has no member ${quote(name)}.`);
    if (value !== undefined && typeof value !== "string")
      throw new RangeError(`base.${name} must be a text, but is ${quote(String(value))}.`);
  }
}

/** Fills in the limits that were not said. */
function limitsOf(limits: Partial<Limits>): Limits {
  const said = Object.entries(limits).filter(([, limit]) => limit !== undefined);
  for (const [name, limit] of said) {
    if (!Object.hasOwn(defaultLimits, name)) throw new RangeError(`There is no limit ${quote(name)}.`);
    if (typeof limit !== "number" || !(limit >= 1))
      throw new RangeError(`limits.${name} must be at least 1, but is ${quote(String(limit))}.`);
  }
  return { ...defaultLimits, ...Object.fromEntries(said) };
}

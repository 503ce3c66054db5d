import { validators } from "@nodeinfo-kit/validators/all";
import { quote } from "@nodeinfo-kit/validators/internal";
import type { DocumentId } from "./diagnostic.js";
import type { Level, Levels, Limits, LintOptions, Origin, Profile } from "./options.js";
import { getRule } from "./registry.js";

const defaultLimits: Limits = { bytes: 1024 * 1024, depth: 64, diagnostics: 100 };

/** The options with their defaults. */
export interface Settings {
  readonly id: DocumentId | undefined;
  readonly profile: Profile;
  readonly origin: Origin;
  readonly rules: Levels | undefined;
  readonly limits: Limits;
}

const defaults: Settings = {
  id: undefined,
  profile: "strict",
  origin: {},
  rules: undefined,
  limits: defaultLimits,
};

/** Fills in the defaults. Throws a `RangeError` for unknown options, such as an unknown rule. */
export function settingsOf(options: LintOptions | undefined): Settings {
  if (options === undefined) return defaults;
  checkNames(options);
  const { as: id = "auto", profile = "strict", origin = {}, rules, limits } = options;
  if (id !== "auto" && !Object.hasOwn(validators, id))
    throw new RangeError(`Unknown document ID ${quote(String(id))}.`);
  if (profile !== "strict" && profile !== "open")
    throw new RangeError(`Unknown profile ${quote(String(profile))}. Use "strict" or "open".`);
  for (const [code, level] of Object.entries(rules ?? {})) checkRule(code, level);
  checkOrigin(origin);
  return {
    id: id === "auto" ? undefined : id,
    profile,
    origin,
    rules,
    limits: limits ? limitsOf(limits) : defaultLimits,
  };
}

/** The options of `fix` are also options of `lint`. */
type OptionName = keyof LintOptions | "unsafe";
const namesOfOptions: readonly string[] = [
  "as",
  "profile",
  "origin",
  "rules",
  "limits",
  "unsafe",
] satisfies OptionName[];

/** TypeScript does not report an unknown option in a variable, and JavaScript has no types. */
function checkNames(options: LintOptions): void {
  for (const name of Object.keys(options))
    if (!namesOfOptions.includes(name)) throw new RangeError(`Unknown option ${quote(name)}.`);
}

function checkRule(code: string, level: unknown): void {
  if (getRule(code) === undefined) throw new RangeError(`Unknown rule ${quote(code)}.`);
  if (!levels.some((each) => each === level))
    throw new RangeError(
      `The level of ${code} must be "off", "info", "warning" or "error", but is ${quote(String(level))}.`,
    );
}

const levels: readonly Level[] = ["off", "info", "warning", "error"];
const namesOfOrigin: readonly string[] = ["url", "contentType", "rel", "host"] satisfies (keyof Origin)[];

function checkOrigin(origin: Origin): void {
  for (const [name, value] of Object.entries(origin)) {
    if (!namesOfOrigin.includes(name)) throw new RangeError(`Unknown property ${quote(name)} of origin.`);
    if (value !== undefined && typeof value !== "string")
      throw new RangeError(`origin.${name} must be a string, but is ${quote(String(value))}.`);
  }
}

/** Fills in the default limits. */
function limitsOf(limits: Partial<Limits>): Limits {
  const given = Object.entries(limits).filter(([, limit]) => limit !== undefined);
  for (const [name, limit] of given) {
    if (!Object.hasOwn(defaultLimits, name)) throw new RangeError(`Unknown limit ${quote(name)}.`);
    if (typeof limit !== "number" || !(limit >= 1))
      throw new RangeError(`limits.${name} must be at least 1, but is ${quote(String(limit))}.`);
  }
  return { ...defaultLimits, ...Object.fromEntries(given) };
}

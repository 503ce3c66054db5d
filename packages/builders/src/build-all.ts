import type { Checked, CheckedPart, Input } from "./checked.js";
import { copyJson } from "./copy-json.js";
import { finish, issuesOf } from "./document-builder.js";
import { type Documents, type Newest, type NewestLimits, newest, validators } from "./generated/versions.js";
import { excerpt, type Issue, type Path } from "./issue.js";

/** A version of NodeInfo that can be built from the same facts as others. */
type Version = keyof Documents<object>;

/** What the newest version says of a server, but its version. */
type Facts = Omit<Documents<object>[Newest], "version">;

/** What is left out has its default; only the versions that must have it ask for `instance`. */
type GivenFacts = Input<
  Omit<Facts, "services" | "metadata" | "instance"> & Partial<Pick<Facts, "services" | "instance">>
>;

/** Something that a version of NodeInfo cannot say, and so was left out of its document. */
export interface Omission {
  /** Where it was, as a JSON Pointer (RFC 6901) into the facts: `/software/repository`. */
  readonly pointer: string;
  readonly path: Path;
  readonly value: unknown;
}

/** A document of each version that was asked for, and what was left out of it. */
export type AllDocuments<Versions extends readonly Version[], Metadata extends object> = {
  readonly [Each in Versions[number]]: {
    readonly document: Documents<Metadata>[Each];
    readonly omitted: readonly Omission[];
  };
};

/**
 * Builds a document for each of several versions of NodeInfo from the same facts: `buildAll(facts, ["2.0", "2.1"])`.
 * Returns, by version, the document and what that version cannot say. Nothing is made up: `services` and `metadata` may
 * be left out, and are then empty. Throws a `NodeInfoValidationError` when the facts are faulty, or when a version
 * cannot do without something that it cannot say, such as its only protocol.
 */
export function buildAll<
  const Given extends GivenFacts,
  const Versions extends readonly [Version, ...Version[]],
  Metadata extends object = { [k: string]: unknown },
>(
  facts: Given &
    Checked<Omit<Given, "metadata">, Facts, NewestLimits> &
    (Newest extends Versions[number] ? Pick<Facts, "instance"> : unknown) & {
      readonly metadata?: Metadata & CheckedPart<Metadata>;
    },
  versions: Versions,
): AllDocuments<Versions, Metadata>;
export function buildAll(facts: object, versions: readonly Version[]): unknown {
  for (const version of versions) refuseUnknown(version);
  const issues: Issue[] = [];
  const value = copyJson(facts, issues);
  // A copy of an object is one, and of anything else there is nothing to spread.
  const document = { ...newest.template, ...(value as object) };
  refuseFaults(`NodeInfo ${versions.join(", ")}`, document, issues);
  return Object.fromEntries(versions.map((version) => [version, buildVersion(document, version)]));
}

/** What not even the newest version knows is no omission but a mistake. What is missing, each version says itself. */
function refuseFaults(standard: string, document: unknown, issues: Issue[]): void {
  const validate = (value: unknown) => ({
    issues: issuesOf(newest.validate, value).filter(
      ({ code, path }) => code !== "schema/missing-property" || path.length > 1,
    ),
  });
  finish({ standard, validate }, document, issues);
}

function refuseUnknown(version: Version): void {
  if (!Object.hasOwn(validators, version))
    throw new RangeError(
      `There is no NodeInfo ${excerpt(String(version))} to build from these facts. Build one of ${Object.keys(validators).join(", ")}.`,
    );
}

function buildVersion(facts: object, version: Version): { document: unknown; omitted: Omission[] } {
  const validate = validators[version];
  const document = copyJson({ ...facts, version }, []);
  const beyond = issuesOf(validate, document).filter(isBeyond);
  // From the last to the first: what is taken out of a list moves what stands after it.
  const omitted = beyond
    .toReversed()
    .map(({ path, pointer }) => ({ pointer, path, value: takeOut(document, path) }));
  return {
    document: finish({ standard: `NodeInfo ${version}`, validate }, document, []),
    omitted: omitted.toReversed(),
  };
}

/** Whether an issue is that a version does not know a member, or a word in a list. */
function isBeyond({ code, path }: Issue): boolean {
  return code === "schema/unknown-property" || (code === "schema/enum" && typeof path.at(-1) === "number");
}

/** Removes a member or an item, and returns it. */
function takeOut(document: unknown, path: Path): unknown {
  let parent = document;
  for (const key of path.slice(0, -1)) parent = memberOf(parent, key);
  const last = path.at(-1) ?? "";
  const value = memberOf(parent, last);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(Object(parent), last);
  return value;
}

function memberOf(parent: unknown, key: string | number): unknown {
  return Object.getOwnPropertyDescriptor(Object(parent), key)?.value;
}

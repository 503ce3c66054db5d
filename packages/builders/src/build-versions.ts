import { excerpt, ownProperty, valueAt } from "@nodeinfo-kit/validators/internal";
import type { Checked, CheckedPart, Input } from "./checked.js";
import { copyJson } from "./copy-json.js";
import { finish, issuesOf, type Validate } from "./document-builder.js";
import {
  type Documents,
  type Newest,
  type NewestLimits,
  type NewestOpenLimits,
  newest,
  type OpenDocuments,
  openValidators,
  validators,
} from "./generated/versions.js";
import type { Issue, Path } from "./issue.js";

/** A version of NodeInfo that can be built from the same facts as others. */
type Version = keyof Documents<object>;

/** The facts of the newest version: its document without `version`. */
type Facts = Omit<Documents<object>[Newest], "version">;

/** The same, with values that no version lists. Mapped, because `Omit` leaves nothing of a type with an index signature. */
type OpenFacts = { [Name in keyof Facts]: NonNullable<OpenDocuments[Newest][Name]> };

/** The input: omitted properties have their defaults, and only versions that require `instance` need it. */
type GivenFacts<All extends Facts | OpenFacts> = Input<
  Omit<All, "services" | "metadata" | "instance"> & Partial<Pick<All, "services" | "instance">>
>;

/** A version that requires `instance`. */
type VersionWithInstance = {
  [Each in Version]: Documents<object>[Each] extends { readonly instance: unknown } ? Each : never;
}[Version];

/** The input, as far as TypeScript checks it. */
type CheckedFacts<
  Given,
  All extends Facts | OpenFacts,
  Limits,
  Versions extends readonly Version[],
  Metadata,
> = Given &
  GivenFacts<All> &
  Checked<Omit<Given, "metadata">, All, Limits> &
  ([Extract<Versions[number], VersionWithInstance>] extends [never]
    ? unknown
    : { readonly instance: Input<All["instance"]> }) & {
    readonly metadata?: Metadata & CheckedPart<Metadata>;
  };

/** A value that a version of NodeInfo does not allow, and that was therefore omitted from its document. */
export interface Omission {
  /** The place of the value, as a JSON Pointer (RFC 6901) into the facts: `/software/repository`. */
  readonly pointer: string;
  readonly path: Path;
  readonly value: unknown;
}

/** A document for each requested version, and the values omitted from it. */
export type BuiltVersions<Versions extends readonly Version[], Metadata extends object> = {
  readonly [Each in Versions[number]]: Built<Documents<Metadata>[Each]>;
};

/** A document for each requested version, valid in the open profile, and the values omitted from it. */
export type BuiltOpenVersions<Versions extends readonly Version[], Metadata extends object> = {
  readonly [Each in Versions[number]]: Built<OpenDocuments[Each] & { metadata: Metadata }>;
};

interface Built<Document> {
  readonly document: Document;
  readonly omissions: readonly Omission[];
}

/**
 * Builds a document for each of several versions of NodeInfo from the same facts: `buildVersions(facts, ["2.0", "2.1"])`.
 * Returns, by version, the document and the values that the version does not allow. `services` and `metadata` are
 * empty by default; nothing else has a default. Throws a `BuildError` if the facts are invalid, or if a version
 * requires a value that it does not allow, such as the only protocol.
 */
export function buildVersions<
  const Given extends GivenFacts<Facts>,
  const Versions extends readonly [Version, ...Version[]],
  Metadata extends object = { [k: string]: unknown },
>(
  facts: CheckedFacts<Given, Facts, NewestLimits, Versions, Metadata>,
  versions: Versions,
): BuiltVersions<Versions, Metadata>;
export function buildVersions(facts: object, versions: readonly Version[]): unknown {
  return build(facts, versions, validators, isBeyond);
}

/**
 * Builds a document for each of several versions as `buildVersions` does, valid in the open profile: values that no version
 * lists, such as a custom protocol, are allowed in every version. Strict readers reject these documents.
 * A property that a version does not define is still omitted from its document; one that no version defines is an error.
 */
export function buildOpenVersions<
  const Given extends GivenFacts<OpenFacts>,
  const Versions extends readonly [Version, ...Version[]],
  Metadata extends object = { [k: string]: unknown },
>(
  facts: CheckedFacts<Given, OpenFacts, NewestOpenLimits, Versions, Metadata>,
  versions: Versions,
): BuiltOpenVersions<Versions, Metadata>;
export function buildOpenVersions(facts: object, versions: readonly Version[]): unknown {
  return build(facts, versions, openValidators, isUnknown);
}

type Validators = Readonly<Record<Version, Validate>>;

/** Builds each version. Omits the values whose issues with the strict schema pass `isOmitted`. */
function build(
  facts: object,
  versions: readonly Version[],
  validators: Validators,
  isOmitted: (issue: Issue) => boolean,
): unknown {
  for (const version of versions) rejectUnknown(version);
  const issues: Issue[] = [];
  const value = copyJson(facts, issues);
  // The copy of an object is an object, and spreading anything else adds nothing.
  const document = { ...newest.template, ...(value as object) };
  rejectInvalid(`NodeInfo ${versions.join(", ")}`, validators[newest.version], document, issues);
  return Object.fromEntries(
    versions.map((version) => [version, buildVersion(document, version, validators[version], isOmitted)]),
  );
}

/** Rejects what not even the newest version allows: it is a mistake, not an omission. Missing properties are left to each version. */
function rejectInvalid(standard: string, validateNewest: Validate, document: unknown, issues: Issue[]): void {
  const validate = (value: unknown) => {
    const unknown = issuesOf(validators[newest.version], value).filter(isUnknown);
    const others = issuesOf(validateNewest, value).filter(
      (issue) => !isUnknown(issue) && (issue.code !== "schema/missing-property" || issue.path.length > 1),
    );
    return { issues: [...unknown, ...others.map((issue) => withAdvice(issue, value))] };
  };
  finish({ standard, validate }, document, issues);
}

function rejectUnknown(version: Version): void {
  if (!Object.hasOwn(validators, version))
    throw new RangeError(
      `Cannot build NodeInfo ${excerpt(String(version))} from these facts. Supported versions: ${Object.keys(validators).join(", ")}.`,
    );
}

function buildVersion(
  facts: object,
  version: Version,
  validate: Validate,
  isOmitted: (issue: Issue) => boolean,
): { document: unknown; omissions: Omission[] } {
  const document = copyJson({ ...facts, version }, []);
  const beyond = issuesOf(validators[version], document).filter(isOmitted);
  // From last to first: removing an item from an array moves the items after it.
  const omissions = beyond
    .toReversed()
    .map(({ path, pointer }) => ({ pointer, path, value: takeOut(document, path) }));
  const explained = (value: unknown) => ({
    issues: issuesOf(validate, value).map((issue) => withOmitted(issue, omissions, version)),
  });
  return {
    document: finish({ standard: `NodeInfo ${version}`, validate: explained }, document, []),
    omissions: omissions.toReversed(),
  };
}

function withAdvice(issue: Issue, document: unknown): Issue {
  if (!isUnlisted(issue) || typeof valueAt(document, issue.path) !== "string") return issue;
  return { ...issue, message: `${issue.message}; buildOpenVersions allows it` };
}

/** Adds to the issue of an array without items which values the version does not list. The newest version lists them. */
function withOmitted(issue: Issue, omissions: readonly Omission[], version: Version): Issue {
  if (issue.code !== "schema/min-items") return issue;
  const inList = omissions.filter(({ pointer }) => pointer.startsWith(`${issue.pointer}/`));
  if (inList.length === 0) return issue;
  const values = [...new Set(inList.map(({ value }) => excerpt(value)))].join(", ");
  return {
    ...issue,
    message: `${issue.message}; NodeInfo ${version} does not list ${values}, NodeInfo ${newest.version} does`,
  };
}

/** Whether an issue is that a version does not define a property. */
function isUnknown({ code }: Issue): boolean {
  return code === "schema/unknown-property";
}

/** Whether an issue is that a version does not define a property, or a value in an array. */
function isBeyond(issue: Issue): boolean {
  return isUnknown(issue) || isUnlisted(issue);
}

/** Whether an issue is that an item of an array is not an allowed value. */
function isUnlisted({ code, path }: Issue): boolean {
  return code === "schema/enum" && typeof path.at(-1) === "number";
}

/** Removes a property or an item, and returns it. */
function takeOut(document: unknown, path: Path): unknown {
  const parent = valueAt(document, path.slice(0, -1));
  const last = path.at(-1) ?? "";
  const value = ownProperty(parent, last);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(Object(parent), last);
  return value;
}

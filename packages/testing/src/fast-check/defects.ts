import type { NodeInfoVersion } from "../matchers.js";

/** A document of NodeInfo that may be changed: what is where is known of a valid one. */
export interface Changeable {
  version: unknown;
  software: unknown;
  protocols: unknown;
  services: unknown;
  openRegistrations: unknown;
  usage: unknown;
  metadata: unknown;
  [member: string]: unknown;
}

interface Defect {
  readonly label: string;
  /** The member that it changes: no document has two defects of one member. */
  readonly member: keyof Changeable & string;
  /** The versions in which it is a defect; all, if none is named. */
  readonly versions?: readonly NodeInfoVersion[];
  readonly apply: (document: Changeable) => void;
}

const flat: readonly NodeInfoVersion[] = ["2.0", "2.1", "2.2"];

/** Adds or changes members of one member of the document. */
function change(member: keyof Changeable & string, changes: object): (document: Changeable) => void {
  return (document) => {
    document[member] = { ...(document[member] as object), ...changes }; // In a valid document it is an object.
  };
}

function put(member: keyof Changeable & string, value: unknown): (document: Changeable) => void {
  return (document) => {
    document[member] = value;
  };
}

function changeUsers(changes: object): (document: Changeable) => void {
  return (document) => {
    const usage = document.usage as { users: object }; // In a valid document it has users.
    document.usage = { ...usage, users: { ...usage.users, ...changes } };
  };
}

/** What servers were seen to write. Each makes a valid document invalid in strict. */
const defects = [
  {
    label: "version is a number",
    member: "version",
    apply: (document) => put("version", Number(document.version))(document),
  },
  { label: "version is that of the software", member: "version", apply: put("version", "4.2.1-beta") },
  {
    label: "software name has capitals",
    member: "software",
    versions: flat,
    apply: change("software", { name: "Example" }),
  },
  { label: "software version is null", member: "software", apply: change("software", { version: null }) },
  {
    label: "homepage before 2.1",
    member: "software",
    versions: ["1.0", "1.1", "2.0"],
    apply: change("software", { homepage: "https://example.org" }),
  },
  { label: "protocols is empty", member: "protocols", versions: flat, apply: put("protocols", []) },
  {
    label: "protocol is unknown",
    member: "protocols",
    versions: flat,
    apply: put("protocols", ["activitypub", "atproto"]),
  },
  { label: "protocols is text", member: "protocols", apply: put("protocols", "activitypub") },
  {
    label: "protocols has directions",
    member: "protocols",
    versions: flat,
    apply: put("protocols", { inbound: ["activitypub"], outbound: ["activitypub"] }),
  },
  { label: "services is an empty list", member: "services", apply: put("services", []) },
  { label: "services is missing", member: "services", apply: (document) => void delete document.services },
  {
    label: "a protocol among services",
    member: "services",
    apply: put("services", { inbound: ["activitypub"], outbound: [] }),
  },
  {
    label: "an unknown service",
    member: "services",
    apply: put("services", { inbound: [], outbound: ["bluesky"] }),
  },
  {
    label: "openRegistrations is text",
    member: "openRegistrations",
    apply: put("openRegistrations", "true"),
  },
  {
    label: "openRegistrations is missing",
    member: "openRegistrations",
    apply: (document) => void delete document.openRegistrations,
  },
  { label: "usage is an empty list", member: "usage", apply: put("usage", []) },
  { label: "users is missing", member: "usage", apply: put("usage", {}) },
  { label: "a count is text", member: "usage", apply: changeUsers({ total: "120" }) },
  { label: "a count is null", member: "usage", apply: changeUsers({ activeMonth: null }) },
  { label: "a count is negative", member: "usage", apply: change("usage", { localPosts: -1 }) },
  { label: "activeHalfyear is misspelt", member: "usage", apply: changeUsers({ activeHalfYear: 64 }) },
  {
    label: "activeWeek before 2.2",
    member: "usage",
    versions: ["1.0", "1.1", "2.0", "2.1"],
    apply: changeUsers({ activeWeek: 7 }),
  },
  { label: "metadata is an empty list", member: "metadata", apply: put("metadata", []) },
  { label: "metadata is missing", member: "metadata", apply: (document) => void delete document.metadata },
  { label: "an unknown member", member: "operations", apply: put("operations", {}) },
] as const satisfies readonly Defect[];

/** What is wrong with a document, in words. */
export type DefectLabel = (typeof defects)[number]["label"];

/** The defects that a version can have. */
export function defectsOf(version: NodeInfoVersion): readonly (Defect & { readonly label: DefectLabel })[] {
  return defects.filter((defect: Defect) => defect.versions?.includes(version) ?? true);
}

import { isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import { members, object, readMembers } from "../object-readers.js";
import { namesOfTrue, readItems } from "../read-items.js";
import type { Reading } from "../reading.js";
import { text } from "../value-readers.js";

const server = members("/server", {
  name: text("/software/name"),
  version: text("/software/version"),
});
const federationVersion = members("", { server: object(server) });

/** Reads the version of a Matrix homeserver, /_matrix/federation/v1/version. */
export function readMatrixFederationVersion(reading: Reading, value: Record<string, unknown>): void {
  readMembers(reading, value, federationVersion);
}

const clientVersions = members("", { unstable_features: readUnstableFeatures });

/** Reads what a Matrix homeserver offers clients, /_matrix/client/versions. Features that are off are kept beside. */
export function readMatrixClientVersions(reading: Reading, value: Record<string, unknown>): void {
  readMembers(reading, value, clientVersions);
}

function readUnstableFeatures(reading: Reading, value: unknown, pointer: string): void {
  if (isObject(value)) {
    const names = namesOfTrue(reading, value, pointer, "/features");
    reading.facts.features = names.map((name) => ({ name }));
  } else reading.leaveOut(pointer, value);
}

const support = members("", { contacts: readContacts, support_page: text("/organization/contact") });

/** Reads whom to ask about a Matrix homeserver, /.well-known/matrix/support. */
export function readMatrixSupport(reading: Reading, value: Record<string, unknown>): void {
  readMembers(reading, value, support);
}

/** A contact has a role too: the whole of it is kept. */
function readContacts(reading: Reading, value: unknown, pointer: string): void {
  reading.keep(pointer, value);
  const staff = readItems(reading, value, pointer, "/staff", addressOf);
  if (staff) reading.facts.staff = staff;
}

/** Null, if there is none: a contact need not have one. */
function addressOf(_: Reading, contact: unknown): string | null | undefined {
  if (!isObject(contact)) return undefined;
  const addresses = [ownProperty(contact, "matrix_id"), ownProperty(contact, "email_address")];
  return addresses.find((address) => typeof address === "string") ?? null;
}

import { isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import { object, properties, readProperties } from "../object-readers.js";
import { namesOfTrue, readItems } from "../read-items.js";
import type { Reading } from "../reading.js";
import { text } from "../value-readers.js";

const server = properties("/server", {
  name: text("/software/name"),
  version: text("/software/version"),
});
const federationVersion = properties("", { server: object(server) });

/** Reads /_matrix/federation/v1/version, the software of a Matrix homeserver. */
export function readMatrixFederationVersion(reading: Reading, value: Record<string, unknown>): void {
  readProperties(reading, value, federationVersion);
}

const clientVersions = properties("", { unstable_features: readUnstableFeatures });

/** Reads /_matrix/client/versions, what a Matrix homeserver supports. Features that are off are kept in `extra`. */
export function readMatrixClientVersions(reading: Reading, value: Record<string, unknown>): void {
  readProperties(reading, value, clientVersions);
}

function readUnstableFeatures(reading: Reading, value: unknown, pointer: string): void {
  if (isObject(value)) {
    const names = namesOfTrue(reading, value, pointer, "/features");
    reading.facts.features = names.map((name) => ({ name }));
  } else reading.ignore(pointer, value);
}

const support = properties("", { contacts: readContacts, support_page: text("/organization/contact") });

/** Reads /.well-known/matrix/support, the contacts of a Matrix homeserver. */
export function readMatrixSupport(reading: Reading, value: Record<string, unknown>): void {
  readProperties(reading, value, support);
}

/** A contact also has a role, so it is kept as a whole. */
function readContacts(reading: Reading, value: unknown, pointer: string): void {
  reading.keep(pointer, value);
  const staff = readItems(reading, value, pointer, "/staff", addressOf);
  if (staff) reading.facts.staff = staff;
}

/** The Matrix ID or email address of a contact. Null if it has neither: both are optional. */
function addressOf(_: Reading, contact: unknown): string | null | undefined {
  if (!isObject(contact)) return undefined;
  const addresses = [ownProperty(contact, "matrix_id"), ownProperty(contact, "email_address")];
  return addresses.find((address) => typeof address === "string") ?? null;
}

import { members, object, readMembers } from "../members.js";
import type { Reading } from "../reading.js";
import { isObject, ownMember, type Read, text } from "../values.js";

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

function readUnstableFeatures(...[reading, value, pointer]: Parameters<Read>): void {
  reading.keep(pointer, value);
  if (!isObject(value)) return;
  reading.facts.features = Object.keys(value)
    .filter((name) => value[name] === true)
    .map((name) => ({ name }));
  reading.facts.origins["/features"] = pointer;
}

const support = members("", { contacts: readContacts, support_page: text("/organization/contact") });

/** Reads whom to ask about a Matrix homeserver, /.well-known/matrix/support. */
export function readMatrixSupport(reading: Reading, value: Record<string, unknown>): void {
  readMembers(reading, value, support);
}

/** A contact has a role too: the whole of it is kept. */
function readContacts(...[reading, value, pointer]: Parameters<Read>): void {
  reading.keep(pointer, value);
  if (!Array.isArray(value)) {
    reading.leaveOut(pointer, value);
    return;
  }
  reading.facts.staff = value.filter(isObject).flatMap((contact) => {
    const addresses = [ownMember(contact, "matrix_id"), ownMember(contact, "email_address")];
    return addresses.find((address): address is string => typeof address === "string") ?? [];
  });
  reading.facts.origins["/staff"] = pointer;
}

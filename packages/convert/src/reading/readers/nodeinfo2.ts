import { members, object, readMembers } from "../members.js";
import type { Reading } from "../reading.js";
import { activeWeek, usage } from "../usage.js";
import { isObject, openRegistrations, ownMember, type Read, text } from "../values.js";
import { dividedWords, undividedWords } from "../words.js";
import { requireVersion, versionReader } from "./nodeinfo.js";

const spelling = true;

const server = members(
  "/server",
  {
    baseUrl: text("/baseUrl"),
    name: text("/name"),
    software: text("/software/name"),
    version: text("/software/version"),
  },
  { required: ["baseUrl", "name", "software", "version"], spelling },
);

const organization = members(
  "/organization",
  {
    name: text("/organization/name"),
    contact: text("/organization/contact"),
    account: text("/organization/account"),
  },
  { spelling },
);

const root = members(
  "",
  {
    version: versionReader("1.0"),
    server: object(server),
    organization: object(organization, ({ facts }) => {
      facts.organization = {};
    }),
    protocols: undividedWords("protocols", false),
    services: dividedWords("services", []),
    openRegistrations,
    usage: usage([], activeWeek),
    relay: text("/relay"),
    otherFeatures: readFeatures,
  },
  { required: ["server", "openRegistrations"], spelling },
);

/** Reads NodeInfo2 1.0. */
export function readNodeInfo2(reading: Reading, value: Record<string, unknown>): void {
  readMembers(reading, value, root);
  requireVersion(reading, value, "1.0");
}

function readFeatures(...[reading, value, pointer]: Parameters<Read>): void {
  if (!Array.isArray(value)) {
    reading.leaveOut(pointer, value);
    return;
  }
  const features = value.filter(isObject).map((feature) => {
    const [name, version] = [ownMember(feature, "name"), ownMember(feature, "version")];
    return {
      ...(typeof name === "string" && { name }),
      ...(typeof version === "string" && { version }),
    };
  });
  if (features.length < value.length) reading.repair("repair/wrong-items", pointer, value, features);
  if (value.some(hasMore)) reading.keep(pointer, value);
  reading.facts.features = features;
  reading.facts.origins["/features"] = pointer;
}

/** A feature may say more of itself than the standard knows: then the whole list is kept beside. */
function hasMore(feature: unknown): boolean {
  return isObject(feature) && Object.keys(feature).some((name) => name !== "name" && name !== "version");
}

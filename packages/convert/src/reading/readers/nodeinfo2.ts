import type { Feature } from "../../facts.js";
import { readItems, readNamed } from "../items.js";
import { members, object, readMembers } from "../members.js";
import type { Reading } from "../reading.js";
import { activeWeek, usage } from "../usage.js";
import { openRegistrations, text, textOf } from "../values.js";
import { dividedWords, undividedProtocols } from "../words.js";
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
    protocols: undividedProtocols(false),
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
  requireVersion(reading, "1.0");
}

function readFeatures(reading: Reading, value: unknown, pointer: string): void {
  const features = readItems(reading, value, pointer, "/features", readFeature);
  if (features) reading.facts.features = features;
}

function readFeature(reading: Reading, value: unknown, pointer: string): Feature | undefined {
  return readNamed(reading, value, pointer, ["name", "version"], textOf);
}

import type { Feature } from "../../facts.js";
import { homesOf, readMisplaced } from "../misplaced.js";
import { object, properties, readProperties } from "../object-readers.js";
import { dividedValues, undividedProtocols } from "../protocols-and-services.js";
import { readItems, readNamed } from "../read-items.js";
import type { Reading } from "../reading.js";
import { activeWeek, usage } from "../usage.js";
import { openRegistrations, text, textOf } from "../value-readers.js";
import { requireVersion, versionReader } from "./nodeinfo.js";

const spelling = true;

const server = properties(
  "/server",
  {
    baseUrl: text("/baseUrl"),
    name: text("/name"),
    software: text("/software/name"),
    version: text("/software/version"),
  },
  { required: ["baseUrl", "name", "software", "version"], spelling },
);

const organization = properties(
  "/organization",
  {
    name: text("/organization/name"),
    contact: text("/organization/contact"),
    account: text("/organization/account"),
  },
  { spelling },
);

const services = dividedValues("services", []);
const use = usage([], activeWeek);

const root = properties(
  "",
  {
    version: versionReader("1.0"),
    server: object(server),
    organization: object(organization, ({ facts }) => {
      facts.organization ??= {};
    }),
    protocols: undividedProtocols(false),
    services: services.read,
    openRegistrations,
    usage: use.read,
    relay: text("/relay"),
    otherFeatures: readFeatures,
  },
  { required: ["server", "openRegistrations"], spelling },
);

const homes = homesOf([root, server, organization, ...use.objects, ...services.objects]);

/** Reads NodeInfo2 1.0. */
export function readNodeInfo2(reading: Reading, value: Record<string, unknown>): void {
  reading.homes = homes;
  readProperties(reading, value, root);
  requireVersion(reading, "1.0");
  reading.later.push(() => readMisplaced(reading, value));
}

function readFeatures(reading: Reading, value: unknown, pointer: string): void {
  const features = readItems(reading, value, pointer, "/features", readFeature);
  if (features) reading.facts.features = features;
}

function readFeature(reading: Reading, value: unknown, pointer: string): Feature | undefined {
  return readNamed(reading, value, pointer, ["name", "version"], textOf);
}

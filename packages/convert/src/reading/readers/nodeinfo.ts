import { type LaterProperty, type NodeInfoVersion, propertiesAfter } from "../../nodeinfo-versions.js";
import { homesOf, readMisplaced } from "../misplaced.js";
import { object, objectOf, properties, readProperties } from "../object-readers.js";
import { dividedValues, undividedProtocols } from "../protocols-and-services.js";
import type { Read, Reading } from "../reading.js";
import { activeWeek, usage } from "../usage.js";
import { fallback, later, misplaced, openRegistrations, text } from "../value-readers.js";
import { propertiesOfMetadata, readMetadataFacts } from "./metadata.js";

type Reader = (reading: Reading, value: Record<string, unknown>) => void;

/** Reads a document as one version of NodeInfo. Properties of other versions are read with a repair. */
export function nodeInfoReader(version: NodeInfoVersion): Reader {
  const is1 = version.startsWith("1.");
  const absent = propertiesAfter(version);
  const ifPresent = (property: LaterProperty, read: Read) =>
    absent.includes(property) ? misplaced(read) : read;
  const hasInstance = !absent.includes("instance");
  const closed = (required: string[]) => ({ required, spelling: true });
  const software = properties(
    "/software",
    {
      name: text("/software/name"),
      version: text("/software/version"),
      repository: ifPresent("repository", text("/software/repository")),
      homepage: ifPresent("homepage", text("/software/homepage")),
    },
    closed(["name", "version"]),
  );
  const instance = properties(
    "/instance",
    { name: text("/name"), description: text("/description") },
    { spelling: true },
  );
  const server = properties("/server", {
    baseUrl: fallback("/baseUrl"),
    name: fallback("/name"),
    software: fallback("/software/name"),
    version: fallback("/software/version"),
  });
  const services = dividedValues("services", ["inbound", "outbound"]);
  const protocols = dividedValues("protocols", ["inbound", "outbound"]);
  const use = usage(["users"], ifPresent("activeWeek", activeWeek));
  const required = ["software", "protocols", "services", "openRegistrations", "usage", "metadata"];
  const root = properties(
    "",
    {
      version: versionReader(version),
      software: softwareReader(object(software)),
      protocols: is1 ? protocols.read : undividedProtocols(true),
      services: services.read,
      openRegistrations,
      usage: use.read,
      metadata,
      instance: ifPresent("instance", object(instance)),
      server: later(misplaced(object(server))),
    },
    closed(hasInstance ? [...required, "instance"] : required),
  );
  const objects = [root, software, ...use.objects, ...services.objects, propertiesOfMetadata];
  if (is1) objects.push(...protocols.objects);
  if (hasInstance) objects.push(instance);
  const homes = homesOf(objects, ["server", ...absent]);
  return (reading, value) => {
    reading.homes = homes;
    readProperties(reading, value, root);
    requireVersion(reading, version);
    reading.later.push(
      () => readMisplaced(reading, value),
      () => readMetadataFacts(reading.facts),
    );
  };
}

/** Returns a reader of the version of the standard. Any other version is read with a repair. */
export function versionReader(version: string): Read {
  return (reading, value, pointer) => {
    reading.hasVersion = true;
    if (value === version) return;
    const code =
      value === Number(version)
        ? "repair/number-for-text"
        : value === null
          ? "repair/null"
          : "repair/version";
    reading.repair(code, pointer, value, version);
  };
}

/** Adds a repair for a document without a version, with the one that was assumed. */
export function requireVersion(reading: Reading, version: string): void {
  if (!reading.hasVersion) reading.repair("repair/missing", "/version", undefined, version);
}

/** Some servers publish only the name instead of the object. */
function softwareReader(read: Read): Read {
  const readName = text("/software/name");
  return (reading, value, pointer) => {
    if (typeof value !== "string") return read(reading, value, pointer);
    reading.repair("repair/text-for-object", pointer, value, { name: value });
    readName(reading, value, pointer);
  };
}

const metadata: Read = (reading, value, pointer) => {
  const found = objectOf(reading, value, pointer);
  if (!found) return;
  reading.facts.metadata = found;
  reading.facts.origins["/metadata"] = pointer;
};

import { members, object, readMembers, readNoObject } from "../members.js";
import type { Reading } from "../reading.js";
import { activeWeek, usage } from "../usage.js";
import { fallback, isObject, misplaced, openRegistrations, type Read, text } from "../values.js";
import { dividedWords, undividedWords } from "../words.js";
import { readMetadataFacts } from "./metadata.js";
import { factsOfValidNodeInfo } from "./valid-nodeinfo.js";

/** The versions of NodeInfo. */
export const nodeInfoVersions = ["1.0", "1.1", "2.0", "2.1", "2.2"] as const;
export type NodeInfoVersion = (typeof nodeInfoVersions)[number];

type Reader = (reading: Reading, value: Record<string, unknown>) => void;

/** Reads a document as one version of NodeInfo. What belongs to another version is understood, and said. */
export function nodeInfoReader(version: NodeInfoVersion): Reader {
  const is1 = version.startsWith("1.");
  const since = (first: NodeInfoVersion, read: Read) => (version >= first ? read : misplaced(read));
  const closed = (required: string[]) => ({ required, spelling: true });
  const software = members(
    "/software",
    {
      name: text("/software/name"),
      version: text("/software/version"),
      repository: since("2.1", text("/software/repository")),
      homepage: since("2.1", text("/software/homepage")),
    },
    closed(["name", "version"]),
  );
  const instance = members(
    "/instance",
    { name: text("/name"), description: text("/description") },
    { spelling: true },
  );
  const server = members("/server", {
    baseUrl: fallback("/baseUrl"),
    name: fallback("/name"),
    software: fallback("/software/name"),
    version: fallback("/software/version"),
  });
  const required = ["software", "protocols", "services", "openRegistrations", "usage", "metadata"];
  const root = members(
    "",
    {
      version: versionReader(version),
      software: softwareReader(object(software)),
      protocols: is1 ? dividedWords("protocols", ["inbound", "outbound"]) : undividedWords("protocols", true),
      services: dividedWords("services", ["inbound", "outbound"]),
      openRegistrations,
      usage: usage(["users"], since("2.2", activeWeek)),
      metadata,
      instance: since("2.2", object(instance)),
      server: misplaced(object(server)),
    },
    closed(version === "2.2" ? [...required, "instance"] : required),
  );
  return (reading, value) => {
    const facts = factsOfValidNodeInfo(value, version);
    if (facts) {
      reading.facts = facts;
      return;
    }
    readMembers(reading, value, root);
    requireVersion(reading, value, version);
    addStrayProtocols(reading);
    readMetadataFacts(reading.facts);
  };
}

/** Reads the version of the standard, which is known by now: another one is a fault. */
export function versionReader(version: string): Read {
  return (reading, value, pointer) => {
    if (value === version) return;
    const code =
      typeof value === "number"
        ? "repair/number-for-text"
        : value === null
          ? "repair/null"
          : "repair/version";
    reading.repair(code, pointer, value, version);
  };
}

/** Says that a document has no version, and which it was taken for. */
export function requireVersion(reading: Reading, value: object, version: string): void {
  if (!Object.hasOwn(value, "version")) reading.repair("repair/missing", "/version", undefined, version);
}

/** Some write the name alone where the object belongs. */
function softwareReader(read: Read): Read {
  const readName = text("/software/name");
  return (reading, value, pointer) => {
    if (typeof value !== "string") return read(reading, value, pointer);
    reading.repair("repair/text-for-object", pointer, value, { name: value });
    readName(reading, value, pointer);
  };
}

const metadata: Read = (reading, value, pointer) => {
  if (!isObject(value)) return readNoObject(reading, value, pointer);
  reading.facts.metadata = value;
  reading.facts.origins["/metadata"] = pointer;
};

function addStrayProtocols(reading: Reading): void {
  for (const word of reading.strayProtocols) {
    const { protocols } = reading.facts;
    if (!protocols) reading.facts.protocols = { all: [word] };
    else if (!protocols.all.includes(word)) protocols.all = [...protocols.all, word];
    else continue;
    reading.facts.origins[`/protocols/all/${(reading.facts.protocols?.all.length ?? 1) - 1}`] = "/services";
  }
}

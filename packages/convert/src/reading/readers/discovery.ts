import { isObject } from "@nodeinfo-kit/validators/internal";
import type { Link } from "../../facts.js";
import { properties, readProperties } from "../object-readers.js";
import { keepOthers, readItems } from "../read-items.js";
import type { Reading } from "../reading.js";
import { later, misplaced } from "../value-readers.js";

const schemas = "http://nodeinfo.diaspora.software/ns/schema/";

/** A rel that is written as the URL of a web page, or as the id of the schema. */
const respelt = /^https?:\/\/nodeinfo\.diaspora\.software\/ns\/schema\/(\d{1,9}\.\d{1,9})[#/]?$/i;

const root = properties("", { links: readLinks, "0": later(misplaced(readLink)) }, { required: ["links"] });

/** Reads the link document at /.well-known/nodeinfo. */
export function readDiscovery(reading: Reading, value: Record<string, unknown>): void {
  readProperties(reading, value, root);
}

function readLinks(reading: Reading, value: unknown, pointer: string): void {
  if (isObject(value) && Object.hasOwn(value, "rel")) {
    reading.repair("repair/object-for-list", pointer, value, [value]);
    readLink(reading, value, pointer);
    return;
  }
  const links = readItems(reading, value, pointer, "/links", linkOf);
  if (links) reading.facts.links = links;
}

/** Reads a link outside an array, such as the second one that Hubzilla published next to `links`. */
function readLink(reading: Reading, value: unknown, pointer: string): void {
  const link = linkOf(reading, value, pointer);
  if (link) {
    const { links = [], origins } = reading.facts;
    origins[`/links/${links.length}`] = pointer;
    reading.facts.links = [...links, link];
  } else reading.ignore(pointer, value);
}

function linkOf(reading: Reading, value: unknown, pointer: string): Link | undefined {
  if (!isObject(value)) return undefined;
  const { rel, href } = value;
  if (typeof rel !== "string" || typeof href !== "string") return undefined;
  const others = Object.keys(value).filter((name) => name !== "rel" && name !== "href");
  keepOthers(reading, value, pointer, others);
  const [, version] = respelt.exec(rel) ?? [];
  if (version === undefined) return { rel, href };
  const right = schemas + version;
  if (rel !== right) reading.repair("repair/rel", `${pointer}/rel`, rel, right);
  return { rel: right, href, version };
}

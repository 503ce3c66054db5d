import { escapeToken } from "@nodeinfo-kit/validators/words-of-issues";
import type { Link } from "../../facts.js";
import { members, readMembers } from "../members.js";
import type { Reading } from "../reading.js";
import { isObject, type Read } from "../values.js";

const schemas = "http://nodeinfo.diaspora.software/ns/schema/";

/** What a rel looks like that was written as a URL to visit, or as the id of the schema. */
const respelt = /^https?:\/\/nodeinfo\.diaspora\.software\/ns\/schema\/(\d{1,9}\.\d{1,9})[#/]?$/i;

const root = members("", { links: readLinks, "0": readStrayLink }, { required: ["links"] });

/** Reads the link document at /.well-known/nodeinfo. */
export function readDiscovery(reading: Reading, value: Record<string, unknown>): void {
  readMembers(reading, value, root);
}

function readLinks(...[reading, value, pointer]: Parameters<Read>): void {
  if (Array.isArray(value)) {
    reading.facts.origins["/links"] = pointer;
    addLinks(reading, value, pointer);
  } else if (!isObject(value)) reading.leaveOut(pointer, value);
  else if (Object.hasOwn(value, "rel")) {
    reading.repair("repair/object-for-list", pointer, value, [value]);
    addLink(reading, value, pointer);
  } else {
    reading.repair("repair/object-for-list", pointer, value, Object.values(value));
    addLinks(reading, value, pointer);
  }
}

/** Hubzilla had a second link beside `links`, as PHP writes a list that was begun with a name. */
function readStrayLink(...[reading, value, pointer]: Parameters<Read>): void {
  reading.repair("repair/misplaced", pointer, value, value);
  addLink(reading, value, pointer);
}

function addLinks(reading: Reading, links: object, pointer: string): void {
  reading.facts.links ??= [];
  for (const [key, link] of Object.entries(links)) addLink(reading, link, `${pointer}/${escapeToken(key)}`);
}

function addLink(reading: Reading, value: unknown, pointer: string): void {
  const { rel, href, ...others } = isObject(value) ? value : {};
  if (typeof rel !== "string" || typeof href !== "string") {
    reading.leaveOut(pointer, value);
    return;
  }
  reading.facts.links ??= [];
  reading.facts.links.push(linkOf(reading, rel, href, pointer));
  for (const [name, member] of Object.entries(others))
    reading.keep(`${pointer}/${escapeToken(name)}`, member);
}

function linkOf(reading: Reading, rel: string, href: string, pointer: string): Link {
  const [, version] = respelt.exec(rel) ?? [];
  if (version === undefined) return { rel, href };
  const right = schemas + version;
  if (rel !== right) reading.repair("repair/rel", `${pointer}/rel`, rel, right);
  return { rel: right, href, version };
}

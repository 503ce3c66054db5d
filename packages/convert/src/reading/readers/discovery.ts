import type { Link } from "../../facts.js";
import { members, readMembers } from "../members.js";
import type { Reading } from "../reading.js";
import { isObject, ownMember, type Read } from "../values.js";

const schemas = "http://nodeinfo.diaspora.software/ns/schema/";

/** What a rel looks like that was written as a URL to visit, or as the id of the schema. */
const respelt = /^https?:\/\/nodeinfo\.diaspora\.software\/ns\/schema\/(\d{1,9}\.\d{1,9})[#/]?$/i;

const root = members("", { links: readLinks, "0": readStrayLink }, { required: ["links"] });

/** Reads the link document at /.well-known/nodeinfo. */
export function readDiscovery(reading: Reading, value: Record<string, unknown>): void {
  readMembers(reading, value, root);
}

function readLinks(...[reading, value, pointer]: Parameters<Read>): void {
  if (isObject(value)) {
    const links = Object.hasOwn(value, "rel") ? [value] : Object.values(value);
    reading.repair("repair/object-for-list", pointer, value, links);
    return addLinks(reading, links, (index) => (links[0] === value ? pointer : `${pointer}/${index}`));
  }
  if (!Array.isArray(value))
    return reading.repair(value === null ? "repair/null" : "repair/wrong-type", pointer, value, undefined);
  addLinks(reading, value, (index) => `${pointer}/${index}`);
  reading.facts.origins["/links"] = pointer;
}

/** Hubzilla had a second link beside `links`, as PHP writes a list that was begun with a name. */
function readStrayLink(...[reading, value, pointer]: Parameters<Read>): void {
  reading.repair("repair/misplaced", pointer, value, value);
  addLinks(reading, [value], () => pointer);
}

function addLinks(reading: Reading, values: readonly unknown[], place: (index: number) => string): void {
  const links: Link[] = [...(reading.facts.links ?? [])];
  for (const [index, value] of values.entries()) {
    const pointer = place(index);
    const rel = isObject(value) ? ownMember(value, "rel") : undefined;
    const href = isObject(value) ? ownMember(value, "href") : undefined;
    if (typeof rel !== "string" || typeof href !== "string") {
      reading.repair("repair/wrong-type", pointer, value, undefined);
      continue;
    }
    links.push(linkOf(reading, rel, href, pointer));
  }
  reading.facts.links = links;
}

function linkOf(reading: Reading, rel: string, href: string, pointer: string): Link {
  const [, version] = respelt.exec(rel) ?? [];
  if (version === undefined) return { rel, href };
  const right = schemas + version;
  if (rel !== right) reading.repair("repair/rel", `${pointer}/rel`, rel, right);
  return { rel: right, href, version };
}

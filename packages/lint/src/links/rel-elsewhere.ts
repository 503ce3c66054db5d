import { isObject, ownProperty, type Path } from "@nodeinfo-kit/validators/internal";
import { type Rel, relWithoutTypo } from "./rels.js";

/** A rel of NodeInfo in a property other than `rel`. */
export interface RelElsewhere {
  readonly rel: Rel;
  /** Its path, relative to the link. */
  readonly path: Path;
  /** Whether it is the name of a property. */
  readonly isKey: boolean;
  /** Whether it is the whole value, not a part of a media type. */
  readonly isWhole: boolean;
}

/** More properties than any link has. */
const maxProperties = 64;

/** Links with these rels may point to the schema itself. */
const leadingToSchemas = new Set(["describedby", "profile", "type"]);

/** Finds the rel of NodeInfo in the properties of a link with another `rel`, or none. */
export function relElsewhere(link: unknown): RelElsewhere | undefined {
  if (!isObject(link)) return undefined;
  let seen = 0;
  for (const name in link) {
    if (++seen > maxProperties) return undefined;
    const value = ownProperty(link, name);
    const found = relInProperty(name, value) ?? relWithin(value, name);
    if (found !== undefined && !(name === "href" && leadingToSchemas.has(String(ownProperty(link, "rel")))))
      return found;
  }
  return undefined;
}

function relInProperty(name: string, value: unknown): RelElsewhere | undefined {
  const named = nodeInfoRel(name);
  if (named !== undefined) return { rel: named, path: [name], isKey: true, isWhole: true };
  if (typeof value !== "string") return undefined;
  const rel = nodeInfoRel(value);
  if (rel !== undefined) return { rel, path: [name], isKey: false, isWhole: true };
  const ofProfile = name === "type" ? nodeInfoRel(profileOf(value)) : undefined;
  return ofProfile && { rel: ofProfile, path: [name], isKey: false, isWhole: false };
}

/** Finds it in the names and values of an object or an array, as `properties` and `titles` are. */
function relWithin(owner: unknown, name: string): RelElsewhere | undefined {
  if (typeof owner !== "object" || owner === null) return undefined;
  let seen = 0;
  for (const [key, value] of entriesOf(owner)) {
    if (++seen > maxProperties) return undefined;
    const named = nodeInfoRel(String(key));
    if (named !== undefined) return { rel: named, path: [name, key], isKey: true, isWhole: true };
    const rel = typeof value === "string" ? nodeInfoRel(value) : undefined;
    if (rel !== undefined) return { rel, path: [name, key], isKey: false, isWhole: true };
  }
  return undefined;
}

function* entriesOf(owner: object): Iterable<[string | number, unknown]> {
  if (Array.isArray(owner)) yield* owner.slice(0, maxProperties).entries();
  else for (const key in owner) yield [key, ownProperty(owner, key)];
}

/** Reads a rel in any spelling: it is corrected when it is moved. */
function nodeInfoRel(text: string): Rel | undefined {
  const rel = relWithoutTypo(text);
  return rel?.leadsTo === "nodeinfo" ? { ...rel, spelling: "right" } : undefined;
}

/** The parameter `profile` of a media type. */
function profileOf(mediaType: string): string {
  return /;\s*profile\s*=\s*"?([^";\s]+)/i.exec(mediaType.slice(0, 500))?.[1] ?? "";
}

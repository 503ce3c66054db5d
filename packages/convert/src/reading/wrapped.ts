import { escapeToken, isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import type { ServerFacts } from "../facts.js";
import { identify, type SourceId } from "../identify.js";
import { repair } from "../repair.js";

/** A document that is in an object or an array around it. */
export interface Wrapped {
  readonly id: SourceId;
  readonly value: Record<string, unknown>;
  /** The path to it. */
  readonly path: readonly string[];
}

/** The maximum number of objects around a document. Even two are rare. */
const maxDepth = 2;
/** The maximum number of properties that are searched in an object around a document. */
const maxProperties = 100;

/** Finds the only document in an object or array that is not itself a document. */
export function findWrapped(value: unknown, depth = maxDepth): Wrapped | undefined {
  if (depth === 0 || typeof value !== "object" || value === null) return undefined;
  if (Array.isArray(value) && value.length !== 1) return undefined;
  const found: Wrapped[] = [];
  let searched = 0;
  for (const name in value) {
    if (++searched > maxProperties) break;
    const inner = Array.isArray(value) ? value[0] : ownProperty(value, name);
    if (name === "__proto__") continue;
    const id = isObject(inner) ? identify(inner) : undefined;
    if (isObject(inner) && id !== undefined && isDocument(inner, id))
      found.push({ id, value: inner, path: [name] });
    else {
      const deeper = findWrapped(inner, depth - 1);
      if (deeper) found.push({ ...deeper, path: [name, ...deeper.path] });
    }
  }
  return found.length === 1 ? found[0] : undefined;
}

/** Whether more than a common name identifies the document. */
function isDocument(value: Record<string, unknown>, id: SourceId): boolean {
  if (id !== "discovery") return id.startsWith("nodeinfo") && hasProgram(value);
  const links = ownProperty(value, "links");
  const [first] = Array.isArray(links) ? links : [];
  return isObject(first) && typeof first.rel === "string" && typeof first.href === "string";
}

function hasProgram(value: Record<string, unknown>): boolean {
  return isObject(ownProperty(value, "software")) || isObject(ownProperty(value, "server"));
}

interface Read {
  readonly facts: ServerFacts;
  readonly repairs: readonly ReturnType<typeof repair>[];
}

/** Returns the result for a document in a wrapper, with places in the wrapper, and keeps the rest of the wrapper. */
export function placedIn(whole: unknown, { path, value }: Wrapped, { facts, repairs }: Read): Read {
  const base = path.map((name) => `/${escapeToken(name)}`).join("");
  const extra: Record<string, unknown> = {};
  for (const [pointer, other] of Object.entries(facts.extra ?? {})) extra[base + pointer] = other;
  let owner = whole;
  let pointer = "";
  for (const name of path) {
    for (const other of Object.keys(owner ?? {}))
      if (other !== name) extra[`${pointer}/${escapeToken(other)}`] = ownProperty(Object(owner), other);
    owner = ownProperty(Object(owner), name);
    pointer += `/${escapeToken(name)}`;
  }
  const origins = Object.fromEntries(
    Object.entries(facts.origins).map(([fact, origin]) => [fact, base + origin]),
  );
  const { extra: _, ...others } = facts;
  return {
    facts: { ...others, ...(Object.keys(extra).length > 0 && { extra }), origins },
    repairs: [
      repair("repair/misplaced", base, value, value, ""),
      ...repairs.map((each) => ({ ...each, pointer: base + each.pointer })),
    ],
  };
}

import { ownProperty } from "@nodeinfo-kit/validators/internal";
import type { Origin } from "../options.js";
import { type Address, addressOf, hostsOf, isLocalHost } from "../urls/addresses.js";
import { hasTemplate } from "../urls/url-template.js";
import { isUrl, isWebUrl } from "../urls/web-url.js";
import { type RelElsewhere, relElsewhere } from "./rel-elsewhere.js";
import { type Rel, relOf, relWithoutTypo } from "./rels.js";

/** A link for readers of NodeInfo or FEP-2677 in the link document. */
export interface Link {
  /** The index in the array. */
  readonly index: number;
  readonly rel: Rel;
  /** The rel, as it is written. */
  readonly relText: string;
  /** Where the rel is, if it is in another property of the link. */
  readonly elsewhere?: RelElsewhere;
  /** The media type of its target, if present. */
  readonly type: string | undefined;
  /** Undefined if it is not a string. */
  readonly href: string | undefined;
  /** The href, if it is an absolute http or https URL. */
  readonly address: Address | undefined;
  /** Why the link cannot be followed; undefined if it can. */
  readonly fault: HrefFault | undefined;
}

/**
 * `"placeholder"`: an unfilled placeholder. `"relative"`: not an absolute URL. `"scheme"`: neither http nor https. `"local"`:
 * a host that is not publicly reachable.
 */
type HrefFault = "placeholder" | "relative" | "scheme" | "local";

/** The links of a document. */
export interface Links {
  /** The links with a relevant rel. */
  readonly known: readonly Link[];
  /** The links whose rel and href are swapped. */
  readonly crossed: readonly CrossedLink[];
  /** The number of links of any kind. */
  readonly count: number;
  /** Whether all links were examined and have a rel: only then is it known which one is missing. */
  readonly isWhole: boolean;
}

/** A link whose href is a rel, and whose rel is a URL. */
interface CrossedLink {
  readonly index: number;
  /** Its href, which should be its rel. */
  readonly right: string;
  /** Its rel, which should be its href. */
  readonly address: string;
}

/** Maximum number of links to examine, as in careful readers. */
export const maxLinks = 64;

const none: Links = { known: [], crossed: [], count: 0, isWhole: false };

/** Reads the links of a link document. None if `links` is not an array. */
export function readLinks(value: unknown, origin: Origin): Links {
  const items = ownProperty(value, "links");
  if (!Array.isArray(items)) return none;
  const hosts = hostsOf(origin);
  const known: Link[] = [];
  const misplaced: Link[] = [];
  const crossed: CrossedLink[] = [];
  let isWhole = items.length <= maxLinks;
  const end = Math.min(items.length, maxLinks);
  for (let index = 0; index < end; index++) {
    const item: unknown = items[index];
    const relText = ownProperty(item, "rel");
    const rel = typeof relText === "string" ? relOf(relText) : undefined;
    if (typeof relText === "string" && rel !== undefined) {
      known.push(linkOf(item, index, rel, relText, hosts));
      continue;
    }
    const right = typeof relText === "string" && isWebUrl(relText) ? relInHref(item) : undefined;
    const elsewhere = right === undefined ? relElsewhere(item) : undefined;
    if (typeof relText === "string" && right !== undefined) crossed.push({ index, right, address: relText });
    else if (elsewhere !== undefined) misplaced.push(misplacedLinkOf(item, index, elsewhere, hosts));
    if (right !== undefined || (typeof relText !== "string" && elsewhere === undefined)) isWhole = false;
  }
  return { known: [...known, ...withoutOffered(misplaced, known)], crossed, count: items.length, isWhole };
}

/** Omits misplaced rels that another link has in its place: readers find the document by that one. */
function withoutOffered(misplaced: readonly Link[], known: readonly Link[]): readonly Link[] {
  return misplaced.filter(({ rel }) => !known.some((link) => link.rel.right === rel.right));
}

/** The rel in the href of a link, if it is unambiguous. */
function relInHref(item: unknown): string | undefined {
  const href = ownProperty(item, "href");
  return typeof href === "string" ? relWithoutTypo(href)?.right : undefined;
}

function misplacedLinkOf(
  item: unknown,
  index: number,
  elsewhere: RelElsewhere,
  hosts: readonly string[],
): Link {
  const { rel, path } = elsewhere;
  const link = linkOf(item, index, rel, rel.right ?? "", hosts);
  // An href that is the rel is not a URL.
  const noAddress = path[0] === "href" && { href: undefined, address: undefined, fault: undefined };
  return { ...link, elsewhere, ...noAddress };
}

function linkOf(item: unknown, index: number, rel: Rel, relText: string, hosts: readonly string[]): Link {
  const type = ownProperty(item, "type");
  const href = ownProperty(item, "href");
  const address = typeof href === "string" ? addressOf(href) : undefined;
  return {
    index,
    rel,
    relText,
    address,
    type: typeof type === "string" ? type : undefined,
    href: typeof href === "string" ? href : undefined,
    fault: typeof href === "string" ? faultOf(href, address, hosts) : undefined,
  };
}

function faultOf(
  href: string,
  address: Address | undefined,
  hosts: readonly string[],
): HrefFault | undefined {
  if (address === undefined) {
    if (hasOtherScheme(href)) return "scheme";
    return hasTemplate(href) ? "placeholder" : "relative";
  }
  const { host } = address;
  if (hasTemplate(href) || (isStandIn(host) && !hosts.includes(host))) return "placeholder";
  // If the request came from the same network, the host may be reachable.
  return isLocalHost(host) && !hosts.some(isLocalHost) ? "local" : undefined;
}

/** Hosts of examples and of instructions: `example.com`, `your-domain.org`, `domain.tld`. */
const standIn =
  /^(?:.*\.)?(?:example\.(?:com|net|org|edu)|(?:your-?(?:domain|host|instance|server)(?:-?name)?|my-?domain)\.[a-z.]+|[a-z-]+\.tld)$/;

/** Whether a host is a stand-in. Most hosts fail the first, fast pattern. */
function isStandIn(host: string): boolean {
  return /example|domain|your|tld/.test(host) && standIn.test(host);
}

const maxPerHref = 500;

/** A digit after the colon would be a port, not a scheme. */
function hasOtherScheme(href: string): boolean {
  return /^\s*(?!https?:)[a-z][a-z0-9+-]*:(?!\d)/i.test(href.slice(0, maxPerHref)) && isUrl(href.trim());
}

/** The path of a link's href in the document. */
export function pathOfHref({ index }: Link): readonly (string | number)[] {
  return ["links", index, "href"];
}

/** Whether there is a link to a version of NodeInfo. Misspelt rels count. */
export function offers({ known }: Links, version: string): boolean {
  for (const { rel } of known) if (rel.version === version) return true;
  return false;
}

/** The versions of NodeInfo with links, in ascending order. */
export function versionsOffered({ known }: Links): string[] {
  return [...new Set(known.flatMap(({ rel }) => rel.version ?? []))].sort();
}

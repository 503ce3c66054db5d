import { ownProperty } from "@nodeinfo-kit/validators/internal";
import type { Origin } from "../options.js";
import { type Address, addressOf, hostsOf, isLocalHost } from "../urls/addresses.js";
import { hasTemplate } from "../urls/url-template.js";
import { isUrl, isWebUrl } from "../urls/web-url.js";
import { type RelElsewhere, relElsewhere } from "./rel-elsewhere.js";
import { type Rel, relOf, relWithoutTypo } from "./rels.js";

/** A link of the link document that is for readers of NodeInfo or of FEP-2677. */
export interface Link {
  /** Which item of the list it is. */
  readonly index: number;
  readonly rel: Rel;
  /** The rel as it is written. */
  readonly relText: string;
  /** Where the rel is, if it is in another property of the link. */
  readonly elsewhere?: RelElsewhere;
  /** The media type of what it leads to, if it is said. */
  readonly type: string | undefined;
  /** Undefined, if it is no text. */
  readonly href: string | undefined;
  /** The href, if it is an absolute http or https URL. */
  readonly address: Address | undefined;
  /** Why nobody can follow the link; undefined, if somebody may. */
  readonly fault: HrefFault | undefined;
}

/**
 * `"placeholder"`: something was to be filled in. `"relative"`: it is no absolute URL. `"scheme"`: it is one of no web page.
 * `"local"`: it leads to a host that only its neighbours reach.
 */
type HrefFault = "placeholder" | "relative" | "scheme" | "local";

/** The links of a document. */
export interface Links {
  /** Those that have a rel to look at. */
  readonly known: readonly Link[];
  /** Those whose rel and href stand in the place of each other. */
  readonly crossed: readonly CrossedLink[];
  /** How many links there are, of any kind. */
  readonly count: number;
  /** Whether each of them has been looked at and has a rel: only then can be said which one is not there. */
  readonly isWhole: boolean;
}

/** A link whose href is a rel, and whose rel is an address. */
interface CrossedLink {
  readonly index: number;
  /** What its href is, and its rel should be. */
  readonly right: string;
  /** What its rel is, and its href should be. */
  readonly address: string;
}

/** Careful readers look at no more, and neither do rules. */
export const mostLinks = 64;

const none: Links = { known: [], crossed: [], count: 0, isWhole: false };

/** Reads the links of a link document. None, if `links` is no list. */
export function readLinks(value: unknown, origin: Origin): Links {
  const items = ownProperty(value, "links");
  if (!Array.isArray(items)) return none;
  const hosts = hostsOf(origin);
  const known: Link[] = [];
  const misplaced: Link[] = [];
  const crossed: CrossedLink[] = [];
  let isWhole = items.length <= mostLinks;
  const end = Math.min(items.length, mostLinks);
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

/** Readers who find a document by one link do not miss it in another. */
function withoutOffered(misplaced: readonly Link[], known: readonly Link[]): readonly Link[] {
  return misplaced.filter(({ rel }) => !known.some((link) => link.rel.right === rel.right));
}

/** The rel that the href of a link is, if it can be no other. */
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
  // An href that is the rel is no address.
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
  // Who looks from within may well find it there.
  return isLocalHost(host) && !hosts.some(isLocalHost) ? "local" : undefined;
}

/** Hosts of examples and of instructions: `example.com`, `your-domain.org`, `domain.tld`. */
const standIn =
  /^(?:.*\.)?(?:example\.(?:com|net|org|edu)|(?:your-?(?:domain|host|instance|server)(?:-?name)?|my-?domain)\.[a-z.]+|[a-z-]+\.tld)$/;

/** Nearly all hosts have none of these words in them. */
function isStandIn(host: string): boolean {
  return /example|domain|your|tld/.test(host) && standIn.test(host);
}

const mostOfHref = 500;

/** A scheme has no digit behind it: that would be a port. */
function hasOtherScheme(href: string): boolean {
  return /^\s*(?!https?:)[a-z][a-z0-9+-]*:(?!\d)/i.test(href.slice(0, mostOfHref)) && isUrl(href.trim());
}

/** Where the href of a link stands in the document. */
export function pathOfHref({ index }: Link): readonly (string | number)[] {
  return ["links", index, "href"];
}

/** Whether there is a link to a version of NodeInfo. What is misspelt is meant. */
export function offers({ known }: Links, version: string): boolean {
  for (const { rel } of known) if (rel.version === version) return true;
  return false;
}

/** The versions of NodeInfo that there are links to, from the lowest on. */
export function versionsOffered({ known }: Links): string[] {
  return [...new Set(known.flatMap(({ rel }) => rel.version ?? []))].sort();
}

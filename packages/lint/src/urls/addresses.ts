import { readWebAddress } from "@nodeinfo-kit/validators/internal";
import type { Origin } from "../options.js";
import { isWebUrl } from "./web-url.js";

/** The parts of a web URL that rules need. */
export interface Address {
  readonly isHttps: boolean;
  /** In normalised form, without a trailing full stop. */
  readonly host: string;
}

/** Matches most URLs, which then need no parsing. The last part of the host is not a number. */
const plain =
  /^http(s?):\/\/((?:(?!xn--)[a-z0-9-]+\.)+(?!xn--)[a-z][a-z0-9-]*)(?::\d{1,4})?(?:\/[a-z0-9/._~-]*)?$/;

/** Parses an absolute http or https URL. Undefined for other texts. */
export function addressOf(text: string): Address | undefined {
  const [, s, host] = text.length > 500 ? [] : (plain.exec(text) ?? []);
  if (host !== undefined) return { isHttps: s === "s", host };
  const address = isWebUrl(text) ? readWebAddress(text) : undefined;
  return address && { isHttps: address.scheme === "https", host: withoutStop(address.host) };
}

/** The host that was requested, and the one that responded, as far as known. */
export function hostsOf({ host, url }: Origin): readonly string[] {
  if (host === undefined && url === undefined) return none;
  const asked = host === undefined ? undefined : addressOf(`https://${host}`);
  const answered = url === undefined ? undefined : addressOf(url);
  return [...new Set([asked, answered].flatMap((address) => address?.host ?? []))];
}

const none: readonly string[] = [];

/** Whether a host equals another one, or is a subdomain of it. */
export function isWithin(host: string, owner: string): boolean {
  return host === owner || host.endsWith(`.${owner}`);
}

function withoutStop(host: string): string {
  return host.endsWith(".") ? host.slice(0, -1) : host;
}

/** Names without public servers. Names for documentation, such as `social.example`, are not included. */
const localName = /^[^.]*$|(?:^|\.)(?:localhost|local|internal|home\.arpa)$/;

/**
 * Whether a host is only reachable within a machine or network: loopback, private and link-local addresses, and local names.
 * `host` is as `addressOf` returns it. Nothing is looked up: a public name may still resolve to such an address.
 */
export function isLocalHost(host: string): boolean {
  if (host.startsWith("[")) return isLocalV6(groupsOf(host.slice(1, -1)));
  if (/^\d+(?:\.\d+){3}$/.test(host)) return isLocalV4(numberOf(host.split(".").map(Number), 256));
  return localName.test(host);
}

/** Local IPv4 blocks: the first address, and the length of the prefix. */
const localV4: readonly (readonly [first: number, bits: number])[] = [
  [block(0), 8],
  [block(10), 8],
  [block(100, 64), 10],
  [block(127), 8],
  [block(169, 254), 16],
  [block(172, 16), 12],
  [block(192, 168), 16],
];

function block(first: number, second = 0): number {
  return numberOf([first, second, 0, 0], 256);
}

function isLocalV4(address: number): boolean {
  return localV4.some(([first, bits]) => Math.floor((address - first) / 2 ** (32 - bits)) === 0);
}

/** Local IPv6 blocks: the mask of the first group, and its value. */
const localV6: readonly (readonly [mask: number, value: number])[] = [
  [0xfe00, 0xfc00],
  [0xffc0, 0xfe80],
  [0xffc0, 0xfec0],
];

function isLocalV6(groups: readonly number[]): boolean {
  const [first = 0] = groups;
  if (localV6.some(([mask, value]) => (first & mask) === value)) return true;
  // Addresses that contain an IPv4 address: compatible, mapped, translated, and NAT64. `::1` is one of the first.
  const beginning = groups.slice(0, 6).join(":");
  return withV4.has(beginning) && isLocalV4(numberOf(groups.slice(6), 65_536));
}

const withV4 = new Set(["0:0:0:0:0:0", "0:0:0:0:0:65535", "0:0:0:0:65535:0", `${0x64}:${0xff9b}:0:0:0:0`]);

/** The eight groups of an IPv6 address in its shortest form. */
function groupsOf(address: string): number[] {
  const [before = [], after = []] = address
    .split("::")
    .map((half) => half.split(":").filter((group) => group !== ""));
  const left = Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0");
  return [...before, ...left, ...after].map((group) => Number.parseInt(group, 16));
}

function numberOf(digits: readonly number[], base: number): number {
  return digits.reduce((number, digit) => number * base + digit, 0);
}

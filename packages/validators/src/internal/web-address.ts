/** What is an address of the web, and of which host, with one answer in every runtime. */
import { readHost } from "./web-address/host.js";

/** An absolute http or https URL, taken apart. */
export interface WebAddress {
  readonly scheme: "http" | "https";
  /** In the form that all its spellings have in common: `SOCIAL.example` and `social.example` are one. IPv6 is in brackets. */
  readonly host: string;
  /** Undefined, if it is the usual one of the scheme. */
  readonly port: number | undefined;
  /** Whether a user, or a password, is written before the host. */
  readonly hasUser: boolean;
  /** What comes after host and port, as it is written: path, query and fragment. It may be empty. */
  readonly rest: string;
}

/**
 * Takes an absolute http or https URL apart. Undefined, if a text is not one, or if its host or port cannot be. What comes after
 * these is not looked at.
 */
export function readWebAddress(text: string): WebAddress | undefined {
  const [whole, authority = ""] = /^https?:\/\/([^/?#\\]*)/i.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const isSecure = /^https/i.test(whole);
  const user = authority.lastIndexOf("@") + 1;
  const [, written = "", digits] = /^(\[[^\]]*\]|[^:]*)(?::(\d*))?$/.exec(authority.slice(user)) ?? [];
  const host = readHost(written);
  const usualPort = isSecure ? 443 : 80;
  const port = digits ? Number(digits) : usualPort;
  if (host === undefined || port > 65_535) return undefined;
  return {
    scheme: isSecure ? "https" : "http",
    host,
    port: port === usualPort ? undefined : port,
    hasUser: user > 0,
    rest: text.slice(whole.length),
  };
}

/** The host and, if it is not the usual one, the port: `social.example:8443`. */
export function hostAndPort({ host, port }: WebAddress): string {
  return port === undefined ? host : `${host}:${port}`;
}

/** The address of a server, without a path: `https://social.example`. */
export function originOf(address: WebAddress): string {
  return `${address.scheme}://${hostAndPort(address)}`;
}

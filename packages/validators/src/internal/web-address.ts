/** Reads http and https URLs, with the same result in every runtime. */
import { readHost } from "./web-address/host.js";

/** The parts of an absolute http or https URL. */
export interface WebAddress {
  readonly scheme: "http" | "https";
  /** The host in its canonical form: `SOCIAL.example` is `social.example`. IPv6 is in brackets. */
  readonly host: string;
  /** The port; undefined if it is the default port of the scheme. */
  readonly port: number | undefined;
  /** Whether the URL has user info before the host. */
  readonly hasUser: boolean;
  /** The rest after host and port, unchanged: path, query and fragment. May be empty. */
  readonly rest: string;
}

/**
 * Splits an absolute http or https URL into its parts. Returns undefined if the string is not one, or if its host or port is
 * invalid. The rest of the URL is not checked.
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

/** The host and, if it is not the default, the port: `social.example:8443`. */
export function hostAndPort({ host, port }: WebAddress): string {
  return port === undefined ? host : `${host}:${port}`;
}

/** The origin of a URL: `https://social.example`. */
export function originOf(address: WebAddress): string {
  return `${address.scheme}://${hostAndPort(address)}`;
}

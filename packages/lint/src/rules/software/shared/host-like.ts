import { knownSoftware } from "../../known-values/shared/known-values.js";

/** Endings of hosts that two-part names of programs do not have. */
const endingsOfTwo = new Set(
  "com org edu gov social online site website example test invalid localhost local internal lan onion".split(
    " ",
  ),
);
/** Endings of program names with three parts or more: from files and frameworks. */
const endingsOfPrograms = new Set("js mjs cjs ts tsx go ex exs rb php jar core server app api".split(" "));
/** The first part of a reversed host, as in names of packages: org.example.server. */
const reversed = /^(?:com|org|net|io|dev|app|edu|gov|[a-z]{2})$/;

/** Longer than any host. */
const maxLength = 253;

/**
 * Whether the name of a program looks like a host: chat.social.example, mastodon.social, localhost:3000, an IP address, or a
 * URL with only a host. Names of programs also contain dots: known ones, and two-part names with an ambiguous ending, do
 * not count.
 */
export function looksLikeHost(name: string): boolean {
  if (name.length > maxLength || !/[.:]|^localhost$/.test(name)) return false;
  if (knownSoftware.of(name) !== undefined || knownSoftware.spelling(name) !== undefined) return false;
  const host = /^(?:https?:\/\/)?([^\s/:]+)(?::\d{1,5})?\/?$/.exec(name)?.[1];
  if (host === undefined) return false;
  if (host !== name && !/^[a-z0-9.-]+$/.test(host)) return false;
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || host === "localhost") return true;
  const labels = host.split(".");
  if (labels.length < 2 || !labels.every((label) => /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(label)))
    return false;
  const [first = "", last = ""] = [labels[0], labels.at(-1)];
  if (!/^(?:[a-z]{2,24}|xn--[a-z0-9-]+)$/.test(last)) return false;
  if (host !== name || labels.length === 2) return host !== name || endingsOfTwo.has(last);
  return endingsOfTwo.has(last) || !(reversed.test(first) || endingsOfPrograms.has(last));
}

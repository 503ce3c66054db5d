import { isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import { members, object, readMembers } from "../object-readers.js";
import { readWords } from "../protocols-and-services.js";
import type { Reading } from "../reading.js";
import { count, fallback, isBlank, later, nullable, openRegistrations, text } from "../value-readers.js";

const required = ["version", "title"];

const ofBoth = {
  title: text("/name"),
  version: readVersion,
  languages: readLanguages,
};

const stats = members("/stats", {
  user_count: count("/usage/users"),
  status_count: count("/usage/localPosts"),
});

const version1 = members(
  "",
  {
    ...ofBoth,
    uri: readUri,
    short_description: readShortDescription,
    description: later(fallback("/description")),
    registrations: openRegistrations,
    email: nullable(text("/organization/contact")),
    contact_account: readAccount,
    stats: object(stats),
  },
  { required },
);

const users = members("/usage/users", { active_month: count("/usage/activeUsers/days30") });
const version2 = members(
  "",
  {
    ...ofBoth,
    source_url: text("/software/repository"),
    description: nullable(text("/description")),
    usage: object(members("/usage", { users: object(users) })),
    registrations: object(members("/registrations", { enabled: openRegistrations })),
    contact: object(
      members("/contact", {
        email: nullable(text("/organization/contact")),
        account: readAccount,
      }),
    ),
  },
  { required },
);

/**
 * Reads Mastodon's /api/v1/instance, and that of servers that speak its language. Nothing in it proves Mastodon: GoToSocial,
 * Hollo and BookWyrm write their own version and nothing else, and Versia that of a Mastodon that it is not.
 */
export function readMastodonInstanceV1(reading: Reading, value: Record<string, unknown>): void {
  readMembers(reading, value, version1);
}

/** Reads Mastodon's /api/v2/instance, and that of servers that speak its language. */
export function readMastodonInstanceV2(reading: Reading, value: Record<string, unknown>): void {
  readMembers(reading, value, version2);
  nameMastodon(reading);
}

/**
 * Mastodon's own repository, as every release that has this document writes it: also with a branch or tag. GitHub ignores
 * case, and what it forwards to here, such as tootsuite/mastodon, was never written by such a release.
 * @see https://github.com/mastodon/mastodon/blob/main/lib/mastodon/version.rb
 */
const mastodonsRepository =
  /^https?:\/\/github\.com\/mastodon\/mastodon(?:\.git)?(?:\/|\/tree\/[\w.+/-]{1,100})?$/i;

/** Names Mastodon where the source code is Mastodon's own, unless the version speaks of another program. */
function nameMastodon(reading: Reading): void {
  const { name, version, repository } = reading.facts.software ?? {};
  if (name !== undefined || repository === undefined || !mastodonsRepository.test(repository)) return;
  if (version !== undefined && !/^\d+\.\d+\.\d[^\s(]*$/.test(version)) return;
  const pointer = reading.facts.origins["/software/repository"] ?? "/source_url";
  reading.repair("repair/implied-software", pointer, repository, "mastodon");
  text("/software/name")(reading, "mastodon", pointer);
}

/**
 * Servers that are not Mastodon name themselves behind the version of Mastodon that they are compatible with:
 * "2.7.2 (compatible; Akkoma 3.13.2)", Sharkey's "3.0.0 (compatible; Sharkey 2024.11.2; like Akkoma)", or snac's
 * "4.0 (not true; really snac/2.76)".
 */
const compatible = /(?:compatible;|not true; really) ([^();/]+?)(?:[\s/]+(v?\d[^();]*))?[();]/;
/** None is nearly as long, and a longer text may keep the expression busy. */
const maxVersionLength = 200;

function readVersion(reading: Reading, value: unknown, pointer: string): void {
  const [, name, version] =
    typeof value === "string" && value.length < maxVersionLength ? (compatible.exec(value) ?? []) : [];
  if (name === undefined || isBlank(name) || looksLikeVersion.test(name)) {
    text("/software/version")(reading, value, pointer);
    return;
  }
  text("/software/name")(reading, name, pointer);
  reading.keep(pointer, value);
  if (version !== undefined) text("/software/version")(reading, version, pointer);
}

/** Who writes only a version there has not named the software. */
const looksLikeVersion = /^\s*v?\d+(?:\.|\s*$)/;

/** Mastodon writes the domain of its accounts, which is not a URL; Pleroma writes a URL. */
function readUri(reading: Reading, value: unknown, pointer: string): void {
  if (typeof value === "string" && /^https?:\/\//i.test(value)) text("/baseUrl")(reading, value, pointer);
  else reading.keep(pointer, value);
}

/** Where there is a short description, the long one is kept beside it. */
function readShortDescription(reading: Reading, value: unknown, pointer: string): void {
  if (value) text("/description")(reading, value, pointer);
  else reading.keep(pointer, value);
}

function readLanguages(reading: Reading, value: unknown, pointer: string): void {
  const languages = readWords(reading, value, pointer, "/languages");
  if (languages) reading.facts.languages = languages;
}

/** An account has more to say than its address: the whole of it is kept. */
function readAccount(reading: Reading, value: unknown, pointer: string): void {
  if (value === null) return;
  const url = isObject(value) ? ownProperty(value, "url") : undefined;
  if (typeof url === "string") text("/organization/account")(reading, url, `${pointer}/url`);
  reading.keep(pointer, value);
}

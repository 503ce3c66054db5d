import { isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import { object, properties, readProperties } from "../object-readers.js";
import { readStrings } from "../protocols-and-services.js";
import type { Reading } from "../reading.js";
import { count, fallback, isBlank, later, nullable, openRegistrations, text } from "../value-readers.js";

const required = ["version", "title"];

const ofBoth = {
  title: text("/name"),
  version: readVersion,
  languages: readLanguages,
};

const stats = properties("/stats", {
  user_count: count("/usage/users"),
  status_count: count("/usage/localPosts"),
});

const version1 = properties(
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

const users = properties("/usage/users", { active_month: count("/usage/activeUsers/days30") });
const version2 = properties(
  "",
  {
    ...ofBoth,
    source_url: text("/software/repository"),
    description: nullable(text("/description")),
    usage: object(properties("/usage", { users: object(users) })),
    registrations: object(properties("/registrations", { enabled: openRegistrations })),
    contact: object(
      properties("/contact", {
        email: nullable(text("/organization/contact")),
        account: readAccount,
      }),
    ),
  },
  { required },
);

/**
 * Reads /api/v1/instance of Mastodon and of servers with a compatible API. It does not identify the software: GoToSocial,
 * Hollo and BookWyrm publish only their own version there, and Versia publishes a version of Mastodon.
 */
export function readMastodonInstanceV1(reading: Reading, value: Record<string, unknown>): void {
  readProperties(reading, value, version1);
}

/** Reads /api/v2/instance of Mastodon and of servers with a compatible API. */
export function readMastodonInstanceV2(reading: Reading, value: Record<string, unknown>): void {
  readProperties(reading, value, version2);
  nameMastodon(reading);
}

/**
 * Mastodon's own repository, as every release with this document publishes it, sometimes with a branch or tag. GitHub
 * ignores case. No release with this document publishes a former name of the repository, such as tootsuite/mastodon.
 * @see https://github.com/mastodon/mastodon/blob/main/lib/mastodon/version.rb
 */
const mastodonsRepository =
  /^https?:\/\/github\.com\/mastodon\/mastodon(?:\.git)?(?:\/|\/tree\/[\w.+/-]{1,100})?$/i;

/** Sets the software to Mastodon if the source code is Mastodon's own, unless the version names another program. */
function nameMastodon(reading: Reading): void {
  const { name, version, repository } = reading.facts.software ?? {};
  if (name !== undefined || repository === undefined || !mastodonsRepository.test(repository)) return;
  if (version !== undefined && !/^\d+\.\d+\.\d[^\s(]*$/.test(version)) return;
  const pointer = reading.facts.origins["/software/repository"] ?? "/source_url";
  reading.repair("repair/implied-software", pointer, repository, "mastodon");
  text("/software/name")(reading, "mastodon", pointer);
}

/**
 * Other software names itself after the version of Mastodon that it is compatible with:
 * "2.7.2 (compatible; Akkoma 3.13.2)", Sharkey's "3.0.0 (compatible; Sharkey 2024.11.2; like Akkoma)", or snac's
 * "4.0 (not true; really snac/2.76)".
 */
const compatible = /(?:compatible;|not true; really) ([^();/]+?)(?:[\s/]+(v?\d[^();]*))?[();]/;
/** Real versions are much shorter. On a long string the regular expression could be slow. */
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

/** A version where the name belongs does not name the software. */
const looksLikeVersion = /^\s*v?\d+(?:\.|\s*$)/;

/** Mastodon publishes the domain of its accounts, which is not a URL. Pleroma publishes a URL. */
function readUri(reading: Reading, value: unknown, pointer: string): void {
  if (typeof value === "string" && /^https?:\/\//i.test(value)) text("/baseUrl")(reading, value, pointer);
  else reading.keep(pointer, value);
}

/** If there is a short description, the long one is kept in `extra`. */
function readShortDescription(reading: Reading, value: unknown, pointer: string): void {
  if (value) text("/description")(reading, value, pointer);
  else reading.keep(pointer, value);
}

function readLanguages(reading: Reading, value: unknown, pointer: string): void {
  const languages = readStrings(reading, value, pointer, "/languages");
  if (languages) reading.facts.languages = languages;
}

/** An account has more properties than its URL, so it is also kept as a whole. */
function readAccount(reading: Reading, value: unknown, pointer: string): void {
  if (value === null) return;
  const url = isObject(value) ? ownProperty(value, "url") : undefined;
  if (typeof url === "string") text("/organization/account")(reading, url, `${pointer}/url`);
  reading.keep(pointer, value);
}

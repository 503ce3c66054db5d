import { members, object, readMembers } from "../members.js";
import type { Reading } from "../reading.js";
import { count, fallback, isObject, later, nullable, openRegistrations, ownMember, text } from "../values.js";
import { readWords } from "../words.js";

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

/** Reads Mastodon's /api/v1/instance, and that of servers that speak its language. */
export function readMastodonInstanceV1(reading: Reading, value: Record<string, unknown>): void {
  readMembers(reading, value, version1);
  nameMastodon(reading);
}

/** Reads Mastodon's /api/v2/instance, and that of servers that speak its language. */
export function readMastodonInstanceV2(reading: Reading, value: Record<string, unknown>): void {
  readMembers(reading, value, version2);
  nameMastodon(reading);
}

/**
 * The version is documented as that of Mastodon. So it is, if it looks like one and nothing speaks against it: GoToSocial,
 * for one, gives its own version, and the URL of its own source code.
 */
function nameMastodon(reading: Reading): void {
  const { name, version, repository } = reading.facts.software ?? {};
  const isMastodon = /^\d+\.\d+\.\d/.test(version ?? "") && /mastodon$/.test(repository ?? "mastodon");
  if (name !== undefined || !isMastodon) return;
  reading.repair("repair/implied-software", "/version", version, "mastodon");
  text("/software/name")(reading, "mastodon", "/version");
}

/**
 * Servers that are not Mastodon name themselves behind the version of Mastodon that they are compatible with:
 * "2.7.2 (compatible; Akkoma 3.13.2)", or snac's "4.0 (not true; really snac/2.76)".
 */
const compatible = /(?:compatible;|really) ([^()/]+?)(?:[\s/]+(v?\d[^()]*))?[()]/;
/** None is nearly as long, and a longer text may keep the expression busy. */
const longestVersion = 200;

function readVersion(reading: Reading, value: unknown, pointer: string): void {
  const [whole, name, version] =
    typeof value === "string" && value.length < longestVersion ? (compatible.exec(value) ?? []) : [];
  if (name !== undefined) {
    text("/software/name")(reading, name, pointer);
    reading.keep(pointer, value);
  }
  if (version !== undefined || !whole) text("/software/version")(reading, version ?? value, pointer);
}

/** Mastodon writes the domain of its accounts, which is no URL; Pleroma writes one. */
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
  const url = isObject(value) ? ownMember(value, "url") : undefined;
  if (typeof url === "string") text("/organization/account")(reading, url, `${pointer}/url`);
  reading.keep(pointer, value);
}

import type { ServerFacts } from "@nodeinfo-kit/convert";
import { ownProperty, pathOf } from "@nodeinfo-kit/validators/internal";
import type { DocumentId } from "../../../diagnostic.js";
import { pathInMetadata } from "../../../origins.js";
import type { Path } from "../../../place.js";
import type { LintedDocument } from "../../../rule.js";

/** The documents that contain URLs. The hrefs of link documents are excluded: they have their own rules. */
export const documentsWithUrls = [
  "nodeinfo",
  "nodeinfo2",
  "mastodon/instance-v1",
  "mastodon/instance-v2",
  "matrix/support",
];

/** What a property requires. */
export interface Wanted {
  /** `"web"`: an absolute http or https URL. `"any"`: any absolute URL, such as one with `mailto:`. */
  readonly scheme: "web" | "any";
  /** Whether an empty string is allowed, meaning that there is no URL. */
  readonly mayBeEmpty: boolean;
}

const web: Wanted = { scheme: "web", mayBeEmpty: true };
const base: Wanted = { scheme: "web", mayBeEmpty: false };
const any: Wanted = { scheme: "any", mayBeEmpty: true };

type IsOdd = (url: string, wanted: Wanted) => boolean;
type VisitUrl = (url: string, path: Path) => void;

/** Visits every odd string of a document where a URL is expected. */
export function visitOddUrls({ id, value, facts }: LintedDocument, isOdd: IsOdd, visit: VisitUrl): void {
  const its = places[id];
  if (its !== undefined) visitPlaces(its, value, isOdd, visit);
  else if (facts !== undefined) visitFacts(facts, isOdd, visit);
}

function visitFacts(facts: ServerFacts, isOdd: IsOdd, visit: VisitUrl): void {
  const { software, metadata, organization } = facts;
  const check = (url: string | undefined, wanted: Wanted, fact: string) => {
    if (url !== undefined && isOdd(url, wanted)) visit(url, pathOf(facts.origins[fact] ?? ""));
  };
  if (software !== undefined) {
    check(software.repository, web, "/software/repository");
    check(software.homepage, web, "/software/homepage");
  }
  check(facts.baseUrl, base, "/baseUrl");
  if (organization !== undefined) check(organization.account, web, "/organization/account");
  if (metadata !== undefined) visitMetadata(facts, metadata, isOdd, visit);
}

/** Properties of metadata that no standard defines, but that are URLs in all programs that write them. */
const inMetadata = new Set([
  ...["repositoryUrl", "feedbackUrl", "tosUrl", "privacyPolicyUrl", "impressumUrl", "inquiryUrl"],
  ...["donationUrl", "faspBaseUrl", "nodeIcon", "nodeBanner"],
]);

/** More than any program writes. */
const maxProperties = 1000;

/** Iterates over the properties present: looking up each possible one takes ten times as long. */
function visitMetadata(
  facts: ServerFacts,
  metadata: Readonly<Record<string, unknown>>,
  isOdd: IsOdd,
  visit: VisitUrl,
): void {
  let count = 0;
  for (const name in metadata) {
    if (++count > maxProperties) return;
    if (!inMetadata.has(name)) continue;
    const url = ownProperty(metadata, name);
    if (typeof url === "string" && isOdd(url, any)) visit(url, pathInMetadata(facts, name));
  }
}

interface Places {
  readonly owner: readonly string[];
  readonly names: readonly string[];
  readonly wanted: Wanted;
}

/** The URLs of documents that the facts contain few of. */
const places: { readonly [id in DocumentId]?: readonly Places[] } = {
  "mastodon/instance-v1": [
    { owner: [], names: ["thumbnail"], wanted: web },
    { owner: ["contact_account"], names: ["url"], wanted: web },
  ],
  "mastodon/instance-v2": [
    { owner: [], names: ["source_url"], wanted: web },
    { owner: ["thumbnail"], names: ["url"], wanted: web },
    { owner: ["contact", "account"], names: ["url"], wanted: web },
    {
      owner: ["configuration", "urls"],
      names: ["status", "about", "privacy_policy", "terms_of_service"],
      wanted: web,
    },
  ],
  "matrix/support": [{ owner: [], names: ["support_page"], wanted: any }],
};

function visitPlaces(its: readonly Places[], value: unknown, isOdd: IsOdd, visit: VisitUrl): void {
  for (const { owner, names, wanted } of its) {
    let object = value;
    for (const key of owner) object = ownProperty(object, key);
    if (object === undefined) continue;
    for (const name of names) {
      const url = ownProperty(object, name);
      if (typeof url === "string" && isOdd(url, wanted)) visit(url, [...owner, name]);
    }
  }
}

import type { DocumentId } from "./diagnostic.js";
import type { Path } from "./rule.js";
import { memberOf } from "./value.js";

/** What a place wants. */
interface Wanted {
  /** `"web"`: an absolute http or https URL. `"any"`: any absolute URL, such as one with `mailto:`. */
  readonly scheme: "web" | "any";
  /** Whether an empty text may stand there, and mean that there is none. */
  readonly mayBeEmpty: boolean;
}

export type VisitUrl = (url: string, owner: Path, name: string, wanted: Wanted) => void;

/** The documents that have places for URLs. The hrefs of link documents are not among them: they have rules of their own. */
export const documentsWithUrls = [
  "nodeinfo",
  "nodeinfo2",
  "neighbours/mastodon-instance-v1",
  "neighbours/mastodon-instance-v2",
  "neighbours/matrix-support",
];

const web: Wanted = { scheme: "web", mayBeEmpty: true };
const required: Wanted = { scheme: "web", mayBeEmpty: false };
const any: Wanted = { scheme: "any", mayBeEmpty: true };

interface Group {
  readonly owner: Path;
  readonly names: readonly string[];
  readonly wanted: Wanted;
}

const nodeInfo: readonly Group[] = [
  { owner: ["software"], names: ["repository", "homepage"], wanted: web },
  // No standard has these, but all programs that write them mean a URL.
  {
    owner: ["metadata"],
    names: [
      ...["repositoryUrl", "feedbackUrl", "tosUrl", "privacyPolicyUrl", "impressumUrl", "inquiryUrl"],
      ...["donationUrl", "faspBaseUrl", "nodeIcon", "nodeBanner"],
    ],
    wanted: any,
  },
];

const byDocument: { readonly [id in DocumentId]?: readonly Group[] } = {
  "nodeinfo/1.0": nodeInfo,
  "nodeinfo/1.1": nodeInfo,
  "nodeinfo/2.0": nodeInfo,
  "nodeinfo/2.1": nodeInfo,
  "nodeinfo/2.2": nodeInfo,
  "nodeinfo2/1.0": [
    { owner: ["server"], names: ["baseUrl"], wanted: required },
    { owner: ["organization"], names: ["account"], wanted: web },
  ],
  "neighbours/mastodon-instance-v1": [
    { owner: [], names: ["thumbnail"], wanted: web },
    { owner: ["contact_account"], names: ["url"], wanted: web },
  ],
  "neighbours/mastodon-instance-v2": [
    { owner: [], names: ["source_url"], wanted: web },
    { owner: ["thumbnail"], names: ["url"], wanted: web },
    { owner: ["contact", "account"], names: ["url"], wanted: web },
    {
      owner: ["configuration", "urls"],
      names: ["status", "about", "privacy_policy", "terms_of_service"],
      wanted: web,
    },
  ],
  "neighbours/matrix-support": [{ owner: [], names: ["support_page"], wanted: any }],
};

/** Shows every text of a document that is in the place of a URL. */
export function visitUrls(id: DocumentId, value: unknown, visit: VisitUrl): void {
  for (const { owner, names, wanted } of byDocument[id] ?? []) {
    let object = value;
    for (const key of owner) object = memberOf(object, String(key));
    if (object === undefined) continue;
    for (const name of names) {
      const url = memberOf(object, name);
      if (typeof url === "string") visit(url, owner, name, wanted);
    }
  }
}

/** The documents that every candidate validates. They are the same on every run, in the shapes that servers send. */
import { type Json, type JsonObject, profiles } from "./profiles.ts";
import { type Random, randomFrom } from "./random.ts";

/** The number of documents in each array. With fewer, or equal ones, an engine would specialise on their shape. */
export const documentCount = 256;

/** The number of issues of each document of `manyErrors` under the strict schema. */
export const issueCount = 23;

/** Documents as JSON text, by type. No two of an array are equal. */
export interface DocumentLists {
  /** Valid, about 600 bytes. */
  readonly small: readonly string[];
  /** Valid, about 8 KB, nearly all of it metadata. */
  readonly large: readonly string[];
  /** Small, with errors from the first property to the last. */
  readonly manyErrors: readonly string[];
  /** Small, and valid up to the last property: `metadata` is an array, as Mastodon and Lemmy once wrote it. */
  readonly lateError: readonly string[];
}

/** Makes all documents from one seed. */
export function makeDocuments(): DocumentLists {
  const random = randomFrom(21);
  const list = (make: (profile: number) => JsonObject) =>
    Array.from({ length: documentCount }, (_, index) =>
      JSON.stringify(reorder(make(index % profiles.length), Math.floor(index / profiles.length))),
    );
  return {
    small: list((profile) => valid(profile, random)),
    large: list((profile) => withLargeMetadata(valid(profile, random), random)),
    manyErrors: list((profile) => withManyErrors(valid(profile, random), random)),
    lateError: list((profile) => valid(profile, random)).map(endWithList),
  };
}

function valid(profile: number, random: Random): JsonObject {
  const { counts, ...document } = profiles[profile] ?? profiles[0];
  const total = random.integer(5, 90_000);
  const numbers: Record<string, number> = {
    total,
    activeHalfyear: random.integer(1, total),
    activeMonth: random.integer(1, total),
    localPosts: random.integer(0, 4_000_000),
    localComments: random.integer(0, 300_000),
  };
  const of = (names: readonly string[]) =>
    Object.fromEntries(counts.flatMap((name) => (names.includes(name) ? [[name, numbers[name] ?? 0]] : [])));
  return {
    version: "2.1",
    ...document,
    openRegistrations: random.integer(0, 1) === 1,
    usage: {
      users: of(["total", "activeHalfyear", "activeMonth"]),
      ...of(["localPosts", "localComments"]),
    },
    metadata: {
      nodeName: `${random.word()} ${random.word()}`,
      nodeDescription: "A place for people who like to talk with each other, and to read what others think.",
      contact: { email: `${random.word()}@social.example` },
      ...document.metadata,
    },
  };
}

function withLargeMetadata(document: JsonObject, random: Random): JsonObject {
  const domains = (count: number) =>
    Array.from({ length: count }, () => `${random.word()}.${random.word()}.example`);
  return {
    ...document,
    metadata: {
      ...(document.metadata as JsonObject), // Every profile's metadata is an object.
      staffAccounts: Array.from({ length: 5 }, () => `https://social.example/users/${random.word()}`),
      postFormats: ["text/plain", "text/html", "text/markdown", "text/bbcode", "text/x.misskeymarkdown"],
      uploadLimits: { general: 16_000_000, avatar: 2_000_000, background: 4_000_000, banner: 4_000_000 },
      federation: {
        enabled: true,
        mrf_simple: {
          reject: domains(120),
          media_removal: domains(60),
          followers_only: domains(40),
        },
        mrf_simple_info: {
          reject: Object.fromEntries(domains(40).map((domain) => [domain, { reason: random.word() }])),
        },
        quarantined_instances: [],
        exclusions: false,
      },
    },
  };
}

/** Breaks each part of a document in one way, `issueCount` in all: see documents.test.ts. */
function withManyErrors(document: JsonObject, random: Random): JsonObject {
  const number = () => random.integer(1, 9_999);
  return {
    version: "2.0",
    software: {
      name: `My ${random.word()}`,
      version: number(),
      repository: null,
      homepage: number(),
      license: "MIT",
    },
    protocols: ["activityPub", random.word(), number()],
    services: { inbound: ["activitypub", random.word()], outbound: "none", both: [] },
    openRegistrations: "yes",
    usage: {
      users: {
        total: String(number()),
        activeHalfyear: -number(),
        activeMonth: number() + 0.5,
        activeWeek: number(),
      },
      localPosts: null,
      localComments: -number(),
      uploads: number(),
    },
    metadata: [],
    nodeName: JSON.stringify(document.metadata).slice(0, 60),
  };
}

/** Replaces `metadata` at the end of a text with an array. */
function endWithList(text: string): string {
  const { metadata: _, ...others } = JSON.parse(text);
  return JSON.stringify({ ...others, metadata: [] });
}

/** Reorders the properties of an object and its inner objects: one order for each number. */
function reorder(value: JsonObject, order: number): JsonObject {
  const properties = Object.entries(value).map(([name, inner]): [string, Json] => [
    name,
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? reorder(inner as JsonObject, order) // Neither null nor an array: an object.
      : inner,
  ]);
  return Object.fromEntries(randomFrom(order).shuffle(properties));
}

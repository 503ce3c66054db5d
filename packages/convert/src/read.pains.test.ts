import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { expectToRead, nodeInfo, nothing, type Row } from "./fixtures/read-rows.js";
import { repairCodes } from "./repair.js";

const ns = "http://nodeinfo.diaspora.software/ns/schema";
const at = (version: string) => `https://social.example/nodeinfo/${version}`;

const link = { rel: `${ns}/2.0`, href: at("2.0") };
const readLink = { ...link, version: "2.0" };
const [hubzilla1, hubzilla2] = [{ rel: `${ns}/1.0`, href: at("1.0") }, link];

/** P3: mistakes in the link document. */
const links: Row[] = [
  [
    "early Lemmy and Hubzilla publish one link instead of an array",
    { links: link },
    [["/links", "repair/object-for-list", link, [link]]],
    { links: [readLink] },
  ],
  [
    "Hubzilla publishes a second link next to `links`, under 0",
    { links: hubzilla1, 0: hubzilla2 },
    [
      ["/links", "repair/object-for-list", hubzilla1, [hubzilla1]],
      ["/0", "repair/misplaced", hubzilla2, hubzilla2],
    ],
    { links: [{ ...hubzilla1, version: "1.0" }, readLink] },
  ],
  [
    "PHP writes an array with gaps as an object",
    { links: { 1: link, 3: hubzilla1 } },
    [
      [
        "/links",
        "repair/object-for-list",
        { 1: link, 3: hubzilla1 },
        [readLink, { ...hubzilla1, version: "1.0" }],
      ],
    ],
    { links: [readLink, { ...hubzilla1, version: "1.0" }] },
  ],
  [
    "the only link of Hubzilla is under 0",
    { 0: link },
    [
      ["/links", "repair/missing", nothing, nothing],
      ["/0", "repair/misplaced", link, link],
    ],
    { links: [readLink] },
  ],
  [
    "the ActivityPub plugin of WordPress and Calckey have https in the rel",
    { links: [{ ...link, rel: "https://nodeinfo.diaspora.software/ns/schema/2.0" }] },
    [["/links/0/rel", "repair/rel", "https://nodeinfo.diaspora.software/ns/schema/2.0", link.rel]],
    { links: [readLink] },
  ],
  [
    "the rel is written as the id of the schema, or as an address",
    {
      links: [
        { ...link, rel: `${link.rel}#` },
        { ...link, rel: `${link.rel}/` },
      ],
    },
    [
      ["/links/0/rel", "repair/rel", `${link.rel}#`, link.rel],
      ["/links/1/rel", "repair/rel", `${link.rel}/`, link.rel],
    ],
    { links: [readLink, readLink] },
  ],
  [
    "a link does not say what it leads to",
    { links: [{ href: at("2.1") }, link] },
    [["/links", "repair/wrong-items", [{ href: at("2.1") }, link], [readLink]]],
    { links: [readLink] },
  ],
  ["links is null", { links: null }, [["/links", "repair/null", null, nothing]], {}],
  ["Fedify offers no link: that is no fault", { links: [] }, [], { links: [] }],
  [
    "rels that are not NodeInfo's, or have no number, are no fault",
    {
      links: [
        { rel: "https://www.w3.org/ns/activitystreams#Application", href: at("") },
        { rel: `${ns}/latest`, href: at("") },
      ],
    },
    [],
    {
      links: [
        { rel: "https://www.w3.org/ns/activitystreams#Application", href: at("") },
        { rel: `${ns}/latest`, href: at("") },
      ],
    },
  ],
  [
    "SkyBridge serves NodeInfo in place of the links: it is read as that",
    nodeInfo("2.0", "skybridge", {}),
    [],
    { software: { name: "skybridge", version: "1.0" } },
  ],
];

/** P5 and P7: what looks wrong and is no fault of the document's form. */
const asItIs: Row[] = [
  [
    "P5: more users were active than there are",
    nodeInfo("2.0", "mastodon", { usage: { users: { total: 20, activeMonth: 21 } } }),
    [],
    { usage: { users: 20, activeUsers: { days30: 21 } } },
  ],
  [
    "P7: Iceshrimp.NET has capitals and a dot in its name",
    nodeInfo("2.1", "Iceshrimp.NET", {}),
    [],
    { software: { name: "Iceshrimp.NET", version: "1.0" } },
  ],
  [
    "P7: Nextcloud Social has a space in its name",
    nodeInfo("2.0", "Nextcloud Social", {}),
    [],
    { software: { name: "Nextcloud Social", version: "1.0" } },
  ],
  [
    "NeoDB and Bridgy Fed speak protocols that are not listed",
    nodeInfo("2.1", "neodb", { protocols: ["neodb", "atprotocol"] }),
    [],
    { protocols: { all: ["neodb", "atprotocol"] } },
  ],
  [
    "Friendica has a service that is not listed",
    nodeInfo("2.0", "friendica", { services: { inbound: ["bluesky"], outbound: [] } }),
    [],
    { services: { all: ["bluesky"], inbound: ["bluesky"], outbound: [] } },
  ],
  [
    "Fedify adds a $schema",
    nodeInfo("2.1", "hollo", { $schema: `${ns}/2.1#` }),
    [],
    { extra: { "/$schema": `${ns}/2.1#` } },
  ],
  [
    "Iceshrimp.NET has more to say of its software",
    nodeInfo("2.1", "", { software: { name: "a", version: "1", edition: null } }),
    [],
    { extra: { "/software/edition": null } },
  ],
  [
    "Friendica has line breaks in its description",
    nodeInfo("2.2", "friendica", { instance: { description: "a\nb" } }),
    [],
    { description: "a\nb" },
  ],
];

/** P15: what took a crawler down. */
const crashes: Row[] = [
  [
    "there is no nodeName",
    nodeInfo("2.0", "example", { metadata: { nodeName: null } }),
    [],
    { metadata: { nodeName: null } },
  ],
  [
    "metadata is null",
    nodeInfo("2.0", "example", { metadata: null }),
    [["/metadata", "repair/null", null, nothing]],
    {},
  ],
  [
    "Mastodon has no contact account",
    { uri: "social.example", title: "A", version: "3.5.3", email: "", contact_account: null },
    [],
    {
      software: { version: "3.5.3" },
      name: "A",
      organization: { contact: "" },
      extra: { "/uri": "social.example" },
    },
  ],
  [
    "Mastodon's newer document names it by its source only",
    {
      domain: "social.example",
      title: "A",
      version: "4.4.1",
      source_url: "https://github.com/mastodon/mastodon",
    },
    [["/source_url", "repair/implied-software", "https://github.com/mastodon/mastodon", "mastodon"]],
    {
      software: { name: "mastodon", version: "4.4.1", repository: "https://github.com/mastodon/mastodon" },
      name: "A",
      extra: { "/domain": "social.example" },
    },
  ],
  [
    "a template leaves the name of the software empty",
    nodeInfo("2.0", "", {}),
    [["/software/name", "repair/blank-name", "", nothing]],
    { software: { version: "1.0" } },
  ],
  [
    "Socialhome has null for all that is not set",
    {
      version: "1.0",
      server: { baseUrl: "https://a.example", name: "A", software: "socialhome", version: "1" },
      openRegistrations: true,
      organization: { name: null },
      usage: { users: { total: null } },
    },
    [
      ["/organization/name", "repair/null", null, nothing],
      ["/usage/users/total", "repair/null", null, nothing],
    ],
    { organization: {}, usage: {}, software: { name: "socialhome", version: "1" } },
  ],
];

const all = {
  "P3, the link document": links,
  "P5 and P7, what is no fault": asItIs,
  "P15, what took a crawler down": crashes,
};

describe.each(Object.entries(all))("%s:", (_, rows) => {
  test.each(rows)("%s", expectToRead);
});

test("every kind of repair has a document in these tests", () => {
  const tables = ["read.pains", "read.types", "read.wrong-properties"].map((name) =>
    readFileSync(new URL(`./${name}.test.ts`, import.meta.url), "utf8"),
  );
  expect(repairCodes.filter((code) => !tables.some((table) => table.includes(`"${code}"`)))).toEqual([]);
});

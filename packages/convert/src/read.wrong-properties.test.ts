import { describe, test } from "vitest";
import { expectToRead, nodeInfo, nothing, type Row, services } from "./fixtures/read-rows.js";

/** A document without some of its properties. */
function without(document: Record<string, unknown>, ...names: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(document).filter(([name]) => !names.includes(name)));
}

/** P4 and P6: other values in place of the version of the standard. */
const versions: Row[] = [
  [
    "Postmarks has the number 2",
    nodeInfo("2.0", "postmarks", { version: 2 }),
    [["/version", "repair/number-for-text", 2, "2.0"]],
    {},
  ],
  [
    "a static site has the number 2.1",
    nodeInfo("2.1", "static-site", { version: 2.1 }),
    [["/version", "repair/number-for-text", 2.1, "2.1"]],
    {},
  ],
  [
    "the string has no minor version",
    nodeInfo("2.0", "example", { version: "2" }),
    [["/version", "repair/version", "2", "2.0"]],
    {},
  ],
  [
    "it is missing",
    without(nodeInfo("2.1", "example", {}), "version"),
    [["/version", "repair/missing", nothing, "2.1"]],
    {},
  ],
  [
    "it is null",
    nodeInfo("2.1", "example", { version: null }),
    [["/version", "repair/null", null, "2.1"]],
    {},
  ],
  [
    "it is misspelt",
    without(nodeInfo("", "example", { Version: "2.1" }), "version"),
    [["/Version", "repair/misspelt", "Version", "version"]],
    {},
  ],
  [
    "Gancio repeats the requested version",
    nodeInfo("3.0", "gancio", {}),
    [["/version", "repair/version", "3.0", "2.1"]],
    {},
  ],
  [
    "it is a number that is not a version",
    nodeInfo("", "example", { version: 3 }),
    [["/version", "repair/version", 3, "2.1"]],
    {},
  ],
  [
    "early Iceshrimp.NET has the version of its software",
    nodeInfo("2024.1", "Iceshrimp.NET", {}),
    [["/version", "repair/version", "2024.1", "2.1"]],
    { software: { name: "Iceshrimp.NET", version: "1.0" } },
  ],
  [
    "a document with an instance is read as 2.2",
    nodeInfo("5.4", "example", { instance: { name: "A" } }),
    [["/version", "repair/version", "5.4", "2.2"]],
    { name: "A" },
  ],
  [
    "a document with the protocols of 1.x is read as 1.1",
    nodeInfo("5.4", "example", { protocols: services }),
    [
      ["/version", "repair/version", "5.4", "1.1"],
      ["/protocols/inbound", "repair/empty-protocols", [], []],
      ["/protocols/outbound", "repair/empty-protocols", [], []],
    ],
    {},
  ],
  [
    "Owncast has the version of its software in NodeInfo2",
    {
      version: "0.1.3",
      server: { baseUrl: "https://stream.example", name: "A", software: "owncast", version: "0.1.3" },
      openRegistrations: false,
    },
    [["/version", "repair/version", "0.1.3", "1.0"]],
    { software: { name: "owncast", version: "0.1.3" }, baseUrl: "https://stream.example" },
  ],
];

/** P8: missing required properties. */
const missing: Row[] = [
  [
    "Mastodon 3.5, BookWyrm and Owncast have neither services nor metadata",
    without(nodeInfo("2.0", "bookwyrm", {}), "services", "metadata"),
    [
      ["/services", "repair/missing", nothing, nothing],
      ["/metadata", "repair/missing", nothing, nothing],
    ],
    { usage: { users: 12 } },
  ],
  [
    "Smithereen has no services",
    without(nodeInfo("2.0", "smithereen", {}), "services"),
    [["/services", "repair/missing", nothing, nothing]],
    {},
  ],
  [
    "NeoDB has no usage.users",
    nodeInfo("2.0", "neodb", { usage: { localPosts: 3 } }),
    [["/usage/users", "repair/missing", nothing, nothing]],
    { usage: { localPosts: 3 } },
  ],
  [
    "Epicyon has no inbound services, and an additional property",
    nodeInfo("2.2", "epicyon", { instance: {}, services: { outbound: ["rss2.0"] }, documents: [] }),
    [["/services/inbound", "repair/missing", nothing, nothing]],
    { services: { all: ["rss2.0"], outbound: ["rss2.0"] }, extra: { "/documents": [] } },
  ],
  [
    "software does not publish its version",
    nodeInfo("2.0", "", { software: { name: "example" } }),
    [["/software/version", "repair/missing", nothing, nothing]],
    { software: { name: "example" } },
  ],
];

/** P9: properties of another version, and properties at other wrong places. */
const misplaced: Row[] = [
  [
    "NeoDB has properties of 2.1 and 2.2 in 2.0",
    nodeInfo("2.0", "", {
      software: { name: "neodb", version: "1", repository: "https://code.example" },
      instance: { name: "Shelf" },
    }),
    [
      ["/software/repository", "repair/misplaced", "https://code.example", "https://code.example"],
      ["/instance", "repair/misplaced", { name: "Shelf" }, { name: "Shelf" }],
    ],
    { software: { name: "neodb", version: "1", repository: "https://code.example" }, name: "Shelf" },
  ],
  [
    "Misskey has a home page in 2.0",
    nodeInfo("2.0", "", { software: { name: "misskey", version: "1", homepage: "https://a.example" } }),
    [["/software/homepage", "repair/misplaced", "https://a.example", "https://a.example"]],
    { software: { name: "misskey", version: "1", homepage: "https://a.example" } },
  ],
  [
    "activeWeek is in 2.1",
    nodeInfo("2.1", "example", { usage: { users: { activeWeek: 3 } } }),
    [["/usage/users/activeWeek", "repair/misplaced", 3, 3]],
    { usage: { activeUsers: { days7: 3 } } },
  ],
  [
    "a misplaced value is null",
    nodeInfo("2.0", "example", { instance: null }),
    [
      ["/instance", "repair/misplaced", null, null],
      ["/instance", "repair/null", null, nothing],
    ],
    {},
  ],
  [
    "Friendica has null for a description",
    nodeInfo("2.2", "friendica", { instance: { name: "A", description: null } }),
    [["/instance/description", "repair/null", null, nothing]],
    { name: "A" },
  ],
  [
    "WordPress has a protocol instead of services",
    nodeInfo("2.1", "wordpress", { services: "activitypub", protocols: ["webmention"] }),
    [["/services", "repair/misplaced", "activitypub", "activitypub"]],
    { protocols: { all: ["webmention", "activitypub"] } },
  ],
  [
    "NodeInfo has the server object of NodeInfo2",
    nodeInfo("2.0", "example", {
      server: { baseUrl: "https://social.example", name: "A", software: "other", version: null },
    }),
    [
      [
        "/server",
        "repair/misplaced",
        { baseUrl: "https://social.example", name: "A", software: "other", version: null },
        { baseUrl: "https://social.example", name: "A", software: "other", version: null },
      ],
    ],
    {
      software: { name: "example", version: "1.0" },
      baseUrl: "https://social.example",
      name: "A",
      extra: { "/server/software": "other", "/server/version": null },
    },
  ],
];

/** P4, P9 and the FEPs: misspelt names. */
const misspelt: Row[] = [
  [
    "Funkwhale's own specification has activeHalfYear",
    nodeInfo("2.1", "funkwhale", { usage: { users: { activeHalfYear: 5 } } }),
    [["/usage/users/activeHalfYear", "repair/misspelt", "activeHalfYear", "activeHalfyear"]],
    { usage: { activeUsers: { days180: 5 } } },
  ],
  [
    "active_month",
    nodeInfo("2.0", "example", { usage: { users: { active_month: "5" } } }),
    [
      ["/usage/users/active_month", "repair/misspelt", "active_month", "activeMonth"],
      ["/usage/users/active_month", "repair/text-for-number", "5", 5],
    ],
    { usage: { activeUsers: { days30: 5 } } },
  ],
  [
    "metaData",
    without(nodeInfo("2.0", "example", { metaData: { nodeName: "A" } }), "metadata"),
    [["/metaData", "repair/misspelt", "metaData", "metadata"]],
    { name: "A", metadata: { nodeName: "A" } },
  ],
  [
    "open_registrations, and Services with another mistake inside",
    without(
      nodeInfo("2.0", "example", { open_registrations: true, Services: { inbound: [], outbound: null } }),
      "openRegistrations",
      "services",
    ),
    [
      ["/open_registrations", "repair/misspelt", "open_registrations", "openRegistrations"],
      ["/Services", "repair/misspelt", "Services", "services"],
      ["/Services/outbound", "repair/null", null, nothing],
    ],
    { openRegistrations: true, services: { all: [], inbound: [] } },
  ],
  [
    "two spellings of one property: the second is kept as extra",
    nodeInfo("2.0", "example", { usage: { users: { active_month: 5, activemonth: 6 } } }),
    [["/usage/users/active_month", "repair/misspelt", "active_month", "activeMonth"]],
    { usage: { activeUsers: { days30: 5 } }, extra: { "/usage/users/activemonth": 6 } },
  ],
  [
    "a misspelt property next to the correct one is kept as extra",
    nodeInfo("2.0", "example", { metaData: { theme: "A" } }),
    [],
    { metadata: {}, extra: { "/metaData": { theme: "A" } } },
  ],
];

const all = {
  "P4 and P6, the version": versions,
  "P8, a missing property": missing,
  "P9, a misplaced property": misplaced,
  "P9, a misspelt property": misspelt,
};

describe.each(Object.entries(all))("%s:", (_, rows) => {
  test.each(rows)("%s", expectToRead);
});

import { describe, test } from "vitest";
import { expectToRead, nodeInfo, nothing, type Row, users } from "./fixtures/read-rows.js";

const types: Row[] = [
  [
    "Mastodon 4.0.0rc1, Lemmy and kbin have [] for metadata",
    nodeInfo("2.0", "mastodon", { metadata: [] }),
    [["/metadata", "repair/empty-list", [], {}]],
    { metadata: {} },
  ],
  [
    "Friendica has [] for usage",
    nodeInfo("2.0", "friendica", { usage: [] }),
    [["/usage", "repair/empty-list", [], {}]],
    { usage: {} },
  ],
  [
    "Friendica has [] for usage.users",
    nodeInfo("2.0", "friendica", { usage: { users: [] } }),
    [["/usage/users", "repair/empty-list", [], {}]],
    { usage: {} },
  ],
  [
    "usage.users is a list with something in it",
    nodeInfo("2.0", "friendica", { usage: { users: [3] } }),
    [["/usage/users", "repair/wrong-type", [3], nothing]],
    { usage: {} },
  ],
  [
    "Hubzilla, when it hides itself, has [] for services",
    nodeInfo("2.0", "hubzilla", { services: [] }),
    [["/services", "repair/empty-list", [], {}]],
    { services: { all: [] } },
  ],
  [
    "services is one list",
    nodeInfo("2.0", "friendica", { services: ["smtp"] }),
    [["/services", "repair/list-for-object", ["smtp"], ["smtp"]]],
    { services: { all: ["smtp"] } },
  ],
  [
    "Misskey has null for counts that it does not make",
    nodeInfo("2.1", "misskey", {
      usage: { users: { total: 640, activeHalfyear: null, activeMonth: null }, localPosts: 9 },
    }),
    [
      ["/usage/users/activeHalfyear", "repair/null", null, nothing],
      ["/usage/users/activeMonth", "repair/null", null, nothing],
    ],
    { usage: { users: 640, localPosts: 9 } },
  ],
  [
    "Pixelfed has counts as text",
    nodeInfo("2.0", "pixelfed", { usage: { users: { total: "29" }, localPosts: " 742 " } }),
    [
      ["/usage/users/total", "repair/text-for-number", "29", 29],
      ["/usage/localPosts", "repair/text-for-number", " 742 ", 742],
    ],
    { usage: { users: 29, localPosts: 742 } },
  ],
  [
    "a count is a whole float as text",
    nodeInfo("2.0", "example", { usage: { users: { total: "29.0" } } }),
    [["/usage/users/total", "repair/text-for-number", "29.0", 29]],
    { usage: { users: 29 } },
  ],
  [
    "a count is negative, has a fraction, or is no number that can be counted to",
    nodeInfo("2.0", "example", {
      usage: { users: { total: -1, activeMonth: 2.5 }, localPosts: "-3", localComments: "1e3" },
    }),
    [
      ["/usage/users/total", "repair/not-a-count", -1, nothing],
      ["/usage/users/activeMonth", "repair/not-a-count", 2.5, nothing],
      ["/usage/localPosts", "repair/not-a-count", "-3", nothing],
      ["/usage/localComments", "repair/not-a-count", "1e3", nothing],
    ],
    { usage: {} },
  ],
  [
    "early Bonfire has the text unknown for a count",
    nodeInfo("2.0", "bonfire", { usage: { users: { total: "unknown" } } }),
    [["/usage/users/total", "repair/not-a-count", "unknown", nothing]],
    { usage: {} },
  ],
  [
    "a count is divided into all and direct, or has a total",
    nodeInfo("2.0", "example", {
      usage: { users, localPosts: { all: 30, direct: 4 }, localComments: { total: 5 } },
    }),
    [
      ["/usage/localPosts", "repair/object-for-number", { all: 30, direct: 4 }, 30],
      ["/usage/localComments", "repair/object-for-number", { total: 5 }, 5],
    ],
    { usage: { users: 12, localPosts: 30, localComments: 5 } },
  ],
  ...(["FALSE", "False", "false", "0", 0] as const).map(
    (flag): Row => [
      `Akkoma has ${JSON.stringify(flag)} for false`,
      nodeInfo("2.0", "akkoma", { openRegistrations: flag }),
      [["/openRegistrations", "repair/text-for-boolean", flag, false]],
      { openRegistrations: false },
    ],
  ),
  ...(["TRUE", "true", "1", 1] as const).map(
    (flag): Row => [
      `${JSON.stringify(flag)} stands for true`,
      nodeInfo("2.0", "akkoma", { openRegistrations: flag }),
      [["/openRegistrations", "repair/text-for-boolean", flag, true]],
      { openRegistrations: true },
    ],
  ),
  [
    "openRegistrations is some word",
    nodeInfo("2.0", "example", { openRegistrations: "approval" }),
    [["/openRegistrations", "repair/wrong-type", "approval", nothing]],
    {},
  ],
  [
    "Friendica has its protocols as one text",
    nodeInfo("2.0", "friendica", { protocols: "dfrn" }),
    [["/protocols", "repair/text-for-list", "dfrn", ["dfrn"]]],
    { protocols: { all: ["dfrn"] } },
  ],
  [
    "Friendica has the protocols of 1.0 in 2.0",
    nodeInfo("2.0", "friendica", { protocols: { inbound: ["dfrn", "zot"], outbound: ["dfrn"] } }),
    [["/protocols", "repair/directions", { inbound: ["dfrn", "zot"], outbound: ["dfrn"] }, ["dfrn", "zot"]]],
    { protocols: { all: ["dfrn", "zot"], inbound: ["dfrn", "zot"], outbound: ["dfrn"] } },
  ],
  [
    "PHP adds a word to the protocols of 1.0",
    nodeInfo("2.0", "friendica", {
      protocols: { inbound: ["dfrn"], outbound: ["dfrn"], 0: "activitypub", 1: "dfrn" },
    }),
    [
      [
        "/protocols",
        "repair/directions",
        { inbound: ["dfrn"], outbound: ["dfrn"], 0: "activitypub", 1: "dfrn" },
        ["dfrn", "activitypub"],
      ],
    ],
    { protocols: { all: ["dfrn", "activitypub"], inbound: ["dfrn"], outbound: ["dfrn"] } },
  ],
  [
    "PHP leaves a gap in the list of protocols",
    nodeInfo("2.0", "friendica", { protocols: { 0: "dfrn", 2: "zot" } }),
    [["/protocols", "repair/object-for-list", { 0: "dfrn", 2: "zot" }, ["dfrn", "zot"]]],
    { protocols: { all: ["dfrn", "zot"] } },
  ],
  [
    "GNU social without plugins names no protocol",
    nodeInfo("2.0", "gnusocial", { protocols: [] }),
    [["/protocols", "repair/empty-protocols", [], []]],
    { protocols: { all: [] } },
  ],
  [
    "1.0 names no protocol in one direction",
    nodeInfo("1.0", "diaspora", { protocols: { inbound: [], outbound: ["diaspora"] } }),
    [["/protocols/inbound", "repair/empty-protocols", [], []]],
    { protocols: { all: ["diaspora"], inbound: [], outbound: ["diaspora"] } },
  ],
  [
    "1.0 has the protocols of 2.0",
    nodeInfo("1.0", "diaspora", { protocols: ["diaspora"] }),
    [["/protocols", "repair/list-for-object", ["diaspora"], ["diaspora"]]],
    { protocols: { all: ["diaspora"] } },
  ],
  [
    "a list of protocols has null in it",
    nodeInfo("2.0", "example", { protocols: [null, "zot"] }),
    [["/protocols", "repair/wrong-items", [null, "zot"], ["zot"]]],
    { protocols: { all: ["zot"] } },
  ],
  [
    "software is its name alone",
    nodeInfo("2.0", "", { software: "example" }),
    [["/software", "repair/text-for-object", "example", { name: "example" }]],
    { software: { name: "example" } },
  ],
  [
    "the version of the software is a number",
    nodeInfo("2.0", "", { software: { name: "example", version: 7 } }),
    [["/software/version", "repair/number-for-text", 7, "7"]],
    { software: { name: "example", version: "7" } },
  ],
];

describe("P4, a value of a wrong type:", () => {
  test.each(types)("%s", expectToRead);
});

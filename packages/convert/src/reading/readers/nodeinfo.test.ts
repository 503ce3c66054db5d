import { describe, expect, test } from "vitest";
import { read } from "../../read.js";

const complete = {
  version: "2.2",
  software: {
    name: "example",
    version: "1.0",
    repository: "https://code.example",
    homepage: "https://example.example",
  },
  protocols: ["activitypub"],
  services: { inbound: ["rss2.0"], outbound: ["smtp", "rss2.0"] },
  openRegistrations: true,
  usage: {
    users: { total: 60, activeHalfyear: 30, activeMonth: 20, activeWeek: 10 },
    localPosts: 500,
    localComments: 90,
  },
  instance: { name: "A Meadow", description: "Flowers.\n\nAnd more." },
  metadata: {
    nodeName: "Another name",
    staffAccounts: ["https://social.example/@admin"],
    federation: { enabled: true, exclusions: false },
    features: ["polls"],
    langs: ["en"],
    theme: { colour: "green" },
  },
};
const origins = {
  "/software/name": "/software/name",
  "/software/version": "/software/version",
  "/software/repository": "/software/repository",
  "/software/homepage": "/software/homepage",
  "/protocols/all": "/protocols",
  "/services/inbound": "/services/inbound",
  "/services/outbound": "/services/outbound",
  "/openRegistrations": "/openRegistrations",
  "/usage/users": "/usage/users/total",
  "/usage/activeUsers/days180": "/usage/users/activeHalfyear",
  "/usage/activeUsers/days30": "/usage/users/activeMonth",
  "/usage/activeUsers/days7": "/usage/users/activeWeek",
  "/usage/localPosts": "/usage/localPosts",
  "/usage/localComments": "/usage/localComments",
  "/name": "/instance/name",
  "/description": "/instance/description",
  "/metadata": "/metadata",
  "/staff": "/metadata/staffAccounts",
  "/federation": "/metadata/federation",
  "/features": "/metadata/features",
  "/languages": "/metadata/langs",
};

test("a complete document is read completely, and each fact has its origin", () => {
  const result = read(complete);
  expect(result).toEqual({
    id: "nodeinfo/2.2",
    repairs: [],
    facts: {
      software: complete.software,
      protocols: { all: ["activitypub"] },
      services: { all: ["rss2.0", "smtp"], ...complete.services },
      openRegistrations: true,
      usage: {
        users: 60,
        activeUsers: { days180: 30, days30: 20, days7: 10 },
        localPosts: 500,
        localComments: 90,
      },
      name: "A Meadow",
      description: "Flowers.\n\nAnd more.",
      staff: ["https://social.example/@admin"],
      federation: { enabled: true },
      features: [{ name: "polls" }],
      languages: ["en"],
      metadata: complete.metadata,
      origins,
    },
  });
  expect(result.issues ? undefined : result.facts.metadata).toBe(complete.metadata);
});

test("a fact under a misspelt name in metadata has its origin", () => {
  const { metadata, instance: _, ...others } = complete;
  expect(read({ ...others, version: "2.1", meta_data: metadata })).toMatchObject({
    facts: {
      name: "Another name",
      origins: {
        "/metadata": "/meta_data",
        "/name": "/meta_data/nodeName",
        "/staff": "/meta_data/staffAccounts",
        "/federation": "/meta_data/federation",
        "/features": "/meta_data/features",
        "/languages": "/meta_data/langs",
      },
    },
  });
});

test("ignored values move those after them, which have their origins", () => {
  const services = { inbound: [null, "rss2.0", 5, "imap"], outbound: { 2: "smtp" } };
  expect(read({ ...complete, services })).toMatchObject({
    facts: {
      services: { all: ["rss2.0", "imap", "smtp"], inbound: ["rss2.0", "imap"], outbound: ["smtp"] },
      origins: {
        "/services/inbound/0": "/services/inbound/1",
        "/services/inbound/1": "/services/inbound/3",
        "/services/outbound/0": "/services/outbound/2",
      },
    },
  });
});

test("protocols next to `inbound` and `outbound` have their origins, and other values are kept", () => {
  const protocols = { inbound: ["dfrn"], "a/b": "zot", x: 5 };
  expect(read({ ...complete, protocols })).toMatchObject({
    facts: {
      protocols: { all: ["dfrn", "zot"] },
      extra: { "/protocols/x": 5 },
      origins: { "/protocols/inbound": "/protocols/inbound", "/protocols/all/1": "/protocols/a~1b" },
    },
  });
});

describe("the name of the server is", () => {
  test.each([
    ["that of the instance", complete, "A Meadow", "/instance/name"],
    ["nodeName, where there is none", { ...complete, instance: {} }, "Another name", "/metadata/nodeName"],
    [
      "name, where Plume and old Misskey have neither",
      { ...complete, instance: {}, metadata: { name: "A third" } },
      "A third",
      "/metadata/name",
    ],
    [
      "its own, where NodeInfo2's server is there too, and first",
      { server: { name: "Last" }, ...complete },
      "A Meadow",
      "/instance/name",
    ],
  ])("%s", (_, document, name, origin) => {
    expect(read(document)).toMatchObject({ facts: { name, origins: { "/name": origin } } });
  });
});

test("what NodeInfo2's server says too is kept, whichever comes first", () => {
  const server = { name: "Last", software: "other", version: "0" };
  expect(read({ server, ...complete })).toMatchObject({
    facts: {
      software: complete.software,
      extra: { "/server/name": "Last", "/server/software": "other", "/server/version": "0" },
    },
  });
});

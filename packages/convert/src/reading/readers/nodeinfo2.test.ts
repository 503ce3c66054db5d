import { expect, test } from "vitest";
import { read } from "../../read.js";

const complete = {
  version: "1.0",
  server: { baseUrl: "https://hearth.example", name: "Hearth", software: "socialhome", version: "0.20.0" },
  organization: {
    name: "The Hearth",
    contact: "mail@hearth.example",
    account: "https://hearth.example/u/admin",
  },
  protocols: ["activitypub", "diaspora"],
  services: { inbound: ["rss2.0"], outbound: ["twitter"] },
  openRegistrations: true,
  usage: {
    users: { total: 60, activeHalfyear: 30, activeMonth: 20, activeWeek: 10 },
    localPosts: 500,
    localComments: 90,
  },
  relay: "all",
  otherFeatures: [{ name: "chat", version: "1.2" }, { name: "polls" }],
};

test("a complete document is read completely, and each fact has its origin", () => {
  expect(read(complete)).toEqual({
    id: "nodeinfo2/1.0",
    repairs: [],
    facts: {
      software: { name: "socialhome", version: "0.20.0" },
      baseUrl: "https://hearth.example",
      name: "Hearth",
      organization: complete.organization,
      protocols: { all: ["activitypub", "diaspora"] },
      services: { all: ["rss2.0", "twitter"], inbound: ["rss2.0"], outbound: ["twitter"] },
      openRegistrations: true,
      usage: {
        users: 60,
        activeUsers: { days180: 30, days30: 20, days7: 10 },
        localPosts: 500,
        localComments: 90,
      },
      relay: "all",
      features: [{ name: "chat", version: "1.2" }, { name: "polls" }],
      origins: {
        "/software/name": "/server/software",
        "/software/version": "/server/version",
        "/baseUrl": "/server/baseUrl",
        "/name": "/server/name",
        "/organization/name": "/organization/name",
        "/organization/contact": "/organization/contact",
        "/organization/account": "/organization/account",
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
        "/relay": "/relay",
        "/features": "/otherFeatures",
      },
    },
  });
});

test("a feature is read as far as possible, and those after it have their origins", () => {
  const otherFeatures = [null, { name: 5, since: 2020 }, { name: ["chat"], version: "1" }];
  expect(read({ server: { software: "example" }, otherFeatures, version: "1.0" })).toMatchObject({
    facts: {
      features: [{ name: "5" }, { version: "1" }],
      extra: { "/otherFeatures/1/since": 2020 },
      origins: { "/features/0": "/otherFeatures/1", "/features/1": "/otherFeatures/2" },
    },
    repairs: expect.arrayContaining([
      expect.objectContaining({
        pointer: "/otherFeatures/1/name",
        code: "repair/number-for-text",
        after: "5",
      }),
      expect.objectContaining({
        pointer: "/otherFeatures/2/name",
        code: "repair/wrong-type",
        before: ["chat"],
      }),
      expect.objectContaining({ pointer: "/otherFeatures", code: "repair/wrong-items" }),
    ]),
  });
});

test("a protocol among the services is read as one", () => {
  const { protocols: _, ...others } = complete;
  expect(read({ ...others, services: "activitypub" })).toMatchObject({
    facts: { protocols: { all: ["activitypub"] }, origins: { "/protocols/all/0": "/services" } },
    repairs: [{ pointer: "/services", code: "repair/misplaced" }],
  });
});

test("the issue of a foreign base URL has its place, also if it is misspelt", () => {
  const about = (server: object) =>
    read({ server: { software: "example", ...server }, openRegistrations: true }, { host: "social.example" });
  const { issues } = about({ baseUrl: "https://evil.example" });
  expect(issues?.[0]).toMatchObject({ code: "read/foreign-base-url", pointer: "/server/baseUrl" });
  expect(issues?.[0].message).toContain('must be a URL at "social.example" or below it, but is');
  expect(about({ base_url: "https://evil.example" }).issues?.[0].path).toEqual(["server", "base_url"]);
});

test("an invalid host matches nothing", () => {
  expect(read(complete, { host: "no host" }).issues?.[0].code).toBe("read/foreign-base-url");
});

test("without a host, a document may be about any", () => {
  expect(read(complete)).toHaveProperty("facts");
});

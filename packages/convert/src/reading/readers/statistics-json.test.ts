import { expect, test } from "vitest";
import { read } from "../../read.js";

const counts = {
  total_users: 90,
  active_users_halfyear: 40,
  active_users_monthly: 20,
  local_posts: 700,
  local_comments: 800,
};
const origins = {
  "/name": "/name",
  "/software/name": "/network",
  "/software/version": "/version",
  "/openRegistrations": "/registrations_open",
  "/services/outbound": "/services",
};

test("diaspora lists the services that are on, and says so of each a second time", () => {
  const document = {
    name: "Meadow",
    network: "Diaspora",
    version: "0.5.1.0-p1a2b3c4d",
    registrations_open: true,
    ...counts,
    services: ["facebook", "wordpress"],
    facebook: true,
    twitter: false,
  };
  expect(read(document)).toEqual({
    id: "diaspora/statistics-json",
    repairs: [],
    facts: {
      name: "Meadow",
      software: { name: "Diaspora", version: "0.5.1.0-p1a2b3c4d" },
      openRegistrations: true,
      usage: {
        users: 90,
        activeUsers: { days180: 40, days30: 20 },
        localPosts: 700,
        localComments: 800,
      },
      services: { all: ["facebook", "wordpress"], outbound: ["facebook", "wordpress"] },
      extra: { "/facebook": true, "/twitter": false },
      origins: {
        ...origins,
        "/usage/users": "/total_users",
        "/usage/activeUsers/days180": "/active_users_halfyear",
        "/usage/activeUsers/days30": "/active_users_monthly",
        "/usage/localPosts": "/local_posts",
        "/usage/localComments": "/local_comments",
      },
    },
  });
});

test("Friendica says of each service whether it is on, and has its counts as PHP stored them", () => {
  const services = { appnet: false, "a/b": true, twitter: true };
  const document = {
    name: "Lock Gate",
    network: "Friendica",
    version: "3.5.2-1215",
    registrations_open: "false",
    total_users: "14",
    active_users_halfyear: null,
    services,
  };
  expect(read(document)).toMatchObject({
    repairs: [
      { pointer: "/registrations_open", code: "repair/text-for-boolean", before: "false", after: false },
      { pointer: "/total_users", code: "repair/text-for-number", before: "14", after: 14 },
      { pointer: "/active_users_halfyear", code: "repair/null", before: null, after: undefined },
    ],
    facts: {
      usage: { users: 14 },
      services: { all: ["a/b", "twitter"], outbound: ["a/b", "twitter"] },
      extra: { "/services": services },
      origins: {
        ...origins,
        "/services/outbound/0": "/services/a~1b",
        "/services/outbound/1": "/services/twitter",
      },
    },
  });
});

test("the first revision of diaspora does not name its software, which is not made up", () => {
  const { facts } = factsOf({ name: "Pod", version: "0.2.0.0", registrations_open: true });
  expect(facts?.software).toEqual({ version: "0.2.0.0" });
});

function factsOf(document: unknown) {
  const result = read(document);
  return { facts: result.issues ? undefined : result.facts };
}

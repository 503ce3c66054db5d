import { describe, expect, test } from "vitest";
import { read } from "../../read.js";

const account = { username: "admin", url: "https://social.example/@admin" };

describe("/api/v1/instance", () => {
  const document = {
    uri: "social.example",
    title: "A Meadow",
    short_description: "Flowers.",
    description: "Flowers, and <b>more</b>.",
    email: "admin@social.example",
    version: "4.2.1",
    stats: { user_count: 80, status_count: 900, domain_count: 7 },
    languages: ["en", "cs"],
    registrations: true,
    contact_account: account,
    pleroma: { metadata: { features: ["chat"] } },
  };
  const origins = {
    "/name": "/title",
    "/description": "/short_description",
    "/organization/contact": "/email",
    "/organization/account": "/contact_account/url",
    "/software/version": "/version",
    "/usage/users": "/stats/user_count",
    "/usage/localPosts": "/stats/status_count",
    "/languages": "/languages",
    "/openRegistrations": "/registrations",
  };
  const facts = {
    name: "A Meadow",
    description: "Flowers.",
    organization: { contact: "admin@social.example", account: account.url },
    usage: { users: 80, localPosts: 900 },
    languages: ["en", "cs"],
    openRegistrations: true,
    software: { version: "4.2.1" },
    origins,
  };
  const extra = {
    "/uri": "social.example",
    "/description": "Flowers, and <b>more</b>.",
    "/stats/domain_count": 7,
    "/contact_account": account,
    "/pleroma": document.pleroma,
  };

  test("is read, and the additions of forks are kept", () => {
    expect(read(document)).toEqual({
      id: "mastodon/instance-v1",
      facts: { ...facts, extra },
      repairs: [],
    });
  });

  test("of another program names it in its version, which is kept", () => {
    const version = "2.7.2 (compatible; Akkoma 3.15.2-0-g7e41c0d)";
    expect(read({ ...document, version })).toEqual({
      id: "mastodon/instance-v1",
      facts: {
        ...facts,
        software: { name: "Akkoma", version: "3.15.2-0-g7e41c0d" },
        extra: { ...extra, "/version": version },
        origins: { ...origins, "/software/name": "/version" },
      },
      repairs: [],
    });
  });

  test("has its long description where there is no short one, and the URL of Pleroma's server", () => {
    expect(
      read({ ...document, short_description: "", uri: "https://social.example", contact_account: null }),
    ).toMatchObject({
      facts: {
        description: document.description,
        baseUrl: "https://social.example",
        extra: { "/short_description": "" },
        origins: { "/description": "/description", "/baseUrl": "/uri" },
      },
      repairs: [],
    });
  });

  test("that has no version names no software, and is read all the same", () => {
    const result = read({ ...document, version: null });
    expect(result.issues ? result : result.facts).not.toHaveProperty("software");
    expect(result).toMatchObject({ facts: { name: document.title } });
  });
});

describe("/api/v2/instance", () => {
  const document = {
    domain: "social.example",
    title: "A Meadow",
    version: "4.5.0",
    source_url: "https://github.com/mastodon/mastodon",
    description: "Flowers.",
    usage: { users: { active_month: 12, active_week: 4 } },
    languages: ["en"],
    registrations: { enabled: false, approval_required: true },
    contact: { email: "admin@social.example", account },
    api_versions: { mastodon: 7 },
  };

  test("is read, and the additions of forks are kept", () => {
    expect(read(document)).toEqual({
      id: "mastodon/instance-v2",
      facts: {
        name: "A Meadow",
        software: { name: "mastodon", version: "4.5.0", repository: "https://github.com/mastodon/mastodon" },
        description: "Flowers.",
        usage: { activeUsers: { days30: 12 } },
        languages: ["en"],
        openRegistrations: false,
        organization: { contact: "admin@social.example", account: account.url },
        extra: {
          "/domain": "social.example",
          "/usage/users/active_week": 4,
          "/registrations/approval_required": true,
          "/contact/account": account,
          "/api_versions": { mastodon: 7 },
        },
        origins: {
          "/name": "/title",
          "/software/name": "/source_url",
          "/software/version": "/version",
          "/software/repository": "/source_url",
          "/description": "/description",
          "/usage/activeUsers/days30": "/usage/users/active_month",
          "/languages": "/languages",
          "/openRegistrations": "/registrations/enabled",
          "/organization/contact": "/contact/email",
          "/organization/account": "/contact/account/url",
        },
      },
      repairs: [
        {
          pointer: "/source_url",
          code: "repair/implied-software",
          before: "https://github.com/mastodon/mastodon",
          after: "mastodon",
          message:
            'is the repository of Mastodon, and nothing else names the software; read as the string "mastodon"',
        },
      ],
    });
  });
});

describe("/api/v1/instance/activity", () => {
  test("has its numbers as strings, which is not a repair", () => {
    expect(
      read([
        { week: "1760313600", statuses: "900", logins: "80", registrations: "0" },
        { week: "1759708800", statuses: "800" },
      ]),
    ).toEqual({
      id: "mastodon/activity",
      facts: {
        activity: [
          { week: 1760313600, statuses: 900, logins: 80, registrations: 0 },
          { week: 1759708800, statuses: 800 },
        ],
        origins: { "/activity": "" },
      },
      repairs: [],
    });
  });

  test("reports values that are not numbers or strings, and the weeks that are ignored", () => {
    const document = [{ week: "soon" }, { week: 1760313600, logins: "many", replies: "3" }];
    expect(read(document)).toMatchObject({
      facts: {
        activity: [{ week: 1760313600 }],
        extra: { "/1/replies": "3" },
        origins: { "/activity/0": "/1" },
      },
      repairs: [
        { pointer: "/0/week", code: "repair/not-a-count", before: "soon" },
        { pointer: "/1/week", code: "repair/number-for-text", before: 1760313600, after: 1760313600 },
        { pointer: "/1/logins", code: "repair/not-a-count", before: "many" },
        { pointer: "", code: "repair/wrong-items", before: document, after: [{ week: 1760313600 }] },
      ],
    });
  });

  test("has no count of more than 15 digits, as text or as a number", () => {
    for (const week of ["9007199254740992", 9007199254740992])
      expect(read([{ week }])).toMatchObject({
        facts: { activity: [] },
        repairs: [{ pointer: "/0/week", code: "repair/not-a-count", before: week }, {}],
      });
  });

  test("may have no week", () => {
    expect(read([], { as: "mastodon/activity" })).toMatchObject({
      facts: { activity: [] },
      repairs: [],
    });
  });
});

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

  test.each([
    ["2.7.2 (compatible; Akkoma 3.15.2-0-g7e41c0d)", { name: "Akkoma", version: "3.15.2-0-g7e41c0d" }],
    ["2.8.0 (compatible; Friendica 2024.08)", { name: "Friendica", version: "2024.08" }],
    [
      "4.2.1 (compatible; Iceshrimp.NET/2024.1+e1d25a9231)",
      { name: "Iceshrimp.NET", version: "2024.1+e1d25a9231" },
    ],
    ["3.0.0 (compatible; Sharkey 2024.3 beta 2)", { name: "Sharkey", version: "2024.3 beta 2" }],
    ["3.0.0 (compatible; Sharkey 2024.11.2; like Akkoma)", { name: "Sharkey", version: "2024.11.2" }],
    ["4.0.0 (compatible; Unversioned; like Akkoma)", { name: "Unversioned" }],
    ["4.0.0 (compatible; Unversioned)", { name: "Unversioned" }],
    ["2.7.2 (compatible; Nextcloud Social 0.6)", { name: "Nextcloud Social", version: "0.6" }],
    ["2.7.2 (compatible; Pleroma 2.6 (dev))", { name: "Pleroma", version: "2.6 " }],
    ["4.0 (not true; really snac/2.76)", { name: "snac", version: "2.76" }],
  ])("of another program names it: %s", (version, software) => {
    expect(read({ ...document, version })).toEqual({
      id: "mastodon/instance-v1",
      facts: {
        ...facts,
        software,
        extra: { ...extra, "/version": version },
        origins: expect.objectContaining({ "/software/name": "/version" }),
      },
      repairs: [],
    });
  });

  test.each([
    ["of Mastodon", "4.2.1"],
    ["of GoToSocial", "0.17.1+git-4cd3a1e"],
    ["of Hollo", "0.4.2"],
    ["of BookWyrm", "0.7.5"],
    ["that Versia's server gives as Mastodon's", "4.3.0+glitch"],
    ["of a fork of Mastodon", "4.3.0-alpha.1+glitch"],
    ["of Takahē", "takahe/0.11.0"],
    ["by a date", "2022.05-dev"],
    ["that names nothing", "4.2.1 (compatible; )"],
    ["that names what cannot be seen", "4.2.1 (compatible; \u200b 1.0)"],
    ["that has a version where the name belongs", "4.2.1 (compatible; v1.0)"],
    ["that is a sentence", "4.2.1 (it is really good)"],
    ["that is cut off", "(compatible"],
    ["that is empty", ""],
  ])("leaves the software without a name if it has only a version %s", (_, version) => {
    const result = read({ ...document, version });
    expect(result).toMatchObject({ repairs: [], facts: { software: { version } } });
    expect(result.issues ? undefined : result.facts.software).not.toHaveProperty("name");
  });

  test("leaves the software without a name, even with the properties of version 2 that name Mastodon", () => {
    const result = read({ ...document, source_url: "https://github.com/mastodon/mastodon" });
    expect(result).toMatchObject({ repairs: [], facts: { software: { version: "4.2.1" } } });
    expect(result.issues ? undefined : result.facts.software).not.toHaveProperty("name");
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

  const nameOf = (changes: object) => {
    const result = read({ ...document, ...changes });
    return result.issues ? result.issues : result.facts.software?.name;
  };

  test.each([
    "https://github.com/mastodon/mastodon/",
    "https://github.com/mastodon/mastodon.git",
    "http://github.com/mastodon/mastodon",
    "https://GitHub.com/Mastodon/Mastodon",
    "https://github.com/mastodon/mastodon/tree/v4.3.0-beta.1",
  ])("names Mastodon where the source is at %s", (source_url) => {
    expect(nameOf({ source_url })).toBe("mastodon");
  });

  test.each([
    ["a fork", "https://github.com/glitch-soc/mastodon"],
    ["a fork elsewhere", "https://code.example/mastodon"],
    ["a fork by another name", "https://github.com/mastodon/mastodon-plus"],
    ["a mirror", "https://git.example/mastodon/mastodon"],
    ["a name from before there was this document", "https://github.com/tootsuite/mastodon"],
    ["another program", "https://github.com/superseriousbusiness/gotosocial"],
    ["another repository of Mastodon's authors", "https://github.com/mastodon/documentation"],
    ["a host that looks like it", "https://github.com.evil.example/mastodon/mastodon"],
    ["a host behind a user name", "https://github.com@evil.example/mastodon/mastodon"],
    ["a path behind another", "https://evil.example/https://github.com/mastodon/mastodon"],
    ["a path that goes on", "https://github.com/mastodon/mastodon/../../evil/evil"],
    ["a line behind it", "https://github.com/mastodon/mastodon\n"],
    ["letters that look like it", "https://github.com/mastodon/ma\u017ftodon"],
    ["no scheme", "github.com/mastodon/mastodon"],
    ["nothing", ""],
    ["null", null],
    ["no text", { href: "https://github.com/mastodon/mastodon" }],
  ])("names nothing where the source is at %s", (_, source_url) => {
    expect(nameOf({ source_url })).toBeUndefined();
  });

  test("names nothing without a source", () => {
    const { source_url: _, ...others } = document;
    expect(read(others)).toMatchObject({ facts: { software: { version: "4.5.0" } }, repairs: [] });
    expect(nameOf({ source_url: undefined })).toBeUndefined();
  });

  test.each(["takahe/0.11.0", "4.2.1 (compatible; )", "4.2.1 (not Mastodon)", ""])(
    "names nothing if its version is none of Mastodon's, whatever the source: %j",
    (version) => {
      expect(nameOf({ version })).toBeUndefined();
    },
  );

  test("names the program that its version names, though the source is Mastodon's", () => {
    expect(nameOf({ version: "4.2.1 (compatible; Akkoma 3.13.2)" })).toBe("Akkoma");
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

import { BuildError, discovery } from "@nodeinfo-kit/builders/discovery";
import { describe, expect, test } from "vitest";

/** A builder as JavaScript sees it: its steps take anything. */
interface Untyped {
  nodeInfo(...given: unknown[]): Untyped;
  applicationActor(...given: unknown[]): Untyped;
  link(...given: unknown[]): Untyped;
  subject(...given: unknown[]): Untyped;
  build(): unknown;
}
// That a builder takes what its type forbids is the point of these tests.
const untyped = discovery() as unknown as Untyped;

function issuesOf(builder: Untyped): string[] {
  try {
    builder.build();
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    return error.issues.map(({ pointer, code }) => `${pointer} ${code}`);
  }
  return [];
}

describe("a link document", () => {
  test("has the rel of each version, the newest first, and other links after them", () => {
    const document = discovery()
      .link({ rel: "https://example.com/other", href: "https://social.example/other", type: "text/html" })
      .nodeInfo("2.0", "https://social.example/nodeinfo/2.0")
      .applicationActor("https://social.example/actor")
      .nodeInfo("2.2", "https://social.example/nodeinfo/2.2")
      .nodeInfo("2.1", "https://social.example/nodeinfo/2.1")
      .subject("https://social.example")
      .build();
    expect(document).toEqual({
      links: [
        {
          rel: "http://nodeinfo.diaspora.software/ns/schema/2.2",
          href: "https://social.example/nodeinfo/2.2",
        },
        {
          rel: "http://nodeinfo.diaspora.software/ns/schema/2.1",
          href: "https://social.example/nodeinfo/2.1",
        },
        {
          rel: "http://nodeinfo.diaspora.software/ns/schema/2.0",
          href: "https://social.example/nodeinfo/2.0",
        },
        { rel: "https://example.com/other", href: "https://social.example/other", type: "text/html" },
        { rel: "https://www.w3.org/ns/activitystreams#Application", href: "https://social.example/actor" },
      ],
      subject: "https://social.example",
    });
  });

  test("has at least one link, and may have the one to the actor only", () => {
    expect(issuesOf(untyped.subject("https://social.example"))).toEqual(["/links builder/no-link"]);
    expect(discovery().applicationActor("https://social.example/actor").build().links).toHaveLength(1);
  });

  test("links to a version once, and to no unknown version", () => {
    const twice = untyped.nodeInfo("2.0", "https://a.example/").nodeInfo("2.0", "https://b.example/");
    expect(issuesOf(twice)).toEqual(["/links/1 builder/set-twice"]);
    const link = { rel: "http://nodeinfo.diaspora.software/ns/schema/2.0", href: "https://b.example/" };
    expect(issuesOf(untyped.link(link).nodeInfo("2.0", "https://a.example/"))).toEqual([
      "/links/1 builder/set-twice",
    ]);
    expect(issuesOf(untyped.nodeInfo("3.0", "https://a.example/"))).toEqual(["/links/0/rel builder/version"]);
    expect(issuesOf(untyped.nodeInfo("constructor", "https://a.example/"))).toEqual([
      "/links/0/rel builder/version",
    ]);
    expect(issuesOf(untyped.nodeInfo())).toContain("/links/0/rel builder/version");
  });

  test.each([
    [
      "",
      "/nodeinfo/2.1",
      "//social.example/",
      "social.example",
      "https:social.example",
      "https:///x",
      "http://",
    ],
    [
      "ftp://social.example/",
      "javascript:alert(1)",
      "https://a.example/\u0000",
      "https://a.example/\u202e",
      "https://a.example/\ud800",
      "data:,x",
      " https://social.example/",
      "https://a b.example/",
    ],
    ["https://me@social.example/", "https://me:secret@social.example/", "https://@social.example/"],
    ["https:\\\\social.example\\", "https://social.example\\@evil.example/", "https://social.example/a\nb"],
    ["https://social.example:99999/", "https://[::1/", "https://%/"],
  ])("rejects %j and similar URLs", (...hrefs) => {
    for (const href of hrefs) {
      const issues = ["/links/0/href builder/href"];
      expect([href, issuesOf(untyped.nodeInfo("2.1", href))]).toEqual([href, issues]);
      expect(issuesOf(untyped.applicationActor(href))).toEqual(issues);
      expect(issuesOf(untyped.link({ rel: "a", href }))).toEqual(issues);
    }
  });

  test.each(["https://social.example", "http://localhost:3000/@nodeinfo?a=@b#c", "HTTPS://[::1]/"])(
    "takes %j as it is",
    (href) => {
      expect(
        discovery()
          .nodeInfo("2.1", href as string)
          .build().links[0]?.href,
      ).toBe(href);
    },
  );

  test("reports the final place of the link", () => {
    const builder = untyped.link({ rel: 1, href: new Date() }).nodeInfo("2.1", "https://a.example/");
    expect(issuesOf(builder)).toEqual(["/links/1/href builder/json", "/links/1/rel schema/type"]);
    let deep: unknown = 1;
    for (let level = 0; level < 98; level++) deep = [deep];
    expect(issuesOf(untyped.link({ rel: "a", href: "https://a.example/", deep }))).toHaveLength(1);
    expect(issuesOf(untyped.link(null))).toEqual(["/links/0 schema/type"]);
    expect(issuesOf(untyped.link())).toEqual(["/links/0 builder/json"]);
  });
});

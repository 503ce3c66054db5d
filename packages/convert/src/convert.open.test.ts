import { isOpenNodeInfo21, validateNodeInfo21, validateOpenNodeInfo20 } from "@nodeinfo-kit/validators";
import { describe, expect, test } from "vitest";
import { convert, type Profile } from "./index.js";

/** As Versia's server writes it, in the shape of 2.0. */
const versia = {
  version: "2.0",
  software: { name: "versia-server", version: "0.9.0-alpha" },
  protocols: ["versia"],
  services: { inbound: [], outbound: ["buffer"] },
  openRegistrations: false,
  usage: { users: { total: 3, activeMonth: 2 }, localPosts: 41 },
  metadata: { nodeName: "Example" },
};

describe("a document with a protocol that no standard lists", () => {
  test("is not converted in the strict profile, which is the default, and the issue names the profile that allows it", () => {
    for (const options of [{}, { profile: "strict" as const }])
      expect(convert(versia, "nodeinfo/2.1", options).issues).toEqual([
        expect.objectContaining({
          pointer: "/protocols",
          message:
            "must be an array of at least 1 item, but is an empty array; the open profile allows protocols that the standard does not list",
        }),
      ]);
  });

  test("keeps it in the open profile, with the issues of the strict profile", () => {
    const result = convert(versia, "nodeinfo/2.1", { profile: "open" });
    if (result.issues) return expect.fail(JSON.stringify(result.issues));
    expect(result.document).toEqual({ ...versia, version: "2.1" });
    expect(isOpenNodeInfo21(result.document)).toBe(true);
    expect(result.losses).toEqual([]);
    expect(result.openOnly).toMatchObject(
      [
        { pointer: "/services/outbound/0", code: "schema/enum" },
        { pointer: "/protocols/0", code: "schema/enum" },
      ].toSorted((a, b) => order(result.openOnly, a.pointer) - order(result.openOnly, b.pointer)),
    );
    expect(validateNodeInfo21(result.document).issues).toHaveLength(result.openOnly.length);
  });

  const order = (issues: readonly { pointer: string }[], pointer: string) =>
    issues.findIndex((issue) => issue.pointer === pointer);

  test("is referred to the version that lists it, if there is one", () => {
    const nostr = { ...versia, protocols: ["nostr"] };
    expect(convert(nostr, "nodeinfo/2.1").issues).toMatchObject([
      { message: expect.stringMatching(/; nodeinfo\/2.2 lists what nodeinfo\/2.1 does not$/) },
    ]);
  });
});

describe("the open profile", () => {
  test("reports nothing for a document that is valid in both", () => {
    const result = convert({ ...versia, protocols: ["activitypub"], services: [] }, "nodeinfo/2.1", {
      profile: "open",
    });
    expect(result).toMatchObject({ openOnly: [] });
  });

  test("does not write properties that the standard does not define", () => {
    const document = {
      ...versia,
      version: "2.2",
      instance: { name: "Sample" },
      software: { ...versia.software, repository: "https://code.example/", homepage: "https://example/" },
      usage: { users: { activeWeek: 1 } },
      rootUrl: "https://social.example/",
    };
    const result = convert(document, "nodeinfo/2.0", { profile: "open" });
    if (result.issues) return expect.fail(JSON.stringify(result.issues));
    expect(Object.keys(result.document)).toEqual([
      ...["version", "software", "protocols", "services", "openRegistrations", "usage", "metadata"],
    ]);
    expect(result.document).toMatchObject({ software: versia.software, usage: { users: {} } });
    expect(result.losses.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(["/software/repository", "/usage/users/activeWeek", "/rootUrl"]),
    );
    expect(validateOpenNodeInfo20(result.document).issues).toBeUndefined();
  });

  test("allows a document to omit what readers do not need, and names the facts to give", () => {
    const { openRegistrations: _, ...others } = versia;
    const result = convert(others, "nodeinfo/2.1", { profile: "open" });
    if (result.issues) return expect.fail(JSON.stringify(result.issues));
    expect(result.document).not.toHaveProperty("openRegistrations");
    expect(result.openOnly).toContainEqual(
      expect.objectContaining({ pointer: "/openRegistrations", fact: "openRegistrations" }),
    );
  });

  test("keeps the name of the software as it is spelled", () => {
    const document = { ...versia, software: { name: "Example.NET", version: "1" } };
    expect(convert(document, "nodeinfo/2.1", { profile: "open" })).toMatchObject({
      document: { software: { name: "Example.NET" } },
    });
  });

  test("accepts given protocols that are not listed", () => {
    const instance = {
      uri: "social.example",
      title: "Example",
      version: "4.3.0+glitch",
      registrations: true,
    };
    const given = { protocols: ["versia"], software: { name: "versia-server" } };
    expect(convert(instance, "nodeinfo/2.1", { given, profile: "open" })).toMatchObject({
      document: { protocols: ["versia"], software: { name: "versia-server", version: "4.3.0+glitch" } },
      openOnly: [{ pointer: "/protocols/0" }],
    });
  });
});

test.each(["strct", "", "toString", null])("an unknown profile is an error: %j", (profile) => {
  // What the types forbid, JavaScript may give.
  expect(() => convert(versia, "nodeinfo/2.1", { profile: profile as Profile })).toThrow(
    new RangeError(`Unknown profile "${profile}". Profiles: strict, open.`),
  );
});

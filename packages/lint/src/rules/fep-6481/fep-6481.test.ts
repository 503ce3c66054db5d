import { expect, test } from "vitest";
import { lint } from "../../index.js";
import { nodeInfo } from "../samples.js";

test.each([
  ["no extensions", { activitypub: {} }],
  ["an empty list", { activitypub: { extensions: [] } }],
  ["null, which says that there is nothing to say", { activitypub: { extensions: null } }],
  [
    "IRIs of all kinds",
    { activitypub: { extensions: ["https://bücher.example/ä#v1", "urn:x:y", "did:example:1"] } },
  ],
  ["extensions of something else", { extensions: ["3dModel"], matrix: { extensions: 5 } }],
  ["activitypub that says something else", { activitypub: true }],
  [
    "members of every object",
    JSON.parse('{"activitypub":{"__proto__":{"extensions":5}},"__proto__":{"activitypub":{"extensions":5}}}'),
  ],
])("reports nothing for %s", (_, metadata) => {
  expect(found({ metadata })).toEqual([]);
});

test.each([
  [{ "https://w3id.org/manyfold/3dModel": "1.0" }, ["/extensions"]],
  ["https://w3id.org/manyfold/3dModel", ["/extensions"]],
  [5, ["/extensions"]],
  [
    ["https://w3id.org/x", "3dModel", "", null, {}],
    ["/extensions/1", "/extensions/2", "/extensions/3", "/extensions/4"],
  ],
  [["https://w3id.org/a b"], ["/extensions/0"]],
])("%j is not an array of IRIs", (extensions, pointers) => {
  expect(found({ metadata: { activitypub: { extensions } } })).toEqual(
    pointers.map((pointer) => ["fep-6481/extensions", `/metadata/activitypub${pointer}`]),
  );
});

test("reports extensions without ActivityPub, unless it is only misspelt or the protocols are invalid", () => {
  const metadata = { activitypub: { extensions: ["https://w3id.org/x"] } };
  const told = ["fep-6481/without-activitypub", "/metadata/activitypub/extensions"];
  expect(found({ metadata, protocols: ["diaspora"] })).toEqual([told]);
  expect(found({ metadata, protocols: ["ActivityPub"] })).toEqual([]);
  expect(found({ metadata, protocols: ["activitypup"] })).toEqual([]);
  expect(found({ metadata, protocols: undefined })).toEqual([]);
  expect(found({ metadata, protocols: 5 })).toEqual([]);
});

test("does not recommend a withdrawn proposal", () => {
  for (const extensions of ["x", ["x"]]) {
    const { diagnostics } = lint(nodeInfo({ metadata: { activitypub: { extensions } } }));
    expect(diagnostics).toMatchObject([
      {
        severity: "info",
        message: expect.stringContaining("The proposal was withdrawn: remove it"),
        suggestions: [{ title: "Remove it", isSafe: false }],
      },
    ]);
  }
});

test("no more of them are looked at than a server has", () => {
  const extensions = Array.from({ length: 50_000 }, () => "x".repeat(20));
  expect(
    lint(
      { value: JSON.parse(nodeInfo({ metadata: { activitypub: { extensions } } })) },
      { limits: { diagnostics: 1e5 } },
    ).diagnostics,
  ).toHaveLength(100);
});

function found(changes: Record<string, unknown>) {
  return lint(nodeInfo(changes))
    .diagnostics.filter(({ code }) => code.startsWith("fep-6481/"))
    .map(({ code, pointer }) => [code, pointer]);
}

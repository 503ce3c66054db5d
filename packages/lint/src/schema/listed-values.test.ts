import { protocols } from "@nodeinfo-kit/schemas/known-values/protocols";
import { services } from "@nodeinfo-kit/schemas/known-values/services";
import { describe, expect, test } from "vitest";
import { lint } from "../index.js";
import { nodeInfo } from "../rules/samples.js";

/** What is said of the only word of a document that its version does not list. */
function said(changes: Readonly<Record<string, unknown>>): string {
  const { diagnostics } = lint(nodeInfo(changes));
  expect(diagnostics.map(({ code }) => code)).toEqual(["schema/enum"]);
  return diagnostics[0]?.message ?? "";
}

const name = (name: string) => ({ ...old("diaspora"), software: { name, version: "1.0" } });
const outbound = (service: string) => ({ services: { inbound: [], outbound: [service] } });
const old = (protocol: string, version = "1.0") => ({
  version,
  software: { name: "diaspora", version: "1.0" },
  protocols: { inbound: [protocol], outbound: ["diaspora"] },
});
const open = "If it is right, keep it and use the open profile: readers that follow it accept any";

describe("a protocol or service that the document's version does not list", () => {
  test.each([
    ["nostr in 2.1", { version: "2.1", protocols: ["nostr"] }, "NodeInfo 2.2 lists it: serve that version."],
    [
      "activitypub in 1.0",
      old("activitypub"),
      "NodeInfo 2.0, 2.1 and 2.2 list it: serve one of these versions.",
    ],
    ["zot in 1.0", old("zot"), "NodeInfo 1.1, 2.0, 2.1 and 2.2 list it: serve one of these versions."],
    [
      "rss2.0 in 1.1",
      { ...old("diaspora", "1.1"), ...outbound("rss2.0") },
      "NodeInfo 2.0, 2.1 and 2.2 list it: serve one of these versions.",
    ],
    [
      "the name of another program in 1.0",
      name("mastodon"),
      "NodeInfo 2.0, 2.1 and 2.2 allow any name: serve one of these versions.",
    ],
  ])("is to be served in a newer version that does: %s", (_, changes, cure) => {
    expect(said(changes).endsWith(`does not list. ${cure}`)).toBe(true);
  });

  test.each([
    ["matrix", { protocols: ["matrix"] }, "protocol"],
    ["two of them", { protocols: ["activitypub", "webmention"] }, "protocol"],
    ["a service", outbound("bluesky"), "service"],
    ["nothing that is known", { protocols: ["interstellar"] }, "protocol"],
  ])("is for readers of the open profile if no version does: %s", (_, changes, kind) => {
    const message = said(changes);
    expect(message).toContain(`No version of NodeInfo lists it. ${open} ${kind}, `);
    expect(
      lint(nodeInfo(changes), { profile: "open" }).diagnostics.filter(({ severity }) => severity === "error"),
    ).toEqual([]);
  });

  test.each([
    ["ActivityPub", "1.0", '2.0, 2.1 and 2.2 list "activitypub": serve one of these versions.'],
    ["Nostr", "2.1", '2.2 lists "nostr": serve that version.'],
  ])("is known in other capitals too: %s in %s", (word, version, cure) => {
    const message = said(version === "1.0" ? old(word) : { version, protocols: [word] });
    expect(message.endsWith(`does not list. NodeInfo ${cure}`)).toBe(true);
  });

  test.each([
    ["empty", "", { protocols: ["activitypub", ""] }, "the name of a protocol, or remove it."],
    ["blank", " ", { protocols: [" "] }, "the name of a protocol."],
    ["empty", "", { services: { inbound: [""], outbound: [] } }, "the name of a service, or remove it."],
  ])("is nothing where it is %s: %j", (fact, _, changes, cure) => {
    const message = said(changes);
    expect(message).toContain(` is ${fact}. Use ${cure}`);
    expect(message).not.toContain("profile");
  });

  test("is explained if only older versions do", () => {
    expect(said({ protocols: ["friendica"] })).toContain(
      `Only NodeInfo 1.0 and 1.1 list it. NodeInfo 2.0 lists Friendica's protocol as dfrn instead. ${open} protocol`,
    );
  });

  test.each(["zot6", "diaspora2"])(
    "is not taken for another one that has the name without a number: %s",
    (word) => {
      expect(said({ protocols: [word] })).not.toContain("Did you mean");
      const { diagnostics } = lint(nodeInfo({ protocols: [word] }), { profile: "open" });
      expect(diagnostics).toMatchObject([{ code: "known-values/unknown-protocol", suggestions: [] }]);
    },
  );

  test.each([...protocols, ...services].flatMap(({ value: word, aliases }) => [word, ...aliases]))(
    "is not taken for a misspelling of another one, nor replaced by one: %s",
    (word) => {
      for (const version of ["1.0", "1.1", "2.0", "2.1", "2.2"])
        for (const changes of [{ protocols: [word] }, old(word), name(word), outbound(word)]) {
          const { diagnostics } = lint(
            nodeInfo({ ...changes, version, ...(version === "2.2" && { instance: {} }) }),
          );
          for (const { code, message, suggestions } of diagnostics.filter(
            ({ code }) => code === "schema/enum",
          )) {
            expect(`${code} ${message}`).not.toMatch(/Did you mean|[Ww]rite/);
            expect(suggestions.map(({ title }) => title)).not.toContain('Replace with "activitypub"');
          }
        }
    },
  );
});

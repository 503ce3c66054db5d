import { readdirSync, readFileSync } from "node:fs";
import { identify } from "@nodeinfo-kit/convert";
import { seed } from "@nodeinfo-kit/test-support/seed";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { DocumentId } from "../diagnostic.js";
import { readLinks } from "../links/links.js";
import { rulesFor } from "../registry.js";
import type { Found } from "../rule.js";
import { understand } from "../understand.js";

const examples = ["valid", "invalid", "open-only"].flatMap((folder) => {
  const url = new URL(`../../../../examples/documents/${folder}/`, import.meta.url);
  return readdirSync(url).map((file) => readFileSync(new URL(file, url), "utf8"));
});

/** What may stand in the place of a member, as JSON: among it words and URLs that rules look for. */
const hostile = fc.oneof(
  fc.constantFrom("null", "true", "0", "-1", "1e308", "9007199254740993", '""', "[]", "{}", "[[]]", "[null]"),
  fc.constantFrom(
    '{"__proto__":{"x":1}}',
    '{"toString":null}',
    '{"0":"xmpp"}',
    '["xmpp","xmpp",5,"ActivityPub"]',
  ),
  fc
    .constantFrom(
      ...[
        "activitypub",
        "activitypup",
        "smtp",
        "javascript:x",
        "//x",
        "x\u0000",
        "\ud800",
        "mastadon",
        "~0/~1",
      ],
      ...["__proto__", "constructor", "toString", "undefined", "\u001b[2J\u202e::error::", "a".repeat(1e6)],
    )
    .map((text) => JSON.stringify(text)),
  fc.json({ maxDepth: 2 }),
);

const names = fc.constantFrom(
  "__proto__",
  "node_name",
  "nodeName",
  "constructor",
  "links",
  "instance",
  "a/b~c",
  "\u001b",
);

test(`no rule fails for any values in a document, and messages are short and safe to print (seed ${seed})`, () => {
  const changes = fc.array(fc.tuple(fc.nat(), hostile, fc.option(names)), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.constantFrom(...examples), changes, (example, changes) => {
      const value = JSON.parse(example);
      const id = identify(value);
      if (id === undefined) return;
      for (const [place, json, name] of changes) change(value, place, json, name);
      for (const found of foundIn(value, id)) {
        expect(found.message.length).toBeLessThan(2000);
        expect(found.message).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
        expect(found.remedies?.length ?? 0).toBeLessThan(10);
      }
    }),
    { seed, numRuns: 1500 },
  );
});

/** Puts another value in the place of one of the members, or beside it under a name. */
function change(document: unknown, place: number, json: string, name: string | null): void {
  const owners: [Record<string, unknown>, string][] = [];
  const collect = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    for (const key of Object.keys(value)) {
      // It is an object or a list, whose own key this is.
      owners.push([value as Record<string, unknown>, key]);
      collect((value as Record<string, unknown>)[key]);
    }
  };
  collect(document);
  const chosen = owners[place % owners.length];
  if (chosen === undefined) return;
  const [owner, key] = chosen;
  // As JSON.parse does, and an assignment to `__proto__` does not.
  Object.defineProperty(owner, name !== null && !Array.isArray(owner) ? name : key, {
    value: JSON.parse(json),
    ...{ enumerable: true, writable: true, configurable: true },
  });
}

function foundIn(value: unknown, id: DocumentId): Found[] {
  const { facts, repairs } = understand(value, id);
  const origin = { url: "https://social.example/nodeinfo/2.1", host: "social.example" };
  const found: Found[] = [];
  const links = readLinks(value, origin);
  for (const rule of rulesFor(id))
    for (const profile of ["strict", "open"] as const)
      rule.check?.({ id, profile, value, facts, repairs, origin, links }, (each) =>
        found.push({ ...each, rule }),
      );
  return found;
}

import { expect, test } from "vitest";
import { fix, lint } from "../../index.js";
import { discovery, link, written } from "../samples.js";

const { rel, href } = link("2.1") as { rel: string; href: string };

test("an object of rels and URLs is made an array of links", () => {
  const text = written({ links: { [rel]: href } });
  const { diagnostics } = lint(text);
  expect(diagnostics).toMatchObject([
    { code: "discovery/links-shape", message: expect.stringContaining("maps rels to URLs") },
  ]);
  expect(JSON.parse(fix(text, diagnostics).text)).toEqual({ links: [{ rel, href }] });
});

test.each([{ [rel]: href, note: "two versions" }, { [rel]: null }, {}])("no other object is: %j", (links) => {
  expect(JSON.parse(fix(written({ links }), lint(written({ links })).diagnostics).text)).not.toMatchObject({
    links: [{ href }],
  });
});

test("reports a link that is the whole document", () => {
  expect(lint(written(link("2.1")), { as: "discovery" }).diagnostics[0]?.message).toBe(
    '/links is missing. The document is itself a link. Put it in an array, and name that array "links".',
  );
  expect(lint(written(link("2.1"))).diagnostics).toMatchObject([
    {
      code: "document/unknown",
      message: 'This is a link. A link document is an object with an array of links as "links".',
    },
  ]);
});

test("reports an array of links that is the whole document", () => {
  expect(lint(written([link("2.0"), link("2.1")])).diagnostics).toMatchObject([
    {
      code: "document/unknown",
      message: 'This is an array of links. A link document is an object with this array as "links".',
    },
  ]);
  expect(lint(discovery(link("2.1"))).diagnostics).toEqual([]);
});

import { expect, test } from "vitest";
import { fix, lint } from "../../index.js";
import { nodeInfo, written } from "../samples.js";

const id = "org.joinmastodon.api.statuses.post";

test.each([
  [
    "operations and their versions",
    { [id]: ["1.2.0", "2.0.0-rc.1+build.5"], "app.manyfold.activitypub.accept.3dmodel": ["0.1.0"] },
  ],
  [
    "hyphens, underscores and what IDNA makes of letters",
    { "io.github.glitch-soc.api.local_only": ["1.0.0"], "example.xn--mnchen-3ya.api": ["1.0.0"] },
  ],
  ["no operations", {}],
])("reports nothing for %s", (_, operations) => {
  expect(found(operations)).toEqual([]);
});

test.each([
  [null, "/operations"],
  [[id], "/operations"],
  ["x", "/operations"],
  [{ "org.joinMastodon.api": ["1.0.0"] }, "/operations/org.joinMastodon.api"],
  [{ "org.joinmastodon..api": ["1.0.0"] }, "/operations/org.joinmastodon..api"],
  [{ post: ["1.0.0"] }, "/operations/post"],
  [{ "": ["1.0.0"] }, "/operations/"],
  [{ "example.münchen.api": ["1.0.0"] }, "/operations/example.münchen.api"],
  [{ "example.a b": ["1.0.0"] }, "/operations/example.a b"],
  [{ [id]: [] }, `/operations/${id}`],
  [{ [id]: null }, `/operations/${id}`],
  [{ [id]: { "1.0.0": true } }, `/operations/${id}`],
  [{ [id]: ["1.0.0", "1.0"] }, `/operations/${id}/1`],
  [{ [id]: ["v1.0.0"] }, `/operations/${id}/0`],
  [{ [id]: ["01.0.0"] }, `/operations/${id}/0`],
  [{ [id]: ["1.0.0-01"] }, `/operations/${id}/0`],
  [{ [id]: [1] }, `/operations/${id}/0`],
])("%j is not as FEP-9fde has it", (operations, pointer) => {
  expect(found(operations)).toEqual([["fep-9fde/operations", pointer]]);
});

test("is reported once in every version of NodeInfo, and moves into metadata on request", () => {
  const text = nodeInfo({ operations: { [id]: ["1.0.0"] } });
  const { diagnostics } = lint(text);
  expect(diagnostics).toMatchObject([
    { code: "fep-9fde/top-level", severity: "error", pointer: "/operations" },
  ]);
  expect(fix(text, diagnostics).text).toBe(text);
  const moved = fix(text, diagnostics, { unsafe: true });
  expect(moved.diagnostics).toEqual([]);
  expect(JSON.parse(moved.text).metadata).toEqual({ operations: { [id]: ["1.0.0"] } });
});

test("reports nothing about its place if other properties are allowed", () => {
  expect(lint(nodeInfo({ operations: {} }), { profile: "open" }).diagnostics).toEqual([]);
  expect(lint(written({ links: [], operations: 5 })).diagnostics.map(({ code }) => code)).toEqual([
    "discovery/empty",
  ]);
});

test("limits the diagnostics of hostile operations, and their length", () => {
  const ids = Array.from({ length: 20_000 }, (_, at) => [
    `${"A".repeat(1 + (at % 9) * 1000)}${at}`,
    ["\u001b[2J".repeat(100)],
  ]);
  const value = JSON.parse(nodeInfo());
  value.operations = JSON.parse(`{"__proto__":5,${JSON.stringify(Object.fromEntries(ids)).slice(1)}`);
  const { diagnostics } = lint({ value }, { profile: "open", limits: { diagnostics: 1e5 } });
  expect(diagnostics.length).toBeLessThan(250);
  for (const { message } of diagnostics) expect(message.length).toBeLessThan(1000);
  const nearly = { [id]: [`1.0.0-${"a.".repeat(1e5)}`, `1.0.0-${"0-".repeat(100)}!`] };
  expect(found(nearly)).toHaveLength(2);
});

function found(operations: unknown) {
  return lint(nodeInfo({ operations }), { profile: "open" })
    .diagnostics.filter(({ code }) => code.startsWith("fep-9fde/"))
    .map(({ code, pointer }) => [code, pointer]);
}

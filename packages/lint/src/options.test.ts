import { expect, test } from "vitest";
import { type FixOptions, fix, type LintOptions, lint } from "./index.js";
import { nodeInfo } from "./rules/samples.js";

/** Options as a program without types passes them. */
function lintWith(options: unknown): () => unknown {
  return () => lint(nodeInfo(), options as LintOptions);
}

test.each<[string, unknown, string]>([
  ["an option", { foo: undefined }, 'Unknown option "foo".'],
  ["an inherited option", { toString: 5 }, 'Unknown option "toString".'],
  ["the old name of as", { id: "nodeinfo/2.1" }, 'Unknown option "id". Use "as".'],
  ["the old name of origin", { base: {} }, 'Unknown option "base". Use "origin".'],
  ["an id", { as: "nodeinfo/9" }, 'There is no document "nodeinfo/9".'],
  ["a profile", { profile: "lax" }, 'There is no profile "lax": it is "strict" or "open".'],
  ["a rule", { rules: { "a/b": "off" } }, 'There is no rule "a/b".'],
  [
    "a level",
    { rules: { "json/bom": 2 } },
    'The level of json/bom must be "off", "info", "warning" or "error", but is "2".',
  ],
  ["a limit", { limits: { byte: 5 } }, 'There is no limit "byte".'],
  ["an inherited limit", { limits: { toString: 5 } }, 'There is no limit "toString".'],
  ["a limit that is too small", { limits: { depth: 0 } }, 'limits.depth must be at least 1, but is "0".'],
  ["a limit that is a text", { limits: { depth: "9" } }, 'limits.depth must be at least 1, but is "9".'],
  ["an origin", { origin: { uri: "https://social.example/" } }, 'origin has no property "uri".'],
  ["an origin that is no text", { origin: { url: 5 } }, 'origin.url must be a text, but is "5".'],
])("refuses %s that there is not", (_what, options, message) => {
  expect(lintWith(options)).toThrow(new RangeError(message));
});

test("takes what is undefined as not said", () => {
  const said = {
    origin: { url: undefined },
    limits: { bytes: undefined, depth: undefined },
    rules: undefined,
  };
  expect(lintWith(said)()).toEqual(lint(nodeInfo()));
});

test("takes the options of fix, which are options of lint too", () => {
  const options: FixOptions = { unsafe: true };
  expect(lint(nodeInfo(), options)).toEqual(lint(nodeInfo()));
});

test("fix refuses an option that there is not, like lint", () => {
  const options: object = { unsafe: true, id: "nodeinfo/2.1" };
  expect(() => fix(nodeInfo(), [], options)).toThrow(new RangeError('Unknown option "id". Use "as".'));
});

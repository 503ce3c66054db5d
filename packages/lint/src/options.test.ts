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
  ["an ID", { as: "nodeinfo/9" }, 'Unknown document ID "nodeinfo/9".'],
  ["a profile", { profile: "lax" }, 'Unknown profile "lax". Use "strict" or "open".'],
  ["a rule", { rules: { "a/b": "off" } }, 'Unknown rule "a/b".'],
  [
    "a level",
    { rules: { "json/bom": 2 } },
    'The level of json/bom must be "off", "info", "warning" or "error", but is "2".',
  ],
  ["a limit", { limits: { byte: 5 } }, 'Unknown limit "byte".'],
  ["an inherited limit", { limits: { toString: 5 } }, 'Unknown limit "toString".'],
  ["a limit that is too small", { limits: { depth: 0 } }, 'limits.depth must be at least 1, but is "0".'],
  ["a limit that is a string", { limits: { depth: "9" } }, 'limits.depth must be at least 1, but is "9".'],
  ["an origin", { origin: { uri: "https://social.example/" } }, 'Unknown property "uri" of origin.'],
  ["an origin that is not a string", { origin: { url: 5 } }, 'origin.url must be a string, but is "5".'],
])("rejects an invalid option: %s", (_what, options, message) => {
  expect(lintWith(options)).toThrow(new RangeError(message));
});

test("treats undefined as absent", () => {
  const unset = {
    origin: { url: undefined },
    limits: { bytes: undefined, depth: undefined },
    rules: undefined,
  };
  expect(lintWith(unset)()).toEqual(lint(nodeInfo()));
});

test("accepts the options of fix, which are also options of lint", () => {
  const options: FixOptions = { unsafe: true };
  expect(lint(nodeInfo(), options)).toEqual(lint(nodeInfo()));
});

test("fix rejects an unknown option, like lint", () => {
  const options: object = { unsafe: true, id: "nodeinfo/2.1" };
  expect(() => fix(nodeInfo(), [], options)).toThrow(new RangeError('Unknown option "id".'));
});

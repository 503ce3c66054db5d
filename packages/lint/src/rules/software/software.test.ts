import { expect, test } from "vitest";
import { lint } from "../../index.js";
import { nodeInfo, written } from "../samples.js";

test.each([
  "0",
  "0.0.0",
  "dev",
  "unknown",
  "1.0-undefined",
  "nullable",
  "4.3.2+glitch",
  "2.7.2 (compatible; Pleroma 2.4.51)",
  "{1}",
  "$1",
  "__",
  "%",
  "None yet",
  "x".repeat(10_000),
])("takes the version %j for one", (version) => {
  expect(found(nodeInfo({ software: { name: "example", version } }))).toEqual([]);
});

test.each([
  "undefined",
  "null",
  "NaN",
  "[object Object]",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what a template that was not filled in leaves
  "${npm_package_version}",
  "{{ version }}",
  "<%= version %>",
  "%VERSION%",
  "@VERSION@",
  "__VERSION__",
  "$VERSION",
])("takes the version %j for a placeholder", (version) => {
  expect(found(nodeInfo({ software: { name: "example", version } }))).toEqual([
    ["software/placeholder", "/software/version"],
  ]);
});

test("a name can be a placeholder too, and NodeInfo2 and statistics.json have theirs elsewhere", () => {
  expect(found(nodeInfo({ software: { name: "undefined", version: "1" } }))).toEqual([
    ["software/placeholder", "/software/name"],
  ]);
  const server = { baseUrl: "https://social.example", name: "undefined", software: "null", version: " " };
  expect(found(written({ version: "1.0", server, openRegistrations: true }))).toEqual([
    ["software/no-version", "/server/version"],
    ["software/placeholder", "/server/software"],
  ]);
  const statistics = { name: "null", network: "Diaspora", version: "", registrations_open: true };
  expect(found(written(statistics))).toEqual([["software/no-version", "/version"]]);
});

function found(text: string) {
  return lint(text)
    .diagnostics.filter(({ code }) => code.startsWith("software/"))
    .map(({ code, pointer }) => [code, pointer])
    .sort();
}

test.each(["{{name}}", "%NAME%", "__NAME__", "[object Object]"])(
  "the name %j is told once, and nothing makes a valid name of it",
  (name) => {
    const text = nodeInfo({ software: { name, version: "1.0" } });
    expect(lint(text).diagnostics).toMatchObject([
      { code: "software/placeholder", pointer: "/software/name", severity: "error", suggestions: [] },
    ]);
    const { diagnostics } = lint(text, { rules: { "software/placeholder": "off" } });
    expect(diagnostics).toMatchObject([{ code: "schema/pattern", suggestions: [] }]);
  },
);

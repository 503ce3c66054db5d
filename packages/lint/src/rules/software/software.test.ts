import { expect, test } from "vitest";
import { lint } from "../../index.js";
import { nodeInfo, nodeInfo2, written } from "../samples.js";

test.each([
  "0",
  "0.0.0",
  "dev",
  "0.0.0-dev",
  "0.2.x",
  "(devel)",
  "master",
  "latest",
  "nightly-version-5",
  "PRE_ALPHA",
  "RELEASE_1_2_0",
  "unknown-fork 2",
  "1.0-undefined",
  "nullable",
  "4.3.2+glitch",
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
  "__version__",
  "$VERSION",
  "unknown",
  "Unknown",
  "TODO",
  "nil",
  "APP_VERSION",
  "package.version",
  "packageJson.version",
  "process.env.npm_package_version",
  "process.env['VERSION']",
  "Config::VERSION",
  "MyApp::Application.version",
  "$this->version",
  "getVersion()",
  'env("APP_VERSION")',
  "npm_package_version",
  "<version>",
  "{version}",
  "@project.version@",
  "%%version%%",
  "1.0.0-%BUILD%",
  "v{{ .Version }}",
  "#{VERSION}",
  "$Format:%h$",
  "<?= $version ?>",
  "version",
  "your-version",
  "x.y.z",
  "string",
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

test.each(["{{name}}", "%NAME%", "__NAME__", "[object Object]", "APP_NAME", "package.name"])(
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

test.each(["unknown", "todo", "string", "your-app-name", "name"])(
  "the name %j, which the schema allows, is a placeholder",
  (name) => {
    expect(found(nodeInfo({ software: { name, version: "1.0" } }))).toEqual([
      ["software/placeholder", "/software/name"],
    ]);
  },
);

test.each(["n/a", "N/A", "none", "$(git describe --tags)"])("the version %j is a placeholder", (version) => {
  expect(found(nodeInfo({ software: { name: "example", version } }))).toEqual([
    ["software/placeholder", "/software/version"],
  ]);
});

test.each([
  "HEAD",
  "dev",
  "0.0.0",
  "2024.05",
  "4.3.0-alpha.3+glitch",
  "nightly",
  "(devel)",
  "1:2.3-4",
  "24.11~rc1",
])("the version %j is none", (version) => {
  expect(found(nodeInfo({ software: { name: "example", version } }))).toEqual([]);
});

test("the documents of Matrix and of Mastodon's API have placeholders too", () => {
  expect(found(written({ server: { name: "synapse", version: "unknown" } }))).toEqual([
    ["software/placeholder", "/server/version"],
  ]);
  expect(found(written({ uri: "social.example", title: "Harbour", version: "{{version}}" }))).toEqual([
    ["software/placeholder", "/version"],
  ]);
});

test.each([
  ["4.1.0 (compatible; Nextcloud Social 0.9.0)", "0.9.0"],
  ["2.7.2 (compatible; Pleroma 2.4.51)", "2.4.51"],
  ["4.2.1 (compatible; Iceshrimp.NET/2024.1-beta4+4d7f02c9be)", "2024.1-beta4+4d7f02c9be"],
  ["3.0.0 (compatible; Example)", undefined],
])("%j is a version of Mastodon's API", (version, own) => {
  for (const text of [
    nodeInfo({ software: { name: "example", version } }),
    nodeInfo2({ version }),
    written({ name: "Harbour", network: "Friendica", version, registrations_open: true }),
  ]) {
    const { diagnostics } = lint(text);
    expect(diagnostics).toMatchObject([{ code: "software/api-version", severity: "warning" }]);
    expect(diagnostics[0]?.suggestions.map(({ isSafe, edits }) => [isSafe, edits[0]?.text])).toEqual(
      own === undefined ? [] : [[false, JSON.stringify(own)]],
    );
  }
  expect(found(written({ uri: "social.example", title: "Harbour", version }))).toEqual([]);
});

test.each(["4.1.0 (build 7)", "1.0 compatible", "4.3.0+glitch", "5.1 (incompatible)"])(
  "%j is not one",
  (version) => {
    expect(found(nodeInfo({ software: { name: "example", version } }))).toEqual([]);
  },
);

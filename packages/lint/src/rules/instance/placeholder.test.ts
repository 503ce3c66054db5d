import { expect, test } from "vitest";
import { lint } from "../../index.js";
import { nodeInfo, nodeInfo2, written } from "../samples.js";

test.each([
  "undefined",
  "null",
  "[object Object]",
  "unknown",
  "TODO",
  "string",
  "SITE_NAME",
  "process.env.INSTANCE_NAME",
  "{{ instance_name }}",
  "Welcome to {{ .Site.Title }}!",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: this is what a template that was not filled in leaves
  "${INSTANCE_TITLE}",
  "<%= @title %>",
  "%SITE_NAME%",
  "__INSTANCE_NAME__",
  "{domain}",
  "#{config.name}",
])("the name %j was not filled in", (nodeName) => {
  expect(found(nodeInfo({ metadata: { nodeName } }))).toEqual(["/metadata/nodeName"]);
});

test.each([
  "Quiet Harbour",
  "Unknown Pleasures",
  "The Null Island",
  "Todo",
  "NaN & friends",
  "100 % local, 100% names",
  "{}",
  "{curly} people",
  "{{mustache}} lovers",
  "Ask @hostmaster@social.example or @server@social.example",
  "__server__ of the **north**",
  "<p>A server for <b>names</b> and <i>titles</i></p>",
  "price in $ or {euro}",
  "USE_THE_FORCE",
  "env.social",
  "",
])("the name %j may be one", (text) => {
  expect(found(nodeInfo({ metadata: { nodeName: text, nodeDescription: text } }))).toEqual([]);
});

test("every document that names a server is looked at, and its description too", () => {
  expect(
    found(
      nodeInfo({ version: "2.2", instance: { name: "undefined", description: "{{ site.description }}" } }),
    ),
  ).toEqual(["/instance/name", "/instance/description"]);
  expect(found(nodeInfo2({ name: "null" }))).toEqual(["/server/name"]);
  const statistics = { name: "POD_NAME", network: "Diaspora", version: "1.0", registrations_open: true };
  expect(found(written(statistics))).toEqual(["/name"]);
  const v1 = { uri: "social.example", title: "%{title}", version: "4.3.2", description: "undefined" };
  expect(found(written(v1))).toEqual(["/title", "/description"]);
});

test("hostile texts are not looked at to their end", () => {
  for (const text of [
    "{{ ".repeat(1e5),
    "%".repeat(1e5),
    "__".repeat(1e5),
    "{name".repeat(1e5),
    `${"x".repeat(1e5)}{{name}}`,
  ])
    expect(found(nodeInfo({ metadata: { nodeName: text } }))).toEqual([]);
});

function found(text: string) {
  return lint(text)
    .diagnostics.filter(({ code }) => code === "instance/placeholder")
    .map(({ pointer }) => pointer);
}

import { readFileSync } from "node:fs";
import { toEditorSchema } from "@nodeinfo-kit/codegen/internal";
import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { readVectors } from "@nodeinfo-kit/test-support/read-vectors";
import { describe, expect, test } from "vitest";
import languageServer, { type JSONSchema } from "vscode-json-languageservice";
import { repository } from "./repository.ts";

const { getLanguageService, TextDocument } = languageServer;
const page = readFileSync(`${repository}docs/editors.md`, "utf8");
const settings = JSON.parse(page.match(/```json\n(.*?)```/s)?.[1] ?? "null");
const inFiles = readDocuments().filter(({ facts }) => facts.files);
const editorSchemas = new Map(inFiles.map(({ id, base, strict }) => [id, toEditorSchema(strict, base)]));

/** VS Code's language server, with the settings of the page in a project of their own. */
const editor = getLanguageService({
  schemaRequestService: async (uri) => {
    const id = uri.match(/@nodeinfo-kit\/schemas\/dist\/editor\/(.*)\.json$/)?.[1] ?? "";
    return JSON.stringify(editorSchemas.get(id)) ?? Promise.reject(`no ${uri}`);
  },
  workspaceContext: { resolveRelativePath: (path) => new URL(path, "file:///project/").href },
});
editor.configure({
  validate: true,
  schemas: settings["json.schemas"].map(({ url, ...match }: { url: string; fileMatch: string[] }) => ({
    uri: new URL(url, "file:///project/").href,
    ...match,
  })),
});

/** Opens a file; a `|` in its text is the cursor. */
function open(text: string, file = "public/nodeinfo/2.1") {
  const document = TextDocument.create(`file:///project/${file}`, "json", 1, text.replace("|", ""));
  const cursor = document.positionAt(text.indexOf("|"));
  return { document, cursor, json: editor.parseJSONDocument(document) };
}

async function problems(text: string, file?: string, schema?: JSONSchema) {
  const { document, json } = open(text, file);
  const found = await editor.doValidation(document, json, {}, schema);
  return found.map(({ message, range }) => ({ message: String(message), range }));
}

async function completions(text: string) {
  const { document, cursor, json } = open(text);
  const list = await editor.doComplete(document, cursor, json);
  return list?.items.map(({ label }) => label.replaceAll('"', "")) ?? [];
}

describe("an editor that is set up as docs/editors.md says", () => {
  test.each([
    [
      '{ "software": { "name": "Ex Ample", "version": "1" } }',
      /^String does not match the pattern of "\^\[a-z0-9-\]\+\$"/,
    ],
    ['{ "software": { "name": "", "version": "1" } }', /^String does not match the pattern/],
    ['{ "version": "2.0" }', /^Value must be "2.1"/],
    ['{ "protocols": ["activitypup"] }', /^Value is not accepted. Valid values: "activitypub"/],
    ['{ "usage": { "users": { "total": -1 } } }', /below the minimum of 0/],
    ['{ "openRegistrations": "yes" }', /^Incorrect type. Expected "boolean"/],
    ['{ "nodeName": "Example" }', /^Property nodeName is not allowed/],
  ])("reports one problem of %s", async (text, message) => {
    const found = (await problems(text)).map(({ message }) => message);
    const other = found.filter((text) => !text.startsWith("Missing property"));
    expect(other).toEqual([expect.stringMatching(message)]);
  });

  test("names every missing property", async () => {
    const missing = (await problems("{}")).map(({ message }) => message);
    expect(missing).toContain('Missing property "software".');
    expect(missing).toHaveLength(7);
  });

  test("checks a link document", async () => {
    const file = "public/.well-known/nodeinfo.json";
    expect(await problems('{ "links": [{ "rel": "a", "href": "b" }] }', file)).toEqual([]);
    expect(await problems('{ "links": {} }', file)).toHaveLength(1);
  });

  test.each([
    ["{ | }", ["version", "software", "protocols", "usage"]],
    ['{ "usage": { "users": { | } } }', ["total", "activeMonth", "activeHalfyear"]],
    ['{ "protocols": [|] }', ["activitypub", "diaspora"]],
    ['{ "services": { "outbound": [|] } }', ["atom1.0", "rss2.0"]],
    ['{ "version": | }', ["2.1"]],
    ['{ "software": { "name": | } }', ["mastodon"]],
  ])("completes %s", async (text, expected) => {
    expect(await completions(text)).toEqual(expect.arrayContaining(expected));
  });

  test("explains a property in its hover", async () => {
    const { document, cursor, json } = open('{ "open|Registrations": true }');
    const hover = await editor.doHover(document, cursor, json);
    expect(JSON.stringify(hover?.contents)).toContain("sign up on this server");
  });
});

describe.each([...editorSchemas])("the editor schema of %s", (id, schema) => {
  const vectors = readVectors(id).filter(({ file }) => /strict-(constraints|field)\.json$/.test(file));
  const tests = vectors.flatMap(({ group }) => group.tests);

  test("gives the results of the strict schema, and each error once", async () => {
    expect(tests.length).toBeGreaterThan(50);
    for (const { description, data, valid } of tests) {
      const found = await problems(JSON.stringify(data), "document.json", schema);
      expect(found.length === 0, description).toBe(valid);
      const places = found
        .filter(({ message }) => !message.startsWith("Missing property"))
        .map(({ range }) => JSON.stringify(range));
      expect(new Set(places).size, `${description}: ${JSON.stringify(found)}`).toBe(places.length);
    }
  });
});

test("an editor says which characters are not allowed", async () => {
  const schema = editorSchemas.get("nodeinfo/2.2");
  const found = await problems('{ "instance": { "description": "a\\nb" } }', "document.json", schema);
  expect(found.at(-1)?.message).toMatch(/^String does not match the pattern of "\^\[\^\n/);
});

test("each mapping of the page names a schema that is published, and the files of its document", () => {
  const mappings: { url: string; fileMatch: string[] }[] = settings["json.schemas"];
  expect(mappings.length).toBeGreaterThan(1);
  for (const { url, fileMatch } of mappings) {
    const document = inFiles.find(({ id }) => url.endsWith(`/editor/${id}.json`));
    expect(document?.facts.files).toEqual(expect.arrayContaining(fileMatch));
  }
  expect(page.match(/relativePathToSchema" value="(.*?)"/)?.[1]).toBe(mappings[0]?.url.replace("./", ""));
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonSchema, SourceDocument } from "@nodeinfo-kit/codegen";
import { builderName, hasBuilder, hasOpenForm, resolveRef } from "@nodeinfo-kit/codegen/internal";
import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { repository } from "@nodeinfo-kit/test-support/repository";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const file = join(repository, "packages/builders/src/snippet.ts");
let text = "";
let version = 0;

const options: ts.CompilerOptions = {
  ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: [], skipLibCheck: true },
  ...{ target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.NodeNext },
  paths: {
    "@nodeinfo-kit/builders": [join(repository, "packages/builders/src/generated/index.ts")],
    "@nodeinfo-kit/types/*": [join(repository, "packages/types/src/generated/*.ts")],
  },
};
const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: (path) => (path === file ? String(version) : "0"),
  getScriptSnapshot: (path) =>
    path === file
      ? ts.ScriptSnapshot.fromString(text)
      : ts.sys.fileExists(path)
        ? ts.ScriptSnapshot.fromString(readFileSync(path, "utf8"))
        : undefined,
  getCurrentDirectory: () => repository,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (path) => path === file || ts.sys.fileExists(path),
  readFile: ts.sys.readFile,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
});

/** Opens a program in the editor. `‸` marks the cursor and is removed. */
function edit(code: string): number {
  text = `import { ${imported} } from "@nodeinfo-kit/builders";\n${code}`;
  const at = text.indexOf("‸");
  text = text.replace("‸", "");
  version++;
  return at;
}

const documents = readDocuments().filter(hasBuilder);
const forms = documents.flatMap((document) => [
  [builderName(document, "root"), document] as const,
  ...(hasOpenForm(document) ? [[builderName(document, "root", "open"), document] as const] : []),
]);
const imported = ["buildVersions", ...forms.map(([name]) => name)].join(", ");

/** A property in an argument, and its description in the schema. */
interface Described {
  readonly name: string;
  readonly description: string;
}

/** Writes an argument with every property of a schema, and adds each to `properties` in the order of the argument. */
function written(schema: JsonSchema, root: JsonSchema, properties: Described[]): string {
  const target = resolveRef(schema, root);
  if (target.anyOf) return written(target.anyOf.find(({ type }) => type !== "null") ?? {}, root, properties);
  if (target.items) return `[${written(target.items, root, properties)}]`;
  if (target.enum || target.const) return JSON.stringify(target.enum?.[0] ?? target.const);
  switch ([target.type].flat()[0]) {
    case "object": {
      const inside = Object.entries(target.properties ?? {}).filter(
        ([, property]) => !property.not || property.type,
      );
      const parts = inside.map(([name, property]) => {
        properties.push({
          name,
          description: property.description ?? resolveRef(property, root).description ?? "",
        });
        return `${JSON.stringify(name)}: ${written(property, root, properties)}`;
      });
      return `{ ${parts.join(", ")} }`;
    }
    case "boolean":
      return "true";
    case "integer":
    case "number":
      return "1";
    default:
      return '"example"';
  }
}

/** The documentation that an editor shows for each property of a program, in order. */
function hovers(code: string): string[] {
  edit(code);
  const source = service.getProgram()?.getSourceFile(file);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node)) {
      const { documentation } = service.getQuickInfoAtPosition(file, node.name.getStart()) ?? {};
      found.push(ts.displayPartsToString(documentation));
    }
    ts.forEachChild(node, visit);
  };
  if (source) visit(source);
  return found;
}

/** The names that an editor offers at the cursor, with their documentation. */
function completions(code: string): Map<string, string> {
  const at = edit(code);
  const { entries = [] } = service.getCompletionsAtPosition(file, at, {}) ?? {};
  return new Map(
    entries.map(({ name, source, data }) => {
      const details = service.getCompletionEntryDetails(file, at, name, {}, source, {}, data);
      return [name, ts.displayPartsToString(details?.documentation)];
    }),
  );
}

const isObject = (schema: JsonSchema, root: JsonSchema) =>
  Object.keys(resolveRef(schema, root).properties ?? {}).length > 0;

/** A call for each step, with every property that its argument can have. */
function callsOf(start: string, { id, strict }: SourceDocument): [call: string, properties: Described[]][] {
  const call = (before: string, schema: JsonSchema): [string, Described[]][] => {
    const properties: Described[] = [];
    const argument = written(schema, strict, properties);
    return properties.length === 0
      ? []
      : [[`${before}(${argument.replace(/^\[(.*)\]$/s, "$1")});`, properties]];
  };
  if (id.startsWith("metadata/")) return call(start, strict);
  return Object.entries(strict.properties ?? {}).flatMap(([name, property]) =>
    id === "discovery" && name === "links"
      ? call(`${start}().link`, property)
      : call(`${start}().${name}`, property),
  );
}

test.each(forms)(
  "%s: an editor shows the schema's description of each property of an argument",
  (start, document) => {
    const calls = callsOf(start, document);
    const properties = calls.flatMap(([, inside]) => inside);
    const found = hovers(calls.map(([call]) => call).join("\n"));
    expect(found).toHaveLength(properties.length);
    expect(properties.map(({ name }, at) => ({ name, description: found[at] }))).toEqual(properties);
  },
);

test.each(forms)(
  "%s: an editor completes the properties of an argument with the schema's descriptions",
  (start, document) => {
    const { strict } = document;
    for (const [name, property] of Object.entries(strict.properties ?? {})) {
      const target = resolveRef(property, strict);
      if (target.anyOf || !isObject(target, strict) || document.id.startsWith("metadata/")) continue;
      const offered = completions(`${start}().${name}({ ‸ });`);
      for (const [inside, { description }] of Object.entries(target.properties ?? {}))
        expect(offered.get(inside) ?? offered.get(JSON.stringify(inside)), `${name}.${inside}`).toContain(
          description ?? resolveRef(target.properties?.[inside] ?? {}, strict).description,
        );
    }
  },
);

describe("an editor", () => {
  test("shows the schema's description of each fact of buildVersions", () => {
    const found = hovers(
      'buildVersions({ software: { name: "example", version: "1" }, protocols: ["activitypub"], openRegistrations: true, usage: { users: { total: 1 } } }, ["2.1"]);',
    );
    expect(found).toHaveLength(8);
    expect(found).not.toContain("");
  });

  test.each(["nodeInfo21", "openNodeInfo21"])("completes the protocols and services of %s", (start) => {
    const known = ["activitypub", "diaspora", "zot"];
    expect([...completions(`${start}().protocols("‸");`).keys()]).toEqual(expect.arrayContaining(known));
    expect([...completions(`${start}().protocols("zot", "‸");`).keys()]).toEqual(
      expect.arrayContaining(known),
    );
    expect([...completions(`${start}().protocols(["‸"]);`).keys()]).toEqual(expect.arrayContaining(known));
    const services = completions(`${start}().services({ inbound: ["‸"], outbound: [] });`);
    expect([...services.keys()]).toEqual(expect.arrayContaining(["atom1.0", "rss2.0"]));
  });
});

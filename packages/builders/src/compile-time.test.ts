import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const packages = fileURLToPath(new URL("../../", import.meta.url));
const typeTests = `${packages}builders/src/builders.test-d.ts`;
const vitest = `${packages}vitest.ts`;
const snippet = `${packages}builders/src/snippet.ts`;

const options: ts.CompilerOptions = {
  ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, noEmit: true },
  ...{ target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.NodeNext, types: [], skipLibCheck: true },
  // The sources, so that a guard can be taken out of them; and of Vitest no more than the tests need to compile.
  paths: {
    vitest: [vitest],
    "@nodeinfo-kit/builders": [`${packages}builders/src/generated/index.ts`],
    "@nodeinfo-kit/builders/*": [`${packages}builders/src/generated/*.ts`],
    "@nodeinfo-kit/types/*": [`${packages}types/src/generated/*.ts`],
  },
};

const unchanged = new Map<string, ts.SourceFile | undefined>();

/** What TypeScript says of a file, when the texts of some files are others. */
function diagnose(root: string, changed: Map<string, string>): readonly ts.Diagnostic[] {
  const texts = new Map([
    [
      vitest,
      `export declare function test(name: string, run: () => void): void;
       interface Expected { toEqualTypeOf<T>(type?: T): void; toExtend<T>(): void; toBeObject(): void }
       export declare function expectTypeOf<T>(value?: T): Expected;`,
    ],
    ...changed,
  ]);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.getSourceFile = (path, version) => {
    const text = texts.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, version);
    if (!unchanged.has(path)) unchanged.set(path, getSourceFile(path, version));
    return unchanged.get(path);
  };
  const program = ts.createProgram([root], options, host);
  return program.getSemanticDiagnostics(program.getSourceFile(root));
}

const lines = readFileSync(typeTests, "utf8").split("\n");
/** The type tests of what must not compile, by the line of their `@ts-expect-error`. */
const rejections = new Map(
  lines.flatMap((line, index) =>
    line.includes("@ts-expect-error") ? [[index, `${line.trim()}: ${lines[index + 1]?.trim()}`]] : [],
  ),
);

/** The type tests that no longer fail to compile when a text is another: TypeScript calls their comment unused. */
function acceptedWith(changed: Map<string, string>): number[] {
  return diagnose(typeTests, changed).flatMap(({ code, file, start }) => {
    if (code !== 2578 || start === undefined) return [];
    return [file?.getLineAndCharacterOfPosition(start).line ?? 0];
  });
}

/** A guard that prevents invalid code from compiling, and the changes to our sources that remove it. */
interface Guard {
  name: string;
  changes: [file: string, find: string | RegExp, put: string][];
}

const checked = "builders/src/checked.ts";
const step = (id: string) => `builders/src/generated/${id}.ts`;
const type = (id: string) => `types/src/generated/${id}.ts`;

/** A reason in `checked.ts` to reject a value. */
const reason = (name: string, find: string): Guard => ({
  name,
  changes: [[checked, `Refused<${find}`, `Allowed<${find}`]],
});

/** The types of the parameters of a document's steps. */
const constraint = (id: string): Guard => ({
  name: `the parameter types of the steps of ${id}`,
  changes: [
    [step(id), /Given extends Input<.*>>\(/g, "Given>("],
    [step(id), /Given & Input<.*?> & Checked</g, "Given & Checked<"],
  ],
});

const known = reason("that properties are known", "`${Name");

const guards: Guard[] = [
  reason("that everything is set", "`Missing"),
  {
    name: "that one of several properties is set",
    changes: [[step("matrix/support"), / & OneOf<.*">/, ""]],
  },
  reason("that a step is called once", "`${Step"),
  reason("that a count is an integer and not negative", '"A count'),
  reason("that a name is not empty", '"Must'),
  reason("the letters of a name", "`Only"),
  reason("that there are no line breaks", '"Line'),
  reason("that metadata is not an array", '"Metadata'),
  reason("that metadata has no functions", '"JSON cannot represent f'),
  reason("that metadata is JSON data", '"JSON cannot represent t'),
  reason("that a link has no user info", '"A link must not'),
  {
    name: "that a link is absolute",
    changes: [[checked, /Refused<"A link must be/g, 'Allowed<"A link must be']],
  },
  known,
  reason("that an array has an item", '"At least'),
  ...["nodeinfo/1.0", "nodeinfo/2.1", "nodeinfo/2.2", "metadata/fep-0151"].map(constraint),
  {
    name: "that properties are known, and the types",
    changes: [...known.changes, ...constraint("nodeinfo/2.1").changes],
  },
  {
    name: "that items of an array are checked",
    changes: [[checked, /\? \{\s+readonly \[Index in keyof Given\][^}]*\}/, "? Given"]],
  },
  {
    name: "the protocols of 2.1",
    changes: [[type("nodeinfo/2.1"), "protocols: [Protocol, ...Protocol[]]", "protocols: any[]"]],
  },
  {
    name: "the protocols of 2.2",
    changes: [[type("nodeinfo/2.2"), "protocols: [Protocol, ...Protocol[]]", "protocols: any[]"]],
  },
  {
    name: "that protocols are strings in the open form",
    changes: [[type("nodeinfo/2.1"), "protocols?: OpenProtocol[] | null", "protocols?: any[]"]],
  },
  {
    name: "that facts have all properties in the open form",
    changes: [
      [
        "builders/src/build-versions.ts",
        "NonNullable<OpenDocuments[Newest][Name]>",
        "OpenDocuments[Newest][Name]",
      ],
    ],
  },
  { name: "that PHP's empty object is not allowed", changes: [[checked, "? never\n  : T", "? T\n  : T"]] },
  {
    name: "the type of openRegistrations",
    changes: [[type("nodeinfo/2.1"), "openRegistrations: boolean", "openRegistrations: any"]],
  },
  {
    name: "the services of a statistics.json",
    changes: [[type("diaspora/statistics-json"), "[k: string]: boolean", "[k: string]: any"]],
  },
  {
    name: "that there is no other step",
    changes: [
      [
        step("nodeinfo/2.1"),
        / {2}build\(/g,
        "  instance(value: object): void;\n  operations(value: object): void;\n  build(",
      ],
    ],
  },
  {
    name: "that metadata is an object, and not null",
    changes: [[step("nodeinfo/2.1"), "readonly [object, ...object[]]", "unknown[]"]],
  },
  {
    name: "the versions of links",
    changes: [[step("discovery"), /Version extends "[^,]*/, "Version extends string"]],
  },
  {
    name: "that 2.2 requires an instance",
    changes: [
      [
        "builders/src/build-versions.ts",
        ': { readonly instance: Input<All["instance"]> }) &',
        ": unknown) &",
      ],
    ],
  },
  {
    name: "the requested versions",
    changes: [["builders/src/build-versions.ts", "[Each in Versions[number]]", "[Each in Version]"]],
  },
  {
    name: "the known versions",
    changes: [
      [
        "builders/src/build-versions.ts",
        "extends readonly [Version, ...Version[]]",
        "extends readonly any[]",
      ],
    ],
  },
];

/** The type tests that only one guard prevents from compiling. */
function refusedBy({ changes }: Guard): number[] {
  const texts = new Map<string, string>();
  for (const [file, find, put] of changes) {
    const path = packages + file;
    const before = texts.get(path) ?? readFileSync(path, "utf8");
    const after = before.replace(find, put);
    expect(after, `${find} is found in ${file}`).not.toBe(before);
    texts.set(path, after);
  }
  const path = packages + checked;
  const text = texts.get(path) ?? readFileSync(path, "utf8");
  return acceptedWith(
    texts.set(path, `${text}type Allowed<Reason extends string> = Reason extends "" ? never : unknown;\n`),
  );
}

describe("the type tests", () => {
  const covered = new Set<number>();

  test("compile unchanged", () => {
    expect(rejections.size).toBeGreaterThan(50);
    expect(diagnose(typeTests, new Map()).map(({ messageText }) => messageText)).toEqual([]);
  });

  test.each(guards)("fail without $name", (guard) => {
    const accepted = refusedBy(guard);
    expect(accepted).not.toEqual([]);
    for (const line of accepted) covered.add(line);
  });

  test("each fail without some guard", () => {
    expect([...rejections].filter(([line]) => !covered.has(line)).map(([, text]) => text)).toEqual([]);
  });
});

describe("an error of TypeScript", () => {
  const start = 'import { discovery, nodeInfo20, nodeInfo22 } from "@nodeinfo-kit/builders";\n';

  test.each([
    [
      "names what is missing",
      'nodeInfo22().software({ name: "a", version: "1" }).openRegistrations(true).build();',
      "Missing: instance, protocols, usage",
    ],
    ["asks for a link", "discovery().build();", "Missing: link"],
    [
      "names what is already set",
      "nodeInfo20().openRegistrations(true).openRegistrations(true);",
      "openRegistrations is already set",
    ],
    [
      "names an unknown property",
      'nodeInfo20().software({ name: "a", version: "1", homepage: "https://example.com/" });',
      "homepage is not a property here. Known properties: name",
    ],
    [
      "shows the right spelling",
      "nodeInfo20().usage({ users: { activeHalfYear: 1 } });",
      "Did you mean to write 'activeHalfyear'?",
    ],
    [
      "says how to write a name",
      'nodeInfo20().software({ name: "A", version: "1" });',
      "Only these characters are allowed: abc",
    ],
    [
      "says what a count is",
      "nodeInfo20().usage({ users: { total: -1 } });",
      "A count must be an integer of at least 0",
    ],
    [
      "lists the protocols that there are",
      'nodeInfo20().protocols("versia");',
      "NodeInfo 2.0 lists activitypub, buddycloud, dfrn, diaspora, libertree, ostatus, pumpio, tent, xmpp, zot.",
    ],
    [
      "names the version that lists a protocol, and the open form",
      'nodeInfo20().protocols("zot", "nostr");',
      "NodeInfo 2.2 also lists nostr. The open form of this builder allows any other value",
    ],
    ["asks for a protocol", "nodeInfo20().protocols();", "At least one item is required"],
    ["says what metadata is", "nodeInfo20().metadata([]);", "Metadata must be an object, not an array"],
    [
      "says what a link is",
      'discovery().nodeInfo("2.0", "/");',
      "A link must be an absolute http or https URL",
    ],
  ])("%s", (_, code, message) => {
    const [error, ...others] = diagnose(snippet, new Map([[snippet, start + code]]));
    expect(others).toEqual([]);
    expect(ts.flattenDiagnosticMessageText(error?.messageText, " ")).toContain(message);
  });
});

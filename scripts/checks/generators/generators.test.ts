import { readFileSync } from "node:fs";
import type { JsonSchema } from "@nodeinfo-kit/codegen";
import { readDocuments } from "@nodeinfo-kit/test-support/documents";
import { readVectors } from "@nodeinfo-kit/test-support/read-vectors";
import { describe, expect, test } from "vitest";
import { goOptions } from "../../models/go-jsonschema.ts";
import { readModel } from "../../models/model.ts";
import { pydanticOptions } from "../../models/pydantic.ts";
import { quicktypeModels } from "../../models/quicktype.ts";
import { repository } from "../../repository.ts";
import { differences } from "./differences.ts";
import { faultsOf } from "./faults.ts";
import { nameErrors } from "./names.ts";
import { readCases } from "./read-cases.ts";
import { type Refusal, refusalErrors, refusals } from "./refusals.ts";
import { renderPage, tablesOf } from "./render-page.ts";
import { type Outcome, outcomesOf, type Subject } from "./result.ts";
import { runWay } from "./run-way.ts";
import { nameOf, type Way } from "./way.ts";
import { ways } from "./ways.ts";

const schema: JsonSchema = {
  type: "object",
  properties: {
    list: { type: "array", items: { $ref: "#/$defs/Item" } },
    some: { anyOf: [{ $ref: "#/$defs/Item" }, { type: "null" }] },
    map: { type: "object", additionalProperties: { type: "string" } },
  },
  $defs: { Item: { type: "object", properties: { "a/b": { type: "integer" } } } },
};

describe("comparing documents", () => {
  test("the order of properties makes no difference, the order of items does", () => {
    expect(differences(schema, { some: null, map: {} }, { map: {}, some: null })).toEqual([]);
    const [one, two] = [{ "a/b": 1 }, { "a/b": 2 }];
    expect(differences(schema, { list: [one, two] }, { list: [two, one] })).toEqual([
      { kind: "a value changes", at: "/list/*/a~1b" },
      { kind: "a value changes", at: "/list/*/a~1b" },
    ]);
  });

  test.each([
    ["null is added", {}, { some: null }, "/some"],
    ["a value is added", {}, { some: {} }, "/some"],
    ["null is lost", { some: null }, {}, "/some"],
    ["`[]` or `{}` is lost", { list: [] }, {}, "/list"],
    ["a value is lost", { some: { "a/b": 1 } }, { some: {} }, "/some/a~1b"],
    ["a value is lost", { map: { any: "" } }, { map: {} }, "/map/any"],
    ["an unknown property is lost", { list: [{ c: null }] }, { list: [{}] }, "/list/*/c"],
    ["an unknown property is lost", JSON.parse('{ "__proto__": 1 }'), {}, "/__proto__"],
    ["a value changes", { some: null }, { some: {} }, "/some"],
    ["a value changes", { list: [] }, { list: [{}] }, "/list"],
    ["a value changes", { list: [] }, { list: {} }, "/list"],
  ])("%s", (kind, input, output, at) => {
    expect(differences(schema, input, output)).toEqual([{ kind, at }]);
  });
});

const subject: Subject = {
  id: "nodeinfo/2.1",
  profile: "strict",
  schema,
  issuesOf: (value) =>
    JSON.stringify(value).includes("wrong")
      ? [{ code: "schema/enum", received: '"wrong"', message: "", path: [], pointer: "", expected: "" }]
      : [],
  cases: [
    { file: "strict-constraints.json", description: "a list", text: '{"list":[]}', valid: true },
    { file: "strict-constraints.json", description: "a word", text: '{"map":{"a":"wrong"}}', valid: false },
  ],
};

describe("comparing what a program says with the vectors", () => {
  const [list, word] = ['{"list":[]}', '{"map":{"a":"wrong"}}'] as const;

  test("a document that is written again as it was has no differences", () => {
    expect(outcomesOf(subject, [{ output: list }, { error: "No." }])).toMatchObject([
      { valid: true, differences: [], spoilt: false },
      { valid: false, error: "No.", faults: [] },
    ]);
  });

  test("an invalid document that is read has overlooked faults", () => {
    expect(outcomesOf(subject, [{ output: list }, { output: word }])[1]).toMatchObject({ faults: ["enum"] });
  });

  test("a document can be lost in part, and become invalid", () => {
    expect(outcomesOf(subject, [{ output: '{"map":{"b":"wrong"}}' }, { error: "No." }])[0]).toMatchObject({
      differences: [{ kind: "`[]` or `{}` is lost" }, { kind: "a value is added" }],
      spoilt: true,
    });
  });

  test("a missing answer is an error", () => {
    expect(() => outcomesOf(subject, [{ output: list }])).toThrow('No answer for "a word"');
  });

  test("null is a fault of its own, whatever is required", () => {
    const issue = { message: "", path: [], pointer: "", expected: "", received: "null" };
    expect(
      faultsOf([
        { ...issue, code: "schema/type" },
        { ...issue, code: "schema/enum" },
      ]),
    ).toEqual(["null"]);
    expect(faultsOf([{ ...issue, code: "schema/type", received: "7" }])).toEqual(["type"]);
  });
});

const read: Outcome = {
  id: "nodeinfo/2.1",
  profile: "strict",
  description: "usage.users.total is written 1.0",
  valid: true,
  faults: [],
  differences: [],
  spoilt: false,
};
const refused: Outcome = { ...read, error: "cannot unmarshal" };

describe("refused documents", () => {
  const known: Refusal[] = [{ ways: ["Go, quicktype"], cases: / 1\.0$/, why: "A float." }];

  test("a refusal that is listed is no error, unless it is of another generator", () => {
    expect(refusalErrors("Go, quicktype", [refused], known)).toEqual([]);
    expect(refusalErrors("Java, quicktype", [refused], known)).toEqual([
      'nodeinfo/2.1, strict: "usage.users.total is written 1.0" is valid, but refused: cannot unmarshal',
    ]);
  });

  test("a refusal that no longer occurs is an error", () => {
    expect(refusalErrors("Go, quicktype", [read], known).join()).toContain("Remove it");
  });

  test("an invalid document may be refused", () => {
    expect(refusalErrors("Java, quicktype", [{ ...refused, valid: false }], known)).toEqual([]);
  });
});

describe("names of types", () => {
  const model = { type: "NodeInfo21", id: "nodeinfo/2.1", profile: "strict" } as const;

  test("a person would choose the titles of the schemas", () => {
    expect(nameErrors("Go, quicktype", model, ["NodeInfo21", "Software", "OpenUsers"])).toEqual([]);
    expect(nameErrors("Go, quicktype", { ...model, type: "StatisticsJson" }, ["StatisticsJSON"])).toEqual([]);
  });

  test.each(["A21Json", "Usage_0Users", "Protocol1", "ProtocolSubtype0", "AnythingMap", "LinkElement"])(
    "nobody would choose %s",
    (name) => {
      expect(nameErrors("Go, quicktype", model, [name])).toHaveLength(1);
    },
  );
});

describe("vectors", () => {
  test("every vector is read, with its document as it is written", () => {
    const groups = readVectors("nodeinfo/2.1").filter(({ file }) => file.includes("/strict-"));
    const tests = groups.flatMap(({ group }) => group.tests);
    const cases = readCases("nodeinfo/2.1", "strict");
    expect(
      cases.map(({ text, valid, description }) => ({ data: JSON.parse(text), valid, description })),
    ).toEqual(tests);
    expect(cases.find(({ description }) => description.endsWith("written 1.0"))?.text).toContain(
      '"total":1.0}',
    );
    expect(cases.every(({ text }) => !text.includes("\n") && !text.includes("\t"))).toBe(true);
  });

  test.each(ways)("$language, $generator is not run without a program that it needs", async (way) => {
    const project = { ...way.project, needs: [["no-such-program"]] };
    expect(await runWay({ ...way, project }, [], [])).toEqual({ missing: "no-such-program" });
  });
});

describe("the page", () => {
  const page = readFileSync(`${repository}docs/types-in-other-languages.md`, "utf8");
  const [way] = ways as [Way];

  test("rows of generators that were not run stay as they are", () => {
    expect(renderPage(page, new Map(), ways)).toBe(page);
  });

  test("is also printed, without the text around it", () => {
    expect(tablesOf(page)).toMatch(/^### Reading and writing\n\n\|/);
    expect(tablesOf(page)).not.toContain("<!--");
  });

  test("has the figures of the generators that were run", () => {
    const outcomes: Outcome[] = [
      read,
      refused,
      { ...read, differences: [{ kind: "null is lost", at: "" }], spoilt: true },
      { ...read, valid: false, faults: ["pattern"] },
    ];
    const rows = renderPage(page, new Map([[way, outcomes]]), ways)
      .split("\n")
      .filter((line) => line.startsWith(`| ${nameOf(way)} `))
      .map((line) => line.replaceAll(" ", "").split("|").slice(2, -1));
    expect(rows[0]).toEqual(["2of3", "all0", "0of1", "all0", "1of2", "all0"]);
    expect(rows[1]?.filter((cell) => cell !== "0/0")).toEqual(["1/0"]);
    expect(rows[2]?.filter((cell) => cell !== "0/0")).toEqual(["1/0"]);
  });

  test("must have the markers of its generated part", () => {
    expect(() => renderPage("# No markers", new Map(), ways)).toThrow("must have");
  });

  test("refusals and exceptions name ways and documents that exist", () => {
    const names = new Set(ways.map(nameOf));
    expect(refusals.flatMap((refusal) => refusal.ways).filter((name) => !names.has(name))).toEqual([]);
    const ids = new Set(readDocuments().map(({ id }) => id));
    expect(ways.flatMap(({ except }) => except?.ids ?? []).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe("the page's commands", () => {
  const page = readFileSync(`${repository}docs/types-in-other-languages.md`, "utf8").replace(
    /\s*\\\n\s*/g,
    " ",
  );

  test("have the options and versions of the check", () => {
    const commands = [
      pydanticOptions(readModel("nodeinfo/2.1", "strict")).join(" "),
      goOptions.join(" "),
      ...ways
        .map(({ generator, version }) => `${generator}@${version}`)
        .filter((name) => name.startsWith("quicktype")),
    ];
    expect(commands.filter((command) => !page.includes(command))).toEqual([]);
    const open = pydanticOptions(readModel("discovery", "open"));
    expect(open.filter((option) => option.startsWith("--") && !page.includes(option))).toEqual([]);
    for (const { generator, version } of ways)
      expect(page).toMatch(new RegExp(`${generator}[^\n]*${version.replace(/\.\d+$/, "")}`));
  });

  test("the options of jsonschema2pojo are those of the check's program", () => {
    const program = readFileSync(`${repository}scripts/models/java/Pojo.java`, "utf8");
    const options = [...program.matchAll(/boolean is(\w+)\(\) \{ return (\w+); \}/g)];
    expect(options.length).toBeGreaterThan(5);
    for (const [, name = "", value] of options) {
      const tag = name.charAt(0).toLowerCase() + name.slice(1);
      expect(page).toContain(`<${tag}>${value}</${tag}>`);
    }
  });

  test("warn of what writes null: Rust without the option, and Java's Converter", async () => {
    const model = readModel("nodeinfo/2.1", "strict");
    const rust = await quicktypeModels(model, "rust", "models.rs", { visibility: "public" });
    expect([...rust.values()].join("")).not.toContain("skip_serializing_if");
    const java = await quicktypeModels(model, "java", "NodeInfo21.java", { package: "nodeinfo" });
    expect(java.get("Converter.java")).toContain("new ObjectMapper()");
    expect(java.get("Converter.java")).not.toContain("NON_NULL");
  });
});

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Case, Expected } from "./case.js";
import { escaped } from "./escape.js";
import { itemTexts, valueTexts } from "./raw-json.js";

/** Where clients fetch the link documents of the cases. */
const linkDocumentUrl = "https://social.example/.well-known/nodeinfo";

/** Reads all cases from the files of the package, in a stable order. */
export function readCases(folder = new URL("../", import.meta.url)): Case[] {
  const files = readdirSync(fileURLToPath(folder), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".json"))
    .sort();
  const textOf = (path: string) => readFileSync(new URL(path, folder), "utf8");
  const cases = files.flatMap((path) => casesOf(path, () => textOf(path)));
  if (cases.length === 0) throw new Error(`${fileURLToPath(folder)} has no cases.`);
  return withUniqueNames(cases);
}

function casesOf(path: string, text: () => string): Case[] {
  if (path.includes("/optional/")) return [];
  const vectors = /^(.+)\/((strict|open)-[a-z-]+)\.json$/.exec(path);
  if (vectors) {
    const [, id = "", group = "", profile = ""] = vectors;
    return itemTexts(text()).flatMap((each) =>
      itemTexts(valueTexts(each).get("tests") ?? "[]").map((test) => validateCase(id, profile, group, test)),
    );
  }
  if (path === "discovery/followed-links.json") return itemTexts(text()).map(followCase);
  return path.startsWith("read/") ? itemTexts(text()).map(readCase) : [];
}

function validateCase(id: string, profile: string, group: string, vector: string): Case {
  const { description, valid, data } = parts(vector);
  return makeCase(`${id} ${group}: ${description}`, id, { profile }, data, { kind: "validate", valid });
}

function followCase(vector: string): Case {
  const { description, known, href, data } = parts(vector);
  const properties = { url: linkDocumentUrl, known };
  return makeCase(`discovery: ${description}`, "discovery", properties, data, { kind: "follow", href });
}

function readCase(text: string): Case {
  const { description, id, host, facts, repairs, data } = parts(text);
  const pointers = repairs.map(({ pointer }: { pointer: string }) => pointer);
  const expected: Expected = { kind: "read", facts, repairs: pointers };
  return makeCase(`${id}: ${description}`, id, host === undefined ? {} : { host }, data, expected);
}

/** Returns the parsed properties of a vector, and the text of its document on one line. */
function parts(vector: string) {
  const { data, document, ...others } = Object.fromEntries(valueTexts(vector));
  const text = data ?? document ?? "null";
  // Line breaks in JSON are between its tokens.
  const onOneLine = text.replace(/[\r\n]+/g, " ");
  const parsed = Object.entries(others).map(([name, value]) => [name, JSON.parse(value)]);
  return { ...Object.fromEntries(parsed), data: onOneLine };
}

function makeCase(name: string, id: string, properties: object, document: string, expected: Expected): Case {
  const { kind } = expected;
  const before = JSON.stringify({ kind, id, ...properties }).slice(1, -1);
  return { name: escaped(`${kind} ${name}`), id, request: `${before},"document":${document}`, expected };
}

/** Numbers repeated names: a name selects one case, also in a list of expected failures. */
function withUniqueNames(cases: readonly Case[]): Case[] {
  const seen = new Map<string, number>();
  return cases.map((one) => {
    const count = (seen.get(one.name) ?? 0) + 1;
    seen.set(one.name, count);
    return count === 1 ? one : { ...one, name: `${one.name} (${count})` };
  });
}

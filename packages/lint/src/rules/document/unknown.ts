import { identify, type Repair } from "@nodeinfo-kit/convert";
import { isObject, ownProperty, pathOf, quote } from "@nodeinfo-kit/validators/internal";
import { placeOf } from "../../place-of.js";
import type { Found, Path, Remedy, Rule } from "../../rule.js";
import { discovery, link } from "../samples.js";

/** The document is none that is known. */
export const rule: Rule = {
  code: "document/unknown",
  severity: "error",
  summary: "It cannot be told which document this is.",
  explanation:
    "A document is known by its members: NodeInfo by `software`, NodeInfo2 by `server`, the link document by `links`. Write the members that the standard requires, or say which document it is meant to be.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: '{ "name": "social.example" }', marks: "{" },
  good: { text: discovery(link()) },
  documents: [],
};

/** Whether a repair is that the document is in another value. */
export function isWrapper({ belongs }: Repair): boolean {
  return belongs === "";
}

export function unknownDocument(value: unknown, repairs: readonly Repair[]): Found {
  const wrapper = repairs.find(isWrapper);
  const path = wrapper && pathOf(wrapper.pointer);
  const wrapped = describeWrapped(value) ?? (path && describeUnder(path));
  if (wrapped !== undefined)
    return { ...noDocument(wrapped), remedies: path && isAlone(value, path) ? [unwrap(path)] : [] };
  const name = isObject(value) ? misspeltIn(value) : undefined;
  if (name !== undefined) return foundMisspelt(name);
  return noDocument(
    `${describe(value)} Write the members that its standard requires, or say which document it is.`,
  );
}

/** What was given is no document at all. */
export function noDocument(message: string): Found {
  return { rule, path: [], message };
}

/** More members are not looked at. */
const mostMembers = 100;
/** By these a document is known. */
const members = ["software", "links", "server"];

/** Says what stands around a document. */
function describeWrapped(value: unknown): string | undefined {
  if (typeof value === "string" && isJson(value))
    return "It is a text that holds JSON: it was encoded twice. Write the document itself, and not a string of it.";
  if (Array.isArray(value)) {
    if (value.length === 1 && isDocument(value[0]))
      return "It is a list, in which a document stands. Write the document itself, without [ and ] around it.";
    return isLink(value[0])
      ? 'It is an array of links. A link document is an object that has this array as "links".'
      : undefined;
  }
  if (!isObject(value)) return undefined;
  if (isLink(value))
    return 'It is a link. A link document is an object that has an array of links as "links".';
  const names = Object.keys(value).slice(0, mostMembers);
  const name = names.find((each) => isDocument(value[each]));
  return name === undefined ? undefined : describeUnder([name]);
}

function describeUnder(path: Path): string {
  return `A document stands under ${placeOf(path)}. Write the document itself, and no object around it.`;
}

/** Whether nothing else is in what is around a document. */
function isAlone(value: unknown, path: Path): boolean {
  let owner = Object(value);
  for (const name of path) {
    if (Object.keys(owner).length > 1) return false;
    owner = Object(owner[name]);
  }
  return true;
}

function unwrap(path: Path): Remedy {
  return {
    title: "Write the document itself",
    isSafe: true,
    changes: [{ kind: "move", path, to: [] }],
  };
}

function isLink(value: unknown): boolean {
  const rel = ownProperty(value, "rel");
  return typeof rel === "string" && ownProperty(value, "href") !== undefined;
}

function isDocument(value: unknown): boolean {
  return isObject(value) && /^(?:nodeinfo|discovery)/.test(identify(value) ?? "");
}

function isJson(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A member that is known if capitals do not count. */
function misspeltIn(value: object): string | undefined {
  return Object.keys(value)
    .slice(0, mostMembers)
    .find((name) => name.length < 10 && members.includes(name.toLowerCase()));
}

function foundMisspelt(name: string): Found {
  const right = name.toLowerCase();
  return {
    rule,
    path: [],
    message: `It has a member ${quote(name)}, but readers compare letter by letter, and know a document by ${quote(right)}. Write ${quote(right)}.`,
    args: { name, meant: right },
    remedies: [
      {
        title: `Write ${quote(right)}`,
        isSafe: true,
        changes: [{ kind: "rename", path: [name], name: right }],
      },
    ],
  };
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return "It is a list, and not one of weeks, so it is unclear of what.";
  if (!isObject(value)) return "A document is a JSON object or a list; this is neither.";
  return 'It has no member by which a document is known, such as "software", "server" or "links", so it is unclear which one it is.';
}

import { identify, type Repair } from "@nodeinfo-kit/convert";
import { isObject, ownProperty, pathOf, quote } from "@nodeinfo-kit/validators/internal";
import type { Path } from "../../place.js";
import { placeOf } from "../../place-of.js";
import type { Remedy } from "../../remedy.js";
import type { Found, Rule } from "../../rule.js";
import { discovery, link } from "../samples.js";

/** The type of the document cannot be identified. */
export const rule: Rule = {
  code: "document/unknown",
  severity: "error",
  summary: "The type of the document cannot be identified.",
  explanation:
    "Documents are identified by their properties: NodeInfo by `software`, NodeInfo2 by `server`, the link document by `links`. Add the properties that the standard requires, or name the document type.",
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
    `${describe(value)} Add the properties its standard requires, or name the document type.`,
  );
}

/** Reports input that is not a document. */
export function noDocument(message: string): Found {
  return { rule, path: [], message };
}

/** The maximum number of properties to examine. */
const maxProperties = 100;
/** The properties that identify a document. */
const identifying = ["software", "links", "server"];

/** Describes what is around a document. */
function describeWrapped(value: unknown): string | undefined {
  if (typeof value === "string" && isJson(value))
    return "This is a string that contains JSON: the document was encoded twice. Write the document itself.";
  if (Array.isArray(value)) {
    if (value.length === 1 && isDocument(value[0]))
      return "The document is inside an array. Remove the [ and ] around it.";
    return isLink(value[0])
      ? 'This is an array of links. A link document is an object with this array as "links".'
      : undefined;
  }
  if (!isObject(value)) return undefined;
  if (isLink(value)) return 'This is a link. A link document is an object with an array of links as "links".';
  const names = Object.keys(value).slice(0, maxProperties);
  const name = names.find((each) => isDocument(value[each]));
  return name === undefined ? undefined : describeUnder([name]);
}

function describeUnder(path: Path): string {
  return `The document is inside an object, at ${placeOf(path)}. Remove the object around it.`;
}

/** Whether a wrapper contains only the document. */
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
    title: "Unwrap the document",
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

/** A property that identifies a document if case is ignored. */
function misspeltIn(value: object): string | undefined {
  return Object.keys(value)
    .slice(0, maxProperties)
    .find((name) => name.length < 10 && identifying.includes(name.toLowerCase()));
}

function foundMisspelt(name: string): Found {
  const right = name.toLowerCase();
  return {
    rule,
    path: [],
    message: `The document has a property ${quote(name)}, but readers identify it by ${quote(right)} and compare names exactly. Rename to ${quote(right)}.`,
    args: { name, meant: right },
    remedies: [
      {
        title: `Rename to ${quote(right)}`,
        isSafe: true,
        changes: [{ kind: "rename", path: [name], name: right }],
      },
    ],
  };
}

function describe(value: unknown): string {
  if (Array.isArray(value))
    return "This array is not a list of weeks, the only array that can be identified by its content.";
  if (!isObject(value)) return "This is neither an object nor an array, so it is not a document.";
  return 'No property identifies this document, such as "software", "server" or "links".';
}

import type { Found, Rule } from "../../rule.js";
import { isObject } from "../../value.js";
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

export function unknownDocument(value: unknown): Found {
  return {
    rule,
    path: [],
    message: `${describe(value)} Write the members that its standard requires, or say which document it is.`,
  };
}

/** What was given is no document at all. */
export function noDocument(message: string): Found {
  return { rule, path: [], message };
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return "It is a list, and not one of weeks, so it is unclear of what.";
  if (!isObject(value)) return "A document is a JSON object or a list; this is neither.";
  return 'It has no member by which a document is known, such as "software", "server" or "links", so it is unclear which one it is.';
}

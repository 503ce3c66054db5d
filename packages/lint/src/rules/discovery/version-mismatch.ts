import { ownProperty, quote } from "@nodeinfo-kit/validators/internal";
import { relOf } from "../../links/rels.js";
import type { Rule } from "../../rule.js";
import { discoverySource } from "../../sources.js";
import { nodeInfo } from "../samples.js";

/** The document is of another version than the link that led to it. */
export const rule: Rule = {
  code: "discovery/version-mismatch",
  severity: "warning",
  summary: "The document is of another version than the rel of the link that led to it.",
  explanation:
    "The rel of a link promises a version of NodeInfo, and readers take the document for one of that version: a reader of 2.1 may look for members that are not there, and one that checks the document against its schema refuses it. Let the link lead to the document of its version, or write the rel of the version that the document has.",
  source: discoverySource,
  bad: {
    text: nodeInfo(),
    marks: '"2.0"',
    options: { origin: { rel: "http://nodeinfo.diaspora.software/ns/schema/2.1" } },
  },
  good: {
    text: nodeInfo(),
    options: { origin: { rel: "http://nodeinfo.diaspora.software/ns/schema/2.0" } },
  },
  documents: ["nodeinfo"],
  besideSchema: "yields",
  check({ value, origin }, report) {
    const promised = origin.rel === undefined ? undefined : relOf(origin.rel)?.version;
    const version = ownProperty(value, "version");
    if (promised === undefined || typeof version !== "string" || version === promised) return;
    report({
      path: ["version"],
      message: `/version is ${quote(version)}, but the link that led here promises ${promised}. Let it lead to the document of its version, or change its rel.`,
      args: { version: version.slice(0, 120), promised },
    });
  },
};

import { ownProperty, quote } from "@nodeinfo-kit/validators/internal";
import { relOf } from "../../links/rels.js";
import type { Rule } from "../../rule.js";
import { discoverySource } from "../../sources.js";
import { nodeInfo } from "../samples.js";

/** The document's version differs from the `rel` that pointed to it. */
export const rule: Rule = {
  code: "discovery/version-mismatch",
  severity: "warning",
  summary: "The document's version differs from the `rel` that pointed to it.",
  explanation:
    "The rel of a link names a NodeInfo version, and readers expect a document of that version. A reader of 2.1 may look for properties that are missing, and one that validates the document rejects it. Point the link to a document of its version, or use the rel of the document's version.",
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
  withSchemaIssue: "yields",
  check({ value, origin }, report) {
    const promised = origin.rel === undefined ? undefined : relOf(origin.rel)?.version;
    const version = ownProperty(value, "version");
    if (promised === undefined || typeof version !== "string" || version === promised) return;
    report({
      path: ["version"],
      message: `/version is ${quote(version)}, but the link to this document has the rel of ${promised}. Point the link to a ${promised} document, or change its rel.`,
      args: { version: version.slice(0, 120), promised },
    });
  },
};

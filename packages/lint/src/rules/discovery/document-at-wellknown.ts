import type { Rule } from "../../rule.js";
import { discoverySource } from "../../sources.js";
import { isAtWellKnown } from "../../urls/web-url.js";
import { isWholeDocument } from "../document/shared/whole-document.js";
import { discovery, link, nodeInfo } from "../samples.js";

const origin = { url: "https://social.example/.well-known/nodeinfo" };

/** The document is served where the link document belongs. */
export const rule: Rule = {
  code: "discovery/document-at-wellknown",
  severity: "error",
  summary: "The document is served where the link document belongs.",
  explanation:
    "At `/.well-known/nodeinfo` readers expect links: a list of the NodeInfo versions that the server offers, with their URLs. The document itself contains no links, so readers conclude that the server has no NodeInfo. Serve the document at its own URL, such as `/nodeinfo/2.1`, and a link to it here.",
  source: discoverySource,
  bad: { text: nodeInfo(), marks: "{", options: { origin } },
  good: { text: discovery(link("2.1")), options: { origin } },
  documents: ["discovery", "nodeinfo", "nodeinfo2"],
  // Checked as the link document, it also lacks the links that the schema requires.
  withSchemaIssue: "explains",
  check({ id, value, origin }, report) {
    const isAsked = id === "discovery";
    if (
      !(isAsked || (origin.url !== undefined && isAtWellKnown(origin.url, "nodeinfo"))) ||
      !isWholeDocument(value)
    )
      return;
    report({
      path: isAsked ? ["links"] : [],
      message: `This is the document itself, but ${isAsked ? "the link document is a list of links to it" : "at /.well-known/nodeinfo readers expect a list of links to it"}. Serve the document at its own URL, and ${isAsked ? "link to it" : "a link to that URL here"}.`,
    });
  },
};

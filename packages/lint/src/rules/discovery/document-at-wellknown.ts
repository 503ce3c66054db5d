import type { Rule } from "../../rule.js";
import { discoverySource } from "../../sources.js";
import { isAtWellKnown } from "../../urls/web-url.js";
import { isWholeDocument } from "../document/shared/whole-document.js";
import { discovery, link, nodeInfo } from "../samples.js";

const origin = { url: "https://social.example/.well-known/nodeinfo" };

/** The document stands where links to it belong. */
export const rule: Rule = {
  code: "discovery/document-at-wellknown",
  severity: "error",
  summary: "The document stands where links to it belong.",
  explanation:
    "At `/.well-known/nodeinfo` readers look for links: a list that says which versions of NodeInfo there are, and where. They find none in the document itself, and take the server for one without NodeInfo. Move the document to an address of its own, such as `/nodeinfo/2.1`, and serve a link to it here.",
  source: discoverySource,
  bad: { text: nodeInfo(), marks: "{", options: { origin } },
  good: { text: discovery(link("2.1")), options: { origin } },
  documents: ["discovery", "nodeinfo", "nodeinfo2"],
  // Asked to judge it as the link document, the schema misses the links.
  besideSchema: "explains",
  check({ id, value, origin }, report) {
    const isAsked = id === "discovery";
    if (
      !(isAsked || (origin.url !== undefined && isAtWellKnown(origin.url, "nodeinfo"))) ||
      !isWholeDocument(value)
    )
      return;
    report({
      path: isAsked ? ["links"] : [],
      message: `This is the document itself. ${isAsked ? "The link document has a list of links to it instead" : "At /.well-known/nodeinfo, readers look for a list of links to it"}: serve the document at an address of its own, and ${isAsked ? "link to it" : "a link to that here"}.`,
    });
  },
};

import { isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import type { Rule } from "../../rule.js";
import { isAtWellKnown } from "../../urls/web-url.js";
import { discovery, link, nodeInfo2 } from "../samples.js";

const origin = { url: "https://social.example/.well-known/x-nodeinfo2" };

/** A NodeInfo link document is served as NodeInfo2. */
export const rule: Rule = {
  code: "nodeinfo2/link-document",
  severity: "error",
  summary: "A NodeInfo link document is served as NodeInfo2.",
  explanation:
    "`/.well-known/x-nodeinfo2` is not the place for NodeInfo 2.0: it belongs to NodeInfo2, a separate standard, whose document is served there directly. Readers cannot use an array of links. Serve the links only at `/.well-known/nodeinfo`, and respond here with a NodeInfo2 document, or with status 404.",
  source: {
    name: "NodeInfo2 1.0",
    url: "https://github.com/jaywink/nodeinfo2/blob/master/PROTOCOL.md",
  },
  bad: { text: discovery(link("2.1")), marks: "{", options: { origin } },
  good: { text: nodeInfo2(), options: { origin } },
  documents: ["discovery", "nodeinfo2"],
  // Checked as NodeInfo2, it also lacks the server that the schema requires.
  withSchemaIssue: "explains",
  check({ id, value, origin }, report) {
    const isAsked = id === "nodeinfo2/1.0";
    const isThere = isAsked || (origin.url !== undefined && isAtWellKnown(origin.url, "x-nodeinfo2"));
    if (!isThere || !isObject(value) || Object.hasOwn(value, "server")) return;
    if (!Array.isArray(ownProperty(value, "links"))) return;
    report({
      path: isAsked ? ["server"] : [],
      message:
        "These are the links of /.well-known/nodeinfo, not a NodeInfo2 document. NodeInfo2 is a separate standard, and its document is served at /.well-known/x-nodeinfo2 itself. Serve one there, or respond with status 404.",
    });
  },
};

import { isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import type { Rule } from "../../rule.js";
import { isAtWellKnown } from "../../urls/web-url.js";
import { discovery, link, nodeInfo2 } from "../samples.js";

const origin = { url: "https://social.example/.well-known/x-nodeinfo2" };

/** Links to NodeInfo stand where a document of NodeInfo2 belongs. */
export const rule: Rule = {
  code: "nodeinfo2/link-document",
  severity: "error",
  summary: "The link document of NodeInfo stands where a document of NodeInfo2 belongs.",
  explanation:
    "`/.well-known/x-nodeinfo2` is not where NodeInfo 2.0 is: it belongs to NodeInfo2, a standard of its own, whose document is served there itself. Readers find nothing of that in a list of links. Serve the links at `/.well-known/nodeinfo` alone, and answer here with a document of NodeInfo2, or with the status 404.",
  source: {
    name: "NodeInfo2 1.0",
    url: "https://github.com/jaywink/nodeinfo2/blob/master/PROTOCOL.md",
  },
  bad: { text: discovery(link("2.1")), marks: "{", options: { origin } },
  good: { text: nodeInfo2(), options: { origin } },
  documents: ["discovery", "nodeinfo2"],
  // Asked to judge it as NodeInfo2, the schema misses the server.
  besideSchema: "explains",
  check({ id, value, origin }, report) {
    const isAsked = id === "nodeinfo2/1.0";
    const isThere = isAsked || (origin.url !== undefined && isAtWellKnown(origin.url, "x-nodeinfo2"));
    if (!isThere || !isObject(value) || Object.hasOwn(value, "server")) return;
    if (!Array.isArray(ownProperty(value, "links"))) return;
    report({
      path: isAsked ? ["server"] : [],
      message:
        "These are the links of /.well-known/nodeinfo, and no document of NodeInfo2, which is another standard and is served at /.well-known/x-nodeinfo2 itself. Serve one there, or answer with the status 404.",
    });
  },
};

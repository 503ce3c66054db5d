import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";
import { profileOf } from "./shared/profiles.js";

/** The media type does not name the NodeInfo version. */
export const rule: Rule = {
  code: "http/no-profile",
  severity: "info",
  summary: "The media type does not name the NodeInfo version.",
  explanation:
    'NodeInfo recommends that the media type names the version in its parameter `profile`: the id of the schema, with its `#`, in quotes. Send `Content-Type: application/json; profile="http://nodeinfo.diaspora.software/ns/schema/2.1#"`, with the version of the document.',
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/blob/main/PROTOCOL.md" },
  bad: { text: nodeInfo(), marks: "{", options: { origin: { contentType: "application/json" } } },
  good: {
    text: nodeInfo(),
    options: {
      origin: {
        contentType: 'application/json; profile="http://nodeinfo.diaspora.software/ns/schema/2.0#"',
      },
    },
  },
  documents: ["nodeinfo"],
  check(document, report) {
    const profile = profileOf(document);
    if (profile === undefined || profile.sent !== undefined) return;
    report({
      path: [],
      message: `The media type does not name the NodeInfo version. Add profile="${profile.wanted}" to it, with the quotes.`,
    });
  },
};

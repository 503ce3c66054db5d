import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";
import { profileOf } from "./shared/profiles.js";

/** The media type does not say which version of NodeInfo the document is. */
export const rule: Rule = {
  code: "http/no-profile",
  severity: "info",
  summary: "The media type does not say which version of NodeInfo the document is.",
  explanation:
    'NodeInfo recommends to send the version along in the media type, as its parameter `profile`: the id of the schema, with its `#`, in quotation marks. Send `Content-Type: application/json; profile="http://nodeinfo.diaspora.software/ns/schema/2.1#"`, or with the version that the document has.',
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
      message: `The media type does not say which version of NodeInfo the document is. Add profile="${profile.wanted}" to it, with the quotation marks.`,
    });
  },
};

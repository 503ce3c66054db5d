import { quote } from "@nodeinfo-kit/validators/internal";
import { relOf } from "../../links/rels.js";
import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";
import { profileOf } from "./shared/profiles.js";

/** The `profile` in the media type is wrong or malformed. */
export const rule: Rule = {
  code: "http/profile",
  severity: "warning",
  summary: "The `profile` in the media type is wrong or malformed.",
  explanation:
    "`profile` is the id of the document's schema, with its `#`, and is compared exactly. It contains colons and slashes, so HTTP requires quotes around it: strict parsers reject the whole header without them.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/blob/main/PROTOCOL.md" },
  bad: {
    text: nodeInfo(),
    marks: "{",
    options: {
      origin: { contentType: "application/json; profile=http://nodeinfo.diaspora.software/ns/schema/2.0#" },
    },
  },
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
    const { sent, wanted } = profileOf(document) ?? {};
    if (sent === undefined || wanted === undefined) return;
    const fault = faultOf(sent.value, sent.isQuoted, wanted);
    if (fault === undefined) return;
    report({
      path: [],
      message: `The profile in the media type ${fault}. Use profile="${wanted}", with the quotes.`,
      args: { profile: sent.value.slice(0, 120) },
    });
  },
};

function faultOf(value: string, isQuoted: boolean, wanted: string): string | undefined {
  // It may be a list; the other items do not matter here.
  if (value.split(/\s+/).includes(wanted)) return isQuoted ? undefined : "is not in quotes";
  const fact = `is ${quote(value)}`;
  const { version, spelling } = relOf(value) ?? {};
  if (version === undefined || spelling === "near") return `${fact}, which is not the id of the schema`;
  return wanted.endsWith(`/${version}#`)
    ? `${fact}, which is not how the id of the schema is spelled`
    : `${fact}, the profile of NodeInfo ${version}, but the document has a different version`;
}

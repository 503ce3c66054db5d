import { quote } from "@nodeinfo-kit/validators/internal";
import { relOf } from "../../links/rels.js";
import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";
import { profileOf } from "./shared/profiles.js";

/** The profile in the media type is not that of the document. */
export const rule: Rule = {
  code: "http/profile",
  severity: "warning",
  summary: "The `profile` in the media type is not the one of the document, or not written as it should be.",
  explanation:
    "`profile` is the id of the schema that the document follows, with its `#`, and compared letter by letter. It has colons and slashes in it, so that the rules of HTTP want it in quotation marks: strict readers of headers refuse the whole of it without.",
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
      message: `The profile in the media type ${fault}. Write profile="${wanted}", with the quotation marks.`,
      args: { profile: sent.value.slice(0, 120) },
    });
  },
};

function faultOf(value: string, isQuoted: boolean, wanted: string): string | undefined {
  // It may be a list, of which others are no matter of ours.
  if (value.split(/\s+/).includes(wanted)) return isQuoted ? undefined : "is not in quotation marks";
  const said = `is ${quote(value)}`;
  const { version, spelling } = relOf(value) ?? {};
  if (version === undefined || spelling === "near") return `${said}, which is not the id of the schema`;
  return wanted.endsWith(`/${version}#`)
    ? `${said}, which is not how the id of the schema is spelled`
    : `${said}, that of NodeInfo ${version}, which the document is not`;
}

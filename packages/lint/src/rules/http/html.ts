import { quote } from "@nodeinfo-kit/validators/internal";
import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";
import { documentsSent, isHtml, mediaTypeOf } from "./shared/media-type.js";

/** The document is sent as HTML. */
export const rule: Rule = {
  code: "http/html",
  severity: "error",
  summary: "The document is sent as HTML.",
  explanation:
    "Readers look at the `Content-Type` first, and treat `text/html` as a web page: an error, a login, or a bot check. Often it is a framework's default for a string. Send `Content-Type: application/json`.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/blob/main/PROTOCOL.md" },
  bad: { text: nodeInfo(), marks: "{", options: { origin: { contentType: "text/html; charset=utf-8" } } },
  good: {
    text: nodeInfo(),
    options: {
      origin: {
        contentType: 'application/json; profile="http://nodeinfo.diaspora.software/ns/schema/2.0#"',
      },
    },
  },
  documents: documentsSent,
  check({ origin }, report) {
    if (origin.contentType === undefined) return;
    const type = mediaTypeOf(origin.contentType);
    if (!isHtml(type)) return;
    report({
      path: [],
      message: `The document is JSON, but was sent as ${quote(type.essence)}, so readers treat it as a web page. Send "Content-Type: application/json".`,
      args: { contentType: type.essence.slice(0, 120) },
    });
  },
};

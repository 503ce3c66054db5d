import { quote } from "@nodeinfo-kit/validators/internal";
import type { DocumentId } from "../../diagnostic.js";
import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";
import { documentsSent, isHtml, mediaTypeOf } from "./shared/media-type.js";

/** The document is sent with a media type other than `application/json`. */
export const rule: Rule = {
  code: "http/content-type",
  severity: "warning",
  summary: "The document is sent with a media type other than `application/json`.",
  explanation:
    "NodeInfo and related documents are sent as `application/json`, which readers ask for and some insist on. The link document may also be sent as `application/jrd+json`. Some readers reject all other types, even other kinds of JSON.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/blob/main/PROTOCOL.md" },
  bad: { text: nodeInfo(), marks: "{", options: { origin: { contentType: "text/plain" } } },
  good: {
    text: nodeInfo(),
    options: {
      origin: {
        contentType: 'application/json; profile="http://nodeinfo.diaspora.software/ns/schema/2.0#"',
      },
    },
  },
  documents: documentsSent,
  check({ id, origin }, report) {
    if (origin.contentType === undefined) return;
    const type = mediaTypeOf(origin.contentType);
    if (isHtml(type) || isFine(type.essence, id)) return;
    report({
      path: [],
      message: `The document was sent ${type.essence === "" ? "without a media type" : `as ${quote(type.essence)}`}, which some readers reject. Send "Content-Type: application/json".`,
      args: { contentType: type.essence.slice(0, 120) },
    });
  },
};

function isFine(essence: string, id: DocumentId): boolean {
  return essence === "application/json" || (id === "discovery" && essence === "application/jrd+json");
}

import { quote } from "@nodeinfo-kit/validators/internal";
import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";
import { documentsSent, mediaTypeOf, parameterOf } from "./shared/media-type.js";

/** The document is said to be in another encoding than UTF-8. */
export const rule: Rule = {
  code: "http/charset",
  severity: "warning",
  summary: "The document is said to be in another encoding than UTF-8.",
  explanation:
    "JSON on the web is UTF-8, whatever `charset` says: many readers do not look at it, and those that do spoil every letter that is not English. Send the document in UTF-8, and leave `charset` out.",
  source: { name: "RFC 8259", url: "https://www.rfc-editor.org/rfc/rfc8259#section-8.1" },
  bad: {
    text: nodeInfo(),
    marks: "{",
    options: {
      origin: {
        contentType:
          'application/json; charset=iso-8859-1; profile="http://nodeinfo.diaspora.software/ns/schema/2.0#"',
      },
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
  documents: documentsSent,
  check({ origin }, report) {
    if (origin.contentType === undefined) return;
    const charset = parameterOf(mediaTypeOf(origin.contentType), "charset")?.value;
    // Every text in ASCII is UTF-8 too.
    if (charset === undefined || /^(?:utf-?8|us-ascii|ascii)$/i.test(charset)) return;
    report({
      path: [],
      message: `The document was sent with the charset ${quote(charset)}, but JSON is UTF-8. Send it in UTF-8, and leave the charset out.`,
      args: { charset: charset.slice(0, 120) },
    });
  },
};

import { quote } from "@nodeinfo-kit/validators/internal";
import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";
import { documentsSent, mediaTypeOf, parameterOf } from "./shared/media-type.js";

/** The document is sent with a charset other than UTF-8. */
export const rule: Rule = {
  code: "http/charset",
  severity: "warning",
  summary: "The document is sent with a charset other than UTF-8.",
  explanation:
    "JSON on the web is UTF-8, regardless of `charset`. Many readers ignore the parameter, and those that respect it misread every non-ASCII character. Send the document as UTF-8, and omit `charset`.",
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
    // ASCII is also valid UTF-8.
    if (charset === undefined || /^(?:utf-?8|us-ascii|ascii)$/i.test(charset)) return;
    report({
      path: [],
      message: `The document was sent with the charset ${quote(charset)}, but JSON is UTF-8. Send it as UTF-8, and omit the charset.`,
      args: { charset: charset.slice(0, 120) },
    });
  },
};

import type { Found, Rule } from "../../rule.js";
import type { HttpHead } from "../../text/http-head.js";
import { nodeInfo } from "../samples.js";

/** The response has a status that does not carry a document. */
export const rule: Rule = {
  code: "http/status",
  severity: "error",
  summary: "The response has a status that does not carry a document.",
  explanation:
    "Readers accept a document only from a response with status 200. They follow redirects, and treat any other status as a failure, regardless of the body. This rule is about input that includes the response headers, as `curl -i` prints them. Respond with status 200; to see the target of a redirect, use `curl -iL`.",
  source: { name: "RFC 9110, section 15", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15" },
  bad: { text: `HTTP/1.1 404 Not Found\r\n\r\n${nodeInfo()}`, marks: "404 Not Found" },
  good: { text: nodeInfo() },
  documents: [],
};

/** Reports a status that does not carry a document; undefined for other statuses. */
export function foundStatus(status: NonNullable<HttpHead["status"]>): Found | undefined {
  const { code, start, end } = status;
  if (code >= 200 && code < 300 && !withoutDocument.has(code)) return undefined;
  return {
    rule,
    path: [],
    span: { start, end },
    message: `The response has the status ${code}, ${meaningOf(code)}`,
    args: { status: code },
  };
}

/** No Content, Reset Content, Partial Content. */
const withoutDocument: ReadonlySet<number> = new Set([204, 205, 206]);

function meaningOf(code: number): string {
  if (code === 206) return "only a part of the document. Request all of it.";
  if (code < 200) return "and no final response follows. Request it again.";
  if (code < 300) return "which has no document. Respond with status 200 and the document.";
  if (code === 304) return "because the client already has the document. Request it without a condition.";
  if (code < 400) return "a redirect that was not followed. Request its target, as curl -L does.";
  if (code === 401 || code === 403)
    return "so the document is not public. Allow requests without authentication.";
  if (code === 404 || code === 410)
    return "so there is no document at this URL. Serve it here, or correct the link.";
  if (code === 429) return "because there were too many requests. Try again later.";
  return code < 500
    ? "so the server rejected the request. Make it respond with status 200."
    : "so the server failed. Check its log.";
}

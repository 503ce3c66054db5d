import type { Found, Rule } from "../../rule.js";
import type { HttpHead } from "../../text/http-head.js";
import { nodeInfo } from "../samples.js";

/** The response has a status with which readers do not look at its document. */
export const rule: Rule = {
  code: "http/status",
  severity: "error",
  summary: "The response does not have a status with which a document is sent.",
  explanation:
    "Readers take a document only from a response with the status 200. They follow a redirect, and take any other status for a failure, whatever is in the body. This rule is about responses that are given with their headers, as `curl -i` prints them. Answer with the status 200; to see the end of a redirect, use `curl -iL`.",
  source: { name: "RFC 9110, section 15", url: "https://www.rfc-editor.org/rfc/rfc9110#section-15" },
  bad: { text: `HTTP/1.1 404 Not Found\r\n\r\n${nodeInfo()}`, marks: "404 Not Found" },
  good: { text: nodeInfo() },
  documents: [],
};

/** Says what is wrong with a status; undefined, if it is one with which a document is sent. */
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
  if (code === 206) return "which is a part of the document. Request all of it.";
  if (code < 200) return "and no final response follows. Request it again.";
  if (code < 300) return "which has no document. Answer with the status 200 and the document.";
  if (code === 304) return "because the client has the document already. Request it without a condition.";
  if (code < 400) return "a redirect that was not followed. Request its target, as curl -L does.";
  if (code === 401 || code === 403)
    return "so the document is not public. Let everybody request it, without signing in.";
  if (code === 404 || code === 410)
    return "so there is no document at this address. Serve it here, or correct the link.";
  if (code === 429) return "because there were too many requests. Try again later.";
  return code < 500
    ? "so the server rejects the request. Let it answer with the status 200."
    : "so the server failed. Look into its log.";
}

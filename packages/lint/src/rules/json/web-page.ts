import type { Found, Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** The input is HTML or XML, not JSON. */
export const rule: Rule = {
  code: "json/web-page",
  severity: "error",
  summary: "The input is HTML or XML, not JSON.",
  explanation:
    'A server without this document often sends a web page instead: its home page, a "not found" page, a login, or a browser check. Check what the URL returns to a program, without cookies, and make it return the document.',
  source: { name: "RFC 8259, section 2", url: "https://www.rfc-editor.org/rfc/rfc8259#section-2" },
  bad: { text: "<!DOCTYPE html>\n<title>Just a moment...</title>\n", marks: "<!DOCTYPE html>" },
  good: { text: nodeInfo() },
  documents: [],
};

/** Whether a text starts like HTML or XML; JSON cannot start with `<`. */
export function isWebPage(text: string): boolean {
  return /^\s*</.test(text);
}

export function foundWebPage(text: string): Found {
  const start = text.indexOf("<");
  const [tag = "<"] = /^<[^<>\r\n]{0,100}>/.exec(text.slice(start, start + 102)) ?? [];
  const isPage = /^<(?:!doctype html|html|head|body|title|meta|script|!--)/i.test(tag);
  return {
    rule,
    path: [],
    span: { start, end: start + tag.length },
    message: isPage
      ? "This is an HTML page, not the document. Check what the URL returns to a program."
      : "This is HTML or XML, not JSON; perhaps the server sent a web page. Check what the URL returns to a program.",
  };
}

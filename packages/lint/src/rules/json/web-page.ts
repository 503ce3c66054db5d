import type { Found, Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** The text is a web page and no JSON. */
export const rule: Rule = {
  code: "json/web-page",
  severity: "error",
  summary: "The text is HTML or XML, and no JSON.",
  explanation:
    "A server that has no such document often sends a web page in its place: its start page, a page that says that nothing was found, a login, or a check whether a browser asks. Look at what the address answers to a program, without cookies, and let it answer with the document.",
  source: { name: "RFC 8259, section 2", url: "https://www.rfc-editor.org/rfc/rfc8259#section-2" },
  bad: { text: "<!DOCTYPE html>\n<title>Just a moment...</title>\n", marks: "<!DOCTYPE html>" },
  good: { text: nodeInfo() },
  documents: [],
};

/** Whether a text begins as HTML and XML do: no JSON begins so. */
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
      ? "This is HTML: the server sent a web page, and not the document. Look at what its address answers to a program."
      : "This is HTML or XML, and no JSON: perhaps the server sent a web page. Look at what its address answers to a program.",
  };
}

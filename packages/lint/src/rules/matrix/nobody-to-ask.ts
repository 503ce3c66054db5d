import { isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import type { Rule } from "../../rule.js";
import { matrixSupportSource } from "../../sources.js";
import { written } from "../samples.js";

/** The document has no contacts and no support page. */
export const rule: Rule = {
  code: "matrix/nobody-to-ask",
  severity: "error",
  summary: "The document has no contacts and no support page.",
  explanation:
    "`/.well-known/matrix/support` names the contacts for a server, in `contacts`, a `support_page` or both. Without either, the document is useless. Add one, or respond with status 404, which means that there is no contact.",
  source: matrixSupportSource,
  bad: { text: written({ contacts: [] }), marks: "{" },
  good: { text: written({ contacts: [], support_page: "https://social.example/support" }) },
  documents: ["matrix/support"],
  withSchemaIssue: "explains",
  check({ value }, report) {
    if (!isObject(value)) return;
    const contacts = ownProperty(value, "contacts");
    const hasNoContact = contacts === undefined || (Array.isArray(contacts) && contacts.length === 0);
    if (!hasNoContact || Object.hasOwn(value, "support_page")) return;
    report({
      path: [],
      message: `The document has ${contacts === undefined ? "neither contacts" : "no contact in /contacts, nor"} ${contacts === undefined ? "nor " : ""}a support_page. Add one of them, or respond with status 404.`,
    });
  },
};

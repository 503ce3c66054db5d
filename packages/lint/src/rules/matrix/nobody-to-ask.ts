import { isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import type { Rule } from "../../rule.js";
import { matrixSupportSource } from "../../sources.js";
import { written } from "../samples.js";

/** The document names nobody to ask, and no page. */
export const rule: Rule = {
  code: "matrix/nobody-to-ask",
  severity: "error",
  summary: "The document names nobody to ask, and no page for support.",
  explanation:
    "`/.well-known/matrix/support` says whom to ask about a server: by `contacts`, by the address of a `support_page`, or by both. Without either it says nothing. Add one, or answer with the status 404, which says that there is nobody.",
  source: matrixSupportSource,
  bad: { text: written({ contacts: [] }), marks: "{" },
  good: { text: written({ contacts: [], support_page: "https://social.example/support" }) },
  documents: ["matrix/support"],
  check({ value }, report) {
    if (!isObject(value)) return;
    const contacts = ownProperty(value, "contacts");
    const isNobody = contacts === undefined || (Array.isArray(contacts) && contacts.length === 0);
    if (!isNobody || Object.hasOwn(value, "support_page")) return;
    report({
      path: [],
      message: `The document has ${contacts === undefined ? "neither contacts" : "no contact in /contacts, nor"} ${contacts === undefined ? "nor " : ""}a support_page, so that it says nothing. Add one of them, or answer with the status 404.`,
    });
  },
};

import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { matrixSupportSource } from "../../sources.js";
import { written } from "../samples.js";
import { visitContacts } from "./shared/contacts.js";

/** A contact has neither a Matrix ID nor an email address. */
export const rule: Rule = {
  code: "matrix/contact-without-address",
  severity: "error",
  summary: "A contact has neither a Matrix ID nor an email address.",
  explanation:
    "Each contact must have a `matrix_id`, an `email_address`, or both: without either, no one can contact it. Add one. A page without a contact belongs in `support_page`.",
  source: matrixSupportSource,
  bad: {
    text: written({ contacts: [{ role: "m.role.admin" }] }),
    marks: '{ "role": "m.role.admin" }',
  },
  good: {
    text: written({ contacts: [{ role: "m.role.admin", matrix_id: "@admin:social.example" }] }),
  },
  documents: ["matrix/support"],
  withSchemaIssue: "explains",
  check({ value }, report) {
    visitContacts(value, (contact, index) => {
      if (Object.hasOwn(contact, "matrix_id") || Object.hasOwn(contact, "email_address")) return;
      const path = ["contacts", index];
      report({
        path,
        message: `${placeOf(path)} has neither matrix_id nor email_address, so nobody can contact it. Add one.`,
      });
    });
  },
};

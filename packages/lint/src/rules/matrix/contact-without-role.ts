import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { matrixSupportSource } from "../../sources.js";
import { written } from "../samples.js";
import { visitContacts } from "./shared/contacts.js";

/** A contact has no role. */
export const rule: Rule = {
  code: "matrix/contact-without-role",
  severity: "warning",
  summary: "A contact has no role.",
  explanation:
    "Each contact must have a `role`: `m.role.admin` for the server as a whole, `m.role.security` for confidential security reports, or a custom role that starts with your reversed domain name. Clients show contacts by their role, and skip those without one.",
  source: matrixSupportSource,
  bad: {
    text: written({ contacts: [{ email_address: "admin@social.example" }] }),
    marks: '{ "email_address": "admin@social.example" }',
    options: { profile: "open" },
  },
  good: {
    text: written({ contacts: [{ role: "m.role.admin", email_address: "admin@social.example" }] }),
    options: { profile: "open" },
  },
  documents: ["matrix/support"],
  withSchemaIssue: "explains",
  check({ value }, report) {
    visitContacts(value, (contact, index) => {
      if (Object.hasOwn(contact, "role")) return;
      const path = ["contacts", index, "role"];
      report({
        path,
        message: `${placeOf(path)} is missing, so it is unclear what the contact is for. Use "m.role.admin", "m.role.security" or a custom role.`,
      });
    });
  },
};

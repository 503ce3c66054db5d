import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { matrixSupportSource } from "../../sources.js";
import { written } from "../samples.js";
import { visitContacts } from "./shared/contacts.js";

/** A contact has no role. */
export const rule: Rule = {
  code: "matrix/contact-without-role",
  severity: "warning",
  summary: "A contact does not say what it is to be asked about.",
  explanation:
    "Each contact has a `role`: `m.role.admin` for the server as a whole, `m.role.security` for what is to stay confidential until it is mended, or one of your own with your domain turned round before it. Clients show contacts by their role, and pass over those without.",
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
  besideSchema: "explains",
  check({ value }, report) {
    visitContacts(value, (contact, index) => {
      if (Object.hasOwn(contact, "role")) return;
      const path = ["contacts", index, "role"];
      report({
        path,
        message: `${placeOf(path)} is missing, so that nobody knows what to ask there. Write "m.role.admin", "m.role.security" or a role of your own.`,
      });
    });
  },
};

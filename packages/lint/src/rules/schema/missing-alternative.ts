import type { Rule } from "../../rule.js";
import { matrixSupportSource } from "../../sources.js";
import { written } from "../samples.js";

const options = { rules: { "matrix/contact-without-address": "off" } } as const;

/** An object has none of the properties of which it needs one. */
export const rule: Rule = {
  code: "schema/missing-alternative",
  severity: "error",
  summary: "An object has none of the properties of which it needs one.",
  explanation:
    "The schema requires one of several properties, and leaves the choice. A contact of a Matrix server needs a `matrix_id` or an `email_address`, for example. Add one of them, or both.",
  source: matrixSupportSource,
  bad: {
    text: written({ contacts: [{ role: "m.role.admin" }] }),
    marks: '{ "role": "m.role.admin" }',
    options,
  },
  good: {
    text: written({ contacts: [{ role: "m.role.admin", email_address: "admin@social.example" }] }),
    options,
  },
  documents: [],
};

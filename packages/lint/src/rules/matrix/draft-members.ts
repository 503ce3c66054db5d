import { isObject, ownProperty } from "@nodeinfo-kit/validators/internal";
import type { Change } from "../../remedy.js";
import type { Rule } from "../../rule.js";
import { matrixSupportSource } from "../../sources.js";
import { written } from "../samples.js";

const page = "https://social.example/support";

/** The contacts are in `admins`, as in the first draft of MSC1929. */
export const rule: Rule = {
  code: "matrix/draft-members",
  severity: "warning",
  summary: "The contacts are in `admins`, as in the first draft of MSC1929.",
  explanation:
    "In the first draft of MSC1929, the contacts were in `admins`, with the roles `admin`, which could be omitted, and `security`. The specification has them in `contacts`, with the roles `m.role.admin` and `m.role.security`, and clients ignore everything else. Rename them.",
  source: matrixSupportSource,
  bad: {
    text: written({ admins: [{ matrix_id: "@admin:social.example", role: "admin" }], support_page: page }),
    marks: '"admins"',
  },
  good: {
    text: written({
      contacts: [{ matrix_id: "@admin:social.example", role: "m.role.admin" }],
      support_page: page,
    }),
  },
  documents: ["matrix/support"],
  check({ value }, report) {
    const admins = ownProperty(value, "admins");
    if (!Array.isArray(admins) || !admins.some(isContact)) return;
    const hasContacts = isObject(value) && Object.hasOwn(value, "contacts");
    report({
      path: ["admins"],
      isKey: true,
      message: `/admins is from the first draft of MSC1929, and clients ignore it. ${hasContacts ? "Move its contacts to /contacts." : 'Rename it to "contacts", with the roles "m.role.admin" and "m.role.security".'}`,
      remedies: hasContacts
        ? []
        : [{ title: 'Rename to "contacts"', isSafe: isKnown(admins), changes: renaming(admins) }],
    });
  },
};

function isContact(value: unknown): boolean {
  return isObject(value) && (Object.hasOwn(value, "matrix_id") || Object.hasOwn(value, "email_address"));
}

const roles: Readonly<Record<string, string>> = { admin: "m.role.admin", security: "m.role.security" };

/** The role in the specification for one in the draft; undefined if it is not in the draft. */
function roleOf(contact: unknown): string | undefined {
  if (!isObject(contact)) return undefined;
  const role = Object.hasOwn(contact, "role") ? contact.role : "admin";
  return typeof role === "string" && Object.hasOwn(roles, role) ? roles[role] : undefined;
}

/** The maximum number of contacts to change. */
const maxContacts = 100;

/** Whether each contact follows the draft, so that nothing is guessed. */
function isKnown(admins: readonly unknown[]): boolean {
  return (
    admins.length <= maxContacts && admins.every((each) => isContact(each) && roleOf(each) !== undefined)
  );
}

function renaming(admins: readonly unknown[]): Change[] {
  const changes: Change[] = [{ kind: "rename", path: ["admins"], name: "contacts" }];
  for (const [index, contact] of admins.slice(0, maxContacts).entries()) {
    const value = roleOf(contact);
    if (value !== undefined) changes.push({ kind: "set", path: ["admins", index, "role"], value });
  }
  return changes;
}

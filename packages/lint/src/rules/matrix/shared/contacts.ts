import { isObject, ownProperty } from "@nodeinfo-kit/validators/internal";

/** The maximum number of contacts to examine. */
const maxContacts = 100;

/** Visits the contacts of a Matrix support document. */
export function visitContacts(
  value: unknown,
  visit: (contact: Record<string, unknown>, index: number) => void,
): void {
  const contacts = ownProperty(value, "contacts");
  if (!Array.isArray(contacts)) return;
  const end = Math.min(contacts.length, maxContacts);
  for (let index = 0; index < end; index++) {
    const contact: unknown = contacts[index];
    if (isObject(contact)) visit(contact, index);
  }
}

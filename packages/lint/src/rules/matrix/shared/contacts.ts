import { isObject, ownProperty } from "@nodeinfo-kit/validators/internal";

/** More of them are not looked at. */
const mostContacts = 100;

/** Shows the contacts of a document of Matrix's support. */
export function visitContacts(
  value: unknown,
  visit: (contact: Record<string, unknown>, index: number) => void,
): void {
  const contacts = ownProperty(value, "contacts");
  if (!Array.isArray(contacts)) return;
  const end = Math.min(contacts.length, mostContacts);
  for (let index = 0; index < end; index++) {
    const contact: unknown = contacts[index];
    if (isObject(contact)) visit(contact, index);
  }
}

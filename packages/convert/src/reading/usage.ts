import { object, type Properties, properties } from "./object-readers.js";
import type { Read, Reading } from "./reading.js";
import { count } from "./value-readers.js";

/** Reads the usage of a server in NodeInfo and NodeInfo2. */
export function usage(
  required: readonly string[],
  activeWeek: Read,
): { readonly read: Read; readonly objects: readonly Properties[] } {
  const spelling = true;
  const users = properties(
    "/usage/users",
    {
      total: count("/usage/users"),
      activeHalfyear: count("/usage/activeUsers/days180"),
      activeMonth: count("/usage/activeUsers/days30"),
      activeWeek,
    },
    { spelling },
  );
  const all = properties(
    "/usage",
    {
      users: object(users),
      localPosts: count("/usage/localPosts"),
      localComments: count("/usage/localComments"),
    },
    { required, spelling },
  );
  const read = object(all, ({ facts }: Reading) => {
    facts.usage ??= {};
  });
  return { read, objects: [all, users] };
}

/** Reads the number of users who were active within a week. */
export const activeWeek: Read = count("/usage/activeUsers/days7");

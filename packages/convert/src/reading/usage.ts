import { type Members, members, object } from "./object-readers.js";
import type { Read, Reading } from "./reading.js";
import { count } from "./value-readers.js";

/** Reads the usage of a server in NodeInfo and NodeInfo2. */
export function usage(
  required: readonly string[],
  activeWeek: Read,
): { readonly read: Read; readonly members: readonly Members[] } {
  const spelling = true;
  const users = members(
    "/usage/users",
    {
      total: count("/usage/users"),
      activeHalfyear: count("/usage/activeUsers/days180"),
      activeMonth: count("/usage/activeUsers/days30"),
      activeWeek,
    },
    { spelling },
  );
  const all = members(
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
  return { read, members: [all, users] };
}

/** Reads the number of users who were active within a week. */
export const activeWeek: Read = count("/usage/activeUsers/days7");

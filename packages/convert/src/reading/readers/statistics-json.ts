import { isObject } from "@nodeinfo-kit/validators/internal";
import { homesOf, readMisplaced } from "../misplaced.js";
import { properties, readProperties } from "../object-readers.js";
import { readStrings } from "../protocols-and-services.js";
import { namesOfTrue } from "../read-items.js";
import type { Reading } from "../reading.js";
import { count, openRegistrations, text } from "../value-readers.js";

const root = properties(
  "",
  {
    name: text("/name"),
    network: text("/software/name"),
    version: text("/software/version"),
    registrations_open: openRegistrations,
    total_users: count("/usage/users"),
    active_users_halfyear: count("/usage/activeUsers/days180"),
    active_users_monthly: count("/usage/activeUsers/days30"),
    local_posts: count("/usage/localPosts"),
    local_comments: count("/usage/localComments"),
    services: readServices,
  },
  { required: ["name", "version", "registrations_open"] },
);

/** Services are written in many ways, so misplaced ones cannot be recognised. */
const homes = homesOf([root], ["services"]);

/** Reads statistics.json of diaspora, Friendica and Red. Its services are those that users can publish to. */
export function readStatisticsJson(reading: Reading, value: Record<string, unknown>): void {
  reading.homes = homes;
  readProperties(reading, value, root);
  reading.later.push(() => readMisplaced(reading, value));
}

/** diaspora lists the services that are on. Friendica has a boolean for each service that it knows. */
function readServices(reading: Reading, value: unknown, pointer: string): void {
  const outbound = isObject(value)
    ? namesOfTrue(reading, value, pointer, "/services/outbound")
    : readStrings(reading, value, pointer, "/services/outbound");
  if (outbound) reading.facts.services = { all: outbound, outbound };
}

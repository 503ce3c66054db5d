/** The documents that say how much a server is used. */
export const documentsWithStatistics = [
  "nodeinfo",
  "nodeinfo2",
  "diaspora/statistics-json",
  "mastodon/instance-v1",
  "mastodon/instance-v2",
];

/** What a server can do about numbers that do not add up. */
export const honestNumbers =
  "Count both in the same way, or leave a count out: missing is better than wrong.";

/** A fact about active users: within so many days. */
export type Window = "days180" | "days30" | "days7";

/** How a message names the time. */
export const nameOfWindow: Readonly<Record<Window, string>> = {
  days180: "half a year",
  days30: "a month",
  days7: "a week",
};

/** The documents with usage statistics. */
export const documentsWithStatistics = [
  "nodeinfo",
  "nodeinfo2",
  "diaspora/statistics-json",
  "mastodon/instance-v1",
  "mastodon/instance-v2",
];

/** The cure for contradictory numbers. */
export const honestNumbers = "Count both in the same way, or omit one: no count is better than a wrong one.";

/** A period in which users were active, in days. */
export type Window = "days180" | "days30" | "days7";

/** The name of the period in messages. */
export const nameOfWindow: Readonly<Record<Window, string>> = {
  days180: "half a year",
  days30: "a month",
  days7: "a week",
};

/** The documents that say of their own software what it is called, and its version. */
export const documentsWithSoftware = ["nodeinfo", "nodeinfo2", "diaspora/statistics-json"];

/** Those, and the documents of other standards that name the software. */
export const documentsNamingSoftware = [
  ...documentsWithSoftware,
  "matrix/federation-version",
  "mastodon/instance-v1",
  "mastodon/instance-v2",
];

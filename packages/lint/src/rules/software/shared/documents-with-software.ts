/** The documents with the name and version of their own software. */
export const documentsWithSoftware = ["nodeinfo", "nodeinfo2", "diaspora/statistics-json"];

/** The same, and the documents of other standards that name the software. */
export const documentsNamingSoftware = [
  ...documentsWithSoftware,
  "matrix/federation-version",
  "mastodon/instance-v1",
  "mastodon/instance-v2",
];

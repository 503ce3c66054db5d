// Generated from schemas/mastodon/peers/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

/**
 * What GET /api/v1/instance/peers says of a server: the domains of the other servers that it knows.
 */
export type MastodonPeers = string[];

/**
 * What GET /api/v1/instance/peers says of a server: the domains of the other servers that it knows. Open profile, for readers: words that the standard does not know, further members, and null or missing members are accepted.
 */
export type OpenMastodonPeers = string[];

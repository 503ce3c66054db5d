// Generated from schemas/mastodon/peers/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

/**
 * The response to GET /api/v1/instance/peers: the domains of the other servers that this one knows.
 */
export type MastodonPeers = string[];

/**
 * The response to GET /api/v1/instance/peers: the domains of the other servers that this one knows. Open profile, for readers: accepts unknown enum values, additional properties, and null or missing properties.
 */
export type OpenMastodonPeers = string[];

// Generated from schemas/discovery/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

/**
 * The link document at /.well-known/nodeinfo, which points to a server's NodeInfo documents.
 */
export type NodeInfoDiscovery = {
  /**
   * Links to the documents this server offers, each with the rel of its version. Links with other rels are allowed.
   */
  links: Link[];
  /**
   * The URI of the subject of the links.
   */
  subject?: string;
  /**
   * Other URIs of the same subject.
   */
  aliases?: string[];
  /**
   * Additional properties of the subject, by URI.
   */
  properties?: {
    [k: string]: string | null;
  };
  [k: string]: unknown;
};
/**
 * A link to a document about this server.
 */
export type Link = {
  /**
   * The type of the link: for NodeInfo, `http://nodeinfo.diaspora.software/ns/schema/` and a version. It is an identifier, not a page to fetch.
   */
  rel: string;
  /**
   * The absolute URL of the document.
   */
  href: string;
  /**
   * The media type of the document.
   */
  type?: string;
  /**
   * The titles of the link, by language tag.
   */
  titles?: {
    [k: string]: string;
  };
  /**
   * Additional properties of the link, by URI.
   */
  properties?: {
    [k: string]: string | null;
  };
  [k: string]: unknown;
};

/**
 * The link document at /.well-known/nodeinfo, which points to a server's NodeInfo documents. Open profile, for readers: accepts unknown enum values, additional properties, and null or missing properties.
 */
export type OpenNodeInfoDiscovery = {
  /**
   * Links to the documents this server offers, each with the rel of its version. Links with other rels are allowed.
   */
  links: OpenLink[];
  /**
   * The URI of the subject of the links.
   */
  subject?: string | null;
  /**
   * Other URIs of the same subject.
   */
  aliases?: string[] | null;
  /**
   * Additional properties of the subject, by URI.
   */
  properties?:
    | {
        [k: string]: string | null;
      }
    | []
    | null;
  [k: string]: unknown;
};
/**
 * A link to a document about this server.
 */
export type OpenLink = {
  /**
   * The type of the link: for NodeInfo, `http://nodeinfo.diaspora.software/ns/schema/` and a version. It is an identifier, not a page to fetch.
   */
  rel: string;
  /**
   * The absolute URL of the document.
   */
  href?: string | null;
  /**
   * The media type of the document.
   */
  type?: string | null;
  /**
   * The titles of the link, by language tag.
   */
  titles?:
    | {
        [k: string]: string;
      }
    | []
    | null;
  /**
   * Additional properties of the link, by URI.
   */
  properties?:
    | {
        [k: string]: string | null;
      }
    | []
    | null;
  [k: string]: unknown;
};

// Generated from schemas/discovery/schema.json. Do not edit.
// To change this file, edit the schema and run `npm run generate`.

/**
 * The link document at /.well-known/nodeinfo, which says where a server's NodeInfo documents are.
 */
export type NodeInfoDiscovery = {
  /**
   * The documents this server offers, each under the rel of its version. Links with other rels may be among them.
   */
  links: Link[];
  /**
   * The URI of what the links are about.
   */
  subject?: string;
  /**
   * Other URIs of the same subject.
   */
  aliases?: string[];
  /**
   * Further facts about the subject, by URI.
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
   * What the link leads to: for NodeInfo, `http://nodeinfo.diaspora.software/ns/schema/` and a version. It is a name, not a page to fetch.
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
   * Titles of the link, by language tag.
   */
  titles?: {
    [k: string]: string;
  };
  /**
   * Further facts about the link, by URI.
   */
  properties?: {
    [k: string]: string | null;
  };
  [k: string]: unknown;
};

/**
 * The link document at /.well-known/nodeinfo, which says where a server's NodeInfo documents are. Open profile, for readers: words that the standard does not know, further members, and null or missing members are accepted.
 */
export type OpenNodeInfoDiscovery = {
  /**
   * The documents this server offers, each under the rel of its version. Links with other rels may be among them.
   */
  links: OpenLink[];
  /**
   * The URI of what the links are about.
   */
  subject?: string | null;
  /**
   * Other URIs of the same subject.
   */
  aliases?: string[] | null;
  /**
   * Further facts about the subject, by URI.
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
   * What the link leads to: for NodeInfo, `http://nodeinfo.diaspora.software/ns/schema/` and a version. It is a name, not a page to fetch.
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
   * Titles of the link, by language tag.
   */
  titles?:
    | {
        [k: string]: string;
      }
    | []
    | null;
  /**
   * Further facts about the link, by URI.
   */
  properties?:
    | {
        [k: string]: string | null;
      }
    | []
    | null;
  [k: string]: unknown;
};

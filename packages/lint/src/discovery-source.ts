/** Where the link document is written down. */
export const discoverySource = {
  name: "NodeInfo discovery",
  url: "https://github.com/jhass/nodeinfo/blob/main/PROTOCOL.md",
};

/** What becomes of links in it, by the format that it is in. */
export const jrdSource = { name: "RFC 7033", url: "https://www.rfc-editor.org/rfc/rfc7033#section-4.4" };

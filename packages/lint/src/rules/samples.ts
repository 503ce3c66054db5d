/** A valid NodeInfo 2.0 document as in a file, with some properties changed, or removed with `undefined`. */
export function nodeInfo(changes: Readonly<Record<string, unknown>> = {}): string {
  return written({
    version: "2.0",
    software: { name: "example", version: "1.0" },
    protocols: ["activitypub"],
    services: { inbound: [], outbound: [] },
    openRegistrations: true,
    usage: { users: { total: 12 } },
    metadata: {},
    ...changes,
  });
}

/** A valid NodeInfo2 document, with some properties of `server` and others changed. */
export function nodeInfo2(
  server: Readonly<Record<string, unknown>> = {},
  changes: Readonly<Record<string, unknown>> = {},
): string {
  return written({
    version: "1.0",
    server: {
      baseUrl: "https://social.example",
      name: "Quiet Harbour",
      software: "example",
      version: "1.0",
      ...server,
    },
    protocols: ["activitypub"],
    openRegistrations: true,
    ...changes,
  });
}

/** A link document with these links. */
export function discovery(...links: readonly unknown[]): string {
  return written({ links });
}

/** A link to a NodeInfo document, with some of its properties changed. */
export function link(version = "2.1", changes: Readonly<Record<string, unknown>> = {}): object {
  return {
    rel: `http://nodeinfo.diaspora.software/ns/schema/${version}`,
    href: `https://social.example/nodeinfo/${version}`,
    ...changes,
  };
}

/** A document as in a file: one property per line, with short values on the same line. */
export function written(document: object): string {
  return `${JSON.stringify(document, null, 2).replace(/([[{])\s+([^[\]{}]{0,80}?)\s+([\]}])/g, (_, open, inner, close) => `${open} ${inner.replace(/\s*\n\s*/g, " ")} ${close}`)}\n`;
}

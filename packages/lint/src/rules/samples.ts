/** A valid document of NodeInfo 2.0 with some of its members changed, or taken away with `undefined`; as it stands in a file. */
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

/** A link document with these links. */
export function discovery(...links: readonly unknown[]): string {
  return written({ links });
}

/** A document as it stands in a file: a member a line, and what is short on one. */
export function written(document: object): string {
  return `${JSON.stringify(document, null, 2).replace(/([[{])\s+([^[\]{}]{0,80}?)\s+([\]}])/g, (_, open, inner, close) => `${open} ${inner.replace(/\s*\n\s*/g, " ")} ${close}`)}\n`;
}

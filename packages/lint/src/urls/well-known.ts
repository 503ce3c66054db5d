/** Whether an address is that of a document at `/.well-known/`, however its file is called. */
export function isAtWellKnown(url: string, name: "nodeinfo" | "x-nodeinfo2"): boolean {
  const path = /^[^?#]*/.exec(url.slice(0, 8192))?.[0] ?? "";
  return path
    .replace(/\/$/, "")
    .replace(/\.json$/, "")
    .endsWith(`/.well-known/${name}`);
}

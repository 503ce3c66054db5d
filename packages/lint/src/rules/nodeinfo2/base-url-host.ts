import { ownProperty, quote } from "@nodeinfo-kit/validators/internal";
import type { Origin } from "../../options.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { addressOf, hostsOf, isWithin } from "../../urls/addresses.js";
import { nodeInfo2 } from "../samples.js";

const origin = { host: "social.example" };

/** The base URL is not on the host that was requested. */
export const rule: Rule = {
  code: "nodeinfo2/base-url-host",
  severity: "error",
  summary: "The base URL is not on the host that was requested.",
  explanation:
    "`server.baseUrl` identifies a server in NodeInfo2. Readers must check that it is on the host that they requested: otherwise anyone could publish a document for someone else's server. They reject a document where it is not. Use the URL of this server; if the server has moved, redirect readers to the new host.",
  source: {
    name: "NodeInfo2 1.0",
    url: "https://github.com/jaywink/nodeinfo2/blob/master/PROTOCOL.md",
  },
  bad: {
    text: nodeInfo2({ baseUrl: "https://other.example" }),
    marks: '"https://other.example"',
    options: { origin },
  },
  good: { text: nodeInfo2({ baseUrl: "https://social.example" }), options: { origin } },
  documents: ["nodeinfo2"],
  check({ value, origin }, report) {
    if (origin.host === undefined && origin.url === undefined) return;
    const baseUrl = ownProperty(ownProperty(value, "server"), "baseUrl");
    const host = typeof baseUrl === "string" ? addressOf(baseUrl)?.host : undefined;
    const [asked] = hostsOf(origin);
    if (host === undefined || asked === undefined || isUnder(host, asked, origin)) return;
    const path = ["server", "baseUrl"];
    report({
      path,
      message: `${placeOf(path)} is at ${quote(host)}, but the document is from ${quote(asked)}, and readers reject a document about another server. Use the URL of this server.`,
      args: { host: host.slice(0, 120), asked },
    });
  },
};

/** If only the final URL is known, the request may have been for a parent domain of its host. */
function isUnder(host: string, asked: string, origin: Origin): boolean {
  return isWithin(host, asked) || (origin.host === undefined && isWithin(asked, host));
}

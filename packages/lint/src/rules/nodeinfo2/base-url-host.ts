import { ownProperty, quote } from "@nodeinfo-kit/validators/internal";
import type { Origin } from "../../options.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { addressOf, hostsOf, isWithin } from "../../urls/addresses.js";
import { nodeInfo2 } from "../samples.js";

const origin = { host: "social.example" };

/** The server claims to be at a host that was not asked. */
export const rule: Rule = {
  code: "nodeinfo2/base-url-host",
  severity: "error",
  summary: "The base URL is not under the host that was asked.",
  explanation:
    "NodeInfo2 tells servers apart by `server.baseUrl`, and readers must check that it is under the host that they asked: or anybody could speak for the server of somebody else. They refuse a document where it is not. Write the address of this server; if it has moved, redirect readers to the new host.",
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
      message: `${placeOf(path)} is at ${quote(host)}, but the document is from ${quote(asked)}, and readers refuse what one server says of another. Write the address of this server.`,
      args: { host: host.slice(0, 120), asked },
    });
  },
};

/** If only the address is known that answered, another host may have been asked, whose part it is. */
function isUnder(host: string, asked: string, origin: Origin): boolean {
  return isWithin(host, asked) || (origin.host === undefined && isWithin(asked, host));
}

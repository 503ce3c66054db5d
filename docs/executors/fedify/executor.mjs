// Answers read cases of NodeInfo with Fedify's parser, as lenient as it can be.
import { createInterface } from "node:readline";
import { formatSemVer, parseNodeInfo } from "@fedify/fedify/nodeinfo";

/** What Fedify has no place for. It has one list of protocols. */
const facts = [
  "name",
  "description",
  "baseUrl",
  "organization",
  "staff",
  "features",
  "languages",
  "federation",
];
const parts = ["protocols/inbound", "protocols/outbound", "usage/activeUsers/days7"];
const lacks = ["/repairs", ...[...facts, ...parts].map((fact) => `/facts/${fact}`)];

function read(document) {
  const info = parseNodeInfo(document, { tryBestEffort: true });
  if (!info) return { facts: null };
  const { software, protocols, services, openRegistrations, usage } = info;
  const { total, activeHalfyear, activeMonth } = usage.users;
  const allServices = services && [...(services.inbound ?? []), ...(services.outbound ?? [])];
  const activeUsers = { days180: activeHalfyear, days30: activeMonth };
  const facts = {
    software: { ...software, version: formatSemVer(software.version) },
    protocols: { all: protocols },
    services: services && { all: [...new Set(allServices)], ...services },
    openRegistrations,
    usage: { users: total, activeUsers, localPosts: usage.localPosts, localComments: usage.localComments },
  };
  return { facts, lacks };
}

for await (const line of createInterface({ input: process.stdin })) {
  const { case: number, kind, id, document } = JSON.parse(line);
  const isKnown = kind === "read" && id.startsWith("nodeinfo/");
  console.log(JSON.stringify({ case: number, ...(isKnown ? read(document) : { skip: true }) }));
}

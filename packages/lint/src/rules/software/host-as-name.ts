import type { ServerFacts } from "@nodeinfo-kit/convert";
import { quote } from "@nodeinfo-kit/validators/internal";
import type { Origin } from "../../options.js";
import { pathOfSoftware } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { addressOf, hostsOf } from "../../urls/addresses.js";
import { knownSoftware } from "../known-values/shared/known-values.js";
import { written } from "../samples.js";
import { documentsNamingSoftware } from "./shared/documents-with-software.js";
import { looksLikeHost } from "./shared/host-like.js";

/** The software name is a host name. */
export const rule: Rule = {
  code: "software/host-as-name",
  severity: "warning",
  summary: "The software name is a host name.",
  explanation:
    "The name identifies the program, and is the same for every server that runs it, such as `mastodon` or `synapse`. With a host name there, every server seems to run a different program, and readers cannot tell what it supports. Use the name of the program. The server's own name belongs in `metadata.nodeName`, and its host is in its URL.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: {
    text: written({ server: { name: "chat.social.example", version: "7.13.0" } }),
    marks: '"chat.social.example"',
  },
  good: { text: written({ server: { name: "rocket.chat", version: "7.13.0" } }) },
  documents: documentsNamingSoftware,
  // The schema reports the dot in a NodeInfo name, but the dot is not the real problem.
  withSchemaIssue: "explains",
  check({ facts, origin }, report) {
    const name = facts?.software?.name;
    if (facts === undefined || name === undefined) return;
    if (!looksLikeHost(name) && !isOwnHost(name, facts, origin)) return;
    const path = pathOfSoftware(facts, "name");
    report({
      path,
      message: `${placeOf(path)} is ${quote(name)}, which is a host and not a program. Use the name of the program that the server runs.`,
      args: { value: name.slice(0, 120) },
    });
  },
};

/** Whether a name is the host that the document comes from, or the one in its base URL. */
function isOwnHost(name: string, { baseUrl }: ServerFacts, origin: Origin): boolean {
  if (!name.includes(".") || knownSoftware.spelling(name) !== undefined) return false;
  const named = baseUrl === undefined ? undefined : addressOf(baseUrl)?.host;
  return [...hostsOf(origin), named].includes(name.toLowerCase());
}

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

/** The name of the software is that of a host. */
export const rule: Rule = {
  code: "software/host-as-name",
  severity: "warning",
  summary: "The name of the software is the name of a host.",
  explanation:
    "The name says which program the server runs, and is the same for every server that runs it, such as `mastodon` or `synapse`. A host there makes a program of its own of every server, and no reader knows what it can do. Write the name of the program; the server has its own name in `metadata.nodeName`, and its host in its address.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: {
    text: written({ server: { name: "chat.social.example", version: "7.13.0" } }),
    marks: '"chat.social.example"',
  },
  good: { text: written({ server: { name: "rocket.chat", version: "7.13.0" } }) },
  documents: documentsNamingSoftware,
  // A dot is not allowed in a name of NodeInfo, but it is not what is wrong.
  besideSchema: "explains",
  check({ facts, origin }, report) {
    const name = facts?.software?.name;
    if (facts === undefined || name === undefined) return;
    if (!looksLikeHost(name) && !isOwnHost(name, facts, origin)) return;
    const path = pathOfSoftware(facts, "name");
    report({
      path,
      message: `${placeOf(path)} is ${quote(name)}, which is a host and not a program. Write the name of the program that the server runs.`,
      args: { value: name.slice(0, 120) },
    });
  },
};

/** Whether it is the very host that the document is from, or the one that it names as its own. */
function isOwnHost(name: string, { baseUrl }: ServerFacts, origin: Origin): boolean {
  if (!name.includes(".") || knownSoftware.spelling(name) !== undefined) return false;
  const named = baseUrl === undefined ? undefined : addressOf(baseUrl)?.host;
  return [...hostsOf(origin), named].includes(name.toLowerCase());
}

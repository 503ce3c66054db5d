import { ownProperty } from "@nodeinfo-kit/validators/internal";
import { pathInMetadata } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { nodeInfoIds } from "../../schema/describe-standard.js";
import { fep, statusOfFep } from "../../sources.js";
import { knownProtocols, meantBy } from "../known-values/shared/known-values.js";
import { nodeInfo } from "../samples.js";

const metadata = { activitypub: { extensions: ["https://w3id.org/manyfold/3dModel#v1"] } };

/** Extensions of ActivityPub are listed by a server that does not speak it. */
export const rule: Rule = {
  code: "fep-6481/without-activitypub",
  severity: "warning",
  summary: "Extensions of ActivityPub are listed, but ActivityPub is not among the protocols.",
  explanation: `\`metadata.activitypub.extensions\` says which extensions of ActivityPub the server understands. One that does not list \`activitypub\` among its protocols says that it does not speak it at all: one of the two is a mistake. Add the protocol, or leave out the extensions. ${statusOfFep["6481"]}`,
  source: fep("6481"),
  bad: {
    text: nodeInfo({ protocols: ["diaspora"], metadata }),
    marks: '[ "https://w3id.org/manyfold/3dModel#v1" ]',
  },
  good: { text: nodeInfo({ protocols: ["diaspora", "activitypub"], metadata }) },
  // The versions before list other words for protocols.
  documents: nodeInfoIds.filter((id) => !id.startsWith("nodeinfo/1.")),
  check({ facts }, report) {
    const extensions = ownProperty(facts?.metadata?.activitypub, "extensions");
    if (!Array.isArray(extensions) || extensions.length === 0) return;
    // Where the protocols cannot be read, that is said elsewhere.
    const protocols = facts?.protocols?.all;
    if (facts === undefined || protocols === undefined || speaksActivityPub(protocols)) return;
    const path = pathInMetadata(facts, "activitypub", "extensions");
    report({
      path,
      message: `${placeOf(path)} has extensions of ActivityPub, but "activitypub" is not among the protocols. Add it there, or remove the extensions: no reader is required to look for them.`,
    });
  },
};

/** No server has more protocols. */
const mostProtocols = 100;

/** What is misspelt is meant, and told elsewhere. */
function speaksActivityPub(protocols: readonly string[]): boolean {
  if (protocols.includes("activitypub")) return true;
  return protocols
    .slice(0, mostProtocols)
    .some((each) => meantBy(each, knownProtocols)?.value.value === "activitypub");
}

import { ownProperty } from "@nodeinfo-kit/validators/internal";
import { pathInMetadata } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { nodeInfoIds } from "../../schema/describe-standard.js";
import { fep, statusOfFep } from "../../sources.js";
import { knownProtocols, meantBy } from "../known-values/shared/known-values.js";
import { nodeInfo } from "../samples.js";

const metadata = { activitypub: { extensions: ["https://w3id.org/manyfold/3dModel#v1"] } };

/** ActivityPub extensions are listed, but `protocols` has no `activitypub`. */
export const rule: Rule = {
  code: "fep-6481/without-activitypub",
  severity: "warning",
  summary: "ActivityPub extensions are listed, but `protocols` has no `activitypub`.",
  explanation: `\`metadata.activitypub.extensions\` lists the ActivityPub extensions that the server supports. If \`activitypub\` is not in \`protocols\`, the server does not support ActivityPub at all, so one of the two is a mistake. Add the protocol, or remove the extensions. ${statusOfFep["6481"]}`,
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
    // If the protocols cannot be read, another rule reports it.
    const protocols = facts?.protocols?.all;
    if (facts === undefined || protocols === undefined || speaksActivityPub(protocols)) return;
    const path = pathInMetadata(facts, "activitypub", "extensions");
    report({
      path,
      message: `${placeOf(path)} lists ActivityPub extensions, but "activitypub" is not in /protocols. Add it there, or remove the extensions: no reader is required to look for them.`,
    });
  },
};

/** More than any server has. */
const maxProtocols = 100;

/** Whether ActivityPub is listed. A misspelling counts: another rule reports it. */
function speaksActivityPub(protocols: readonly string[]): boolean {
  if (protocols.includes("activitypub")) return true;
  return protocols
    .slice(0, maxProtocols)
    .some((each) => meantBy(each, knownProtocols)?.value.value === "activitypub");
}

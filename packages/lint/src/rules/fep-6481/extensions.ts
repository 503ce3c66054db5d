import { describeValue, ownProperty } from "@nodeinfo-kit/validators/internal";
import { pathInMetadata } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { fep, statusOfFep } from "../../sources.js";
import { isUrl } from "../../urls/web-url.js";
import { nodeInfo } from "../samples.js";

/** More of them are not looked at. */
const mostExtensions = 100;

/** The list of the extensions of ActivityPub is none, or has other items than IRIs. */
export const rule: Rule = {
  code: "fep-6481/extensions",
  severity: "info",
  summary: "The extensions of ActivityPub that a server lists are no list of IRIs.",
  explanation: `FEP-6481 says which extensions of ActivityPub a server understands: a list of IRIs, which are URLs that may have letters of any alphabet in them, each the name of one extension. Readers look for the IRI letter by letter, and find it in nothing else. An early draft had an object here. ${statusOfFep["6481"]}`,
  source: fep("6481"),
  bad: {
    text: nodeInfo({ metadata: { activitypub: { extensions: ["3dModel"] } } }),
    marks: '"3dModel"',
  },
  good: {
    text: nodeInfo({ metadata: { activitypub: { extensions: ["https://w3id.org/manyfold/3dModel#v1"] } } }),
  },
  documents: ["nodeinfo"],
  check({ facts }, report) {
    const extensions = ownProperty(facts?.metadata?.activitypub, "extensions");
    if (facts === undefined || extensions == null) return;
    if (!Array.isArray(extensions)) {
      const path = pathInMetadata(facts, "activitypub", "extensions");
      report({
        path,
        message: `${placeOf(path)} is ${describeValue(extensions)}, where FEP-6481 had an array of IRIs. The proposal is withdrawn: remove it, or write an array.`,
        remedies: [{ title: "Remove it", isSafe: false, changes: [{ kind: "remove", path }] }],
      });
      return;
    }
    const end = Math.min(extensions.length, mostExtensions);
    for (let index = 0; index < end; index++) {
      const extension: unknown = extensions[index];
      if (typeof extension === "string" && isUrl(extension)) continue;
      const path = pathInMetadata(facts, "activitypub", "extensions", index);
      report({
        path,
        message: `${placeOf(path)} is ${describeValue(extension)}, and not an IRI. The proposal is withdrawn: remove it, or write an IRI such as "https://w3id.org/…".`,
        remedies: [{ title: "Remove it", isSafe: false, changes: [{ kind: "remove", path }] }],
      });
    }
  },
};

import { describeValue, ownProperty } from "@nodeinfo-kit/validators/internal";
import { pathInMetadata } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { fep, statusOfFep } from "../../sources.js";
import { isUrl } from "../../urls/web-url.js";
import { nodeInfo } from "../samples.js";

/** The maximum number of extensions to examine. */
const maxExtensions = 100;

/** The ActivityPub extensions are not an array of IRIs. */
export const rule: Rule = {
  code: "fep-6481/extensions",
  severity: "info",
  summary: "The ActivityPub extensions are not an array of IRIs.",
  explanation: `FEP-6481 lists the ActivityPub extensions that a server supports, as an array of IRIs, each the name of one extension. An IRI is a URL that may contain letters of any alphabet. Readers compare IRIs exactly, and recognise nothing else. An early draft had an object here. ${statusOfFep["6481"]}`,
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
        message: `${placeOf(path)} is ${describeValue(extensions)}, but FEP-6481 defined an array of IRIs. The proposal was withdrawn: remove it, or use an array.`,
        remedies: [{ title: "Remove it", isSafe: false, changes: [{ kind: "remove", path }] }],
      });
      return;
    }
    const end = Math.min(extensions.length, maxExtensions);
    for (let index = 0; index < end; index++) {
      const extension: unknown = extensions[index];
      if (typeof extension === "string" && isUrl(extension)) continue;
      const path = pathInMetadata(facts, "activitypub", "extensions", index);
      report({
        path,
        message: `${placeOf(path)} is ${describeValue(extension)}, which is not an IRI. The proposal was withdrawn: remove it, or use an IRI such as "https://w3id.org/…".`,
        remedies: [{ title: "Remove it", isSafe: false, changes: [{ kind: "remove", path }] }],
      });
    }
  },
};

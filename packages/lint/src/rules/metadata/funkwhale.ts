import { validators } from "@nodeinfo-kit/validators/all";
import { pathInMetadata } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** Of what is wrong in it, more than this says nothing new. */
const mostIssues = 20;
/** What other programs have too, so that there is a rule for it elsewhere. */
const common: ReadonlySet<unknown> = new Set(["nodeName", "private", "features"]);

/** The metadata is Funkwhale's, but not as Funkwhale writes it. */
export const rule: Rule = {
  code: "metadata/funkwhale",
  severity: "warning",
  summary: "The metadata has members that Funkwhale alone has, but not as Funkwhale writes them.",
  explanation:
    "Funkwhale's apps and other pods read what a pod puts into `metadata`, and expect it as Funkwhale writes it in NodeInfo 2.0 and 2.1. Its specification differs in places from what it does; what it does is what readers know.",
  source: {
    name: "Funkwhale",
    url: "https://unpkg.com/@nodeinfo-kit/schemas/metadata/funkwhale-2.1.json",
  },
  bad: {
    text: nodeInfo({
      version: "2.1",
      metadata: { funkwhaleSupportMessageEnabled: true, defaultUploadQuota: "1000" },
    }),
    marks: '"1000"',
  },
  good: {
    text: nodeInfo({
      version: "2.1",
      metadata: { funkwhaleSupportMessageEnabled: true, defaultUploadQuota: 1000 },
    }),
  },
  documents: ["nodeinfo/2.0", "nodeinfo/2.1"],
  check({ id, facts }, report) {
    const metadata = facts?.metadata;
    if (facts === undefined || metadata === undefined || !isFunkwhale(metadata)) return;
    const vocabulary = id === "nodeinfo/2.0" ? "metadata/funkwhale-2.0" : "metadata/funkwhale-2.1";
    const { issues = [] } = validators[vocabulary].strict.validate(metadata, { maxIssues: mostIssues });
    for (const { path: within, message, code } of issues) {
      if (common.has(within[0])) continue;
      const path = pathInMetadata(facts, ...within);
      report({
        path,
        isKey: code === "schema/unknown-property",
        message: `As Funkwhale writes it, ${placeOf(path)} ${message}.`,
      });
    }
  },
};

/** Whether metadata has what no other program has. One member that others may have too is not enough. */
function isFunkwhale(metadata: Readonly<Record<string, unknown>>): boolean {
  if (Object.hasOwn(metadata, "funkwhaleSupportMessageEnabled")) return true;
  return (
    Object.hasOwn(metadata, "supportedUploadExtensions") && Object.hasOwn(metadata, "defaultUploadQuota")
  );
}

import { validators } from "@nodeinfo-kit/validators/all";
import { pathInMetadata } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** The maximum number of issues to report. */
const maxReported = 20;
/** Properties of other programs too, which another rule checks. */
const common: ReadonlySet<unknown> = new Set(["nodeName", "private", "features"]);

/** Funkwhale metadata is not written the way Funkwhale writes it. */
export const rule: Rule = {
  code: "metadata/funkwhale",
  severity: "warning",
  summary: "Funkwhale metadata is not written the way Funkwhale writes it.",
  explanation:
    "Funkwhale's apps and other pods read the `metadata` of a pod, and expect it as Funkwhale writes it in NodeInfo 2.0 and 2.1. Its specification differs in places from what it writes, and readers expect what it writes.",
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
    const { issues = [] } = validators[vocabulary].strict.validate(metadata, { maxIssues: maxReported });
    for (const { path: within, message, code } of issues) {
      if (common.has(within[0])) continue;
      const path = pathInMetadata(facts, ...within);
      report({
        path,
        isKey: code === "schema/unknown-property",
        message: `In Funkwhale's metadata, ${placeOf(path)} ${message}.`,
      });
    }
  },
};

/** Whether metadata has properties of Funkwhale only. One that others may also have is not enough. */
function isFunkwhale(metadata: Readonly<Record<string, unknown>>): boolean {
  if (Object.hasOwn(metadata, "funkwhaleSupportMessageEnabled")) return true;
  return (
    Object.hasOwn(metadata, "supportedUploadExtensions") && Object.hasOwn(metadata, "defaultUploadQuota")
  );
}

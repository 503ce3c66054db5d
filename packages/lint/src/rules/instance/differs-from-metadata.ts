import { ownProperty } from "@nodeinfo-kit/validators/internal";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { nodeInfoIds } from "../../schema/describe-standard.js";
import { schemaAt } from "../../schema/json-schema.js";
import { nodeInfo } from "../samples.js";

const pairs = [
  ["name", "nodeName"],
  ["description", "nodeDescription"],
] as const;

/** `instance` and `metadata` give different names or descriptions. */
export const rule: Rule = {
  code: "instance/differs-from-metadata",
  severity: "info",
  summary: "`instance` and `metadata` give different names or descriptions.",
  explanation:
    "NodeInfo 2.2 has `instance` for what servers used to put in `metadata` as `nodeName` and `nodeDescription`. Older readers know only the latter, so providing both is useful. If they differ, people see one name or the other, depending on the reader. Use the same text in both.",
  source: { name: "NodeInfo 2.2", url: "https://github.com/jhass/nodeinfo/tree/main/schemas/2.2" },
  bad: {
    text: nodeInfo({
      version: "2.2",
      instance: { name: "Quiet Harbour" },
      metadata: { nodeName: "Mastodon" },
    }),
    marks: '"Quiet Harbour"',
  },
  good: {
    text: nodeInfo({
      version: "2.2",
      instance: { name: "Quiet Harbour" },
      metadata: { nodeName: "Quiet Harbour" },
    }),
  },
  documents: nodeInfoIds.filter((id) => schemaAt(id, ["instance"]) !== undefined),
  check({ value }, report) {
    const instance = ownProperty(value, "instance");
    const metadata = ownProperty(value, "metadata");
    for (const [name, older] of pairs) {
      const [one, other] = [ownProperty(instance, name), ownProperty(metadata, older)];
      if (typeof one !== "string" || typeof other !== "string" || isSameText(one, other)) continue;
      const [path, otherPath] = [
        ["instance", name],
        ["metadata", older],
      ];
      report({
        path,
        message: `${placeOf(path)} and ${placeOf(otherPath)} differ, so people see one or the other. Use the same text in both.`,
        related: [{ path: otherPath, message: "This differs." }],
      });
    }
  },
};

/** Whether two texts are the same but for white space: the 2.2 schema does not allow line breaks in `instance`. */
function isSameText(one: string, other: string): boolean {
  return one === other || normalized(one) === normalized(other);
}

function normalized(text: string): string {
  return text.slice(0, 10_000).replace(/\s+/g, " ").trim();
}

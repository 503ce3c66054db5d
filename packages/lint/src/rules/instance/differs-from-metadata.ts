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

/** The server is called one thing in `instance`, and another in `metadata`. */
export const rule: Rule = {
  code: "instance/differs-from-metadata",
  severity: "info",
  summary: "The server is named or described in one way in `instance`, and in another in `metadata`.",
  explanation:
    "NodeInfo 2.2 has `instance` for what servers used to write into `metadata` as `nodeName` and `nodeDescription`. Older readers know the latter alone, so that it is good to write both; but people then see one name or the other, depending on where they look. Write the same text in both.",
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
        message: `${placeOf(path)} and ${placeOf(otherPath)} differ, so that people see one or the other. Write the same text in both.`,
        related: [{ path: otherPath, message: "This says it in another way." }],
      });
    }
  },
};

/** White space may differ: the schema of 2.2 wants no line breaks in `instance`. Nobody reads more of a text than this. */
function isSameText(one: string, other: string): boolean {
  return one === other || normalized(one) === normalized(other);
}

function normalized(text: string): string {
  return text.slice(0, 10_000).replace(/\s+/g, " ").trim();
}

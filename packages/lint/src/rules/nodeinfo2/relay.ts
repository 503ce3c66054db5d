import { describeValue, ownProperty } from "@nodeinfo-kit/validators/internal";
import type { Remedy } from "../../remedy.js";
import type { Rule } from "../../rule.js";
import { nodeInfo2 } from "../samples.js";

const values: readonly unknown[] = ["", "all", "tags"];

/** `relay` is not `""`, `"all"` or `"tags"`. */
export const rule: Rule = {
  code: "nodeinfo2/relay",
  severity: "warning",
  summary: '`relay` is not `""`, `"all"` or `"tags"`.',
  explanation:
    '`relay` says which posts the server requests from a relay of diaspora\'s network: `"all"` of them, those with certain `"tags"`, or none, which is an empty string. Relays send nothing for any other value. Use one of the three, or remove the property.',
  source: {
    name: "NodeInfo2 1.0",
    url: "https://github.com/jaywink/nodeinfo2/blob/master/PROTOCOL.md",
  },
  bad: {
    text: nodeInfo2({}, { relay: "none" }),
    marks: '"none"',
    options: { profile: "open" },
  },
  good: { text: nodeInfo2({}, { relay: "" }), options: { profile: "open" } },
  documents: ["nodeinfo2"],
  withSchemaIssue: "explains",
  check({ value }, report) {
    const relay = ownProperty(value, "relay");
    if (relay === undefined || values.includes(relay)) return;
    report({
      path: ["relay"],
      message: `/relay is ${describeValue(relay)}, which no relay recognises. Use "" for no posts, "all" or "tags", or remove the property.`,
      remedies: remediesOf(relay),
    });
  },
};

/** Values that mean no. */
const no: readonly unknown[] = [false, "none", "no", "false", "off"];

function remediesOf(relay: unknown): Remedy[] {
  if (!no.includes(relay)) return [];
  return [{ title: 'Replace with ""', isSafe: true, changes: [{ kind: "set", path: ["relay"], value: "" }] }];
}

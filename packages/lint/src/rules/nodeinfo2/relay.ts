import { describeValue, ownProperty } from "@nodeinfo-kit/validators/internal";
import type { Remedy, Rule } from "../../rule.js";
import { nodeInfo2 } from "../samples.js";

const words: readonly unknown[] = ["", "all", "tags"];

/** What is wanted of a relay is said in no word of the standard. */
export const rule: Rule = {
  code: "nodeinfo2/relay",
  severity: "warning",
  summary: 'What the server wants of a relay is none of `""`, `"all"` and `"tags"`.',
  explanation:
    '`relay` says which posts the server wants from a relay of diaspora\'s network: `"all"` of them, those with certain `"tags"`, or none, which is an empty text. Relays send nothing to a server that says it in another word. Write one of the three, or leave it out.',
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
  besideSchema: "explains",
  check({ value }, report) {
    const relay = ownProperty(value, "relay");
    if (relay === undefined || words.includes(relay)) return;
    report({
      path: ["relay"],
      message: `/relay is ${describeValue(relay)}, which no relay knows. Write "" for no posts, "all" or "tags", or leave it out.`,
      remedies: remediesOf(relay),
    });
  },
};

/** Ways to say no that others have. */
const no: readonly unknown[] = [false, "none", "no", "false", "off"];

function remediesOf(relay: unknown): Remedy[] {
  if (!no.includes(relay)) return [];
  return [{ title: 'Write ""', isSafe: true, changes: [{ kind: "set", path: ["relay"], value: "" }] }];
}

import { identify } from "@nodeinfo-kit/convert";
import type { Rule } from "../../rule.js";
import { isWholeDocument } from "../document/shared/whole-document.js";
import { nodeInfo } from "../samples.js";

/** A whole document is judged as the metadata in one. */
export const rule: Rule = {
  code: "metadata/whole-document",
  severity: "error",
  summary: "A whole document is judged as the metadata in one.",
  explanation:
    "A vocabulary is about the value of `metadata`, and is open to all members. So it would accept a whole document without a look at the metadata in it. Give the value of `metadata` alone, or judge the document as what it is: then its metadata is looked at too.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: nodeInfo(), marks: "{", options: { as: "metadata/fep-0151" } },
  good: { text: '{ "nodeName": "Quiet Harbour" }\n', options: { as: "metadata/fep-0151" } },
  documents: ["metadata"],
  check({ id, value }, report) {
    // A part of metadata may be called "software" too.
    const whole = isWholeDocument(value) ? identify(value) : undefined;
    if (whole === undefined || !whole.startsWith("nodeinfo")) return;
    report({
      path: [],
      message: `This is a whole document, ${whole}, and ${id} is for the value of its "metadata". Give that alone.`,
      args: { id, whole },
    });
  },
};

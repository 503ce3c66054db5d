import { identify } from "@nodeinfo-kit/convert";
import type { Rule } from "../../rule.js";
import { isWholeDocument } from "../document/shared/whole-document.js";
import { nodeInfo } from "../samples.js";

/** A whole document is checked as if it were `metadata`. */
export const rule: Rule = {
  code: "metadata/whole-document",
  severity: "error",
  summary: "A whole document is checked as if it were `metadata`.",
  explanation:
    "A vocabulary describes the value of `metadata`, and accepts any property. It would accept a whole document without checking its metadata. Provide only the value of `metadata`, or check the document as what it is, which includes its metadata.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: nodeInfo(), marks: "{", options: { as: "metadata/fep-0151" } },
  good: { text: '{ "nodeName": "Quiet Harbour" }\n', options: { as: "metadata/fep-0151" } },
  documents: ["metadata"],
  check({ id, value }, report) {
    // A property of metadata may also be named "software".
    const whole = isWholeDocument(value) ? identify(value) : undefined;
    if (whole === undefined || !whole.startsWith("nodeinfo")) return;
    report({
      path: [],
      message: `This is a whole document, ${whole}, and ${id} is for the value of its "metadata". Provide only that value.`,
      args: { id, whole },
    });
  },
};

import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** A text has characters that the schema does not allow there. */
export const rule: Rule = {
  code: "schema/pattern",
  severity: "error",
  summary: "A text has characters in it that the schema does not allow there.",
  explanation:
    "`software.name` is a word for programs: from version 2.0 on it has only small letters without accents, digits and hyphens. The name for people can stand in `metadata`. In version 2.2, the name and the description of a server are one line: the pattern of the standard forbids line breaks, though its text does not say so.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: nodeInfo({ software: { name: "My Server", version: "1.0" } }), marks: '"My Server"' },
  good: { text: nodeInfo({ software: { name: "my-server", version: "1.0" } }) },
  documents: [],
};

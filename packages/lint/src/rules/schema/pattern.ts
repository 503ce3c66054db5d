import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** The string contains characters the schema does not allow. */
export const rule: Rule = {
  code: "schema/pattern",
  severity: "error",
  summary: "The string contains characters the schema does not allow.",
  explanation:
    "`software.name` is for programs: since version 2.0 it may contain only lower-case letters without accents, digits and hyphens. A name for people can go in `metadata`. In version 2.2, the name and description of a server are one line: the standard's pattern forbids line breaks, although its text does not mention this.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: nodeInfo({ software: { name: "My Server", version: "1.0" } }), marks: '"My Server"' },
  good: { text: nodeInfo({ software: { name: "my-server", version: "1.0" } }) },
  documents: [],
};

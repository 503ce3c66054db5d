import { discoverySource } from "../../discovery-source.js";
import { linksOf } from "../../links.js";
import type { Rule } from "../../rule.js";
import { discovery, link } from "../samples.js";

/** No link leads to a document. */
export const rule: Rule = {
  code: "discovery/empty",
  severity: "info",
  summary: "No link leads to a document of NodeInfo.",
  explanation:
    "A link document without links to NodeInfo is valid, and says that there is nothing to read. It is often what a framework serves before anybody has told it more. Link to the document, or answer with the status 404 if there is none. A link with the rel of FEP-2677 alone is meant so, and fine.",
  source: discoverySource,
  bad: { text: discovery(), marks: '"links"' },
  good: { text: discovery(link("2.1")) },
  documents: ["discovery"],
  check(document, report) {
    const { known, count, isWhole } = linksOf(document);
    if (!isWhole || known.length > 0) return;
    const fact = count === 0 ? "/links is empty" : "None of the links in /links has a rel of NodeInfo";
    report({
      path: ["links"],
      isKey: true,
      message: `${fact}, so that readers find no document. Link to it, or answer with the status 404 if there is none.`,
      args: { count },
    });
  },
};

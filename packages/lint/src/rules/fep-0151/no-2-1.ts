import { offers } from "../../links/links.js";
import type { Rule } from "../../rule.js";
import { fep, statusOfFep } from "../../sources.js";
import { discovery, link } from "../samples.js";

/** NodeInfo 2.1 is not offered. */
export const rule: Rule = {
  code: "fep-0151/no-2-1",
  severity: "info",
  summary: "NodeInfo 2.1 is not offered.",
  explanation: `FEP-0151 recommends NodeInfo 2.1 to fediverse servers. It is 2.0 with two additional properties, the repository and the home page of the software, both optional. Offer it alongside 2.0, the only version that some readers look for. ${statusOfFep["0151"]}`,
  source: fep("0151"),
  bad: { text: discovery(link("2.0")), marks: '"links"' },
  good: { text: discovery(link("2.0"), link("2.1")) },
  documents: ["discovery"],
  check(document, report) {
    const links = document.links;
    // If 2.0 is not offered either, another rule reports it.
    if (!links.isWhole || offers(links, "2.1") || !offers(links, "2.0")) return;
    report({
      path: ["links"],
      isKey: true,
      message: "/links offers NodeInfo 2.0, but not 2.1, which FEP-0151 recommends. Offer both.",
    });
  },
};

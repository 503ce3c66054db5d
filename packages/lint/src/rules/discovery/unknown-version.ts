import { quote } from "@nodeinfo-kit/validators/internal";
import { knownVersions, tailOf } from "../../links/rels.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { discoverySource } from "../../sources.js";
import { discovery, link } from "../samples.js";

/** The `rel` of a link names an unknown NodeInfo version. */
export const rule: Rule = {
  code: "discovery/unknown-version",
  severity: "warning",
  summary: "The `rel` of a link names an unknown NodeInfo version.",
  explanation:
    "A rel ends in the NodeInfo version of the document. Readers skip a link whose version they do not know. This is not the version of your software. Use the rel of the version in the document's `version`.",
  source: discoverySource,
  bad: {
    text: discovery(link("2.1"), link("3.0", { rel: "http://nodeinfo.diaspora.software/ns/schema/3.0" })),
    marks: '"http://nodeinfo.diaspora.software/ns/schema/3.0"',
  },
  good: { text: discovery(link("2.1"), link("2.0")) },
  documents: ["discovery"],
  check(document, report) {
    for (const { index, rel, relText } of document.links.known) {
      if (rel.leadsTo !== "nodeinfo" || rel.version !== undefined) continue;
      const path = ["links", index, "rel"];
      const tail = tailOf(relText);
      const fact =
        tail === ""
          ? "does not name a NodeInfo version"
          : `ends in ${quote(tail)}, which is not a NodeInfo version`;
      report({
        path,
        message: `${placeOf(path)} ${fact}. Use the version of the document: ${versions}.`,
        args: { version: tail.slice(0, 120) },
      });
    }
  },
};

const versions = [...knownVersions].join(", ").replace(/, ([^,]+)$/, " or $1");

import { quote } from "@nodeinfo-kit/validators/internal";
import { knownVersions, tailOf } from "../../links/rels.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { discoverySource } from "../../sources.js";
import { discovery, link } from "../samples.js";

/** The rel of a link names a version of NodeInfo that there is not. */
export const rule: Rule = {
  code: "discovery/unknown-version",
  severity: "warning",
  summary: "The rel of a link names a version of NodeInfo that there is not.",
  explanation:
    "A rel ends in the version of NodeInfo that the document follows, and no reader knows any but those that there are: it passes over the link. This is not the version of your software. Write the rel of the version that the document names in `version`.",
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
          ? "names no version of NodeInfo"
          : `ends in ${quote(tail)}, which is no version of NodeInfo`;
      report({
        path,
        message: `${placeOf(path)} ${fact}. Write the one that the document follows: ${versions}.`,
        args: { version: tail.slice(0, 120) },
      });
    }
  },
};

const versions = [...knownVersions].join(", ").replace(/, ([^,]+)$/, " or $1");

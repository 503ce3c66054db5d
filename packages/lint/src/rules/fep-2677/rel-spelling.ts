import { quote } from "@nodeinfo-kit/validators/internal";
import { applicationRel } from "../../links/rels.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { fep, statusOfFep } from "../../sources.js";
import { discovery, link } from "../samples.js";

const href = "https://social.example/actor";

/** The `rel` of the application actor link is misspelt. */
export const rule: Rule = {
  code: "fep-2677/rel-spelling",
  severity: "warning",
  summary: "The `rel` of the application actor link is misspelt.",
  explanation: `With the rel of FEP-2677, the link document can point to the actor that represents the server. Readers compare the rel exactly, including \`https\`, \`www\` and the capital in \`#Application\`, and skip a link with any other rel. ${statusOfFep["2677"]}`,
  source: fep("2677"),
  bad: {
    text: discovery(link("2.1"), { rel: "http://www.w3.org/ns/activitystreams#Application", href }),
    marks: '"http://www.w3.org/ns/activitystreams#Application"',
  },
  good: { text: discovery(link("2.1"), { rel: applicationRel, href }) },
  documents: ["discovery"],
  check(document, report) {
    for (const { index, rel, relText } of document.links.known) {
      if (rel.leadsTo !== "application" || rel.spelling === "right") continue;
      const path = ["links", index, "rel"];
      report({
        path,
        message: `${placeOf(path)} is ${quote(relText)}, which readers do not recognise. ${rel.spelling === "other" ? `Replace with ${quote(applicationRel)}.` : `Did you mean ${quote(applicationRel)}?`}`,
        args: { rel: relText.slice(0, 120), meant: applicationRel },
        remedies: [
          {
            title: `Replace with ${quote(applicationRel)}`,
            isSafe: rel.spelling === "other",
            changes: [{ kind: "set", path, value: applicationRel }],
          },
        ],
      });
    }
  },
};

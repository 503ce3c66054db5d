import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";
import { isNoProtocol, knownProtocols, knownServices } from "./shared/known-values.js";
import { reportUnknown } from "./shared/unknown-values.js";
import { documentsWithWords, hasWord, visitProtocols } from "./shared/value-lists.js";

/** The protocol is unknown. */
export const rule: Rule = {
  code: "known-values/unknown-protocol",
  severity: "warning",
  summary: "The protocol is unknown.",
  explanation:
    "Readers compare protocols exactly, so a different spelling is a different protocol. If the protocol is new, nothing is wrong, and it can be added to the known values. If the schema lists the allowed protocols, `schema/enum` reports this instead.",
  source: {
    name: "known values",
    url: "https://unpkg.com/@nodeinfo-kit/schemas/dist/known-values/protocols.json",
  },
  bad: {
    text: nodeInfo({ protocols: ["activitypup"] }),
    marks: '"activitypup"',
    options: { profile: "open" },
  },
  good: { text: nodeInfo({ protocols: ["activitypub"] }), options: { profile: "open" } },
  documents: documentsWithWords,
  withSchemaIssue: "yields",
  check({ facts }, report) {
    if (hasWord(facts?.protocols?.all, isNoProtocol))
      visitProtocols(facts, (words, fact, _, facts) =>
        reportUnknown(
          { noun: "protocol", known: knownProtocols, other: knownServices },
          words,
          fact,
          facts,
          report,
        ),
      );
  },
};

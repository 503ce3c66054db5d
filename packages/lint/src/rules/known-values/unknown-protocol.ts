import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";
import { isNoProtocol, knownProtocols, knownServices } from "./shared/known-values.js";
import { reportUnknown } from "./shared/unknown-values.js";
import { documentsWithWords, hasWord, visitProtocols } from "./shared/value-lists.js";

/** Nobody knows a protocol of this name. */
export const rule: Rule = {
  code: "known-values/unknown-protocol",
  severity: "warning",
  summary: "No protocol of this name is known.",
  explanation:
    "Readers compare protocols letter by letter, so that one that is spelled in another way is another protocol. A protocol may well be new: then nothing is wrong, and it can be added to the known values. Where the schema lists the protocols that there may be, it says so itself.",
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
  besideSchema: "yields",
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

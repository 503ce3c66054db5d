import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";
import { isNoService, knownProtocols, knownServices } from "./shared/known-values.js";
import { reportUnknown } from "./shared/unknown-values.js";
import { documentsWithWords, hasWord, visitServices } from "./shared/value-lists.js";

/** Nobody knows a service of this name. */
export const rule: Rule = {
  code: "known-values/unknown-service",
  severity: "warning",
  summary: "No third-party service of this name is known.",
  explanation:
    "Readers compare services letter by letter, so that one that is spelled in another way is another service. A service may well be new: then nothing is wrong, and it can be added to the known values. Where the schema lists the services that there may be, it says so itself.",
  source: {
    name: "known values",
    url: "https://unpkg.com/@nodeinfo-kit/schemas/dist/known-values/services.json",
  },
  bad: {
    text: nodeInfo({ services: { inbound: [], outbound: ["rss2"] } }),
    marks: '"rss2"',
    options: { profile: "open" },
  },
  good: {
    text: nodeInfo({ services: { inbound: [], outbound: ["rss2.0"] } }),
    options: { profile: "open" },
  },
  documents: documentsWithWords,
  besideSchema: "yields",
  check({ facts }, report) {
    if (hasWord(facts?.services?.all, isNoService))
      visitServices(facts, (words, fact, _, facts) =>
        reportUnknown(
          { noun: "service", known: knownServices, other: knownProtocols },
          words,
          fact,
          facts,
          report,
        ),
      );
  },
};

import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";
import { isNoService, knownProtocols, knownServices } from "./shared/known-values.js";
import { reportUnknown } from "./shared/unknown-values.js";
import { documentsWithWords, hasWord, visitServices } from "./shared/value-lists.js";

/** The third-party service is unknown. */
export const rule: Rule = {
  code: "known-values/unknown-service",
  severity: "warning",
  summary: "The third-party service is unknown.",
  explanation:
    "Readers compare services exactly, so a different spelling is a different service. If the service is new, nothing is wrong, and it can be added to the known values. If the schema lists the allowed services, `schema/enum` reports this instead.",
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
  withSchemaIssue: "yields",
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

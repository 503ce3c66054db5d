import type { ServerFacts } from "@nodeinfo-kit/convert";
import { quote } from "@nodeinfo-kit/validators/internal";
import { pathOfItem } from "../../origins.js";
import type { Path } from "../../place.js";
import { placeOf } from "../../place-of.js";
import type { Remedy } from "../../remedy.js";
import type { Report, Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";
import { isNoProtocol, knownProtocols, knownServices } from "./shared/known-values.js";
import {
  documentsWithWords,
  hasWord,
  maxFindings,
  visitProtocols,
  visitTexts,
} from "./shared/value-lists.js";

/** A third-party service is listed under `protocols`. */
export const rule: Rule = {
  code: "known-values/service-in-protocols",
  severity: "warning",
  summary: "A third-party service is listed under `protocols`.",
  explanation:
    "`protocols` lists how the server talks to other servers. `services` lists the third-party sites that it takes posts from or sends posts to. A service such as a feed or Tumblr belongs in `services`: in `inbound`, `outbound` or both. Strict readers reject a document that has it in `protocols`.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: {
    text: nodeInfo({ protocols: ["activitypub", "rss2.0"] }),
    marks: '"rss2.0"',
    options: { profile: "open" },
  },
  good: {
    text: nodeInfo({ services: { inbound: [], outbound: ["rss2.0"] } }),
    options: { profile: "open" },
  },
  documents: documentsWithWords,
  withSchemaIssue: "explains",
  check({ facts }, report) {
    if (hasWord(facts?.protocols?.all, isNoProtocol))
      visitProtocols(facts, (words, fact, _, facts) => checkList(words, fact, facts, report));
  },
};

function checkList(words: readonly string[], fact: string, facts: ServerFacts, report: Report): void {
  let count = 0;
  visitTexts(words, (word, index) => {
    if (knownProtocols.of(word) !== undefined || knownProtocols.spelling(word) !== undefined) return;
    const service = knownServices.spelling(word);
    if (service === undefined) return;
    const place = pathOfItem(facts, fact, index);
    const isThere = facts.services?.all.includes(service.value) === true;
    report({
      path: place,
      message: `${placeOf(place)} is ${quote(word)}, a third-party service rather than a protocol. ${isThere ? "It is already in /services: remove it here." : `List ${quote(service.value)} in ${(service.directions ?? ["inbound", "outbound"]).map((each) => `/services/${each}`).join(" or ")} instead.`}`,
      args: { value: word },
      remedies: isThere && words.length > 1 ? [removal(word, place)] : [],
    });
    return ++count < maxFindings;
  });
}

/** Nothing is lost if the services have the value. */
function removal(word: string, path: Path): Remedy {
  return { title: `Remove ${quote(word)}`, isSafe: true, changes: [{ kind: "remove", path }] };
}

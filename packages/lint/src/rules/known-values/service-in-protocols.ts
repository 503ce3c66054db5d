import type { ServerFacts } from "@nodeinfo-kit/convert";
import { quote } from "@nodeinfo-kit/validators/internal";
import { pathOfItem } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Path, Remedy, Report, Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";
import { isNoProtocol, knownProtocols, knownServices } from "./shared/known-values.js";
import {
  documentsWithWords,
  hasWord,
  mostFindings,
  visitProtocols,
  visitTexts,
} from "./shared/value-lists.js";

/** A service is listed among the protocols. */
export const rule: Rule = {
  code: "known-values/service-in-protocols",
  severity: "warning",
  summary: "A third-party service is listed among the protocols.",
  explanation:
    "`protocols` says how the server talks to other servers, and `services` which sites of others it takes posts from or sends them to. A service such as a feed or Tumblr belongs to the latter: to `inbound`, `outbound` or both. Strict readers refuse a document that has it among the protocols.",
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
  besideSchema: "explains",
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
      message: `${quote(word)} of ${placeOf(place)} is a third-party service, and no protocol. ${isThere ? "It is among the services already: remove it here." : `Write ${quote(service.value)} in ${(service.directions ?? ["inbound", "outbound"]).map((each) => `/services/${each}`).join(" or ")} instead.`}`,
      args: { word },
      remedies: isThere && words.length > 1 ? [removal(word, place)] : [],
    });
    return ++count < mostFindings;
  });
}

/** Nothing is lost by it where the services have the word. */
function removal(word: string, path: Path): Remedy {
  return { title: `Remove ${quote(word)}`, isSafe: true, changes: [{ kind: "remove", path }] };
}

import type { KnownValue } from "@nodeinfo-kit/schemas";
import { knownProtocols, knownServices } from "../../known-words.js";
import type { LintedDocument, Path, Remedy, Report, Rule } from "../../rule.js";
import { memberOf } from "../../value.js";
import { documentsWithWords, mostFindings, visitServices, visitTexts } from "../../word-lists.js";
import { placeOf, quote } from "../../words.js";
import { nodeInfo } from "../samples.js";

/** A protocol is listed among the services. */
export const rule: Rule = {
  code: "known-values/protocol-in-services",
  severity: "warning",
  summary: "A protocol is listed among the third-party services.",
  explanation:
    "`protocols` says how the server talks to other servers, and `services` which sites of others it takes posts from or sends them to. A protocol such as ActivityPub belongs to the former alone; strict readers refuse a document that has it among the latter.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: {
    text: nodeInfo({ services: { inbound: ["activitypub"], outbound: [] } }),
    marks: '"activitypub"',
    options: { profile: "open" },
  },
  good: { text: nodeInfo({ services: { inbound: [], outbound: [] } }), options: { profile: "open" } },
  documents: documentsWithWords,
  besideSchema: "explains",
  check(document, report) {
    visitServices(document.value, (words, path) => checkList(document, words, path, report));
  },
};

function checkList(document: LintedDocument, words: readonly unknown[], path: Path, report: Report): void {
  let count = 0;
  visitTexts(words, (word, index) => {
    if (knownServices.of(word) !== undefined || knownServices.spelling(word) !== undefined) return;
    const protocol = knownProtocols.spelling(word);
    if (protocol === undefined) return;
    const place = [...path, index];
    const protocols = memberOf(document.value, "protocols");
    const isThere = Array.isArray(protocols) && protocols.includes(protocol.word);
    report({
      path: place,
      message: `${quote(word)} of ${placeOf(place)} is a protocol, and no third-party service. ${isThere ? "It is among the protocols already: remove it here." : `Write ${quote(protocol.word)} among the protocols instead.`}`,
      args: { word },
      remedies: remediesOf(document, protocol, protocols, place),
    });
    return ++count < mostFindings;
  });
}

/** What is among the protocols can go; what is not moves there, if the standard lets it. */
function remediesOf(
  { id }: LintedDocument,
  { word, since }: KnownValue,
  protocols: unknown,
  place: Path,
): Remedy[] {
  if (!Array.isArray(protocols)) return [];
  const remove = { kind: "remove" as const, path: place };
  if (protocols.includes(word)) return [{ title: `Remove ${quote(word)}`, isSafe: true, changes: [remove] }];
  const isListed = since !== undefined && (id === "nodeinfo2/1.0" || since <= id);
  if (!isListed || protocols.length > mostToRewrite) return [];
  const value = [...protocols, word];
  return [
    {
      title: `Move ${quote(word)} to the protocols`,
      isSafe: false,
      changes: [remove, { kind: "set", path: ["protocols"], value }],
    },
  ];
}

/** A longer list is not written anew. */
const mostToRewrite = 20;

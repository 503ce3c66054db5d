import type { ServerFacts } from "@nodeinfo-kit/convert";
import type { KnownValue } from "@nodeinfo-kit/schemas";
import { ownProperty, quote } from "@nodeinfo-kit/validators/internal";
import { pathOfItem } from "../../origins.js";
import type { Path } from "../../place.js";
import { placeOf } from "../../place-of.js";
import type { Remedy } from "../../remedy.js";
import type { LintedDocument, Report, Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";
import { isNoService, knownProtocols, knownServices } from "./shared/known-values.js";
import { documentsWithWords, hasWord, maxFindings, visitServices, visitTexts } from "./shared/value-lists.js";

/** A protocol is listed under `services`. */
export const rule: Rule = {
  code: "known-values/protocol-in-services",
  severity: "warning",
  summary: "A protocol is listed under `services`.",
  explanation:
    "`protocols` lists how the server talks to other servers. `services` lists the third-party sites that it takes posts from or sends posts to. A protocol such as ActivityPub belongs only in `protocols`; strict readers reject a document that has it in `services`.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: {
    text: nodeInfo({ services: { inbound: ["activitypub"], outbound: [] } }),
    marks: '"activitypub"',
    options: { profile: "open" },
  },
  good: { text: nodeInfo({ services: { inbound: [], outbound: [] } }), options: { profile: "open" } },
  documents: documentsWithWords,
  withSchemaIssue: "explains",
  check(document, report) {
    const { facts } = document;
    if (hasWord(facts?.services?.all, isNoService))
      visitServices(facts, (words, fact, _, facts) => checkList(document, words, fact, facts, report));
  },
};

function checkList(
  document: LintedDocument,
  words: readonly string[],
  fact: string,
  facts: ServerFacts,
  report: Report,
): void {
  let count = 0;
  visitTexts(words, (word, index) => {
    if (knownServices.of(word) !== undefined || knownServices.spelling(word) !== undefined) return;
    const protocol = knownProtocols.spelling(word);
    if (protocol === undefined) return;
    const place = pathOfItem(facts, fact, index);
    const isThere = facts.protocols?.all.includes(protocol.value) === true;
    report({
      path: place,
      message: `${placeOf(place)} is ${quote(word)}, a protocol rather than a third-party service. ${isThere ? "It is already in /protocols: remove it here." : `List ${quote(protocol.value)} in /protocols instead.`}`,
      args: { value: word },
      remedies: isThere ? [removal(word, place)] : remediesOf(document, protocol, place),
    });
    return ++count < maxFindings;
  });
}

/** Nothing is lost if the protocols have the value. */
function removal(word: string, path: Path): Remedy {
  return { title: `Remove ${quote(word)}`, isSafe: true, changes: [{ kind: "remove", path }] };
}

/** Moves a value to the protocols, if the standard allows it there. */
function remediesOf(
  { id, value }: LintedDocument,
  { value: word, since }: KnownValue,
  place: Path,
): Remedy[] {
  const protocols = ownProperty(value, "protocols");
  if (!Array.isArray(protocols)) return [];
  const isListed = since !== undefined && (id === "nodeinfo2/1.0" || since <= id);
  if (!isListed || protocols.length > maxRewritten) return [];
  return [
    {
      title: `Move ${quote(word)} to the protocols`,
      isSafe: false,
      changes: [
        { kind: "remove", path: place },
        { kind: "set", path: ["protocols"], value: [...protocols, word] },
      ],
    },
  ];
}

/** The maximum length of an array to rewrite. */
const maxRewritten = 20;

import type { ServerFacts } from "@nodeinfo-kit/convert";
import type { KnownValue } from "@nodeinfo-kit/schemas";
import { ownProperty, quote } from "@nodeinfo-kit/validators/internal";
import { pathOfItem } from "../../origins.js";
import type { Path } from "../../place.js";
import { placeOf } from "../../place-of.js";
import type { Remedy } from "../../remedy.js";
import type { Report, Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";
import { knownServices } from "./shared/known-values.js";
import {
  type Direction,
  documentsWithWords,
  hasWord,
  maxFindings,
  visitServices,
  visitTexts,
} from "./shared/value-lists.js";

/** A service is listed in the opposite direction to the standards. */
export const rule: Rule = {
  code: "known-values/service-direction",
  severity: "info",
  summary: "A service is listed in the opposite direction to the standards.",
  explanation:
    "`inbound` lists the services that the server takes posts from, and `outbound` those that it sends posts to. The standards list most services in only one of the two: mail is fetched by IMAP and sent by SMTP. Strict readers reject a document that has one in the other array. Move it, unless the server does both.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: {
    text: nodeInfo({ services: { inbound: [], outbound: ["imap"] } }),
    marks: '"imap"',
    options: { profile: "open" },
  },
  good: {
    text: nodeInfo({ services: { inbound: ["imap"], outbound: [] } }),
    options: { profile: "open" },
  },
  documents: documentsWithWords,
  withSchemaIssue: "explains",
  check({ value, facts }, report) {
    const services = facts?.services;
    if (!hasWord(services?.inbound, isOnlyOutbound) && !hasWord(services?.outbound, isOnlyInbound)) return;
    visitServices(facts, (words, fact, direction, facts) => {
      if (direction !== undefined) checkList(words, { fact, direction, facts, value }, report);
    });
  },
};

const isOnlyOutbound = (word: string) => knownServices.of(word)?.directions?.includes("inbound") === false;
const isOnlyInbound = (word: string) => knownServices.of(word)?.directions?.includes("outbound") === false;

const opposite = { inbound: "outbound", outbound: "inbound" } as const;
const purpose = {
  inbound: "that the server takes posts from",
  outbound: "that the server sends posts to",
};

interface List {
  readonly fact: string;
  readonly direction: Direction;
  readonly facts: ServerFacts;
  /** The document. */
  readonly value: unknown;
}

function checkList(words: readonly string[], { fact, direction, facts, value }: List, report: Report): void {
  let count = 0;
  visitTexts(words, (word, index) => {
    const service = knownServices.of(word);
    if (service?.directions === undefined || service.directions.includes(direction)) return;
    const place = pathOfItem(facts, fact, index);
    const right = opposite[direction];
    report({
      path: place,
      message: `${placeOf(place)} lists ${quote(word)} as a service ${purpose[direction]}, but the standards define it as one ${purpose[right]}. If you mean the latter, move it to /services/${right}.`,
      args: { value: word },
      remedies: remediesOf(value, service, right, place),
    });
    return ++count < maxFindings;
  });
}

/** The maximum length of an array to rewrite. */
const maxRewritten = 20;

function remediesOf(document: unknown, { value: word }: KnownValue, right: Direction, place: Path): Remedy[] {
  const list = ownProperty(ownProperty(document, "services"), right);
  if (!Array.isArray(list) || list.length > maxRewritten) return [];
  const remove = { kind: "remove" as const, path: place };
  const add = { kind: "set" as const, path: ["services", right], value: [...list, word] };
  return [
    {
      title: list.includes(word) ? `Remove ${quote(word)}` : `Move ${quote(word)} to ${right}`,
      isSafe: false,
      changes: list.includes(word) ? [remove] : [remove, add],
    },
  ];
}

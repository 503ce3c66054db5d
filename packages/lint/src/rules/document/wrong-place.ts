import { identify } from "@nodeinfo-kit/convert";
import { ownProperty } from "@nodeinfo-kit/validators/internal";
import { relOf } from "../../links/rels.js";
import type { LintedDocument, Rule } from "../../rule.js";
import { documentsSent } from "../http/shared/media-type.js";
import { nodeInfo, nodeInfo2 } from "../samples.js";
import { type Kind, kindAt, kindOf, kinds, looksLike } from "./shared/document-kinds.js";
import { isWholeDocument } from "./shared/whole-document.js";

const origin = { rel: "http://nodeinfo.diaspora.software/ns/schema/2.0" };

/** A document of one standard is served where one of another belongs. */
export const rule: Rule = {
  code: "document/wrong-place",
  severity: "error",
  summary: "A document of one standard is served where a document of another standard belongs.",
  explanation:
    "Readers identify a document by its URL, or by the `rel` of the link that points to it, and cannot use a document of another standard. The names are easy to confuse. NodeInfo 2.0 is a version of NodeInfo, and a link in `/.well-known/nodeinfo` points to its documents. NodeInfo2 is a separate standard with a single version, 1.0, and its document is served at `/.well-known/x-nodeinfo2` itself. Serve the document that belongs at the URL; `nodeinfo convert` creates one from the other.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/blob/main/PROTOCOL.md" },
  bad: { text: nodeInfo2(), marks: "{", options: { origin } },
  good: { text: nodeInfo(), options: { origin } },
  documents: documentsSent,
  check(document, report) {
    const actual = kindOf(identify(document.value) ?? "");
    if (actual === undefined) return;
    const place = placeOfOther(document, actual);
    if (place === undefined || isReportedElsewhere(document.value, actual, place.kind)) return;
    const { name, path } = kinds[actual];
    const home = path ?? "the URL that a link in /.well-known/nodeinfo points to";
    report({
      path: [],
      message: `This is ${name}, which belongs at ${home}, but ${place.fact}.${differenceOf(actual, place.kind)} ${place.cure}.`,
      args: { is: actual, belongs: place.kind },
    });
  },
};

/** Where a document of another kind belongs. */
interface PlaceOfOther {
  readonly kind: Kind;
  readonly fact: string;
  readonly cure: string;
}

function placeOfOther(
  { id, value, origin: { rel, url } }: LintedDocument,
  actual: Kind,
): PlaceOfOther | undefined {
  const version = rel === undefined ? undefined : relOf(rel)?.version;
  if (version !== undefined && actual !== "nodeinfo")
    return {
      kind: "nodeinfo",
      fact: `the link to it has the rel of NodeInfo ${version}`,
      cure: `Serve a NodeInfo ${version} document here, or remove the link`,
    };
  const atUrl = url === undefined ? undefined : kindAt(url);
  if (atUrl !== undefined && atUrl !== actual && !looksLike(value, atUrl))
    return {
      kind: atUrl,
      fact: `${kinds[atUrl].path} is for ${kinds[atUrl].name}`,
      cure: `Serve ${kinds[atUrl].name} here`,
    };
  const asked = kindOf(id);
  if (asked === undefined || asked === actual || looksLike(value, asked)) return undefined;
  return {
    kind: asked,
    fact: `it was checked as ${asked === "nodeinfo" ? `NodeInfo ${id.slice("nodeinfo/".length)}` : kinds[asked].name}`,
    cure: "Check it as what it is, or serve the other document",
  };
}

/** NodeInfo2 and NodeInfo 2.0 are easily confused. */
function differenceOf(...both: readonly Kind[]): string {
  return both.includes("nodeinfo") && both.includes("nodeinfo2/1.0")
    ? " NodeInfo2 is not NodeInfo 2.0 but a separate standard."
    : "";
}

/** Whether a rule about the link document explains it better. */
function isReportedElsewhere(value: unknown, actual: Kind, belongs: Kind): boolean {
  if (belongs === "discovery") return isWholeDocument(value);
  return actual === "discovery" && belongs === "nodeinfo2/1.0" && Array.isArray(ownProperty(value, "links"));
}

import { describeValue, quote } from "@nodeinfo-kit/validators/internal";
import { placeOf } from "../../place-of.js";
import type { Path, Remedy, Rule } from "../../rule.js";
import { isUnfilledUrl } from "../../urls/url-template.js";
import { hasUnseen, isScript, isUrl, isWebUrl, webUrlMeant } from "../../urls/web-url.js";
import { nodeInfo } from "../samples.js";
import { documentsWithUrls, visitOddUrls, type Wanted } from "./shared/url-places.js";

/** What stands in the place of a URL is none that a browser opens. */
export const rule: Rule = {
  code: "url/not-absolute",
  severity: "warning",
  summary: "What stands in the place of a URL is no whole URL.",
  explanation:
    "Readers make links of these members, and a text that is not a whole URL becomes a link to a page of their own, or to nothing. Write an address that begins with `https://`; where there is none, leave the member out.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: {
    text: nodeInfo({
      version: "2.1",
      software: { name: "example", version: "1.0", repository: "code.example/example" },
    }),
    marks: '"code.example/example"',
  },
  good: {
    text: nodeInfo({
      version: "2.1",
      software: { name: "example", version: "1.0", repository: "https://code.example/example" },
    }),
  },
  documents: documentsWithUrls,
  besideSchema: "yields",
  check(document, report) {
    visitOddUrls(document, isNoUrl, (url, path) =>
      report({
        path,
        message: `${placeOf(path)} should be a whole URL, but ${faultOf(url)}.${cureOf(url)}`,
        remedies: remediesOf(url, path),
      }),
    );
  },
};

/** What would run a script is a URL; it has a rule of its own, and so has a template. */
function isNoUrl(url: string, { scheme, mayBeEmpty }: Wanted): boolean {
  if (isWebUrl(url) || (url === "" && mayBeEmpty)) return false;
  return !(scheme === "any" && isUrl(url)) && !isScript(url) && !isUnfilledUrl(url);
}

function faultOf(url: string): string {
  if (url === "") return "is empty";
  if (hasUnseen(url)) return `${quote(url)} has white space or control characters in it`;
  const scheme = isUrl(url) ? /^([a-z][a-z0-9+-]*:)\D/i.exec(url)?.[1] : undefined;
  if (scheme !== undefined && !/^https?:$/i.test(scheme))
    return `${quote(url)} begins with ${quote(scheme)}, which browsers do not open as a page`;
  return `is ${describeValue(url)}`;
}

function cureOf(url: string): string {
  const meant = webUrlMeant(url);
  return meant ? ` Did you mean ${quote(meant.url)}?` : " Write one that begins with https://.";
}

function remediesOf(url: string, path: Path): Remedy[] {
  const meant = webUrlMeant(url);
  if (meant === undefined) return [];
  const { url: value, isSafe } = meant;
  return [{ title: `Write ${quote(value)}`, isSafe, changes: [{ kind: "set", path, value }] }];
}

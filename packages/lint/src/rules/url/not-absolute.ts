import { describeValue, quote } from "@nodeinfo-kit/validators/internal";
import type { Path } from "../../place.js";
import { placeOf } from "../../place-of.js";
import type { Remedy } from "../../remedy.js";
import type { Rule } from "../../rule.js";
import { isUnfilledUrl } from "../../urls/url-template.js";
import { hasUnseen, isScript, isUrl, isWebUrl, webUrlMeant } from "../../urls/web-url.js";
import { nodeInfo } from "../samples.js";
import { documentsWithUrls, visitOddUrls, type Wanted } from "./shared/url-places.js";

/** The value is not an absolute web URL. */
export const rule: Rule = {
  code: "url/not-absolute",
  severity: "warning",
  summary: "The value is not an absolute web URL.",
  explanation:
    "Readers make links of these values. A string that is not an absolute URL becomes a broken link, or a link to a page of the reader's own site. Use a URL that starts with `https://`, or remove the property if there is none.",
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
  withSchemaIssue: "yields",
  check(document, report) {
    visitOddUrls(document, isNoUrl, (url, path) =>
      report({
        path,
        message: `${placeOf(path)} must be an absolute URL, but ${faultOf(url)}.${cureOf(url)}`,
        remedies: remediesOf(url, path),
      }),
    );
  },
};

/** Whether a value is not a suitable URL. Scripts and templates are excluded, since other rules report them. */
function isNoUrl(url: string, { scheme, mayBeEmpty }: Wanted): boolean {
  if (isWebUrl(url) || (url === "" && mayBeEmpty)) return false;
  return !(scheme === "any" && isUrl(url)) && !isScript(url) && !isUnfilledUrl(url);
}

function faultOf(url: string): string {
  if (url === "") return "is empty";
  if (hasUnseen(url)) return `${quote(url)} contains white space or control characters`;
  const scheme = isUrl(url) ? /^([a-z][a-z0-9+-]*:)\D/i.exec(url)?.[1] : undefined;
  if (scheme !== undefined && !/^https?:$/i.test(scheme))
    return `${quote(url)} starts with ${quote(scheme)}, which browsers do not open as a page`;
  return `is ${describeValue(url)}`;
}

function cureOf(url: string): string {
  const meant = webUrlMeant(url);
  return meant ? ` Did you mean ${quote(meant.url)}?` : " Use a URL that starts with https://.";
}

function remediesOf(url: string, path: Path): Remedy[] {
  const meant = webUrlMeant(url);
  if (meant === undefined) return [];
  const { url: value, isSafe } = meant;
  return [{ title: `Replace with ${quote(value)}`, isSafe, changes: [{ kind: "set", path, value }] }];
}

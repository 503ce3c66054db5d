import { quote } from "@nodeinfo-kit/validators/internal";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { isUnfilledUrl } from "../../urls/url-template.js";
import { isScript } from "../../urls/web-url.js";
import { nodeInfo2 } from "../samples.js";
import { documentsWithUrls, visitOddUrls } from "./shared/url-places.js";

/** A URL contains an unfilled placeholder. */
export const rule: Rule = {
  code: "url/placeholder",
  severity: "warning",
  summary: "A URL contains an unfilled placeholder.",
  explanation:
    "A URL that contains `{{ host }}`, or has `undefined` as its host, comes from a template or setting that was not filled in, and cannot be opened. Make the program use its configured host, or omit the URL.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: nodeInfo2({ baseUrl: "https://{{ host }}" }), marks: '"https://{{ host }}"' },
  good: { text: nodeInfo2({ baseUrl: "https://social.example" }) },
  documents: documentsWithUrls,
  withSchemaIssue: "yields",
  check(document, report) {
    visitOddUrls(document, isUnfilled, (url, path) =>
      report({
        path,
        message: `${placeOf(path)} is ${quote(url)}, which contains an unfilled placeholder. Use the absolute URL, or omit it.`,
        args: { value: url.slice(0, 120) },
      }),
    );
  },
};

/** Whether a URL has a placeholder. Scripts may contain anything, and have their own rule. */
function isUnfilled(url: string): boolean {
  return isUnfilledUrl(url) && !isScript(url);
}

import { quote } from "@nodeinfo-kit/validators/internal";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { isUnfilledUrl } from "../../urls/url-template.js";
import { isScript } from "../../urls/web-url.js";
import { nodeInfo2 } from "../samples.js";
import { documentsWithUrls, visitOddUrls } from "./shared/url-places.js";

/** A URL contains a template that was not filled in. */
export const rule: Rule = {
  code: "url/placeholder",
  severity: "warning",
  summary: "A URL contains a template that was not filled in.",
  explanation:
    "A URL with `{{ host }}` in it, or with `undefined` as its host, comes from a template or a setting that was not filled in, and cannot be opened. Let the program write the host that it is configured for, or omit the URL.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: { text: nodeInfo2({ baseUrl: "https://{{ host }}" }), marks: '"https://{{ host }}"' },
  good: { text: nodeInfo2({ baseUrl: "https://social.example" }) },
  documents: documentsWithUrls,
  besideSchema: "yields",
  check(document, report) {
    visitOddUrls(document, isUnfilled, (url, path) =>
      report({
        path,
        message: `${placeOf(path)} is ${quote(url)}, in which something was not filled in. Write the absolute URL, or omit it.`,
        args: { value: url.slice(0, 120) },
      }),
    );
  },
};

/** What runs a script may contain anything, and has a rule of its own. */
function isUnfilled(url: string): boolean {
  return isUnfilledUrl(url) && !isScript(url);
}

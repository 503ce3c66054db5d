import { quote } from "@nodeinfo-kit/validators/internal";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { isScript } from "../../urls/web-url.js";
import { nodeInfo } from "../samples.js";
import { documentsWithUrls, visitOddUrls } from "./shared/url-places.js";

/** A link would run a script. */
export const rule: Rule = {
  code: "url/script",
  severity: "warning",
  summary: "A link would run a script in the page of whoever shows it.",
  explanation:
    "A URL with `javascript:`, or one that holds a page of its own in `data:`, runs a script as soon as somebody follows it: in the name of the reader's site, with all that its user may do there. A server has no reason to publish one, so that it may have been broken into. Write the address of a page that begins with `https://`. Readers should make links of nothing but http and https.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: {
    text: nodeInfo({
      version: "2.1",
      software: { name: "example", version: "1.0", homepage: "javascript:alert(document.cookie)" },
    }),
    marks: '"javascript:alert(document.cookie)"',
  },
  good: {
    text: nodeInfo({
      version: "2.1",
      software: { name: "example", version: "1.0", homepage: "https://example.example/" },
    }),
  },
  documents: documentsWithUrls,
  check(document, report) {
    visitOddUrls(document, runsScript, (url, path) =>
      report({
        path,
        message: `${placeOf(path)} is ${quote(url)}, which runs a script in the page of whoever makes a link of it. Write the address of a page that begins with https://.`,
        remedies: [
          {
            title: `Leave out ${quote(String(path.at(-1)))}`,
            isSafe: false,
            changes: [{ kind: "remove", path }],
          },
        ],
      }),
    );
  },
};

/** Nearly all URLs begin with https, and none of them runs a script. */
function runsScript(url: string): boolean {
  return !url.startsWith("https://") && isScript(url);
}

import { quote } from "@nodeinfo-kit/validators/internal";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { isScript } from "../../urls/web-url.js";
import { nodeInfo } from "../samples.js";
import { documentsWithUrls, visitOddUrls } from "./shared/url-places.js";

/** The URL runs a script in the page that links to it. */
export const rule: Rule = {
  code: "url/script",
  severity: "warning",
  summary: "The URL runs a script in the page that links to it.",
  explanation:
    "A `javascript:` URL, or a `data:` URL that contains a page, runs a script as soon as someone follows it: on the reader's site, with all the permissions of its user. A server has no reason to publish one, so it may have been compromised. Use the URL of a page that starts with `https://`. Readers should only create http and https links.",
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
        message: `${placeOf(path)} is ${quote(url)}, which runs a script in any page that links to it. Use the URL of a page that starts with https://.`,
        remedies: [
          {
            title: `Remove ${quote(String(path.at(-1)))}`,
            isSafe: false,
            changes: [{ kind: "remove", path }],
          },
        ],
      }),
    );
  },
};

/** Whether a URL runs a script. Checks https first, as almost all URLs have it. */
function runsScript(url: string): boolean {
  return !url.startsWith("https://") && isScript(url);
}

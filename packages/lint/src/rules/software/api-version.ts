import { quote } from "@nodeinfo-kit/validators/internal";
import { pathOfSoftware } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";
import { documentsWithSoftware } from "./shared/documents-with-software.js";

/** The software version is the version string of Mastodon's API. */
export const rule: Rule = {
  code: "software/api-version",
  severity: "warning",
  summary: "The software version is the version string of Mastodon's API.",
  explanation:
    "Servers that offer Mastodon's API start their API version with that of Mastodon, as in `4.1.0 (compatible; Example 0.9.0)`, for apps that look at the first number. NodeInfo also has the name of the software, and readers treat the string as a version of that software. Use the software's own version, such as `0.9.0`.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: {
    text: nodeInfo({ software: { name: "example", version: "4.1.0 (compatible; Example 0.9.0)" } }),
    marks: '"4.1.0 (compatible; Example 0.9.0)"',
  },
  good: { text: nodeInfo({ software: { name: "example", version: "0.9.0" } }) },
  documents: documentsWithSoftware,
  check({ facts }, report) {
    const version = facts?.software?.version;
    if (facts === undefined || version === undefined || version.length > maxLength) return;
    if (!/\(compatible[;,]/i.test(version)) return;
    const path = pathOfSoftware(facts, "version");
    const own = /\(compatible[;,][^()]*[ /]v?(\d[^\s()]*)\)/i.exec(version)?.[1];
    report({
      path,
      message: `${placeOf(path)} is ${quote(version)}, the format of Mastodon's API. ${own === undefined ? "Use the version of the software itself." : `Did you mean ${quote(own)}?`}`,
      args: { value: version },
      remedies:
        own === undefined
          ? []
          : [
              {
                title: `Replace with ${quote(own)}`,
                isSafe: false,
                changes: [{ kind: "set", path, value: own }],
              },
            ],
    });
  },
};

/** Longer than any version. */
const maxLength = 200;

import { quote } from "@nodeinfo-kit/validators/internal";
import { pathOfSoftware } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";
import { documentsWithSoftware } from "./shared/documents-with-software.js";

/** The version of the software is what Mastodon's API has there. */
export const rule: Rule = {
  code: "software/api-version",
  severity: "warning",
  summary: "The version of the software is the version string of Mastodon's API.",
  explanation:
    "Servers that offer Mastodon's API begin their version there with that of Mastodon, as in `4.1.0 (compatible; Example 0.9.0)`, for apps that look at the first number. In NodeInfo the name of the software is given beside its version, and readers take the string for a version of that software. Write its own version, such as `0.9.0`.",
  source: { name: "NodeInfo", url: "https://github.com/jhass/nodeinfo/tree/main/schemas" },
  bad: {
    text: nodeInfo({ software: { name: "example", version: "4.1.0 (compatible; Example 0.9.0)" } }),
    marks: '"4.1.0 (compatible; Example 0.9.0)"',
  },
  good: { text: nodeInfo({ software: { name: "example", version: "0.9.0" } }) },
  documents: documentsWithSoftware,
  check({ facts }, report) {
    const version = facts?.software?.version;
    if (facts === undefined || version === undefined || version.length > longest) return;
    if (!/\(compatible[;,]/i.test(version)) return;
    const path = pathOfSoftware(facts, "version");
    const own = /\(compatible[;,][^()]*[ /]v?(\d[^\s()]*)\)/i.exec(version)?.[1];
    report({
      path,
      message: `${placeOf(path)} is ${quote(version)}, as Mastodon's API has it. Write the version of the software itself${own === undefined ? "" : `: did you mean ${quote(own)}?`}${own === undefined ? "." : ""}`,
      args: { value: version },
      remedies:
        own === undefined
          ? []
          : [{ title: `Write ${quote(own)}`, isSafe: false, changes: [{ kind: "set", path, value: own }] }],
    });
  },
};

/** No version is longer. */
const longest = 200;

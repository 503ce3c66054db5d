import { pathOf, quote } from "@nodeinfo-kit/validators/internal";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { fep } from "../../sources.js";
import { nodeInfo } from "../samples.js";
import { isUnfilled } from "../software/shared/placeholders.js";

const facts = ["name", "description"] as const;

/** The name or description of the server is a placeholder. */
export const rule: Rule = {
  code: "instance/placeholder",
  severity: "warning",
  summary: "The name or description of the server is a placeholder.",
  explanation:
    "A name such as `undefined` or `SITE_NAME`, or a description that contains `{{ instance_name }}`, comes from a template or setting that was not filled in. Server lists show it as it is. Use the real name or description of the server, or omit it.",
  source: fep("0151"),
  bad: { text: nodeInfo({ metadata: { nodeName: "{{ instance_name }}" } }), marks: '"{{ instance_name }}"' },
  good: { text: nodeInfo({ metadata: { nodeName: "Quiet Harbour" } }) },
  documents: [
    "nodeinfo",
    "nodeinfo2",
    "diaspora/statistics-json",
    "mastodon/instance-v1",
    "mastodon/instance-v2",
  ],
  check(document, report) {
    if (document.facts === undefined) return;
    const { origins } = document.facts;
    for (const fact of facts) {
      const text = document.facts[fact];
      if (text === undefined || !isUnfilled(text)) continue;
      const path = pathOf(origins[`/${fact}`] ?? "");
      report({
        path,
        message: `${placeOf(path)} is ${quote(text)}, an unfilled placeholder. Use the ${fact} of the server, or omit it.`,
        args: { value: text.slice(0, 120) },
      });
    }
  },
};

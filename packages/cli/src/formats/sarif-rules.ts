import { getRule } from "@nodeinfo-kit/lint";
import type { ReportingDescriptor } from "sarif";
import type { Entry } from "./entries.js";
import { levels } from "./sarif-result.js";

/** The rules that entries come from, in the order of their codes. */
export function rulesOf(entries: readonly Entry[]): ReportingDescriptor[] {
  const pages = new Map<string, string>();
  for (const { code, finding } of entries) if (finding) pages.set(code, finding.diagnostic.docsUrl);
  return [...pages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, helpUri]) => ({ id, helpUri, ...aboutRule(id) }));
}

function aboutRule(code: string): Partial<ReportingDescriptor> {
  const rule = getRule(code);
  if (rule === undefined) return {};
  const { severity, summary, explanation, source } = rule;
  return {
    shortDescription: { text: summary },
    fullDescription: { text: explanation },
    help: { text: `${explanation} Source: ${source.name}, ${source.url}`, markdown: explanation },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [code.split("/")[0] ?? code] },
  };
}

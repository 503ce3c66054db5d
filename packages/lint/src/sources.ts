import type { Rule } from "./rule.js";

/** A Fediverse Enhancement Proposal as the source of a rule. */
export function fep(slug: Slug): Rule["source"] {
  return {
    name: `FEP-${slug}`,
    url: `https://codeberg.org/fediverse/fep/src/branch/main/fep/${slug}/fep-${slug}.md`,
  };
}

/** The proposals that have rules. */
type Slug = "0151" | "2677" | "6481" | "9fde" | "eb22" | "f1d5";

/** When we last read the repository of the proposals, in a mirror. */
const lastRead = "2025-11-06";

const notInNodeInfo =
  'FEP-844e, a draft, says "Capability discovery through NodeInfo endpoint is discouraged", and refers to FEP-d556 instead.';

/** The status of a proposal, and how certain it is: sentences for the pages of its rules. */
export const statusOfFep = {
  "0151": `FEP-0151 has reportedly been final since 2026-03-07. We have not seen the final text: this rule follows the draft of 2025-05-19.`,
  "2677": `FEP-2677 was a draft when we last read it (${lastRead}). FEP-d556, which is final, finds the actor through WebFinger instead.`,
  "6481": `FEP-6481 was withdrawn on 2024-10-31, at its author's request: no reader is required to look for the extensions, and a server can omit them. ${notInNodeInfo}`,
  "9fde": `FEP-9fde was a draft when we last read it (${lastRead}). ${notInNodeInfo}`,
  eb22: `FEP-eb22 was a draft when we last read it (${lastRead}). ${notInNodeInfo}`,
} as const satisfies Partial<Record<Slug, string>>;

/** The standard of the link document. */
export const discoverySource = {
  name: "NodeInfo discovery",
  url: "https://github.com/jhass/nodeinfo/blob/main/PROTOCOL.md",
};

/** The standard of its format. */
export const jrdSource = { name: "RFC 7033", url: "https://www.rfc-editor.org/rfc/rfc7033#section-4.4" };

/** The standard of the Matrix support document. */
export const matrixSupportSource = {
  name: "Matrix, support",
  url: "https://spec.matrix.org/v1.11/client-server-api/#getwell-knownmatrixsupport",
};

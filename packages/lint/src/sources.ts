import type { Rule } from "./rule.js";

/** Where a proposal for the fediverse is written down. */
export function fep(slug: Slug): Rule["source"] {
  return {
    name: `FEP-${slug}`,
    url: `https://codeberg.org/fediverse/fep/src/branch/main/fep/${slug}/fep-${slug}.md`,
  };
}

/** The proposals that rules are about. */
type Slug = "0151" | "2677" | "6481" | "9fde" | "eb22" | "f1d5";

/** When we last read the repository of the proposals, in a mirror. */
const lastRead = "2025-11-06";

const notInNodeInfo =
  'FEP-844e, a draft, says "Capability discovery through NodeInfo endpoint is discouraged", and refers to FEP-d556 instead.';

/** What a proposal is worth, and how certain that is: sentences for the pages of its rules. */
export const statusOfFep = {
  "0151": `FEP-0151 is reported to be final since 2026-03-07. We have that at second hand and have not seen the final text: this rule follows the draft of 2025-05-19.`,
  "2677": `FEP-2677 was a draft when we last read it (${lastRead}). FEP-d556, which is final, finds the actor through WebFinger instead.`,
  "6481": `FEP-6481 was withdrawn on 2024-10-31, at its author's request: no reader is required to look for the extensions, and a server can omit them. ${notInNodeInfo}`,
  "9fde": `FEP-9fde was a draft when we last read it (${lastRead}). ${notInNodeInfo}`,
  eb22: `FEP-eb22 was a draft when we last read it (${lastRead}). ${notInNodeInfo}`,
} as const satisfies Partial<Record<Slug, string>>;

/** Where the link document is written down. */
export const discoverySource = {
  name: "NodeInfo discovery",
  url: "https://github.com/jhass/nodeinfo/blob/main/PROTOCOL.md",
};

/** What becomes of links in it, by the format that it is in. */
export const jrdSource = { name: "RFC 7033", url: "https://www.rfc-editor.org/rfc/rfc7033#section-4.4" };

/** Where it is written whom to ask about a Matrix server. */
export const matrixSupportSource = {
  name: "Matrix, support",
  url: "https://spec.matrix.org/v1.11/client-server-api/#getwell-knownmatrixsupport",
};

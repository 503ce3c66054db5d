import type { Rule } from "./rule.js";

/** Where a proposal for the fediverse is written down. */
export function fep(slug: string): Rule["source"] {
  return {
    name: `FEP-${slug}`,
    url: `https://codeberg.org/fediverse/fep/src/branch/main/fep/${slug}/fep-${slug}.md`,
  };
}

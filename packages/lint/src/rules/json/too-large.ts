import type { Found, Rule } from "../../rule.js";
import { nodeInfo } from "../samples.js";

/** The input is larger than the limit. */
export const rule: Rule = {
  code: "json/too-large",
  severity: "error",
  summary: "The input is larger than the limit.",
  explanation:
    "Documents about servers have a few hundred bytes, and some have thousands. Readers stop at a limit, many at 1 MiB or less, so that no server can fill their memory, and then have nothing. Larger input is not checked at all. Make it smaller. Programs that call `lint` can raise its option `limits.bytes`; the command has no option for it.",
  source: { name: "RFC 8259, section 9", url: "https://www.rfc-editor.org/rfc/rfc8259#section-9" },
  bad: { text: nodeInfo(), options: { limits: { bytes: 64 } }, marks: "" },
  good: { text: nodeInfo(), options: { limits: { bytes: 1024 } } },
  documents: [],
};

export function foundTooLarge(limit: number): Found {
  return {
    rule,
    path: [],
    message: `The input has more than ${limit} bytes, so it was not checked. Make it smaller.`,
    args: { limit },
  };
}

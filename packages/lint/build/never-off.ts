import { lint, type Rule } from "@nodeinfo-kit/lint";

/** Whether a rule cannot be turned off: what it finds keeps a document from being judged, so the document would pass. */
export function isNeverOff({ bad }: Rule): boolean {
  const { id, value } = lint(bad.text, bad.options);
  return id === undefined || value === undefined;
}

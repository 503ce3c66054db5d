import { printable } from "@nodeinfo-kit/lint/terminal";
import { printJson } from "../print-json.js";
import { entriesOf } from "./entries.js";
import { fingerprintsOf } from "./fingerprints.js";
import type { Format } from "./format.js";
import { forgePath } from "./places.js";

/** Renders a Code Quality report, which GitLab shows in merge requests. */
export const gitlab: Format = (report, context) => {
  const entries = entriesOf(report);
  const fingerprints = fingerprintsOf(entries, context);
  return printJson(
    entries.map(({ file, code, severity, message, range }, index) => ({
      description: printable(message),
      check_name: code,
      fingerprint: fingerprints[index],
      severity: severities[severity],
      location: {
        path: forgePath(file, context),
        lines: { begin: range?.start.line ?? 1, end: range?.end.line ?? 1 },
      },
    })),
  );
};

/** GitLab's names of severities. */
const severities = { error: "major", warning: "minor", info: "info" } as const;

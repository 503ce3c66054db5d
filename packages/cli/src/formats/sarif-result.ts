import type { Range, Severity, Suggestion } from "@nodeinfo-kit/lint";
import { printable } from "@nodeinfo-kit/lint/terminal";
import type { Fix, Location, Message, PhysicalLocation, Region, ReportingConfiguration, Result } from "sarif";
import type { CheckedDocument } from "../check/report.js";
import type { Entry } from "./entries.js";
import type { FormatContext } from "./format.js";
import { forgeUri, rangeInFile } from "./places.js";

/** SARIF's names of severities. */
export const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Record<
  Severity,
  ReportingConfiguration.level
>;

/** Converts an entry to a result. */
export function resultOf(
  entry: Entry,
  rules: readonly { readonly id: string }[],
  fingerprint: string,
  context: FormatContext,
): Result {
  const { code, severity, message, finding } = entry;
  const fixes = finding ? fixesOf(entry.file, finding.diagnostic.suggestions, finding.document, context) : [];
  const related = finding ? relatedOf(entry, context) : [];
  return {
    ruleId: code,
    ruleIndex: rules.findIndex(({ id }) => id === code),
    level: levels[severity],
    message: messageOf(message),
    locations: [locationOf(entry, context)],
    ...(related.length > 0 && { relatedLocations: related }),
    partialFingerprints: { "nodeinfo/v1": fingerprint },
    ...(fixes.length > 0 && { fixes }),
  };
}

/**
 * A message. In SARIF, `[text](target)` is a link even in plain text. Brackets that could form one are escaped, because messages
 * quote untrusted text.
 */
export function messageOf(text: string): Message {
  const safe = printable(text);
  return { text: safe.includes("](") ? safe.replace(/[[\]]/g, "\\$&") : safe };
}

/** The location of an entry. */
export function locationOf({ file, range, finding }: Entry, context: FormatContext): Location {
  const pointer = finding?.diagnostic.pointer;
  return {
    physicalLocation: physical(file, range, context),
    ...(pointer && { logicalLocations: [{ fullyQualifiedName: printable(pointer) }] }),
  };
}

function physical(file: string, range: Range | undefined, context: FormatContext): PhysicalLocation {
  return { artifactLocation: { uri: forgeUri(file, context) }, ...(range && { region: regionOf(range) }) };
}

function regionOf({ start, end }: Range): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function relatedOf({ file, finding }: Entry, context: FormatContext): Location[] {
  const { diagnostic, document } = finding ?? {};
  if (diagnostic === undefined || document === undefined) return [];
  return diagnostic.related.map(({ range, message }, id) => ({
    id,
    message: messageOf(message),
    physicalLocation: physical(file, range && rangeInFile(range, document), context),
  }));
}

function fixesOf(
  file: string,
  suggestions: readonly Suggestion[],
  document: CheckedDocument,
  context: FormatContext,
): Fix[] {
  return suggestions
    .filter(({ edits }) => edits.length > 0)
    .map(({ title, edits }) => ({
      description: messageOf(title),
      artifactChanges: [
        {
          artifactLocation: { uri: forgeUri(file, context) },
          replacements: edits.map(({ range, text }) => ({
            deletedRegion: regionOf(rangeInFile(range, document)),
            insertedContent: { text },
          })),
        },
      ],
    }));
}

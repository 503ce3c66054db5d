import { lint } from "@nodeinfo-kit/lint";
import { validateNodeInfo } from "@nodeinfo-kit/validators/nodeinfo/2.1";
import { makeDocuments } from "./documents.ts";
import { bulks, enlarge } from "./documents-to-read.ts";
import { type Effort, interleave } from "./measure.ts";
import { type Spread, spread } from "./statistics.ts";

/** The cost of linting a NodeInfo 2.1 document given as a string. */
export interface LintingCost {
  /** The time to lint a valid document, divided by the time to parse and validate it. */
  readonly valid: Spread;
  /** The milliseconds to lint a document of 1 MiB, by its most frequent part. */
  readonly mebibyte: Readonly<Record<string, Spread>>;
}

export function measureLinting(effort: Effort): LintingCost {
  const texts = makeDocuments().small.filter(isClean);
  if (texts.length < 32) throw new Error(`Only ${texts.length} documents have no diagnostics.`);
  const { rounds, milliseconds, warmUp } = effort;
  const more = { rounds: 3 * rounds, milliseconds: 4 * milliseconds, warmUp: 10 * warmUp };
  const subjects = {
    validate: { call: countIssues, values: texts },
    lint: { call: countDiagnostics, values: texts },
  };
  return {
    valid: spread(interleave(subjects, more).map((round) => round.lint / round.validate)),
    mebibyte: Object.fromEntries(
      Object.entries(mebibytes(texts[0] ?? "")).map(([name, text]) => [name, timeToLint(text, effort)]),
    ),
  };
}

/** Documents at lint's size limit: one valid, one full of errors, and one cut off at the end. */
function mebibytes(text: string): Readonly<Record<string, string>> {
  const large = (bulk: keyof typeof bulks & string) => {
    const make = bulks[bulk];
    if (!make) throw new Error(`Unknown bulk "${bulk}".`);
    return JSON.stringify(enlarge(JSON.parse(text), make, 1e6));
  };
  const valid = large("features in metadata");
  return {
    "features in metadata": valid,
    "unknown protocols": large("protocols"),
    "features, cut off at the end": valid.slice(0, -1),
  };
}

function timeToLint(text: string, { rounds, milliseconds, warmUp }: Effort): Spread {
  const long = { rounds, milliseconds: 10 * milliseconds, warmUp };
  const times = interleave({ lint: { call: countDiagnostics, values: [text] } }, long);
  return spread(times.map((round) => round.lint / 1e6));
}

function isClean(text: string): boolean {
  return countDiagnostics(text) === 0;
}

function countDiagnostics(text: string): number {
  return lint(text).diagnostics.length;
}

function countIssues(text: string): number {
  return validateNodeInfo(JSON.parse(text)).issues?.length ?? 0;
}

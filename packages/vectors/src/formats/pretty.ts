import { countResults, type Row, statuses, sumOf } from "../count-results.js";
import { excerpt } from "../escape.js";
import { isUnanswered, type Outcome } from "../expected-failures.js";

/** The most cases that are shown one by one, and how many of them may be about one property. */
const maxShown = 20;
const maxOfProperty = 3;

/** Renders the unexpected results for people, and the counts of all. */
export function pretty(outcomes: readonly Outcome[]): string {
  const unexpected = outcomes.filter(({ isUnexpected }) => isUnexpected);
  const shown = choose(unexpected);
  const more = unexpected.length - shown.length;
  const rows = countResults(outcomes);
  return [
    ...shown.flatMap(show),
    ...(more > 0 ? [`… and ${more.toLocaleString("en")} more: --format json lists all.`, ""] : []),
    ...table(rows),
    "",
    summary(outcomes, unexpected.length),
    "",
  ].join("\n");
}

/** The first of each kind: many cases about one property usually have one cause, as those have that were not run. */
function choose(unexpected: readonly Outcome[]): readonly Outcome[] {
  const counts = new Map<string, number>();
  const first = unexpected.filter(({ case: { name }, request }) => {
    const [subject = name] = request ? name.split(" is ") : ["not run"];
    const number = (counts.get(subject) ?? 0) + 1;
    counts.set(subject, number);
    return number <= (request ? maxOfProperty : 1);
  });
  return first.slice(0, maxShown);
}

function show({ case: { name }, verdict, request, answer, answerLength, errors }: Outcome): string[] {
  const message =
    verdict.status === "failed"
      ? verdict.message
      : `It is ${verdict.status}, but was expected to fail. Remove it from the list.`;
  return [
    `✗ ${name}`,
    `  ${message}`,
    ...(request ? [`  sent:     ${excerpt(request)}`] : []),
    ...(answer === undefined ? [] : [`  received: ${excerpt(answer, 300, answerLength)}`]),
    ...(errors ? lastLines(errors).map((line) => `  stderr:   ${excerpt(line, 200)}`) : []),
    "",
  ];
}

function lastLines(text: string): string[] {
  return text.trimEnd().split(/\r?\n/).slice(-5);
}

function table(rows: readonly Row[]): string[] {
  const header = ["kind", "id", ...statuses];
  const all = [...rows, { kind: "all", id: "", ...sumOf(rows) }];
  const cells = all.map((row) => [
    row.kind,
    row.id,
    ...statuses.map((status) => row[status].toLocaleString("en")),
  ]);
  const widths = header.map((title, column) =>
    Math.max(title.length, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  return [header, ...cells].map((row) =>
    row
      .map((cell, column) =>
        column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  "),
  );
}

function summary(outcomes: readonly Outcome[], unexpected: number): string {
  const { partial, skipped } = sumOf(countResults(outcomes));
  const expected = outcomes.filter(({ isListed, isUnexpected }) => isListed && !isUnexpected).length;
  const notes = [
    ...(expected > 0 ? [`${count(expected, "failure")} expected`] : []),
    ...(partial > 0
      ? [`${count(partial, "case")} in part, because the program has no place for the rest`]
      : []),
    ...(skipped > 0 ? [`${count(skipped, "case")} skipped by the program`] : []),
  ];
  return `${[result(outcomes, unexpected), ...notes].join("; ")}.`;
}

function result(outcomes: readonly Outcome[], unexpected: number): string {
  if (unexpected > 0) return `✗ ${count(unexpected, "unexpected result")}`;
  return isUnanswered(outcomes) ? "✗ No case was answered" : "✓ All results are as expected";
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}

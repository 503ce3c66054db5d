import { wrap } from "@nodeinfo-kit/lint/terminal";
import type { Option, Options, ValueOption } from "./option.js";
import { orList } from "./or-list.js";
import { valueName } from "./parse-options.js";

/** The parts of a command's help besides its options. */
export interface HelpParts {
  /** What comes after the options, such as FILE|-. */
  readonly usage: string;
  readonly about: string;
  /** Example commands, one per line. */
  readonly examples: readonly string[];
  /** Text after the options. */
  readonly more?: string;
  readonly exitStatus: string;
}

const columns = 80;

/** Renders the help of a command for a terminal of 80 columns. */
export function helpText(name: string, parts: HelpParts, options: Options): string {
  const { about, examples, more, exitStatus } = parts;
  const hasGroups = Object.values(options).some(({ group }) => group !== undefined);
  const blocks = [
    usageLines(name, parts.usage, options),
    [
      ...fill(about),
      ...(hasGroups || examples.length === 0 ? [] : [""]),
      ...examples.map((line) => `  ${line}`),
    ],
    hasGroups ? groupedLines(options) : listedLines(options),
    more === undefined ? [] : fill(more),
    fill(`Exit status: ${exitStatus}`),
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n");
}

/** Wraps a paragraph. Text that already has several lines is returned as it is. */
function fill(text: string): string[] {
  return text.includes("\n") ? text.split("\n") : wrap(text, columns);
}

/** With more options than these, the usage line shows [OPTIONS]. */
const maxInUsage = 3;

function usageLines(name: string, operands: string, options: Options): string[] {
  const start = `Usage: nodeinfo ${name}`;
  const entries = Object.entries(options);
  const required = entries
    .filter(([, option]) => isRequired(option))
    .map(([name, option]) => label(name, option));
  const isLong = entries.length > maxInUsage;
  const others = entries
    .filter(([, option]) => !isRequired(option))
    .map(([name, option]) => `[${label(name, option)}]`);
  return flow([...required, ...(isLong ? ["[OPTIONS]"] : others), operands].filter(Boolean), start, " ");
}

function isRequired(option: Option): boolean {
  return option.type === "string" && option.isRequired === true;
}

/** An option with the name of its value. */
export function label(name: string, option: Option): string {
  return option.type === "boolean" ? `--${name}` : `--${name} ${valueName(option)}`;
}

/** Options by group, several on a line, without descriptions. */
function groupedLines(options: Options): string[] {
  const groups = new Map<string, string[]>();
  for (const [name, option] of Object.entries(options)) {
    const { group = "" } = option;
    groups.set(group, [...(groups.get(group) ?? []), `${label(name, option)}${inParentheses(option)}`]);
  }
  const width = Math.max(...[...groups.keys()].map((group) => group.length));
  return [...groups].flatMap(([group, pieces]) => flow(pieces, group.padEnd(width + 1), "  "));
}

function inParentheses(option: Option): string {
  const notes = [
    option.hint,
    option.type === "string" && option.multiple ? "repeatable" : undefined,
    defaultOf(option),
  ].filter((text) => text !== undefined);
  return notes.length === 0 ? "" : ` (${notes.join("; ")})`;
}

function defaultOf(option: Option): string | undefined {
  if (option.type === "boolean") return undefined;
  const text = option.defaultText ?? option.default;
  return text === undefined ? undefined : `default: ${text}`;
}

/** Appends pieces to a start, as many per line as fit. Further lines are indented. */
function flow(pieces: readonly string[], start: string, gap: string): string[] {
  const indent = " ".repeat(start.length + 1);
  const lines = [start];
  let isFirst = true;
  for (const piece of pieces) {
    const last = lines.at(-1) ?? "";
    const joined = `${last}${isFirst ? " " : gap}${piece}`;
    isFirst = false;
    if (joined.length <= columns) lines.splice(-1, 1, joined);
    else {
      const [first = "", ...others] = wrap(piece, columns - indent.length);
      if (last === start) lines.splice(-1, 1, `${start} ${first}`);
      else lines.push(`${indent}${first}`);
      lines.push(...others.map((line) => `${indent}${line}`));
    }
  }
  return lines;
}

/** A longer label has its own line. */
const maxLabel = 21;

/** Each option on a line, with its description. */
function listedLines(options: Options): string[] {
  const rows = Object.entries(options).map(
    ([name, option]) => [label(name, option), explained(option)] as const,
  );
  const widths = rows.map(([label]) => label.length).filter((width) => width <= maxLabel);
  const width = Math.max(...widths, 0);
  const indent = " ".repeat(width + 4);
  return rows.flatMap(([label, text]) => {
    const lines = wrap(text, columns - indent.length).map((line) => `${indent}${line}`);
    if (label.length > width) return [`  ${label}`, ...lines];
    const [first = "", ...others] = lines;
    return [`  ${label.padEnd(width)}  ${first.slice(indent.length)}`, ...others];
  });
}

function explained(option: Option): string {
  if (option.type === "boolean") return option.description;
  const notes = [option.multiple ? "repeatable" : undefined, defaultOf(option)].filter(Boolean).join("; ");
  const values = listedValues(option);
  return `${option.description}${notes && ` (${notes})`}${values && `: ${values}`}`;
}

/** The allowed values of an option, if its label does not show them. */
function listedValues({ value, choices }: ValueOption): string {
  return value !== undefined && choices !== undefined ? orList(choices) : "";
}

import {
  checkDocument,
  diffText,
  factsText,
  formats,
  Ignores,
  painter,
  printJson,
  type Report,
} from "@nodeinfo-kit/cli/internal";
import { convert, diff, read } from "@nodeinfo-kit/convert";
import { type Diagnostic, fix, lint } from "@nodeinfo-kit/lint";
import type { Run } from "./measure.ts";

/** Prepares an operation on an input. Only the returned function is measured. */
export type Operation<Input> = (input: Input) => Run;

/** A text, with what several operations prepare from it. */
export class TextInput {
  readonly text: string;
  #diagnostics: readonly Diagnostic[] | undefined;
  #fixed: string | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get diagnostics(): readonly Diagnostic[] {
    this.#diagnostics ??= lint(this.text).diagnostics;
    return this.#diagnostics;
  }

  get fixed(): string {
    this.#fixed ??= fix(this.text, this.diagnostics, { unsafe: true }).text;
    return this.#fixed;
  }
}

const limits = { diagnostics: 10_000 };

/** The operations on the text of a document. */
export const withTexts: Readonly<Record<string, Operation<TextInput>>> = {
  lint: (input) => () => lint(input.text),
  "lint, 10,000 diagnostics": (input) => () => lint(input.text, { limits }),
  fix: (input) => fixing(input, false),
  "fix, unsafe": (input) => fixing(input, true),
  "diff of a fix": ({ text, fixed }) => {
    return () => diffText("a.json", text, fixed, terminal);
  },
  "every format of a report": ({ text }) => {
    const report = reportOf(text);
    return () => Object.values(formats).map((format) => format(report, context));
  },
};

function fixing({ text, diagnostics }: TextInput, unsafe: boolean) {
  return () => fix(text, diagnostics, { unsafe });
}

const terminal = {
  out: painter(true),
  err: painter(false),
  isTerminal: { out: true, err: false },
} as Parameters<typeof diffText>[3]; // The part that is used.

function reportOf(text: string): Report {
  const source = { file: "a.json", bytes: Buffer.from(text), firstLine: 1, firstOffset: 0 };
  const ignores = new Ignores({ folder: "." });
  return { documents: [checkDocument(source, {}, ignores)], failOn: "error", unusedIgnores: [] };
}

const context = {
  paint: painter(true),
  width: 80,
  hasLinks: true,
  version: "1.0.0",
  folder: process.cwd(),
  root: process.cwd(),
};

/** The operations on the result of JSON.parse. */
export const withValues: Readonly<Record<string, Operation<unknown>>> = {
  "lint, value": (value) => () => lint({ value }),
  read: (value) => () => read(value),
  "read as nodeinfo/2.0": (value) => () => read(value, { as: "nodeinfo/2.0" }),
  "convert to nodeinfo/1.0": (value) => () => convert(value, "nodeinfo/1.0"),
  "convert to nodeinfo/2.2": (value) => () => convert(value, "nodeinfo/2.2"),
  "convert to nodeinfo2/1.0": (value) => () => convert(value, "nodeinfo2/1.0"),
  "convert to statistics.json": (value) => () => convert(value, "diaspora/statistics-json"),
  "difference to an empty document": (value) => () =>
    diff({ version: "2.1", software: { name: "a" } }, value),
  "difference to the facts of a copy": (value) => {
    const { facts } = read(structuredClone(value)) as { facts?: unknown }; // Undefined, if there are issues.
    return () => diff(value, facts);
  },
  "output of the command": (value) => {
    const result = read(value);
    return () => [printJson(result), result.issues ? "" : factsText(result.facts, painter(true))];
  },
};

import type { Profile } from "@nodeinfo-kit/lint";
import { printable, wrap } from "@nodeinfo-kit/lint/terminal";
import type { Asker } from "./asker.js";
import { type Answers, type Field, type FieldName, fieldNames, fields, hasPlace } from "./fields.js";
import { type Reading, readYesOrNo } from "./reading.js";
import type { Standard } from "./standards.js";

/** Asks for everything that is not known yet and that the standards have a place for. */
export async function askFields(
  known: Partial<Answers>,
  standards: readonly Standard[],
  asker: Asker,
  profile: Profile = "strict",
): Promise<Partial<Answers>> {
  let answers = known;
  let wantsCounts: boolean | undefined = fieldNames.some((name) => fields[name].isCount && name in known)
    ? false
    : undefined;
  for (const name of fieldNames) {
    const field: Field<unknown> = fields[name];
    if (name in answers || !hasPlace(name, standards)) continue;
    if (field.isCount) wantsCounts ??= await askYesOrNo(countsQuestion, "no", asker);
    if (field.isCount && !wantsCounts) continue;
    const value = await askField(name, standards, profile, asker);
    if (value !== undefined) answers = { ...answers, [name]: value };
  }
  return answers;
}

const countsQuestion =
  "Write down how many users and posts there are? In a file they soon\nare out of date. yes or no";

/** Asks for what a field says. Undefined, if it is left out. */
async function askField<Name extends FieldName>(
  name: Name,
  standards: readonly Standard[],
  profile: Profile,
  asker: Asker,
): Promise<Answers[Name] | undefined> {
  const { question, isRequired = false, offered, words, read } = fields[name];
  return askUntilRight<Answers[Name] | undefined>(
    { question, offered, toLeaveOut: isRequired ? undefined : "leave out", words: words?.(standards) },
    (line) => {
      if (line !== "") return read(line, standards, profile);
      return isRequired ? { problem: "An answer is required." } : { value: undefined };
    },
    asker,
  );
}

/** Asks what can be answered by yes or no. */
export async function askYesOrNo(question: string, offered: "yes" | "no", asker: Asker): Promise<boolean> {
  return askUntilRight({ question, offered, words: ["yes", "no"] }, readYesOrNo, asker);
}

interface Question {
  readonly question: string;
  /** The answer that an empty line stands for. */
  readonly offered?: string | undefined;
  /** What an empty line does, if it stands for no answer. */
  readonly toLeaveOut?: string | undefined;
  readonly words?: readonly string[] | undefined;
}

/** Asks again and again: what is wrong with an answer is said, and what may have been meant is offered. */
async function askUntilRight<Value>(
  { question, offered, toLeaveOut, words }: Question,
  read: (line: string) => Reading<Value>,
  { ask, say, paint, width }: Asker,
): Promise<Value> {
  let ifEmpty = offered;
  for (;;) {
    const inBrackets = ifEmpty ?? toLeaveOut;
    const brackets = inBrackets === undefined ? "" : ` ${paint("dim", `(${printable(inBrackets)})`)}`;
    const line = await ask(`${paint("bold", question)}${brackets}: `, words);
    const reading = read(line.trim() === "" ? (ifEmpty ?? "") : line);
    if (reading.problem === undefined) return reading.value;
    const problem = wrap(`  ✗ ${printable(reading.problem)}`, width, "    ");
    say(paint("red", problem.join("\n")));
    ifEmpty = reading.meant ?? offered;
  }
}

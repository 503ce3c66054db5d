import type { Profile } from "@nodeinfo-kit/lint";
import { printable, wrap } from "@nodeinfo-kit/lint/terminal";
import type { Asker } from "./asker.js";
import { type Answers, type Field, type FieldName, fieldNames, fields, hasPlace } from "./fields.js";
import { type Reading, readYesOrNo } from "./reading.js";
import type { Standard } from "./standards.js";

/** Asks for everything that is still unknown and that at least one of the standards has a property for. */
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

const countsQuestion = "Include counts of users and posts? In a file they are soon out of date.\nyes or no";

/** Asks for the value of a field. Returns undefined if it is omitted. */
async function askField<Name extends FieldName>(
  name: Name,
  standards: readonly Standard[],
  profile: Profile,
  asker: Asker,
): Promise<Answers[Name] | undefined> {
  const { question, isRequired = false, offered, completions, read } = fields[name];
  return askUntilRight<Answers[Name] | undefined>(
    { question, offered, toOmit: isRequired ? undefined : "skip", completions: completions?.(standards) },
    (line) => {
      if (line !== "") return read(line, standards, profile);
      return isRequired ? { problem: "An answer is required." } : { value: undefined };
    },
    asker,
  );
}

/** Asks a question with the answers yes and no. */
export async function askYesOrNo(question: string, offered: "yes" | "no", asker: Asker): Promise<boolean> {
  return askUntilRight({ question, offered, completions: ["yes", "no"] }, readYesOrNo, asker);
}

interface Question {
  readonly question: string;
  /** The answer that an empty line gives. */
  readonly offered?: string | undefined;
  /** What an empty line does if it is not an answer. */
  readonly toOmit?: string | undefined;
  readonly completions?: readonly string[] | undefined;
}

/** Asks until the answer is valid. Explains what is wrong with an answer, and offers what was probably meant. */
async function askUntilRight<Value>(
  { question, offered, toOmit, completions }: Question,
  read: (line: string) => Reading<Value>,
  { ask, say, paint, width }: Asker,
): Promise<Value> {
  let ifEmpty = offered;
  for (;;) {
    const inBrackets = ifEmpty ?? toOmit;
    const brackets = inBrackets === undefined ? "" : ` ${paint("dim", `(${printable(inBrackets)})`)}`;
    const line = await ask(`${paint("bold", question)}${brackets}: `, completions);
    const reading = read(line.trim() === "" ? (ifEmpty ?? "") : line);
    if (reading.problem === undefined) return reading.value;
    const problem = wrap(`  ✗ ${printable(reading.problem)}`, width, "    ");
    say(paint("red", problem.join("\n")));
    ifEmpty = reading.meant ?? offered;
  }
}

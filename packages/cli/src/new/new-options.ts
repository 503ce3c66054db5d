import type { Profile } from "@nodeinfo-kit/lint";
import { choiceOf, type Options, type ValuesOf, WrongUsage } from "../command.js";
import { profiles } from "../options.js";
import { type Answers, type FieldName, fieldNames, fields, hasPlace } from "./fields.js";
import type { NewCommand } from "./make-new.js";
import { type Standard, standards } from "./standards.js";

const text = { type: "string", choices: [] } as const;
const texts = { ...text, multiple: true } as const;
const yesOrNo = { type: "boolean", default: false } as const;

const fieldOptions = {
  "base-url": text,
  software: text,
  "software-version": text,
  repository: text,
  homepage: text,
  protocol: {
    ...texts,
    choices: [...new Set(standards.flatMap((standard) => fields.protocol.words?.([standard]) ?? []))],
  },
  "open-registrations": { ...text, choices: ["true", "false"] },
  name: text,
  description: text,
  staff: texts,
  users: text,
  "active-halfyear": text,
  "active-month": text,
  "active-week": text,
  "local-posts": text,
  "local-comments": text,
} as const satisfies Options & Record<FieldName, unknown>;

export const newOptions = {
  ...fieldOptions,
  schema: { type: "string", multiple: true, choices: standards.map(({ id }) => id) },
  profile: { type: "string", choices: profiles },
  out: { type: "string", default: "." },
  force: yesOrNo,
  yes: yesOrNo,
} as const satisfies Options;

/** Understands the command line of `new`. Throws a `WrongUsage` if it is wrong. */
export function understandNew(values: ValuesOf<typeof newOptions>, operands: readonly string[]): NewCommand {
  if (operands.length > 0)
    throw new WrongUsage(`"${operands[0]}" is said without an option. Say where to write with --out.`);
  const wanted = standardsOf(values.schema);
  const profile = choiceOf("profile", profiles, values.profile) ?? "strict";
  let answers: Partial<Answers> = {};
  for (const name of fieldNames) {
    const given = values[name];
    if (given === undefined) continue;
    answers = {
      ...answers,
      [name]: answerOf(name, typeof given === "string" ? given : given.join(" "), wanted, profile),
    };
  }
  return {
    answers,
    standards: wanted,
    profile,
    folder: values.out,
    overwrites: values.force,
    asks: !values.yes,
  };
}

function standardsOf(ids: readonly string[] = []): NewCommand["standards"] {
  const [first = standards[0], ...others] = [...new Set(ids)].map((id) => {
    const standard = standards.find((each) => each.id === id);
    if (standard === undefined)
      throw new WrongUsage(
        `There is no --schema "${id}"; it is ${standards.map(({ id }) => id).join(", ")}.`,
      );
    return standard;
  });
  return [first, ...others];
}

function answerOf(name: FieldName, text: string, wanted: readonly Standard[], profile: Profile): unknown {
  if (!hasPlace(name, wanted)) {
    const others = standards.filter((standard) => hasPlace(name, [standard])).map(({ id }) => id);
    throw new WrongUsage(
      `--${name} has no place in ${wanted.map(({ id }) => id).join(" and ")}. Leave it out, or write a document that has one: --schema ${others.join(" or ")}.`,
    );
  }
  const reading = fields[name].read(text, wanted, profile);
  if (reading.problem !== undefined) throw new WrongUsage(`--${name}: ${reading.problem}`);
  return reading.value;
}

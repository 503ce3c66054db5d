import type { Profile } from "@nodeinfo-kit/lint";
import type { Options, ValuesOf } from "../option.js";
import { profiles } from "../options.js";
import { WrongUsage } from "../wrong-usage.js";
import { type Answers, type FieldName, fieldNames, fields, hasPlace } from "./fields.js";
import type { NewCommand } from "./make-new.js";
import { type Standard, standards } from "./standards.js";

const text = { type: "string" } as const;
const count = { ...text, group: "Counts", value: "N" } as const;

const fieldOptions = {
  "base-url": { ...text, group: "Required", value: "URL", description: "URL of the server" },
  software: {
    ...text,
    group: "Required",
    value: "NAME",
    description: "Name of the software, in a-z, 0-9 and -",
  },
  "software-version": {
    ...text,
    group: "Required",
    value: "VERSION",
    description: "Version of the software",
  },
  protocol: {
    ...text,
    group: "Required",
    description: "Protocol that the server supports",
    value: "NAME",
    suggestions: [
      ...new Set(standards.flatMap((standard) => fields.protocol.completions?.([standard]) ?? [])),
    ],
    multiple: true,
  },
  "open-registrations": {
    ...text,
    group: "Required",
    description: "Whether anyone can sign up without an invitation",
    value: "yes|no",
    suggestions: ["yes", "no"],
  },
  name: { ...text, group: "Optional", value: "TEXT", description: "Name of the server" },
  description: { ...text, group: "Optional", value: "TEXT", description: "Description of the server" },
  repository: { ...text, group: "Optional", value: "URL", description: "URL of the source code" },
  homepage: { ...text, group: "Optional", value: "URL", description: "URL of the software's home page" },
  staff: {
    ...text,
    group: "Optional",
    description: "ActivityPub actor of a staff account",
    hint: "ActivityPub actor of a staff account",
    value: "URL",
    multiple: true,
  },
  users: { ...count, description: "Registered accounts" },
  "active-halfyear": { ...count, description: "Users active in the past 180 days" },
  "active-month": { ...count, description: "Users active in the past 30 days" },
  "active-week": { ...count, description: "Users active in the past 7 days" },
  "local-posts": { ...count, description: "Posts written on the server" },
  "local-comments": { ...count, description: "Comments written on the server" },
} as const satisfies Options & Record<FieldName, unknown>;

export const newOptions = {
  ...fieldOptions,
  schema: {
    type: "string",
    group: "Version",
    description: "Version of NodeInfo to write",
    choices: standards.map(({ id }) => id),
    defaultText: standards[0].id,
    multiple: true,
  },
  profile: {
    type: "string",
    group: "Version",
    description: "With open, also protocols that NodeInfo does not list",
    hint: "open: also unlisted protocols",
    choices: profiles,
    default: "strict",
  },
  out: {
    type: "string",
    group: "Output",
    description: "Folder to write to",
    value: "DIR",
    isFile: true,
    default: ".",
    defaultText: "current directory",
  },
  force: { type: "boolean", group: "Output", description: "Overwrite files", hint: "overwrite files" },
  yes: {
    type: "boolean",
    group: "Prompts",
    description: "Do not prompt",
    hint: "do not prompt; omit optional values that are not given",
  },
} as const satisfies Options;

/** Interprets the command line of `new`. Throws a `WrongUsage` if it is invalid. */
export function understandNew(values: ValuesOf<typeof newOptions>, operands: readonly string[]): NewCommand {
  if (operands.length > 0) throw new WrongUsage(`Unexpected "${operands[0]}". To set the folder, use --out.`);
  const wanted = standardsOf(values.schema);
  const { profile } = values;
  let answers: Partial<Answers> = {};
  for (const name of fieldNames) {
    const given = values[name];
    if (given === undefined || (typeof given !== "string" && given.length === 0)) continue;
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

function standardsOf(ids: readonly string[]): NewCommand["standards"] {
  const [first = standards[0], ...others] = [...new Set(ids)].flatMap((id) =>
    standards.filter((standard) => standard.id === id),
  );
  return [first, ...others];
}

function answerOf(name: FieldName, text: string, wanted: readonly Standard[], profile: Profile): unknown {
  if (!hasPlace(name, wanted)) {
    const others = standards.filter((standard) => hasPlace(name, [standard])).map(({ id }) => id);
    throw new WrongUsage(
      `${wanted.map(({ id }) => id).join(" and ")} ${wanted.length === 1 ? "has" : "have"} no property for --${name}. Omit it, or use --schema ${others.join(" or ")}.`,
    );
  }
  const reading = fields[name].read(text, wanted, profile);
  if (reading.problem !== undefined) throw new WrongUsage(`--${name}: ${reading.problem}`);
  return reading.value;
}

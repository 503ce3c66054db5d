import type { Command } from "./command.js";
import { check } from "./commands/check.js";
import { completionOf } from "./commands/completion.js";
import { convert } from "./commands/convert.js";
import { explain } from "./commands/explain.js";
import { create } from "./commands/new.js";
import { read } from "./commands/read.js";
import { rules } from "./commands/rules.js";
import { schema } from "./commands/schema.js";

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [
  check,
  explain,
  rules,
  read,
  convert,
  schema,
  create,
  completionOf(() => commands),
];

import type { Command } from "./command.js";
import { check } from "./commands/check.js";
import { convert } from "./commands/convert.js";
import { read } from "./commands/read.js";

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [check, read, convert];

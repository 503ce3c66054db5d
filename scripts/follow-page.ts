import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { run } from "./run-program.ts";

interface Situation {
  /** The folder in which a reader would begin. */
  readonly folder: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Texts of commands that cannot work before the packages are published, and what is run instead. Each must occur. */
  readonly instead?: Readonly<Record<string, string>>;
}

/**
 * Does what a page in Markdown says, from the top: runs the commands of `sh` and `console` blocks in one shell, and saves
 * other blocks that follow "Save this as `NAME`". Throws if a command fails, or prints something else than the page shows.
 */
export function followPage(page: string, { folder, env, instead = {} }: Situation): void {
  const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
  const shown: string[] = [];
  const script = blocks.map(({ 1: language, 2: code = "", index }) => {
    const [, name] = /Save this as `([^`]+)`[^\n]*\n\n$/.exec(page.slice(0, index)) ?? [];
    if (name !== undefined) {
      const saved = join(folder, ".blocks", `${index}`);
      mkdirSync(dirname(saved), { recursive: true });
      writeFileSync(saved, code);
      return `mkdir -p "$(dirname "${name}")" && cp "${saved}" "${name}"\n`;
    }
    if (language === "sh") return code;
    if (language !== "console") return "";
    const lines = code.trimEnd().split("\n");
    const commands = lines.filter((line) => line.startsWith("$ ")).map((line) => line.slice(2));
    shown.push(lines.filter((line) => !line.startsWith("$ ")).join("\n"));
    return `echo "${mark}"\n${commands.join("\n")}\necho "${mark}"\n`;
  });
  let text = `set -eu\n${script.join("")}`;
  for (const [from, to] of Object.entries(instead)) {
    if (!text.includes(from)) throw new Error(`The page has no command with ${JSON.stringify(from)}.`);
    text = text.replaceAll(from, to);
  }
  if (shown.length === 0) throw new Error("The page shows no output, in ```console.");
  const printed = run(["sh", "-s"], { cwd: folder, input: text, ...(env && { env }) }).split(`${mark}\n`);
  for (const [index, expected] of shown.entries()) {
    const actual = (printed[2 * index + 1] ?? "").trimEnd();
    if (!isShown(actual, expected))
      throw new Error(`The page shows the output\n${expected}\nbut the output is\n${actual}`);
  }
}

const mark = "-- output of a console block --";

/** Whether an output is the one on a page, where "…" is any text. */
function isShown(actual: string, shown: string): boolean {
  const pattern = shown.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replaceAll("…", ".*");
  return new RegExp(`^${pattern}$`).test(actual);
}

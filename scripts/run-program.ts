import { spawnSync } from "node:child_process";

interface Options {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Runs a program, and returns what it prints. Throws with its output if it fails. */
export function run([program = "", ...args]: readonly string[], { cwd, env, input = "" }: Options): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    input,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  if (status === 0) return stdout;
  const output = `${stdout ?? ""}\n${stderr ?? ""}`.trim().split("\n").slice(-30).join("\n");
  throw new Error(
    `"${[program, ...args].join(" ")}" failed: ${error?.message ?? `status ${status}`}\n${output}`,
  );
}

/** Returns the first of the commands that does not run here, if there is one. */
export function missingTool(commands: readonly (readonly string[])[]): string | undefined {
  return commands.find(([program = "", ...args]) => spawnSync(program, args).status !== 0)?.join(" ");
}

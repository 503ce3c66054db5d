import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The file that npm makes the command `nodeinfo` of. */
export const commandFile = fileURLToPath(new URL("../bin/nodeinfo.js", import.meta.url));

/** A document that is valid, and in which nothing is found. */
export const valid = {
  version: "2.0",
  software: { name: "example", version: "1.0" },
  protocols: ["activitypub"],
  services: { inbound: [], outbound: [] },
  openRegistrations: false,
  usage: { users: {} },
  metadata: {},
};

/** One with a warning: a word stands twice. */
export const repeating = { ...valid, services: { inbound: ["rss2.0", "rss2.0"], outbound: [] } };

/** One with an error: a word that there is not. */
export const invalid = { ...valid, protocols: ["activitypup"] };

/** A folder for tests, with files in it, in which the command can be run. */
export class TestFolder {
  readonly path = mkdtempSync(join(tmpdir(), "nodeinfo-cli-"));

  constructor(files: Readonly<Record<string, unknown>> = {}) {
    for (const [file, content] of Object.entries(files)) this.write(file, content);
  }

  /** Writes a file: a text or bytes as they are, and all else as JSON. */
  write(file: string, content: unknown): void {
    const path = join(this.path, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, asText(content));
  }

  /** Runs the command, in an environment that says nothing but what is given. */
  nodeinfo(args: readonly string[], input: unknown = "", env: Readonly<Record<string, string>> = {}) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [commandFile, ...args], {
      cwd: this.path,
      input: asText(input),
      env,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    return { status, out: stdout, err: stderr };
  }

  /** The JSON report of `check`. */
  report(args: readonly string[], input: unknown = "") {
    return JSON.parse(this.nodeinfo(["check", "--format", "json", ...args], input).out);
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }
}

function asText(content: unknown): string | Uint8Array {
  return typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content);
}

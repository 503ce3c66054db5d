import { spawnSync } from "node:child_process";
import { chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
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

/** Who the command runs as. */
interface User {
  readonly uid?: number;
  readonly gid?: number;
}

/** Somebody who needs permission, as root does not: whoever runs the tests, or for root the user that nothing belongs to. */
export const ordinaryUser: User = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** Whether a file has permissions that keep an ordinary user off, and that user can run the command from where it is. */
export const hasPermissions =
  process.platform !== "win32" &&
  spawnSync(process.execPath, [commandFile, "--version"], { ...ordinaryUser, cwd: "/" }).status === 0;

/** A folder for tests, with files in it, in which the command can be run. */
export class TestFolder {
  readonly path = mkdtempSync(join(tmpdir(), "nodeinfo-cli-"));
  private readonly user: User;

  constructor(files: Readonly<Record<string, unknown>> = {}, user: User = {}) {
    this.user = user;
    this.giveToUser(this.path);
    for (const [file, content] of Object.entries(files)) this.write(file, content);
  }

  /** Writes a file: a text or bytes as they are, and all else as JSON. */
  write(file: string, content: unknown): void {
    const path = join(this.path, file);
    const first = mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, asText(content));
    this.giveToUser(path);
    for (let made = dirname(path); first && made.length >= first.length; made = dirname(made))
      this.giveToUser(made);
  }

  private giveToUser(path: string): void {
    const { uid, gid } = this.user;
    if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
  }

  /** Runs the command, in an environment that says nothing but what is given. */
  nodeinfo(args: readonly string[], input: unknown = "", env: Readonly<Record<string, string>> = {}) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [commandFile, ...args], {
      cwd: this.path,
      input: asText(input),
      env,
      encoding: "utf8",
      ...this.user,
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

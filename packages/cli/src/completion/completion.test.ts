import { spawnSync } from "node:child_process";
import { delimiter } from "node:path";
import { rules } from "@nodeinfo-kit/lint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { completionOf } from "../commands/completion.js";
import { commands } from "../commands.js";
import { knownIds } from "../document-ids.js";
import { hasPty, isInstalled, Pty } from "../fixtures/pty.js";
import { TestFolder } from "../fixtures/test-folder.js";
import { terminalOf } from "../terminal.js";
import { WrongUsage } from "../wrong-usage.js";

const completion = completionOf(() => commands);
const terminal = terminalOf("never", { stdout: {}, stderr: {}, env: {} });

function scriptFor(shell: string): string {
  // This command has its result at once.
  const { out = "" } = completion.parse([shell]).run(terminal) as { out?: string };
  return out;
}

let folder: TestFolder;

beforeAll(() => {
  folder = new TestFolder({
    "bash.sh": scriptFor("bash"),
    "zsh/_nodeinfo": scriptFor("zsh"),
    "fish.fish": scriptFor("fish"),
    "documents/mine one.json": "",
    "documents/mine.txt": "",
    // A command of this name must be there, or zsh asks no completion of it.
    "bin/nodeinfo": "",
  });
});

afterAll(() => folder.remove());

/** What is typed, and all that may follow; none, if these are files. */
const cases: readonly (readonly [typed: string, words: readonly string[]])[] = [
  ["nodeinfo ", [...commands.map(({ name }) => name)]],
  ["nodeinfo sch", ["schema"]],
  ["nodeinfo --", ["--help", "--version"]],
  ["nodeinfo explain json/du", ["json/duplicate-key"]],
  ["nodeinfo explain json/bom schema/en", ["schema/enum"]],
  ["nodeinfo schema ", knownIds],
  ["nodeinfo schema nodeinfo/2.", ["nodeinfo/2.0", "nodeinfo/2.1", "nodeinfo/2.2"]],
  ["nodeinfo schema discovery --dialect draft", ["draft-07", "draft-04"]],
  ["nodeinfo check --as nodeinfo2", ["nodeinfo2/1.0"]],
  ["nodeinfo check --no", ["--no-config"]],
  ["nodeinfo check --fix --fail-on w", ["warning"]],
  [
    "nodeinfo check --rule json/bom=",
    ["off", "info", "warning", "error"].map((level) => `json/bom=${level}`),
  ],
  ["nodeinfo read --as disc", ["discovery"]],
  ["nodeinfo convert x.json --to dia", ["diaspora/statistics-json"]],
  ["nodeinfo convert --str", ["--strict"]],
  ["nodeinfo completion ", ["bash", "zsh", "fish"]],
  ["nodeinfo check --host ", []],
  ["nodeinfo rules ", []],
  ["nodeinfo schema toString", []],
];

/** What is typed before the tab, and what then stands there. */
const atTheKeyboard: readonly (readonly [typed: string, completed: string])[] = [
  ["nodeinfo expl", "nodeinfo explain "],
  ["nodeinfo explain json/du", "nodeinfo explain json/duplicate-key "],
  ["nodeinfo check --rule=json/bom=o", "nodeinfo check --rule=json/bom=off "],
  ["nodeinfo check --rule list/duplicate=w", "nodeinfo check --rule list/duplicate=warning "],
  ["nodeinfo check --as=nodeinfo2", "nodeinfo check --as=nodeinfo2/1.0 "],
  ["nodeinfo check --fix mine.", "nodeinfo check --fix mine.txt "],
  ["nodeinfo check mine\\ ", "nodeinfo check mine\\ one.json "],
  ["nodeinfo check --config mine.", "nodeinfo check --config mine.txt "],
  ["nodeinfo check --host m", "nodeinfo check --host m"],
  ["nodeinfo rules m", "nodeinfo rules m"],
];

/** Types all that in a shell in which Ctrl+T shows the line in angle brackets and empties it. */
async function completedIn(pty: Pty): Promise<(string | undefined)[]> {
  const completed: (string | undefined)[] = [];
  for (const [typed] of atTheKeyboard) {
    pty.type(`${typed}\t\u0014`);
    completed.push(/<([^<]*)>\r\n$/.exec(await pty.shows(">\r\n"))?.[1]);
  }
  return completed;
}

const sorted = (words: readonly string[]) => [...words].sort();

describe.runIf(isInstalled("bash"))("in bash", () => {
  let offered: string[][] = [];

  beforeAll(() => {
    // As bash calls it: the words parted at = and :, and the function's own part of the last one replaced.
    const calls = cases.map(([typed]) => {
      const words = typed.split(/ |(=)/).filter((word) => word !== undefined);
      const parted = words.filter((word, index) => word !== "" || words[index - 1] !== "=");
      return `COMP_WORDS=(${parted.map((word) => `'${word}'`).join(" ")}) COMP_CWORD=${parted.length - 1}; _nodeinfo; echo "\${COMPREPLY[*]}"`;
    });
    // A variable of a user's shell must not get in the way.
    const script = `set -u; . ./bash.sh; compopt() { COMPREPLY+=("compopt $*"); }\n${calls.join("\n")}`;
    const { stdout, stderr } = spawnSync("bash", ["-c", script], { cwd: folder.path, encoding: "utf8" });
    expect(stderr).toBe("");
    offered = stdout
      .trimEnd()
      .split("\n")
      .map((line) => line.split(" ").filter((word) => word !== ""));
  });

  test.each(cases.map(([typed, words], index) => [typed, words, index] as const))(
    "%s",
    (typed, words, index) => {
      // What stands before the last = is there already.
      const kept = /\S*=$/.exec(typed)?.[0] ?? "";
      expect(sorted(offered[index] ?? [])).toEqual(sorted(words.map((word) => word.slice(kept.length))));
    },
  );

  test.runIf(hasPty)("at the keyboard, codes, values behind = and names of files are completed", async () => {
    const pty = new Pty("PS1='> ' bash --norc --noprofile -i", { cwd: folder.path });
    await pty.shows("> ");
    const show = `printf '<%s>\\n' "$READLINE_LINE"; READLINE_LINE=`;
    pty.type(
      `. ./bash.sh; cd documents; bind -x '"\\C-t": ${show.replaceAll("'", "'\\''")}'; echo re""ady\r`,
    );
    await pty.shows("ready");
    expect(await completedIn(pty)).toEqual(atTheKeyboard.map(([, completed]) => completed));
    pty.type("exit\r");
    await pty.end();
  });
});

describe.runIf(isInstalled("fish"))("in fish", () => {
  let offered: string[][] = [];

  beforeAll(() => {
    const calls = cases.map(([typed]) => `complete -C '${typed}'; echo .`);
    const script = `source fish.fish; cd documents\n${calls.join("\n")}`;
    const { stdout, stderr } = spawnSync("fish", ["--no-config", "-c", script], {
      cwd: folder.path,
      encoding: "utf8",
      env: { PATH: process.env.PATH, HOME: folder.path },
    });
    expect(stderr).toBe("");
    offered = stdout.split(/^\.\n/m).map((block) =>
      block
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => line.split("\t")[0] ?? ""),
    );
  });

  test.each(cases.map(([typed, words], index) => [typed, words, index] as const))("%s", (_, words, index) => {
    expect(sorted(offered[index] ?? [])).toEqual(sorted(words));
  });
});

describe.runIf(isInstalled("zsh") && hasPty)("in zsh", () => {
  test("at the keyboard, commands, codes, values and names of files are completed", async () => {
    const path = `${folder.path}/bin${delimiter}${process.env.PATH}`;
    const pty = new Pty("zsh -f -i", { cwd: folder.path, env: { PATH: path, PS1: "> " } });
    await pty.shows("> ");
    pty.type("fpath=($PWD/zsh $fpath); autoload -U compinit; compinit -u -D; cd documents\r");
    pty.type("show() { zle -I; print -r -- \"<$BUFFER>\"; BUFFER= }; zle -N show; bindkey '^T' show\r");
    pty.type('echo re""ady\r');
    await pty.shows("ready");
    expect(await completedIn(pty)).toEqual(atTheKeyboard.map(([, completed]) => completed));
    pty.type("exit\r");
    await pty.end();
  });
});

test("it is asked for by the name of one shell", () => {
  const wrong = (...args: string[]) => expect(() => completion.parse(args));
  wrong().toThrow(new WrongUsage("Specify one shell: bash, zsh or fish."));
  wrong("bash", "zsh").toThrow(new WrongUsage("Specify one shell: bash, zsh or fish."));
  wrong("toString").toThrow(new WrongUsage('Unknown shell "toString". Use bash, zsh or fish.'));
});

test("every rule can be given a level by completion", () => {
  for (const { code } of rules) expect(scriptFor("bash")).toContain(`${code}=off`);
});

test.each(["bash", "zsh", "fish"])("in %s, every option of every command is offered", (shell) => {
  const lines = scriptFor(shell).split("\n");
  for (const { name, options } of commands)
    for (const option of [...Object.keys(options), "help"]) {
      const offered = shell === "fish" ? `-l ${option} -d` : `--${option}`;
      const start =
        { bash: `'${name} -'`, zsh: `    ${name}) `, fish: `'__nodeinfo_is ${name}'` }[shell] ?? "";
      expect(
        lines.some((line) => line.includes(start) && new RegExp(`${offered}(?![\\w-])`).test(line)),
        `${name} --${option}`,
      ).toBe(true);
    }
});

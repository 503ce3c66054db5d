import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { followPage } from "../../../follow-page.ts";
import { publishedVersion } from "../../../published-data.ts";
import { repository } from "../../../repository.ts";
import { run } from "../../../run-program.ts";
import type { LanguagePackage } from "../language-package.ts";

const address = "github.com/nodeinfo-kit/nodeinfo-kit";
const module = `${address}/languages/go`;

export const go: LanguagePackage = {
  folder: "go",
  name: "Go",
  engine: "go",
  tools: [
    ["go", "version"],
    ["git", "--version"],
  ],
  build(folder) {
    const source = `${repository}languages/go`;
    const unformatted = run(["gofmt", "-l", "."], { cwd: source });
    if (unformatted !== "") throw new Error(`Run gofmt -w in languages/go. It changes ${unformatted}`);
    run(["go", "vet", "./..."], { cwd: source });
    run(["go", "test", "./..."], { cwd: source });
    commitRelease(source, folder);
    const env = {
      // Go fetches the module from the new git repository instead of the address, and keeps it nowhere else.
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: `url.file://${folder}.insteadOf`,
      GIT_CONFIG_VALUE_0: `https://${address}`,
      GOPRIVATE: module,
      GOMODCACHE: `${folder}-modules`,
      GOFLAGS: "-modcacherw",
    };
    return {
      printResults(project, cases) {
        run(["go", "mod", "init", "results"], { cwd: project, env });
        run(["go", "get", `${module}@v${publishedVersion()}`], { cwd: project, env });
        cpSync(join(import.meta.dirname, "main.go"), join(project, "main.go"));
        return run(["go", "run", "."], { cwd: project, env, input: cases });
      },
      followReadme(project) {
        followPage(readFileSync(join(source, "README.md"), "utf8"), { folder: project, env });
      },
    };
  },
};

/** Makes a git repository with the module as it is published: by a tag. */
function commitRelease(source: string, folder: string): void {
  const author = [
    "-c",
    "user.name=check",
    "-c",
    "user.email=check@social.example",
    "-c",
    "commit.gpgsign=false",
  ];
  const git = (...args: string[]) => run(["git", ...author, ...args], { cwd: folder });
  cpSync(source, join(folder, "languages/go"), { recursive: true });
  git("init", "--quiet");
  git("add", "--all");
  git("commit", "--quiet", "--message", "Release");
  git("tag", `languages/go/v${publishedVersion()}`);
}

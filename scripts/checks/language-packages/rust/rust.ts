import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { followPage } from "../../../follow-page.ts";
import { stage } from "../../../language-packages/stage.ts";
import { publishedVersion } from "../../../published-data.ts";
import { repository } from "../../../repository.ts";
import { run } from "../../../run-program.ts";
import type { LanguagePackage } from "../language-package.ts";

const name = "nodeinfo-schemas";

export const rust: LanguagePackage = {
  folder: "rust",
  name: "Rust",
  engine: "rust",
  tools: [
    ["cargo", "--version"],
    ["cargo", "clippy", "--version"],
    ["cargo", "fmt", "--version"],
  ],
  build(folder) {
    const staged = join(folder, "staged");
    // Dependencies are compiled once for all projects, and kept until the next check.
    const env = {
      CARGO_TARGET_DIR: `${repository}node_modules/.cache/nodeinfo-kit/language-packages/rust`,
      CARGO_PROFILE_DEV_DEBUG: "0",
    };
    const cargo = (cwd: string, ...args: string[]) => run(["cargo", ...args], { cwd, env });
    stage("rust", staged);
    cargo(staged, "fmt", "--check");
    cargo(staged, "clippy", "--quiet", "--locked", "--", "--deny", "warnings");
    cargo(staged, "test", "--quiet", "--locked");
    cargo(staged, "package", "--quiet", "--locked", "--allow-dirty", "--no-verify");
    const file = `${name}-${publishedVersion()}`;
    run(["tar", "-xzf", join(env.CARGO_TARGET_DIR, "package", `${file}.crate`)], { cwd: folder });
    const crate = join(folder, file);
    return {
      printResults(project, cases) {
        mkdirSync(join(project, "src"));
        cpSync(join(import.meta.dirname, "main.rs"), join(project, "src/main.rs"));
        writeFileSync(join(project, "Cargo.toml"), manifestOf("results"));
        cargo(project, "add", "--quiet", "--path", crate);
        cargo(project, "add", "--quiet", "serde_json");
        cpSync(join(crate, "Cargo.lock"), join(project, "Cargo.lock"));
        return run(["cargo", "run", "--quiet"], { cwd: project, env, input: cases });
      },
      followReadme(project) {
        followPage(readFileSync(`${repository}languages/rust/README.md`, "utf8"), {
          folder: project,
          env,
          instead: { [`cargo add ${name}`]: `cp ${crate}/Cargo.lock . && cargo add --path ${crate}` },
        });
      },
    };
  },
};

function manifestOf(name: string): string {
  return `[package]\nname = "${name}"\nedition = "2024"\n`;
}

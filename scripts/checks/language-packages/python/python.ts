import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { followPage } from "../../../follow-page.ts";
import { stage } from "../../../language-packages/stage.ts";
import { repository } from "../../../repository.ts";
import { run } from "../../../run-program.ts";
import type { LanguagePackage } from "../language-package.ts";

export const python: LanguagePackage = {
  folder: "python",
  name: "Python",
  engine: "python",
  tools: [["python3", "-m", "venv", "--help"]],
  build(folder) {
    const staged = join(folder, "staged");
    const tools = newEnvironment(join(folder, "tools"));
    stage("python", staged);
    run(
      [...tools, "pip", "install", "--quiet", "--requirement", join(import.meta.dirname, "requirements.txt")],
      { cwd: folder },
    );
    run([...tools, "ruff", "check"], { cwd: staged });
    run([...tools, "ruff", "format", "--check"], { cwd: staged });
    // It builds the wheel from the sdist, so this also tests that the sdist is complete.
    run([...tools, "build", "--no-isolation"], { cwd: staged });
    const [wheel, sdist] = [".whl", ".tar.gz"].map((ending) => built(join(staged, "dist"), ending));
    return {
      printResults(project, cases) {
        const environment = newEnvironment(project);
        run([...environment, "pip", "install", "--quiet", `${sdist}`], { cwd: project });
        run([join(project, "bin/python"), join(import.meta.dirname, "test_validate.py")], { cwd: project });
        const program = readFileSync(join(import.meta.dirname, "results.py"), "utf8");
        return run([join(project, "bin/python"), "-c", program], { cwd: project, input: cases });
      },
      followReadme(project) {
        newEnvironment(project);
        followPage(readFileSync(`${repository}languages/python/README.md`, "utf8"), {
          folder: project,
          env: { PATH: `${join(project, "bin")}:${process.env.PATH}` },
          instead: { "nodeinfo-schemas[models]": `${wheel}[models]` },
        });
        run(
          [
            ...tools,
            "mypy",
            "--strict",
            "--python-executable",
            join(project, "bin/python"),
            "-m",
            "example",
            "-m",
            "write",
            "-p",
            "nodeinfo_schemas",
          ],
          { cwd: project },
        );
      },
    };
  },
};

/** Makes a virtual environment, and returns the command that runs a module there. */
function newEnvironment(folder: string): string[] {
  run(["python3", "-m", "venv", folder], { cwd: repository });
  return [join(folder, "bin/python"), "-m"];
}

function built(folder: string, ending: string): string {
  const [name] = readdirSync(folder).filter((file) => file.endsWith(ending));
  if (name === undefined) throw new Error(`The build wrote no file that ends in ${ending}.`);
  return join(folder, name);
}

import type { Project } from "../../../models/project.ts";
import { quicktypeModels } from "../../../models/quicktype.ts";
import type { Way } from "../way.ts";
import { programText, quicktypeVersion } from "./program.ts";

const project: Project = { language: "php", needs: [["php", "--version"]], install: [] };

export const phpWays: Way[] = [
  {
    language: "PHP",
    generator: "quicktype",
    version: quicktypeVersion,
    project,
    generate: async (models) =>
      Promise.all(
        models.map(async (model) => {
          const files = await quicktypeModels(model, "php", "models.php", {});
          return new Map([
            [`${model.module}/models.php`, inNamespace(model.module, [...files.values()].join(""))],
          ]);
        }),
      ),
    program: () => new Map([["main.php", programText("main.php")]]),
    // PHP compiles a file when it loads it.
    build: [],
    // Only errors: the types read absent properties, and PHP warns of each.
    run: ["php", "-d", "display_errors=stderr", "-d", "error_reporting=85", "main.php"],
    except: {
      ids: ["metadata/funkwhale-2.0", "metadata/funkwhale-2.1"],
      why: "The properties `allowList` and `allowlist` get methods of the same name: PHP ignores case.",
    },
    declaration: /^class (\w+)/gm,
  },
];

/** Puts classes into a namespace, so that one program can load those of all schemas. quicktype has no option for it. */
function inNamespace(namespace: string, text: string): string {
  return text.replace(
    "<?php",
    `<?php\nnamespace ${namespace};\nuse DateTime, DateTimeInterface, Exception, stdClass;`,
  );
}

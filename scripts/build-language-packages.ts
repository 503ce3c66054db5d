/** Writes the packages for other languages to `languages/dist/`, ready to be built by their languages. They are not committed. */
import { stage, stagedLanguages } from "./language-packages/stage.ts";
import { repository } from "./repository.ts";

for (const language of stagedLanguages) {
  stage(language, `${repository}languages/dist/${language}`);
  console.log(`languages/dist/${language}`);
}

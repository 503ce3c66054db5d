/** Writes the modules of @nodeinfo-kit/validators, which tsc then compiles. They are not committed. */
import { generateValidators, readSources, writeFiles } from "@nodeinfo-kit/codegen";
import { run } from "@nodeinfo-kit/codegen/internal";

await run(() => {
  const sources = readSources(`${import.meta.dirname}/../../../schemas`);
  const files = generateValidators(sources, { types: "@nodeinfo-kit/types", runtime: ".." });
  writeFiles(`${import.meta.dirname}/../src/generated`, files);
});

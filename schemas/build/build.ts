/** Builds @nodeinfo-kit/schemas. */
import { generateOpenApi, generateSchemas, readSources, writeFiles } from "@nodeinfo-kit/codegen";
import { run } from "@nodeinfo-kit/codegen/internal";

const schemas = `${import.meta.dirname}/..`;

await run(() => {
  const sources = readSources(schemas);
  const openApi = [...generateOpenApi(sources)].map(([path, text]) => [`openapi/${path}`, text] as const);
  writeFiles(`${schemas}/dist`, new Map([...generateSchemas(sources), ...openApi]));
});

import type { Files } from "../files.js";
import type { Sources } from "../source/sources.js";
import { bundle } from "./bundle.js";

/**
 * Generates an OpenAPI 3.1 description from each `*.source.json` in the folder `openapi/` of a folder of schemas, with schemas
 * and examples inserted.
 *
 * @example
 * const files = generateOpenApi(readSources("schemas"));
 * writeFiles("openapi", files); // openapi/nodeinfo.json …
 */
export function generateOpenApi({ openApi, documents }: Sources): Files {
  return new Map(
    openApi.map((source) => [
      `${source.name}.json`,
      `${JSON.stringify(bundle(source, documents), null, 2)}\n`,
    ]),
  );
}

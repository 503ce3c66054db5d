import { generateOpenApi, readSources } from "@nodeinfo-kit/codegen";
import type { OpenApiDocument } from "@nodeinfo-kit/codegen/internal";
import { repository } from "../repository.ts";

const sources = readSources(`${repository}schemas`);
const files = generateOpenApi(sources);
export const { documents } = sources;

/** Every OpenAPI document that is published, as it is made, by its name. */
export const openApi = new Map(
  [...files].map(([path, text]): [string, OpenApiDocument] => [path.replace(".json", ""), JSON.parse(text)]),
);

export const [nodeinfo, funkwhale] = [named("nodeinfo"), named("funkwhale")];

function named(name: string): OpenApiDocument {
  const document = openApi.get(name);
  if (document === undefined) throw new Error(`Unknown OpenAPI description ${name}.`);
  return document;
}

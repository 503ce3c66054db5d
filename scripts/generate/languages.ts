import { embeddedFiles } from "../language-packages/embedded-files.ts";
import type { Generated } from "./generated.ts";

const go = "languages/go/";

/** The schemas and vectors of the Go module, which Go fetches from the repository. */
export async function languages(): Promise<Generated> {
  return {
    files: new Map([...embeddedFiles()].map(([path, text]) => [go + path, text])),
    folders: [`${go}{schemas,vectors}/**`],
  };
}

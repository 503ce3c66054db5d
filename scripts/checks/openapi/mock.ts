import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OpenApiDocument } from "@nodeinfo-kit/codegen/internal";

const require = createRequire(import.meta.url);
const prism = require.resolve("@stoplight/prism-cli/dist/index.js");

/**
 * Runs `use` while Prism answers as an OpenAPI document says, on a free port of this machine only. `use` gets where it
 * answers, such as `http://127.0.0.1:40123`. Prism is stopped and its file deleted whatever happens.
 */
export async function withMock<Result>(
  document: OpenApiDocument,
  use: (origin: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "nodeinfo-kit-mock-"));
  const file = join(folder, "openapi.json");
  writeFileSync(file, JSON.stringify(document));
  // Headers for pages of other sites are to come from the document, not from Prism: hence no "cors".
  const options = ["--host=127.0.0.1", "--port=0", "--cors=false", "--multiprocess=false"];
  const server = spawn(process.execPath, [prism, "mock", ...options, file]);
  const stop = () => server.kill();
  process.once("exit", stop);
  try {
    return await use(await whenListening(server));
  } finally {
    process.off("exit", stop);
    await stopped(server);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where a server listens, as soon as it says so. Rejects with all it has said if it ends instead. */
function whenListening(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (text: Buffer) => {
      said += text;
      const [, origin] = said.match(/listening on (http:\/\/\S+)\s/) ?? [];
      if (origin) resolve(origin);
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.once("error", reject);
    server.once("exit", (status) => reject(new Error(`Prism ended with ${status} and said:\n${said}`)));
  });
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, "exit");
  server.kill("SIGKILL");
  await exit;
}

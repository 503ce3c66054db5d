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
 * Runs `use` while Prism mocks an OpenAPI description, on a free local port. `use` gets the origin, such as
 * `http://127.0.0.1:40123`. Prism is always stopped and its file deleted.
 */
export async function withMock<Result>(
  document: OpenApiDocument,
  use: (origin: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "nodeinfo-kit-mock-"));
  const file = join(folder, "openapi.json");
  writeFileSync(file, JSON.stringify(document));
  // CORS headers must come from the description, not from Prism: hence no "cors".
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

/** Returns the origin that a server listens on, as soon as it prints it. Rejects with its output if it ends instead. */
function whenListening(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const listen = (text: Buffer) => {
      output += text;
      const [, origin] = output.match(/listening on (http:\/\/\S+)\s/) ?? [];
      if (origin) resolve(origin);
    };
    server.stdout?.on("data", listen);
    server.stderr?.on("data", listen);
    server.once("error", reject);
    server.once("exit", (status) => reject(new Error(`Prism ended with ${status}. Its output:\n${output}`)));
  });
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, "exit");
  server.kill("SIGKILL");
  await exit;
}

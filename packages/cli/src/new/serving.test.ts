import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { isInstalled } from "../fixtures/pty.js";
import { TestFolder } from "../fixtures/test-folder.js";
import { documentsOf, type NewDocument } from "./documents.js";
import { folderOnServer, servingText } from "./serving.js";
import { standards } from "./standards.js";

let port = 0;
let origin = "";
let folder: TestFolder;
let documents: readonly NewDocument[] = [];

beforeAll(async () => {
  port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  documents = documentsOf(
    {
      "base-url": origin,
      software: "harbour",
      "software-version": "1.2.0",
      protocol: ["activitypub"],
      "open-registrations": false,
      name: "Größe, 大きさ",
    },
    standards,
  );
  folder = new TestFolder(Object.fromEntries(documents.map(({ path, text }) => [path, text])));
});

afterAll(() => folder.remove());

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** The part of the text for one server, with the folder in which the documents are. */
function partFor(language: string): string {
  const part =
    new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "ms").exec(servingText(origin, documents))?.[1] ?? "";
  return part.replaceAll(folderOnServer, folder.path);
}

let server: ChildProcess | undefined;

function start(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  server = spawn(program, args, {
    cwd: folder.path,
    env: { PATH: process.env.PATH, HOME: folder.path, ...env },
    stdio: "ignore",
  });
}

afterEach(async () => {
  const running = server;
  server = undefined;
  if (!running || running.exitCode !== null) return;
  const ended = new Promise((resolve) => running.on("close", resolve));
  running.kill();
  await ended;
});

/** Asks as soon as the server has started. */
async function get(path: string, method = "GET"): Promise<Response> {
  for (let tries = 0; ; tries++) {
    try {
      return await fetch(`${origin}/${path}`, { method });
    } catch (error) {
      if (tries > 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

async function expectDocuments(): Promise<void> {
  expect(documents.length).toBe(4);
  for (const { path, text, id } of documents) {
    const response = await get(path);
    expect(response.status, path).toBe(200);
    const profile =
      id === "discovery" ? "" : `; profile="http://nodeinfo.diaspora.software/ns/schema/${id.slice(-3)}#"`;
    expect(response.headers.get("Content-Type"), path).toBe(`application/json${profile}`);
    expect(response.headers.get("Access-Control-Allow-Origin"), path).toBe("*");
    expect(await response.text(), path).toBe(text);
  }
}

describe("the program for Node.js", () => {
  test("serves the documents, and nothing else", async () => {
    folder.write("serve-nodeinfo.mjs", partFor("js"));
    start(process.execPath, ["serve-nodeinfo.mjs"], { PORT: String(port) });
    await expectDocuments();
    expect((await get("nodeinfo/2.1.json?x=y", "HEAD")).status).toBe(200);
    expect((await get("nodeinfo/2.1.json", "POST")).status).toBe(404);
    expect((await get("serve-nodeinfo.mjs")).status).toBe(404);
    expect((await get("toString")).status).toBe(404);
  });

  test("leaves all else to the program that it is a part of", async () => {
    folder.write("serve-nodeinfo.mjs", partFor("js"));
    const { nodeInfo } = await import(join(folder.path, "serve-nodeinfo.mjs"));
    let isNext = false;
    nodeInfo({ url: "/about", method: "GET" }, {}, () => {
      isNext = true;
    });
    expect(isNext).toBe(true);
  });
});

test.runIf(isInstalled("nginx"))("nginx serves the documents", async () => {
  folder.write(
    "nginx.conf",
    // Only root can be told to stay root, and only root needs to, to read the folder.
    `user root; daemon off; pid ${folder.path}/nginx.pid; error_log stderr; events {}
http {
  types { application/json json; text/html html; }
  access_log off;
  server { listen 127.0.0.1:${port}; root /nowhere; ${partFor("nginx")} }
}`,
  );
  start("nginx", ["-p", folder.path, "-c", join(folder.path, "nginx.conf")]);
  await expectDocuments();
});

test.runIf(isInstalled("caddy"))("Caddy serves the documents", async () => {
  folder.write("Caddyfile", `{\n    admin off\n}\n${partFor("caddyfile")}`);
  start("caddy", ["run", "--config", "Caddyfile", "--adapter", "caddyfile"]);
  await expectDocuments();
});

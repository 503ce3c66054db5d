#!/usr/bin/env node
import { existsSync } from "node:fs";

if (existsSync(new URL("../dist/main.js", import.meta.url))) await import("../dist/main.js");
else {
  console.error('nodeinfo is not built. Run "npm run build" first.');
  process.exitCode = 1;
}

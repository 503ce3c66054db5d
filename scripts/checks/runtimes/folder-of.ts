/** Prints the folder of the oldest or the newest Node, for the start of PATH: `tsx folder-of.ts oldest`. */
import { dirname } from "node:path";
import { get, runtimes } from "./runtimes.ts";

const nodes = runtimes.filter(({ name }) => name.startsWith("Node "));
const [, , which] = process.argv;
const runtime = { oldest: nodes[0], newest: nodes.at(-1) }[which ?? ""];
if (runtime === undefined) throw new Error("Usage: tsx folder-of.ts oldest|newest");
const got = await get(runtime);
if ("problem" in got) throw new Error(`${runtime.name}: ${got.problem}`);
console.log(dirname(got.program));

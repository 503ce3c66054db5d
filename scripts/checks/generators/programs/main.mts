/** Reads lines of a module, a type and a document, and writes each document again, or the error that refuses it. */
import { createInterface } from "node:readline";

for await (const line of createInterface({ input: process.stdin })) {
  const [module = "", type = "", text = ""] = line.split("\t");
  const { Convert } = await import(`./${module}/models.ts`);
  try {
    const document = Convert[`to${type}`](text);
    const output: string = Convert[`${type.charAt(0).toLowerCase()}${type.slice(1)}ToJson`](document);
    console.log(`+${JSON.stringify(JSON.parse(output))}`);
  } catch (error) {
    console.log(`-${JSON.stringify(String(error))}`);
  }
}

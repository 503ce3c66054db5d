import { SourceError } from "./source/source-error.js";

/** Runs a script. Of a fault in the sources it prints what is wrong, and not where in our code that was found. */
export async function run(script: () => void | Promise<void>): Promise<void> {
  try {
    await script();
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

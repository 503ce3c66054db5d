import { SourceError } from "./source/source-error.js";

/** Runs a script. For an error in the sources, prints only the message, without a stack trace. */
export async function run(script: () => void | Promise<void>): Promise<void> {
  try {
    await script();
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

import { fileURLToPath } from "node:url";

/** The path of the repository, with a slash at the end. */
export const repository = fileURLToPath(new URL("../../../", import.meta.url));

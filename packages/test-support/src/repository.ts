import { fileURLToPath } from "node:url";

/** Where the repository is, with a slash at its end. */
export const repository = fileURLToPath(new URL("../../../", import.meta.url));

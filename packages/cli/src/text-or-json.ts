import { WrongUsage } from "./command.js";

/** The option of a result for people or for programs. */
export const textOrJson = { type: "string", default: "text", choices: ["text", "json"] } as const;

export function isJson(format: string): boolean {
  if (format === "text" || format === "json") return format === "json";
  throw new WrongUsage(`There is no format "${format}"; the formats are "text" and "json".`);
}

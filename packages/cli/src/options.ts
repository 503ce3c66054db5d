import type { Level, Profile } from "@nodeinfo-kit/lint";
import { readWebAddress } from "@nodeinfo-kit/validators/internal";
import { WrongUsage } from "./command.js";

/** The option that says where a document came from. */
export const hostOption = { type: "string", choices: [] } as const;

export function hostOf(host: string | undefined): string | undefined {
  if (host === undefined || (/^[^/?#@\\]+$/.test(host) && readWebAddress(`https://${host}`))) return host;
  throw new WrongUsage(`"${host}" is no host. A host is a name alone, such as social.example.`);
}

/** The option of a result for people or for programs. */
export const textOrJson = { type: "string", default: "text", choices: ["text", "json"] } as const;

export function isJson(format: string): boolean {
  if (format === "text" || format === "json") return format === "json";
  throw new WrongUsage(`There is no format "${format}"; the formats are "text" and "json".`);
}

/** What a rule can be set to. */
export const levels: readonly Level[] = ["off", "info", "warning", "error"];

export const profiles: readonly Profile[] = ["strict", "open"];

/** The word of a list that a value is. */
export function wordOf<Word extends string>(words: readonly Word[], value: unknown): Word | undefined {
  return words.find((word) => word === value);
}

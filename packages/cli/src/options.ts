import type { Level, Profile } from "@nodeinfo-kit/lint";
import { readWebAddress } from "@nodeinfo-kit/validators/internal";
import { colourWishes } from "./terminal.js";
import { WrongUsage } from "./wrong-usage.js";

/** The option of every command. */
export const commonOptions = {
  color: {
    type: "string",
    description: "When to print in colours",
    default: "auto",
    choices: colourWishes,
  },
} as const;

/** The options that can be used instead of a command. */
export const globalOptions = {
  help: { type: "boolean", description: "Show help" },
  version: { type: "boolean", description: "Show the version" },
} as const;

/** The option for the type of a document. */
export function asOption<Id extends string>(ids: readonly Id[], refusal: (value: string) => string) {
  return {
    type: "string",
    value: "ID",
    description: "Type of the document",
    defaultText: "detected from its content",
    choices: ids,
    refusal,
    triedNames: ["schema"],
  } as const;
}

/** The option for the host that a document came from. */
export const hostOption = {
  type: "string",
  value: "HOST",
  description: "Host of the document, such as social.example; NodeInfo2 about another host is rejected",
} as const;

export function hostOf(host: string | undefined): string | undefined {
  if (host === undefined || (/^[^/?#@\\]+$/.test(host) && readWebAddress(`https://${host}`))) return host;
  throw new WrongUsage(`Invalid host "${host}". Use a host name, such as social.example.`);
}

/** The option for a result as text or JSON. `description` is what help shows. */
export function textOrJson(description: string) {
  return { type: "string", description, default: "text", choices: ["text", "json"] } as const;
}

/** The levels that a rule can be set to. */
export const levels: readonly Level[] = ["off", "info", "warning", "error"];

export const profiles: readonly Profile[] = ["strict", "open"];

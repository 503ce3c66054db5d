import { readWebAddress } from "@nodeinfo-kit/validators/internal";
import { WrongUsage } from "./command.js";

/** The option that says where a document came from. */
export const hostOption = { type: "string", choices: [] } as const;

export function hostOf(host: string | undefined): string | undefined {
  if (host === undefined || (/^[^/?#@\\]+$/.test(host) && readWebAddress(`https://${host}`))) return host;
  throw new WrongUsage(`"${host}" is no host. A host is a name alone, such as social.example.`);
}

import { quote } from "@nodeinfo-kit/validators/internal";
import { pathInMetadata } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { fep, statusOfFep } from "../../sources.js";
import { isWebUrl } from "../../urls/web-url.js";
import { nodeInfo } from "../samples.js";

/** More accounts are not looked at. */
const mostAccounts = 100;

/** A server of ActivityPub names its staff otherwise than by the ids of their actors. */
export const rule: Rule = {
  code: "fep-0151/staff-accounts",
  severity: "info",
  summary: "A server that speaks ActivityPub names its staff otherwise than by the ids of their actors.",
  explanation: `In \`metadata.staffAccounts\` stand ids, and in ActivityPub the id of an account is the URL of its actor. Readers fetch it to show a name and a picture, and cannot do so with a handle such as \`admin@social.example\`. Write the actor's id. ${statusOfFep["0151"]}`,
  source: fep("0151"),
  bad: {
    text: nodeInfo({ metadata: { staffAccounts: ["admin@social.example"] } }),
    marks: '"admin@social.example"',
  },
  good: { text: nodeInfo({ metadata: { staffAccounts: ["https://social.example/users/admin"] } }) },
  documents: ["nodeinfo"],
  check({ facts }, report) {
    const accounts = facts?.metadata?.staffAccounts;
    if (facts === undefined || !Array.isArray(accounts) || !speaksActivityPub(facts.protocols?.all)) return;
    const others = handlesIn(accounts);
    const [first] = others;
    if (first === undefined) return;
    const path = pathInMetadata(facts, "staffAccounts", first.index);
    const more = others.length - 1;
    report({
      path,
      message: `${placeOf(path)} is ${quote(first.account)}, which is not the id of an actor${more === 0 ? "" : `, and neither ${more === 1 ? "is" : "are"} ${more} more`}. Write the URL of the account's actor.`,
      args: { account: first.account.slice(0, 120), count: others.length },
    });
  },
};

interface Handle {
  readonly account: string;
  readonly index: number;
}

function handlesIn(accounts: readonly unknown[]): Handle[] {
  const found: Handle[] = [];
  const end = Math.min(accounts.length, mostAccounts);
  for (let index = 0; index < end; index++) {
    const account = accounts[index];
    if (typeof account === "string" && !isId(account)) found.push({ account, index });
  }
  return found;
}

function speaksActivityPub(protocols: readonly string[] | undefined): boolean {
  return protocols?.includes("activitypub") === true;
}

function isId(account: string): boolean {
  return isWebUrl(account) || otherId.test(account);
}

/** Ids that are no addresses of the web may come into use. `acct:` and `mailto:` stand before handles, and a port behind a host. */
const otherId = /^(?!(?:https?|acct|mailto):)[a-z][a-z0-9+-]*:(?!\d)\S/i;

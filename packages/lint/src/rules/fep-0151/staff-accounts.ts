import { quote } from "@nodeinfo-kit/validators/internal";
import { pathInMetadata } from "../../origins.js";
import { placeOf } from "../../place-of.js";
import type { Rule } from "../../rule.js";
import { fep, statusOfFep } from "../../sources.js";
import { isWebUrl } from "../../urls/web-url.js";
import { nodeInfo } from "../samples.js";

/** The maximum number of accounts to examine. */
const maxAccounts = 100;

/** A staff account is not the ID of an ActivityPub actor. */
export const rule: Rule = {
  code: "fep-0151/staff-accounts",
  severity: "info",
  summary: "A staff account is not the ID of an ActivityPub actor.",
  explanation: `\`metadata.staffAccounts\` contains IDs, and in ActivityPub the ID of an account is the URL of its actor. Readers fetch it to show a name and a picture, which is not possible with a handle such as \`admin@social.example\`. Use the actor's ID. ${statusOfFep["0151"]}`,
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
      message: `${placeOf(path)} is ${quote(first.account)}, which is not the ID of an actor${more === 0 ? "" : `; ${more} more ${more === 1 ? "is" : "are"} not either`}. Use the URL of the account's actor.`,
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
  const end = Math.min(accounts.length, maxAccounts);
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

/** IDs that are not web URLs may come into use. `acct:` and `mailto:` introduce handles, and a port follows a host. */
const otherId = /^(?!(?:https?|acct|mailto):)[a-z][a-z0-9+-]*:(?!\d)\S/i;

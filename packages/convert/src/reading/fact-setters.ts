import type { Organization, ServerFacts, Software, Usage } from "../facts.js";

type Place<T> = (facts: ServerFacts, value: T, origin: string) => void;

/** The facts that are strings, by their pointers, and how each is set. */
export const texts = {
  "/software/name": (facts, value, origin) => {
    softwareOf(facts).name = value;
    facts.origins["/software/name"] = origin;
  },
  "/software/version": (facts, value, origin) => {
    softwareOf(facts).version = value;
    facts.origins["/software/version"] = origin;
  },
  "/software/repository": (facts, value, origin) => {
    softwareOf(facts).repository = value;
    facts.origins["/software/repository"] = origin;
  },
  "/software/homepage": (facts, value, origin) => {
    softwareOf(facts).homepage = value;
    facts.origins["/software/homepage"] = origin;
  },
  "/name": (facts, value, origin) => {
    facts.name = value;
    facts.origins["/name"] = origin;
  },
  "/description": (facts, value, origin) => {
    facts.description = value;
    facts.origins["/description"] = origin;
  },
  "/baseUrl": (facts, value, origin) => {
    facts.baseUrl = value;
    facts.origins["/baseUrl"] = origin;
  },
  "/organization/name": (facts, value, origin) => {
    organizationOf(facts).name = value;
    facts.origins["/organization/name"] = origin;
  },
  "/organization/contact": (facts, value, origin) => {
    organizationOf(facts).contact = value;
    facts.origins["/organization/contact"] = origin;
  },
  "/organization/account": (facts, value, origin) => {
    organizationOf(facts).account = value;
    facts.origins["/organization/account"] = origin;
  },
  "/relay": (facts, value, origin) => {
    facts.relay = value;
    facts.origins["/relay"] = origin;
  },
} satisfies Record<string, Place<string>>;

/** The facts that are counts, by their pointers, and how each is set. */
export const counts = {
  "/usage/users": (facts, value, origin) => {
    usageOf(facts).users = value;
    facts.origins["/usage/users"] = origin;
  },
  "/usage/activeUsers/days7": (facts, value, origin) => {
    activeUsersOf(facts).days7 = value;
    facts.origins["/usage/activeUsers/days7"] = origin;
  },
  "/usage/activeUsers/days30": (facts, value, origin) => {
    activeUsersOf(facts).days30 = value;
    facts.origins["/usage/activeUsers/days30"] = origin;
  },
  "/usage/activeUsers/days180": (facts, value, origin) => {
    activeUsersOf(facts).days180 = value;
    facts.origins["/usage/activeUsers/days180"] = origin;
  },
  "/usage/localPosts": (facts, value, origin) => {
    usageOf(facts).localPosts = value;
    facts.origins["/usage/localPosts"] = origin;
  },
  "/usage/localComments": (facts, value, origin) => {
    usageOf(facts).localComments = value;
    facts.origins["/usage/localComments"] = origin;
  },
} satisfies Record<string, Place<number>>;

export type TextFact = keyof typeof texts;
export type CountFact = keyof typeof counts;

function softwareOf(facts: ServerFacts): Software {
  facts.software ??= {};
  return facts.software;
}

function organizationOf(facts: ServerFacts): Organization {
  facts.organization ??= {};
  return facts.organization;
}

function usageOf(facts: ServerFacts): Usage {
  facts.usage ??= {};
  return facts.usage;
}

function activeUsersOf(facts: ServerFacts): NonNullable<Usage["activeUsers"]> {
  const usage = usageOf(facts);
  usage.activeUsers ??= {};
  return usage.activeUsers;
}

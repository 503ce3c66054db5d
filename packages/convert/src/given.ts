import {
  createIssue,
  describeValue,
  isObject,
  quote,
  valueAt,
  valueAtPointer,
} from "@nodeinfo-kit/validators/internal";
import type { GivableFact, ServerFacts } from "./facts.js";
import type { Issue } from "./issue.js";
import { setAt } from "./pointer.js";
import { isStringArray } from "./reading/protocols-and-services.js";
import { isBlank } from "./reading/value-readers.js";

/** Facts that a document does not have: those that a target requires and documents of other standards may lack. */
export interface GivenFacts {
  readonly software?: { readonly name?: string; readonly version?: string };
  /** The protocols that the server supports; at least one. */
  readonly protocols?: readonly string[];
  /** Whether anyone can sign up without an invitation. */
  readonly openRegistrations?: boolean;
  /** The display name of the server. */
  readonly name?: string;
  /** The URL of the server's root. */
  readonly baseUrl?: string;
}

/** A fact that was given because the document does not have it. */
export interface Addition {
  readonly fact: GivableFact;
  readonly value: unknown;
  /** The place of the fact in the new document, as a JSON Pointer. Absent if the target cannot express it. */
  readonly target?: string;
  /** A sentence without a subject, such as `was given: "/protocols" is "activitypub"`. */
  readonly message: string;
}

interface Givable {
  /** The place of the fact in the facts. */
  readonly pointer: string;
  readonly expected: string;
  readonly isRight: (value: unknown) => boolean;
}

const text = (pointer: string, expected: string): Givable => ({ pointer, expected, isRight: isText });

const givable: Readonly<Record<GivableFact, Givable>> = {
  "software.name": text("/software/name", "the name of the software, a string that is not blank"),
  "software.version": text("/software/version", "the version of the software, a string that is not blank"),
  protocols: {
    pointer: "/protocols/all",
    expected: "an array of at least one protocol, strings that are not blank",
    isRight: (value) => isStringArray(value) && value.length > 0 && value.every(isText),
  },
  openRegistrations: {
    pointer: "/openRegistrations",
    expected: "a boolean",
    isRight: (value) => typeof value === "boolean",
  },
  name: text("/name", "the name of the server, a string that is not blank"),
  baseUrl: {
    pointer: "/baseUrl",
    expected: "an absolute http or https URL, such as https://social.example",
    // Does not use `URL`: parsers disagree about what a host is.
    isRight: (value) =>
      typeof value === "string" && /^https?:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/i.test(value),
  },
};

/** Every fact that can be given. */
export const givableFacts: readonly GivableFact[] = Object.keys(givable) as GivableFact[]; // Its type has no others.

/** The fact that can be given for a place in the facts, if there is one. */
export function givableAt(pointer: string): GivableFact | undefined {
  return givableFacts.find((fact) => givable[fact].pointer === pointer);
}

/** The facts of a document with the given facts added, the names of these, and the issues with them. */
export interface Completed {
  readonly facts: ServerFacts;
  readonly added: readonly GivableFact[];
  readonly issues: readonly Issue[];
}

/** Adds given facts to those of a document. A given fact that differs from the document is an issue. */
export function addGiven(facts: ServerFacts, given: unknown = {}): Completed {
  if (!isObject(given))
    return { facts, added: [], issues: [wrong([], "an object of facts", describeValue(given))] };
  const issues = unknownProperties(given);
  const added: GivableFact[] = [];
  const completed: ServerFacts = { ...facts, ...(facts.software && { software: { ...facts.software } }) };
  for (const fact of givableFacts) {
    const { pointer, expected, isRight } = givable[fact];
    const path = fact.split(".");
    const value = valueAt(given, path);
    if (value === undefined) continue;
    const own = valueAtPointer(facts, pointer);
    if (!isRight(value)) issues.push(wrong(path, expected, describeValue(value)));
    else if (own === undefined || isEmptyList(own)) {
      if (fact === "protocols")
        completed.protocols = { all: [...(value as string[])] }; // It was found right.
      else setAt(completed as unknown as Record<string, unknown>, pointer, value); // Facts have no index signature.
      added.push(fact);
    } else if (!isAlike(own, value)) issues.push(conflict(path, own, value));
  }
  return { facts: completed, added, issues };
}

/** The place of a givable fact in the facts. */
export function placeOfGivable(fact: GivableFact): string {
  return givable[fact].pointer;
}

/** Makes an addition. */
export function addition(
  fact: GivableFact,
  value: unknown,
  to: string,
  target: string | undefined,
): Addition {
  const what = isStringArray(value) ? quote(value.join(", ")) : describeValue(value);
  if (target === undefined)
    return { fact, value, message: `was given, but cannot be expressed in ${to}: ${what} is omitted` };
  return { fact, value, target, message: `was given: ${quote(target)} is ${what}` };
}

function unknownProperties(given: Record<string, unknown>): Issue[] {
  const { software } = given;
  const names = Object.keys(given).filter((name) => name !== "software");
  // A property that is called "software.name" is not the name of the software.
  const issues = names
    .filter((name) => name.includes(".") || !isGivable(name))
    .map((name) => unknownProperty([name]));
  if (software === undefined) return issues;
  if (!isObject(software))
    return [...issues, wrong(["software"], "an object with a name or a version", describeValue(software))];
  const others = Object.keys(software).filter((name) => !isGivable(`software.${name}`));
  return [...issues, ...others.map((name) => unknownProperty(["software", name]))];
}

function isGivable(name: string): boolean {
  return Object.hasOwn(givable, name);
}

function unknownProperty(path: readonly string[]): Issue {
  return wrong(path, `one of the facts that can be given, ${givableFacts.join(", ")}`, quote(path.join(".")));
}

function wrong(path: readonly string[], expected: string, received: string): Issue {
  return createIssue("convert/wrong-given", ["given", ...path], expected, received);
}

function conflict(path: readonly string[], own: unknown, value: unknown): Issue {
  const expected = isStringArray(own) ? quote(own.join(", ")) : describeValue(own);
  const received = isStringArray(value) ? quote(value.join(", ")) : describeValue(value);
  return createIssue(
    "convert/given-conflict",
    ["given", ...path],
    `omitted, because the document has ${expected}`,
    received,
  );
}

function isText(value: unknown): value is string {
  return typeof value === "string" && !isBlank(value);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Whether two facts are equal, or are arrays with the same values. */
function isAlike(one: unknown, other: unknown): boolean {
  if (!isStringArray(one) || !isStringArray(other)) return one === other;
  const [a, b] = [new Set(one), new Set(other)];
  return a.size === b.size && one.every((value) => b.has(value));
}

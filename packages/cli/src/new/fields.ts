import type { Profile } from "@nodeinfo-kit/lint";
import { protocolsOf, readProtocols } from "./protocols.js";
import {
  type Reading,
  readCount,
  readIds,
  readOrigin,
  readSoftwareName,
  readText,
  readWebUrl,
  readYesOrNo,
} from "./reading.js";
import { placeIn, type Standard } from "./standards.js";

/** The facts about a server, by the names of their options. */
export interface Answers {
  "base-url": string;
  software: string;
  "software-version": string;
  repository: string;
  homepage: string;
  protocol: readonly string[];
  "open-registrations": boolean;
  name: string;
  description: string;
  staff: readonly string[];
  users: number;
  "active-halfyear": number;
  "active-month": number;
  "active-week": number;
  "local-posts": number;
  "local-comments": number;
}

export type FieldName = keyof Answers;

/** Answers with all that a document requires. */
export type Complete = Partial<Answers> & Pick<Answers, RequiredName>;

type RequiredName = "base-url" | "software" | "software-version" | "protocol" | "open-registrations";

export interface Field<Value> {
  /** The prompt. */
  readonly question: string;
  readonly isRequired?: boolean;
  /** Whether it is one of the counts, which are asked for as a group. */
  readonly isCount?: boolean;
  /** The default of the prompt. Without a prompt, there is no default. */
  readonly offered?: string;
  /** The values that Tab completes. */
  readonly completions?: (standards: readonly Standard[]) => readonly string[];
  /** Its paths in the document. If a document has several of them, it goes into all. Empty if it goes elsewhere. */
  readonly places: readonly (readonly string[])[];
  readonly read: (text: string, standards: readonly Standard[], profile: Profile) => Reading<Value>;
}

/** All fields, in the order of the prompts. */
export const fields: { readonly [Name in FieldName]: Field<Answers[Name]> } = {
  "base-url": {
    question: "URL of the server, such as https://social.example",
    isRequired: true,
    places: [],
    read: readOrigin,
  },
  software: {
    question: "Name of the software (a-z, 0-9 and -)",
    isRequired: true,
    places: [["software", "name"]],
    read: readSoftwareName,
  },
  "software-version": {
    question: "Version of the software",
    isRequired: true,
    places: [["software", "version"]],
    read: (text) => readText(text),
  },
  repository: {
    question: "URL of the source code",
    places: [["software", "repository"]],
    read: readWebUrl,
  },
  homepage: {
    question: "URL of the software's home page",
    places: [["software", "homepage"]],
    read: readWebUrl,
  },
  protocol: {
    question: "Supported protocols (Tab completes them)",
    isRequired: true,
    offered: "activitypub",
    completions: protocolsOf,
    places: [["protocols"]],
    read: readProtocols,
  },
  "open-registrations": {
    question: "Can anyone sign up without an invitation? yes or no",
    isRequired: true,
    completions: () => ["yes", "no"],
    places: [["openRegistrations"]],
    read: readYesOrNo,
  },
  name: textField("Name of the server", ["instance", "name"], ["metadata", "nodeName"]),
  description: textField(
    "Description of the server",
    ["instance", "description"],
    ["metadata", "nodeDescription"],
  ),
  staff: {
    question: "Staff accounts (URLs of their ActivityPub actors)",
    places: [["metadata", "staffAccounts"]],
    read: readIds,
  },
  users: countField("Registered accounts", "usage", "users", "total"),
  "active-halfyear": countField("Users active in the past 180 days", "usage", "users", "activeHalfyear"),
  "active-month": countField("Users active in the past 30 days", "usage", "users", "activeMonth"),
  "active-week": countField("Users active in the past 7 days", "usage", "users", "activeWeek"),
  "local-posts": countField("Posts written on the server", "usage", "localPosts"),
  "local-comments": countField("Comments written on the server", "usage", "localComments"),
};

/** The names of the fields, in their order. */
// `Object.keys` returns plain strings; this object has no other properties.
export const fieldNames = Object.keys(fields) as FieldName[];

function textField(question: string, ...places: string[][]): Field<string> {
  return {
    question,
    places,
    read: (text, standards) => readText(text, maxCharacters(places, standards)),
  };
}

function countField(question: string, ...place: string[]): Field<number> {
  return { question, isCount: true, places: [place], read: readCount };
}

function maxCharacters(places: readonly string[][], standards: readonly Standard[]): number {
  const limits = standards.flatMap((standard) =>
    places.map((place) => placeIn(standard, place)?.maxCharacters ?? Number.POSITIVE_INFINITY),
  );
  return Math.min(...limits);
}

/** Checks whether at least one of these standards has a property for a field. */
export function hasPlace(name: FieldName, standards: readonly Standard[]): boolean {
  const { places } = fields[name];
  return (
    places.length === 0 ||
    standards.some((standard) => places.some((place) => placeIn(standard, place) !== undefined))
  );
}

/** Finds the field that a place in a document comes from. */
export function fieldAt(pointer: string): FieldName | undefined {
  return fieldNames.find((name) =>
    fields[name].places.some((place) => `${pointer}/`.startsWith(`/${place.join("/")}/`)),
  );
}

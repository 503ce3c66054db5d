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

/** What is known of a server, by the names of the options that say it. */
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

/** Those without which there is no document. */
export type Complete = Partial<Answers> & Pick<Answers, RequiredName>;

type RequiredName = "base-url" | "software" | "software-version" | "protocol" | "open-registrations";

export interface Field<Value> {
  /** What is asked for. */
  readonly question: string;
  readonly isRequired?: boolean;
  /** Whether it is one of the counts, which are asked for together. */
  readonly isCount?: boolean;
  /** What a question offers. Only there: what nobody has seen is not written. */
  readonly offered?: string;
  /** The words that an answer is made of. */
  readonly words?: (standards: readonly Standard[]) => readonly string[];
  /** Where it stands in the document; in one that has several of these places, in all. None, if it stands elsewhere. */
  readonly places: readonly (readonly string[])[];
  readonly read: (text: string, standards: readonly Standard[], profile: Profile) => Reading<Value>;
}

/** Everything that can be said of a server, in the order in which it is asked for. */
export const fields: { readonly [Name in FieldName]: Field<Answers[Name]> } = {
  "base-url": {
    question: "Address of the server, such as https://social.example",
    isRequired: true,
    places: [],
    read: readOrigin,
  },
  software: {
    question: "Name of its software, in a-z, 0-9 and -",
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
    question: "Address of its source code",
    places: [["software", "repository"]],
    read: readWebUrl,
  },
  homepage: {
    question: "Address of its home page",
    places: [["software", "homepage"]],
    read: readWebUrl,
  },
  protocol: {
    question: "Protocols that the server speaks (Tab completes them)",
    isRequired: true,
    offered: "activitypub",
    words: protocolsOf,
    places: [["protocols"]],
    read: readProtocols,
  },
  "open-registrations": {
    question: "Can anyone sign up, without an invitation? yes or no",
    isRequired: true,
    words: () => ["yes", "no"],
    places: [["openRegistrations"]],
    read: readYesOrNo,
  },
  name: textField("Name of the server", ["instance", "name"], ["metadata", "nodeName"]),
  description: textField(
    "What the server is about",
    ["instance", "description"],
    ["metadata", "nodeDescription"],
  ),
  staff: {
    question: "Accounts of its staff: the URLs of their actors",
    places: [["metadata", "staffAccounts"]],
    read: readIds,
  },
  users: countField("Registered accounts", "usage", "users", "total"),
  "active-halfyear": countField("Users of the past 180 days", "usage", "users", "activeHalfyear"),
  "active-month": countField("Users of the past 30 days", "usage", "users", "activeMonth"),
  "active-week": countField("Users of the past 7 days", "usage", "users", "activeWeek"),
  "local-posts": countField("Posts that were written here", "usage", "localPosts"),
  "local-comments": countField("Comments that were written here", "usage", "localComments"),
};

/** The names of the fields, in their order. */
// `Object.keys` has no type for the names of an object that can have others; this one has none.
export const fieldNames = Object.keys(fields) as FieldName[];

function textField(question: string, ...places: string[][]): Field<string> {
  return {
    question,
    places,
    read: (text, standards) => readText(text, mostCharacters(places, standards)),
  };
}

function countField(question: string, ...place: string[]): Field<number> {
  return { question, isCount: true, places: [place], read: readCount };
}

function mostCharacters(places: readonly string[][], standards: readonly Standard[]): number {
  const limits = standards.flatMap((standard) =>
    places.map((place) => placeIn(standard, place)?.mostCharacters ?? Number.POSITIVE_INFINITY),
  );
  return Math.min(...limits);
}

/** Whether at least one of these standards has a place for what the field says. */
export function hasPlace(name: FieldName, standards: readonly Standard[]): boolean {
  const { places } = fields[name];
  return (
    places.length === 0 ||
    standards.some((standard) => places.some((place) => placeIn(standard, place) !== undefined))
  );
}

/** The field that a place of a document comes from, by its pointer. */
export function fieldAt(pointer: string): FieldName | undefined {
  return fieldNames.find((name) =>
    fields[name].places.some((place) => `${pointer}/`.startsWith(`/${place.join("/")}/`)),
  );
}

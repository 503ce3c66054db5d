import type { Facts } from "./facts.js";

/** What a program can be asked. */
export const kinds = ["validate", "read", "follow"] as const;

export type Kind = (typeof kinds)[number];

/** One question to a program, with the right answer. */
export interface Case {
  /** The name, unique, and escaped as it is printed and listed, such as `follow discovery: the only link is followed`. */
  readonly name: string;
  /** The ID of the document's type. */
  readonly id: string;
  /** The properties of the request, as JSON text without braces. The document is as it is written in the vectors. */
  readonly request: string;
  readonly expected: Expected;
}

export type Expected =
  | { readonly kind: "validate"; readonly valid: boolean }
  | {
      readonly kind: "read";
      /** Null if the document cannot be read. */
      readonly facts: Facts | null;
      /** The JSON Pointers of the values that do not conform to the standard. */
      readonly repairs: readonly string[];
    }
  | { readonly kind: "follow"; readonly href: string | null };

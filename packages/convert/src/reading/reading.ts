import type { ServerFacts } from "../facts.js";
import { type Repair, type RepairCode, repair } from "../repair.js";

/** Reads the value of a document at a pointer. */
export type Read = (reading: Reading, value: unknown, pointer: string) => void;

/** The place that a standard has for a member. */
export interface Home {
  readonly pointer: string;
  readonly name: string;
  readonly read: Read;
  readonly isRequired: boolean;
}

/** The places that a standard has for members, by the bare spelling of their names. */
export type Homes = ReadonlyMap<string, readonly Home[]>;

/** A value under a name that the standard does not have there. */
export interface Stray {
  readonly pointer: string;
  /** The bare spelling of its name; undefined, if that is too long to be looked at. */
  readonly bare: string | undefined;
  readonly value: unknown;
  /** In how many objects it is that the standard does not know. */
  readonly depth: number;
}

/** What has been read of a document so far. */
export class Reading {
  facts: ServerFacts = { origins: {} };
  repairs: Repair[] = [];
  /** What is to be read when all that is in its right place has been. */
  readonly later: (() => void)[] = [];
  /** Whether the document has a version, under whatever name. */
  hasVersion = false;
  /** Where the standard has its members, if one that is elsewhere is to be understood. */
  homes: Homes | undefined;
  /** What was found where the standard has no such member, and may belong elsewhere. */
  readonly strays: Stray[] = [];
  private readonly extra: Record<string, unknown> = {};

  /** Says that something was read otherwise than it is written. */
  repair(code: RepairCode, pointer: string, before: unknown, after: unknown): void {
    this.repairs.push(repair(code, pointer, before, after));
  }

  /** Says that a value was read though it is not where it belongs. */
  move(pointer: string, value: unknown, belongs: string): void {
    this.repairs.push(repair("repair/misplaced", pointer, value, value, belongs));
    Reflect.deleteProperty(this.extra, pointer);
    if (Object.keys(this.extra).length === 0) Reflect.deleteProperty(this.facts, "extra");
  }

  /** Records that a value was ignored because it is null or has the wrong type. */
  leaveOut(pointer: string, before: unknown): void {
    this.repair(before === null ? "repair/null" : "repair/wrong-type", pointer, before, undefined);
  }

  /** Keeps a property without a place in the facts. A pointer starts with a slash, so it is never `__proto__`. */
  keep(pointer: string, value: unknown): void {
    this.facts.extra = this.extra;
    this.extra[pointer] = value;
  }
}

import type { ServerFacts } from "../facts.js";
import { type Repair, type RepairCode, repair } from "../repair.js";

/** Reads the value of a document at a pointer. */
export type Read = (reading: Reading, value: unknown, pointer: string) => void;

/** The place of a property in a standard. */
export interface Home {
  readonly pointer: string;
  readonly name: string;
  readonly read: Read;
  readonly isRequired: boolean;
}

/** The places of properties in a standard, by the bare spelling of their names. */
export type Homes = ReadonlyMap<string, readonly Home[]>;

/** A property that the standard does not define in its object. */
export interface Stray {
  readonly pointer: string;
  /** The bare spelling of its name. Undefined if the name is too long. */
  readonly bare: string | undefined;
  readonly value: unknown;
  /** How many unknown objects contain it. */
  readonly depth: number;
}

/** The state of reading a document. */
export class Reading {
  facts: ServerFacts = { origins: {} };
  repairs: Repair[] = [];
  /** What to read after everything in its right place. */
  readonly later: (() => void)[] = [];
  /** Whether the document has a version, under whatever name. */
  hasVersion = false;
  /** The places of the standard's properties. Undefined if misplaced ones are not read. */
  homes: Homes | undefined;
  /** The unknown properties that may belong elsewhere. */
  readonly strays: Stray[] = [];
  private readonly extra: Record<string, unknown> = {};

  /** Adds a repair: a value was read differently from how it is written. */
  repair(code: RepairCode, pointer: string, before: unknown, after: unknown): void {
    this.repairs.push(repair(code, pointer, before, after));
  }

  /** Adds a repair for a misplaced value that was read. It is no longer kept in `extra`. */
  move(pointer: string, value: unknown, belongs: string): void {
    this.repairs.push(repair("repair/misplaced", pointer, value, value, belongs));
    Reflect.deleteProperty(this.extra, pointer);
    if (Object.keys(this.extra).length === 0) Reflect.deleteProperty(this.facts, "extra");
  }

  /** Records that a value was ignored because it is null or has the wrong type. */
  ignore(pointer: string, before: unknown): void {
    this.repair(before === null ? "repair/null" : "repair/wrong-type", pointer, before, undefined);
  }

  /** Keeps a property without a place in the facts. A pointer starts with a slash, so it is never `__proto__`. */
  keep(pointer: string, value: unknown): void {
    this.facts.extra = this.extra;
    this.extra[pointer] = value;
  }
}

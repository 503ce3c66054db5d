import { escapeToken, valueAtPointer } from "@nodeinfo-kit/validators/internal";
import type { ServerFacts } from "../facts.js";
import { isFacts } from "../identify.js";
import { type Loss, type LossCode, loss } from "../loss.js";
import { removeAt, setAt } from "../pointer.js";
import type { Profile, Target, TargetId } from "./targets.js";

/** What to write, and as which document. */
interface Order {
  readonly facts: ServerFacts;
  readonly source: unknown;
  readonly id: TargetId;
  readonly target: Target;
  readonly profile: Profile;
  readonly added: readonly string[];
}

/** A document being written, with the fact of each value and the losses. */
export class Draft {
  readonly document: Record<string, unknown>;
  /** The place in the document of each fact. */
  private readonly places = new Map<string, string>();
  /** The fact at each place of the document. */
  private readonly sources = new Map<string, string>();
  /** The places of properties in the document that have no place in the facts. */
  private readonly extras = new Set<string>();
  private readonly lost = new Map<string, Loss>();

  readonly facts: ServerFacts;
  readonly id: TargetId;
  readonly target: Target;
  readonly profile: Profile;
  /** The converted value: the document from which the facts were read, or facts. */
  private readonly source: unknown;
  private readonly isOfFacts: boolean;
  /** The places in the facts of those that were given and are not in the source. */
  private readonly added: ReadonlySet<string>;

  constructor({ facts, source, id, target, profile, added }: Order) {
    this.facts = facts;
    this.source = source;
    this.isOfFacts = isFacts(source);
    this.id = id;
    this.target = target;
    this.profile = profile;
    this.added = new Set(added);
    this.document = target.template();
  }

  /** Whether a fact, or the array that contains it, was given and is not in the source. */
  isAdded(fact: string): boolean {
    return this.added.has(fact) || this.added.has(fact.slice(0, fact.lastIndexOf("/")));
  }

  /** Sets a value of the document to a fact, if the fact is known. */
  place(fact: string, pointer: string): void {
    const value = valueAtPointer(this.facts, fact);
    if (value === undefined) return;
    setAt(this.document, pointer, value);
    this.mark(fact, pointer);
  }

  /** Records that a fact is at a place of the document. */
  mark(fact: string, pointer: string): void {
    this.places.set(fact, pointer);
    this.sources.set(pointer, fact);
  }

  /** Returns the place of a fact in the document. Undefined if it has none. */
  placeOf(fact: string): string | undefined {
    return this.places.get(fact);
  }

  /** Returns the fact at a place of the document. For an item of an array, this is the item of the fact. */
  factAt(pointer: string): string {
    const whole = this.sources.get(pointer);
    if (whole !== undefined) return whole;
    const end = pointer.lastIndexOf("/");
    const list = pointer.slice(0, end);
    return `${this.sources.get(list) ?? list}${pointer.slice(end)}`;
  }

  /** Adds a loss for a fact, once. Given facts are not losses: they are reported as additions. */
  lose(code: LossCode, fact: string, target?: string, advice?: string): void {
    if (!this.isAdded(fact)) this.loseAt(code, this.originOf(fact), target, advice);
  }

  /** Adds a loss for the value at a place of the source. */
  loseAt(code: LossCode, pointer: string, target?: string, advice?: string): void {
    const lost = loss(code, pointer, valueAtPointer(this.source, pointer), this.id, target);
    const message = advice === undefined ? lost.message : `${lost.message}; ${advice}`;
    this.lost.set(`${code} ${pointer}`, { ...lost, message });
  }

  /** Whether there is a loss of this kind. */
  hasLost(code: LossCode): boolean {
    return [...this.lost.values()].some((loss) => loss.code === code);
  }

  /** Removes a loss of a fact, because the fact has a loss of another kind. */
  takeBack(code: LossCode, fact: string): void {
    this.lost.delete(`${code} ${this.originOf(fact)}`);
  }

  /** Writes a property without a place in the facts where it was, but not into a different item of an array. */
  placeExtra(pointer: string, value: unknown): void {
    const [, item = "", list = ""] = placesAbove(pointer);
    const fact = this.sources.get(list);
    const isMoved =
      fact !== undefined &&
      (valueAtPointer(this.document, item) === undefined || this.originOf(this.factAt(item)) !== item);
    if (isMoved) this.loseAt("loss/no-place", pointer);
    else {
      setAt(this.document, pointer, value);
      this.extras.add(pointer);
    }
  }

  /** Removes a property without a place in the facts that is at or above a pointer. Returns whether there was one. */
  dropExtra(pointer: string): boolean {
    const extra = placesAbove(pointer).find((place) => this.extras.delete(place));
    if (extra === undefined) return false;
    const fact = this.sources.get(extra);
    if (fact === undefined) removeAt(this.document, extra);
    else this.place(fact, extra);
    this.loseAt(fact === undefined ? "loss/wrong-type" : "loss/in-part", extra);
    return true;
  }

  /** Adds losses for properties without a place. They are lost in part if facts from them are in the document. */
  loseExtras(pointers: readonly string[]): void {
    const read = [...this.places.keys()].filter((fact) => !this.isAdded(fact));
    const partlyRead = new Set(read.flatMap((fact) => placesAbove(this.originOf(fact))));
    for (const pointer of pointers) {
      if (this.isOfFacts) this.loseAt("loss/no-place", `/extra/${escapeToken(pointer)}`);
      else this.loseAt(partlyRead.has(pointer) ? "loss/in-part" : "loss/no-place", pointer);
    }
  }

  /** The losses. If a whole value has no place, the values in it are not listed again. */
  get losses(): Loss[] {
    const isNamed = (place: string) => this.lost.has(`loss/no-place ${place}`);
    return [...this.lost.values()].filter(
      ({ code, pointer }) => code !== "loss/no-place" || !placesAbove(pointer).slice(1).some(isNamed),
    );
  }

  /** Returns the place of a fact, or of an item of one, in the source. */
  private originOf(fact: string): string {
    if (this.isOfFacts) return fact;
    const { origins } = this.facts;
    const end = fact.lastIndexOf("/");
    const list = origins[fact.slice(0, end)];
    return origins[fact] ?? (list === undefined ? fact : `${list}${fact.slice(end)}`);
  }
}

/** Returns a place and all places that contain it. */
function placesAbove(pointer: string): string[] {
  const places = [pointer];
  for (let end = pointer.lastIndexOf("/"); end >= 0; end = pointer.lastIndexOf("/", end - 1)) {
    places.push(pointer.slice(0, end));
    if (end === 0) break;
  }
  return places;
}

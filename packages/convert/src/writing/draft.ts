import { escapeToken, valueAtPointer } from "@nodeinfo-kit/validators/internal";
import type { ServerFacts } from "../facts.js";
import { isFacts } from "../identify.js";
import { type Loss, type LossCode, loss } from "../loss.js";
import { removeAt, setAt } from "../pointer.js";
import type { Profile, Target, TargetId } from "./targets.js";

/** What is to be written. */
interface Order {
  readonly facts: ServerFacts;
  readonly source: unknown;
  readonly id: TargetId;
  readonly target: Target;
  readonly profile: Profile;
  readonly added: readonly string[];
}

/** A document that is being written: which fact each of its values is, and what was lost on the way. */
export class Draft {
  readonly document: Record<string, unknown>;
  /** Where in the document each fact is. */
  private readonly places = new Map<string, string>();
  /** Which fact each place of the document has. */
  private readonly sources = new Map<string, string>();
  /** The members that are in the document though they have no place in the facts. */
  private readonly extras = new Set<string>();
  private readonly lost = new Map<string, Loss>();

  readonly facts: ServerFacts;
  readonly id: TargetId;
  readonly target: Target;
  readonly profile: Profile;
  /** What was converted: the document that the facts were read from, or facts. */
  private readonly source: unknown;
  private readonly isOfFacts: boolean;
  /** Where in the facts are those that the document does not say. */
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

  /** Whether a fact, or the list that it is in, was given, and is not in what was converted. */
  isAdded(fact: string): boolean {
    return this.added.has(fact) || this.added.has(fact.slice(0, fact.lastIndexOf("/")));
  }

  /** Sets a value of the document to a fact, if that is known. */
  place(fact: string, pointer: string): void {
    const value = valueAtPointer(this.facts, fact);
    if (value === undefined) return;
    setAt(this.document, pointer, value);
    this.mark(fact, pointer);
  }

  /** Says that a fact is at a place of the document. */
  mark(fact: string, pointer: string): void {
    this.places.set(fact, pointer);
    this.sources.set(pointer, fact);
  }

  /** Where in the document a fact is, if anywhere. */
  placeOf(fact: string): string | undefined {
    return this.places.get(fact);
  }

  /** The fact that is at a place of the document; of an item, the item of the fact that is the list. */
  factAt(pointer: string): string {
    const whole = this.sources.get(pointer);
    if (whole !== undefined) return whole;
    const end = pointer.lastIndexOf("/");
    const list = pointer.slice(0, end);
    return `${this.sources.get(list) ?? list}${pointer.slice(end)}`;
  }

  /** Says that a fact is not in the document as it was, once. What was given is told otherwise. */
  lose(code: LossCode, fact: string, target?: string, advice?: string): void {
    if (!this.isAdded(fact)) this.loseAt(code, this.originOf(fact), target, advice);
  }

  /** Says that what stood at a place of what was given is not in the document as it was. */
  loseAt(code: LossCode, pointer: string, target?: string, advice?: string): void {
    const lost = loss(code, pointer, valueAtPointer(this.source, pointer), this.id, target);
    const message = advice === undefined ? lost.message : `${lost.message}; ${advice}`;
    this.lost.set(`${code} ${pointer}`, { ...lost, message });
  }

  /** Whether something was lost in a way. */
  hasLost(code: LossCode): boolean {
    return [...this.lost.values()].some((loss) => loss.code === code);
  }

  /** Takes back that a fact was lost in one way, as it is in another. */
  takeBack(code: LossCode, fact: string): void {
    this.lost.delete(`${code} ${this.originOf(fact)}`);
  }

  /** Puts a member that has no place in the facts where it was; but not into another item of a list. */
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

  /** Takes out again the member without a place in the facts that is at or above a pointer. Says whether there is one. */
  dropExtra(pointer: string): boolean {
    const extra = placesAbove(pointer).find((place) => this.extras.delete(place));
    if (extra === undefined) return false;
    const fact = this.sources.get(extra);
    if (fact === undefined) removeAt(this.document, extra);
    else this.place(fact, extra);
    this.loseAt(fact === undefined ? "loss/wrong-type" : "loss/in-part", extra);
    return true;
  }

  /** Says that members have no place in the facts, nor in the document; but of some, facts that are in it tell a part. */
  loseExtras(pointers: readonly string[]): void {
    const read = [...this.places.keys()].filter((fact) => !this.isAdded(fact));
    const told = new Set(read.flatMap((fact) => placesAbove(this.originOf(fact))));
    for (const pointer of pointers) {
      if (this.isOfFacts) this.loseAt("loss/no-place", `/extra/${escapeToken(pointer)}`);
      else this.loseAt(told.has(pointer) ? "loss/in-part" : "loss/no-place", pointer);
    }
  }

  /** What was lost. Where something without a place is named as a whole, what is in it is not named as well. */
  get losses(): Loss[] {
    const isNamed = (place: string) => this.lost.has(`loss/no-place ${place}`);
    return [...this.lost.values()].filter(
      ({ code, pointer }) => code !== "loss/no-place" || !placesAbove(pointer).slice(1).some(isNamed),
    );
  }

  /** Where a fact, or an item of one, stood in what was given. */
  private originOf(fact: string): string {
    if (this.isOfFacts) return fact;
    const { origins } = this.facts;
    const end = fact.lastIndexOf("/");
    const list = origins[fact.slice(0, end)];
    return origins[fact] ?? (list === undefined ? fact : `${list}${fact.slice(end)}`);
  }
}

/** A place, and all that it is in. */
function placesAbove(pointer: string): string[] {
  const places = [pointer];
  for (let end = pointer.lastIndexOf("/"); end >= 0; end = pointer.lastIndexOf("/", end - 1)) {
    places.push(pointer.slice(0, end));
    if (end === 0) break;
  }
  return places;
}

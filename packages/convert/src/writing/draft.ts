import type { ServerFacts } from "../facts.js";
import { type Loss, type LossCode, loss } from "../loss.js";
import { setAt, valueAt } from "../pointer.js";
import type { PublishableId, Target } from "./targets.js";

/** A document that is being written: which fact each of its values is, and what was lost on the way. */
export class Draft {
  readonly document: Record<string, unknown>;
  /** Where in the document each fact is. */
  private readonly places = new Map<string, string>();
  /** Which fact each place of the document has. */
  private readonly sources = new Map<string, string>();
  private readonly lost = new Map<string, Loss>();

  readonly facts: ServerFacts;
  readonly id: PublishableId;
  readonly target: Target;

  constructor(facts: ServerFacts, id: PublishableId, target: Target) {
    this.facts = facts;
    this.id = id;
    this.target = target;
    this.document = target.template();
  }

  /** Sets a value of the document to a fact, if that is known. */
  place(fact: string, pointer: string): void {
    const value = valueAt(this.facts, fact);
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

  /** Says that a fact is not in the document as it was, once. */
  lose(code: LossCode, fact: string, value: unknown, target?: string): void {
    this.loseAt(code, this.originOf(fact), value, target);
  }

  /** Says that what stood at a place of the document that was read is not in this one as it was. */
  loseAt(code: LossCode, pointer: string, value: unknown, target?: string): void {
    this.lost.set(`${code} ${pointer}`, loss(code, pointer, value, this.id, target));
  }

  get losses(): Loss[] {
    return [...this.lost.values()];
  }

  /** Where a fact, or an item of one, stood in the document that was read. Facts that were given are such a document. */
  private originOf(fact: string): string {
    const { origins } = this.facts;
    const end = fact.lastIndexOf("/");
    const list = origins[fact.slice(0, end)];
    return origins[fact] ?? (list === undefined ? fact : `${list}${fact.slice(end)}`);
  }
}

import type { Found, Rule } from "../rule.js";

/** What was found in a text, and how much more there is that was only counted. */
export interface FoundInText {
  readonly found: readonly Found[];
  readonly omittedCount: number;
}

/** Gathers what is found, of each rule no more than are wanted: to say tens of thousands of things takes seconds. */
export class Gathered implements FoundInText {
  readonly found: Found[] = [];
  omittedCount = 0;
  private readonly most: number;
  private readonly counts = new Map<Rule, number>();

  constructor(most: number) {
    this.most = most;
  }

  add(rule: Rule, say: () => Found): void {
    const count = this.counts.get(rule) ?? 0;
    this.counts.set(rule, count + 1);
    if (count < this.most) this.found.push(say());
    else this.omittedCount++;
  }
}

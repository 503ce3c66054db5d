import type { Found, Rule } from "../rule.js";

/** The findings of a text, and the number of omitted ones. */
export interface FoundInText {
  readonly found: readonly Found[];
  readonly omittedCount: number;
}

/** Collects findings up to a limit per rule: describing tens of thousands takes seconds. */
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

import { expect, test } from "vitest";
import { rules } from "./index.js";
import { statusOfFep } from "./sources.js";

test("every rule of a proposal explains its status", () => {
  const ofProposals = rules.filter(({ code }) => code.startsWith("fep-"));
  expect(ofProposals.length).toBeGreaterThan(8);
  for (const { code, explanation } of ofProposals) {
    const slug = code.slice("fep-".length, code.indexOf("/"));
    const status = Object.entries(statusOfFep).find(([each]) => each === slug)?.[1];
    expect(explanation).toContain(status ?? `the status of ${slug}`);
  }
});

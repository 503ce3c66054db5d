import { expect, test } from "vitest";
import { parseAnswer } from "./parse-answer.js";

/** An answer with a number of levels, of which the first is its own. */
function nested(levels: number): string {
  return `{"facts":${"[".repeat(levels - 1)}${"]".repeat(levels - 1)}}`;
}

test("an answer may have 100 levels", () => {
  expect(parseAnswer(nested(100))).toHaveProperty("answer.facts");
  expect(parseAnswer(nested(101))).toEqual({
    fault: expect.stringMatching(/^The answer is nested more than 100 levels deep: \{"facts":\[/),
  });
});

test("brackets in strings, and next to each other, are no levels", () => {
  const text = `\\"${"[{".repeat(200)}\\\\`;
  expect(parseAnswer(`{"error":"${text}","list":[${"[],".repeat(200)}[]]}`)).toHaveProperty("answer.error");
});

test("what is not a JSON object is no answer", () => {
  for (const line of ["", "null", "[1]", '"', '{"case":1', "}{"])
    expect(parseAnswer(line)).toEqual({
      fault: `The line that the program printed is not a JSON object: ${line}`,
    });
});

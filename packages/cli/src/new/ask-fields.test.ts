import { describe, expect, test } from "vitest";
import { painter } from "../terminal.js";
import { askFields, askYesOrNo } from "./ask-fields.js";
import type { Asker } from "./asker.js";
import { standards } from "./standards.js";

const standardOf = (id: string) => standards.filter((standard) => standard.id === id);
const nodeInfo20 = standardOf("nodeinfo/2.0");
const nodeInfo21 = standardOf("nodeinfo/2.1");
const nodeInfo22 = standardOf("nodeinfo/2.2");

/** Somebody who gives these answers, one after another. What was asked and said is kept. */
function askerWith(...answers: string[]): Asker & { readonly log: string[] } {
  const log: string[] = [];
  return {
    log,
    paint: painter(false),
    width: 80,
    async ask(question) {
      log.push(question);
      const answer = answers.shift();
      if (answer === undefined) throw new Error(`There is no answer to ${question}`);
      return answer;
    },
    say: (line) => log.push(line),
    close() {},
  };
}

const needed = ["https://social.example", "harbour", "1.2.0"];

describe("prompts for everything that is unknown:", () => {
  test("Enter accepts what is in brackets, and omits optional answers", async () => {
    const asker = askerWith(...needed, "", "", "", "yes", "", "", "", "");
    expect(await askFields({}, nodeInfo21, asker)).toEqual({
      "base-url": "https://social.example",
      software: "harbour",
      "software-version": "1.2.0",
      protocol: ["activitypub"],
      "open-registrations": true,
    });
    expect(asker.log).toEqual([
      "URL of the server, such as https://social.example: ",
      "Name of the software (a-z, 0-9 and -): ",
      "Version of the software: ",
      "URL of the source code (skip): ",
      "URL of the software's home page (skip): ",
      "Supported protocols (Tab completes them) (activitypub): ",
      "Can anyone sign up without an invitation? yes or no: ",
      "Name of the server (skip): ",
      "Description of the server (skip): ",
      "Staff accounts (URLs of their ActivityPub actors) (skip): ",
      expect.stringMatching(/^Include counts of users and posts\?.* \(no\): $/s),
    ]);
  });

  test("asks for counts only after a yes", async () => {
    const counts = ["yes", "12", "", "3", "", "4"];
    const answers = await askFields({}, nodeInfo20, askerWith(...needed, "zot", "no", "", "", "", ...counts));
    expect(answers).toMatchObject({ users: 12, "active-month": 3, "local-comments": 4 });
    expect(Object.keys(answers)).not.toContain("local-posts");
  });

  test("does not ask for known answers, nor for counts if one is given", async () => {
    const known = { "base-url": "https://social.example", software: "harbour", users: 12 } as const;
    const asker = askerWith("1.0", "", "", "", "no", "", "", "");
    expect(await askFields(known, nodeInfo21, asker)).toMatchObject({
      ...known,
      "software-version": "1.0",
    });
    expect(asker.log.join()).not.toMatch(/URL of the server|Include counts/);
  });

  test("does not ask for what no document has a property for", async () => {
    const of20 = askerWith(...needed, "", "no", "", "", "", "yes", "", "", "", "", "");
    await askFields({}, nodeInfo20, of20);
    expect(of20.log.join()).not.toMatch(/source code|past 7 days/);
    const of22 = askerWith(...needed, "", "", "", "no", "", "", "", "yes", "", "", "", "5", "", "");
    expect(await askFields({}, nodeInfo22, of22)).toHaveProperty("active-week", 5);
  });
});

describe("an invalid answer is explained, and asked for again:", () => {
  test("offers what was probably meant", async () => {
    const asker = askerWith(
      "social.example",
      "",
      "Quiet Harbour",
      "",
      "",
      "1",
      "",
      "",
      "",
      "no",
      "",
      "",
      "",
      "",
    );
    expect(await askFields({}, nodeInfo21, asker)).toMatchObject({
      "base-url": "https://social.example",
      software: "quiet-harbour",
      "software-version": "1",
    });
    expect(asker.log.slice(0, 9)).toEqual([
      "URL of the server, such as https://social.example: ",
      '  ✗ "social.example" is not a URL. Use https://social.example.',
      "URL of the server, such as https://social.example (https://social.example): ",
      "Name of the software (a-z, 0-9 and -): ",
      '  ✗ "Quiet Harbour" contains characters other than a-z, 0-9 and "-". Use\n    quiet-harbour.',
      "Name of the software (a-z, 0-9 and -) (quiet-harbour): ",
      "Version of the software: ",
      "  ✗ An answer is required.",
      "Version of the software: ",
    ]);
  });

  test("escapes control characters of answers", async () => {
    const asker = askerWith(
      "https://x\u001b[2J.example",
      "\u009b2J",
      "https://social.example",
      "\u202e",
      "a",
    );
    await expect(askFields({}, nodeInfo21, asker)).rejects.toThrow("There is no answer");
    expect(asker.log.join("")).not.toMatch(/[^\P{C}\n]/u);
  });

  test("wraps explanations to the width of the terminal", async () => {
    const asker = askerWith(...needed, "", "", "harbour");
    await expect(askFields({}, nodeInfo21, asker)).rejects.toThrow("There is no answer");
    const problem = asker.log.find((line) => line.includes("do not list")) ?? "";
    expect(problem.split("\n").length).toBeGreaterThan(2);
    for (const line of problem.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  test("yes and no are the only answers to some questions", async () => {
    const asker = askerWith("maybe", "");
    expect(await askYesOrNo("Really?", "no", asker)).toBe(false);
    expect(asker.log).toEqual([
      "Really? (no): ",
      '  ✗ "maybe" is neither yes nor no. Use yes (true) or no (false).',
      "Really? (no): ",
    ]);
  });
});

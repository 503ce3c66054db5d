import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { painter } from "../terminal.js";
import { askerOf, Stopped } from "./asker.js";

/** A terminal of which both ends are here. */
function atTerminal() {
  const input = new PassThrough();
  const output = new PassThrough();
  let shown = "";
  output.setEncoding("utf8").on("data", (text: string) => {
    shown += text;
  });
  /** Types keys as a person does, one after another. */
  const type = async (...keys: string[]) => {
    for (const key of keys) {
      input.write(key);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  return {
    asker: askerOf({ input, output }, painter(false), 80),
    type,
    shown: () => shown,
  };
}

test("a line is the answer to a question", async () => {
  const { asker, type, shown } = atTerminal();
  const answer = asker.ask("Name: ");
  await type("Quiet Harbour", "\r");
  expect(await answer).toBe("Quiet Harbour");
  expect(shown()).toContain("Name: ");
  asker.close();
});

test("lines that are pasted answer the next questions, are shown with them, and none is lost", async () => {
  const { asker, type, shown } = atTerminal();
  const first = asker.ask("A: ");
  await type("one\ntwo\nthree\n");
  expect([await first, await asker.ask("B: "), await asker.ask("C: ")]).toEqual(["one", "two", "three"]);
  expect(shown()).toMatch(/B: two\nC: three\n$/);
  asker.close();
});

test("Tab completes the words of a question, also behind others", async () => {
  const { asker, type } = atTerminal();
  const answer = asker.ask("Protocols: ", ["activitypub", "diaspora"]);
  await type("dia", "\t", ", act", "\t", "\r");
  expect(await answer).toBe("diaspora, activitypub");
  asker.close();
});

test("cursor keys and escape sequences are not part of an answer", async () => {
  const { asker, type } = atTerminal();
  const answer = asker.ask("Name: ");
  await type("ac", "\u001b[D", "b", "\u0007", "\u001b[2J\u001bOP", "\r");
  expect(await answer).toBe("abc");
  asker.close();
});

test("an answer is not offered again to the next question", async () => {
  const { asker, type } = atTerminal();
  const first = asker.ask("A: ");
  await type("one\r");
  await first;
  const second = asker.ask("B: ");
  await type("\u001b[A", "\r");
  expect(await second).toBe("");
  asker.close();
});

test.each([
  ["Ctrl+C", "abc\u0003"],
  ["Ctrl+D", "\u0004"],
])("%s stops, now and for all questions", async (_, keys) => {
  const { asker, type } = atTerminal();
  const answer = asker.ask("Name: ");
  const stopped = expect(answer).rejects.toThrow(Stopped);
  await type(keys);
  await stopped;
  await expect(asker.ask("Again: ")).rejects.toThrow(Stopped);
});

test("stops on endless pasted text, with the reason", async () => {
  const { asker, type } = atTerminal();
  const answer = asker.ask("A: ");
  await Promise.all([
    expect(answer).rejects.toThrow("An answer has more than 10000 characters."),
    type("x".repeat(10_001)),
  ]);
  await expect(asker.ask("B: ")).rejects.toThrow(Stopped);
});

test("stops on endless answers", async () => {
  const { asker, type } = atTerminal();
  await type("y\n".repeat(1001));
  await expect(asker.ask("A: ")).rejects.toThrow("More than 1000 answers were given.");
});

test("the longest answer, and the last of many, are taken", async () => {
  const { asker, type } = atTerminal();
  await type("y\n".repeat(999), `${"x".repeat(10_000)}\r`);
  let last = "";
  for (let count = 0; count < 1000; count++) last = await asker.ask("A: ");
  expect(last).toHaveLength(10_000);
  asker.close();
});

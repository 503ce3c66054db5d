import { describe, expect, test } from "vitest";
import { painter } from "../terminal.js";
import { plainMarkdown } from "./plain-markdown.js";

describe("Markdown is written for a terminal:", () => {
  const plain = (markdown: string, width = 40) => plainMarkdown(markdown, width, painter(false));

  test("a paragraph in lines of its width, however it was broken before", () => {
    expect(plain("One two\nthree four five.\n\nSix.", 14)).toEqual([
      "One two three",
      "four five.",
      "",
      "Six.",
    ]);
  });

  test("items of a list each on a line of its own", () => {
    expect(plain("- one two three\n- four", 10)).toEqual(["- one two", "  three", "- four"]);
  });

  test("links with their address, and no stars for what is strong", () => {
    expect(plain("See **the** [page](https://social.example/).")).toEqual([
      "See the page (https://social.example/).",
    ]);
  });

  test("code in its quotes, or in a colour without them, on all lines that it is on", () => {
    expect(plain("Write `a b c` here.", 10)).toEqual(["Write `a b", "c` here."]);
    expect(plainMarkdown("Write `a b c` here.", 10, painter(true))).toEqual([
      "Write \u001b[36ma b\u001b[39m",
      "\u001b[36mc\u001b[39m here.",
    ]);
  });
});

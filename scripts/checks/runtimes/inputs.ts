/** The inputs for every runtime: documents, texts, addresses and characters. */
import { readFileSync } from "node:fs";
import { mutations } from "@nodeinfo-kit/test-support/mutate";
import { fractionsFrom } from "@nodeinfo-kit/test-support/random";
import { readVectors } from "@nodeinfo-kit/test-support/read-vectors";
import { globSync } from "tinyglobby";
import { repository } from "../../repository.ts";
import { addresses, hosts } from "./addresses.ts";

/** An input and its kind. `answers.ts` has the functions for each kind. */
export interface Asked {
  readonly kind: "text" | "value" | "vector" | "address" | "characters";
  readonly input: unknown;
}

const seed = 20_261_130;

export function inputs(): Asked[] {
  const examples = globSync("examples/documents/*/*.json", { cwd: repository, absolute: true })
    .sort()
    .map((file) => readFileSync(file, "utf8"));
  if (examples.length < 20) throw new Error("The example documents are missing.");
  const documents = examples.map((text): unknown => JSON.parse(text));
  const mutated = mutations(documents, ["url", "x", ...hosts.slice(0, 20)], seed);
  return [
    ...[...examples, ...texts, ...examples.flatMap(broken)].map(asked("text")),
    ...readVectors()
      .flatMap(({ group }) => group.tests)
      .map(({ data }) => asked("vector")(data)),
    ...Array.from({ length: 1000 }, () => asked("value")(mutated.next().value)),
    ...addresses().map(asked("address")),
    ...characters().map(asked("characters")),
  ];
}

function asked(kind: Asked["kind"]): (input: unknown) => Asked {
  return (input) => ({ kind, input });
}

/** Text that is not JSON, or only just. */
const texts = [
  ...[
    "",
    " ",
    "\ufeff{}",
    "\ufeff",
    "null",
    "1e400",
    "-0",
    "[1e-400, 12345678901234567890, 0.1e+2]",
    "{]",
    "[}",
    "tru",
    "nul",
  ],
  ...[
    "'a'",
    '"\\x"',
    '"\\u12"',
    '"\\ud800"',
    '"\\ud83d\\ude00"',
    '"\ud800"',
    '{"a":1,"a":2}',
    '{"__proto__":1}',
    "[1,]",
  ],
  ...[
    '{"a" 1}',
    "{a:1}",
    "//a\n{}",
    "/* a",
    "NaN",
    "[01]",
    "[+1]",
    "[.5]",
    "[1.]",
    "None",
    "undefined",
    "<html>",
    "<?php",
  ],
  ...[
    '"\t"',
    '"a\nb"',
    '"\u2028"',
    '{"a":"\u0000"}',
    "\u00a0{}",
    "{}\u0000",
    "Ｎull",
    "“a”",
    "{“a”: 1}",
    "ﬀ",
    "\ud800",
  ],
  `${"[".repeat(2000)}${"]".repeat(2000)}`,
  `{"a":"${"\\ud800".repeat(2000)}"}`,
  `{"version":"2.1","software":{"name":"${"ü".repeat(5000)}","version":"${"9".repeat(5000)}"}}`,
];

/** Returns a text that is cut off, or has other characters inserted. */
function broken(text: string, which: number): string[] {
  const random = fractionsFrom(seed + which);
  const at = () => Math.floor(random() * text.length);
  const marks = [
    "\\",
    '"',
    ",",
    "{",
    "]",
    "\n",
    "\u00a0",
    "\ud83d",
    "\udc00",
    "ſ",
    "\u0000",
    "😀",
    "\u2028",
    "ꟁ",
    "//",
  ];
  return marks.flatMap((mark) => {
    const [cut, put, gone] = [at(), at(), at()];
    return [
      text.slice(0, cut),
      text.slice(0, put) + mark + text.slice(put),
      text.slice(0, gone) + mark + text.slice(gone + 1),
    ];
  });
}

/** Returns all characters that exist or may soon, except ideographs: their properties differ by Unicode version. */
function characters(): string[] {
  const blocks: string[] = [];
  const ends = [0x3400, 0xa000, 0xac00, 0xd7a4, 0x20000, 0xe0000, 0xe0200];
  for (let block = 0; block < 0xe0200; block += 0x40)
    if (ends.findIndex((end) => block < end) % 2 === 0)
      blocks.push(String.fromCodePoint(...Array.from({ length: 0x40 }, (_, at) => block + at)));
  return blocks;
}

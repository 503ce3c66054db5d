/** The inputs for every runtime: documents, texts, addresses and characters. */
import { readFileSync } from "node:fs";
import { mutations } from "@nodeinfo-kit/test-support/mutate";
import { fractionsFrom } from "@nodeinfo-kit/test-support/random";
import { readVectors } from "@nodeinfo-kit/test-support/read-vectors";
import { globSync } from "tinyglobby";
import { repository } from "../../repository.ts";

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

/** Hosts for which URL parsers differ, or might. */
const hosts = [
  ...[
    "social.example",
    "SOCIAL.example.",
    "a..b",
    ".",
    "-a-.example",
    "a_b.example",
    "*.example",
    "localhost",
    "nas.local",
  ],
  ...[
    "xn--a.example",
    "xn--zz--zz",
    "xn--",
    "xn--abc-",
    "xn--mnchen-3ya.example",
    "XN--MNCHEN-3YA",
    "xn--99999999",
    "xn--0",
  ],
  ...[
    "münchen.example",
    "MÜNCHEN.example",
    "mu\u0308nchen.example",
    "faß.example",
    "FAẞ.example",
    "ΒΌΛΟΣ.example",
    "İ.example",
  ],
  ...[
    "日本語。jp",
    "ﬀ.example",
    "K.example",
    "ſ.example",
    "☃.example",
    "💩.example",
    "❤\ufe0f.example",
    "א1.example",
    "aא.example",
  ],
  ...[
    "क्\u200dष.example",
    "a\u200db.example",
    "so\u00adcial.example",
    "a\u202eb.example",
    "\u0300a.example",
    "ᄒ\u1161ᆫ.kr",
  ],
  ...[
    "\ua7cb.example",
    "\ua7ce.example",
    "\ua7f1.example",
    "\u{1ccd6}.example",
    "\u{10d50}.example",
    "\u{16ea0}.example",
    "\u1acf.a",
  ],
  ...[
    "\ud800.example",
    "\ufffd.example",
    "\ue000.example",
    "\u{e0041}.example",
    "\u0378.example",
    "℀.example",
    "⒈a.example",
  ],
  ...[
    "0",
    "0x7f.1",
    "0177.1",
    "127.1",
    "①②⑦.⓪.⓪.①",
    "127。0。0。1",
    "１２７.0.0.1",
    "256.1.1.1",
    "1.2.3.4.5",
    "4294967296",
    "09",
  ],
  ...[
    "[::1]",
    "[::]",
    "[1:2:3:4:5:6:7:8]",
    "[::ffff:1.2.3.4]",
    "[fe80::1%25eth0]",
    "[1:2]",
    "[::1",
    "[::1.2.3.256]",
    "[v1.a]",
  ],
  ...[
    "a%41b",
    "a%2eb",
    "%zz",
    "%ff",
    "%E3%80%82",
    "a%00b",
    "a b",
    "a<b",
    "a|b",
    "a^b",
    "a{b}",
    'a"b',
    "a\tb",
    "a\\b",
    "a,b",
    "a'b",
  ],
  ...[
    "u@a",
    "u:p@a",
    "@a",
    "a@",
    "a:443",
    "a:80",
    "a:65535",
    "a:65536",
    "a:",
    "a:x",
    "a:１",
    `${"a".repeat(300)}.example`,
  ],
];

function addresses(): string[] {
  return [
    ...hosts.flatMap((host) => [`https://${host}/x`, `http://${host}`, host]),
    ...hosts.map((host) => `gemini://${host}/x`),
    ...[
      "",
      "/",
      "/a b",
      "//a",
      "?a",
      "#a",
      "../a",
      "./a/../..",
      "a/^|`{}",
      "/ü",
      "\\a",
      "https:a",
      "https:/a",
      "https:\\\\a",
    ],
    ...[
      "HTTPS://a",
      "httpſ://a",
      "javascript:a",
      "java\nscript:a",
      "mailto:a",
      "file:///a",
      "data:text/html,a",
      "urn:a",
      "ws://a",
    ],
    ...[
      "https://a/\u2028",
      "https://a/\ud800",
      "https://a/%",
      "https://a/?\u0085",
      "https://a/\u200b",
      " https://a ",
      "\u00a0https://a",
    ],
  ];
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

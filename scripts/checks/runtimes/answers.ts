/**
 * A program for any runtime. Reads the inputs from the file of its first argument, and writes a digest of each answer, one per
 * line, to the file of its second argument. With a third argument, comma-separated indexes, it writes these answers in full.
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { BuildError, discovery, toSoftwareName } from "@nodeinfo-kit/builders";
import { convert, identify, read, sourceIds, targetIds } from "@nodeinfo-kit/convert";
import { fix, lint, type Origin } from "@nodeinfo-kit/lint";
import { codeFrame } from "@nodeinfo-kit/lint/code-frame";
import { displayWidth, excerpt, printable, wrap } from "@nodeinfo-kit/lint/terminal";
import { validators } from "@nodeinfo-kit/validators/all";
import { describeValue, readWebAddress } from "@nodeinfo-kit/validators/internal";
import type { Asked } from "./inputs.ts";

const answers: Record<Asked["kind"], (input: never) => unknown> = {
  text: ofText,
  value: ofValue,
  vector: ofVector,
  address: ofAddress,
  characters: ofCharacters,
};

function ofText(text: string): unknown {
  const linted = lint(text);
  return {
    linted,
    fixed: [false, true].map((unsafe) => fix(text, linted.diagnostics, { unsafe })),
    frames: linted.diagnostics.map(({ range }) => range && codeFrame(text, range)),
    ...("value" in linted && { value: ofValue(linted.value) }),
  };
}

/** There are thousands of vectors, and only their validity matters. */
function ofVector(value: unknown): unknown {
  return { validated: validated(value), read: read(value) };
}

function ofValue(value: unknown): unknown {
  return {
    id: identify(value),
    validated: validated(value),
    read: [read(value), ...sourceIds.map((as) => read(value, { as }))],
    converted: targetIds.map((to) => convert(value, to)),
    linted: lint({ value }),
  };
}

function validated(value: unknown): unknown {
  return Object.values(validators).map(({ strict, open }) =>
    [strict, open].map((each) => each.validate(value)),
  );
}

const origin = { url: "https://social.example/.well-known/nodeinfo", host: "social.example" };

/** Puts an address, valid or not, in every place of a document that may contain one. */
function ofAddress(address: string): unknown {
  const rel = "http://nodeinfo.diaspora.software/ns/schema/2.1";
  const links = {
    links: [
      { rel, href: address },
      { rel: address, href: `https://${address}/a` },
    ],
  };
  const text = JSON.stringify(links);
  const nodeInfo = {
    version: "2.1",
    software: { name: address, repository: address, homepage: address },
    protocols: [address],
  };
  const nodeInfo2 = {
    version: "1.0",
    server: { baseUrl: address, software: "a", version: "1" },
    organization: { contact: address },
  };
  const origins: Origin[] = [
    origin,
    { url: address },
    { host: address },
    { rel: address, contentType: address },
  ];
  return {
    address: readWebAddress(address),
    linted: [links, nodeInfo, nodeInfo2].map((value) => origins.map((origin) => lint({ value }, { origin }))),
    fixed: fix(text, lint(text, { origin }).diagnostics, { origin, unsafe: true }),
    read: [origin.host, address].map((host) => read(nodeInfo2, { host })),
    built: linkTo(address),
  };
}

function ofCharacters(text: string): unknown {
  return Array.from(text, (character) => [
    readWebAddress(`https://a${character}b.example`)?.host,
    nameOf(`a${character}b`),
    describeValue(character),
    [printable(character), displayWidth(character), displayWidth(`a${character}\u0301`)],
    [
      wrap(`a${character}b ${character}`, 2),
      excerpt(character, 1),
      codeFrame(`"${character}" a`, rangeOf(3)),
    ],
    linkTo(`https://a/${character}`),
    lint({ value: `${character}ull` }).diagnostics.length,
    read({
      version: "2.0",
      [`${character}sage`]: {},
      software: { name: character },
      openRegistrations: `${character}rue`,
    }),
  ]);
}

function linkTo(href: string): unknown {
  try {
    return discovery().nodeInfo("2.1", href).build();
  } catch (error) {
    if (error instanceof BuildError) return error.issues;
    throw error;
  }
}

function nameOf(name: string): string | undefined {
  try {
    return toSoftwareName(name);
  } catch {
    return undefined;
  }
}

function rangeOf(end: number) {
  const start = { offset: 0, line: 1, column: 1 };
  return { start, end: { offset: end, line: 1, column: end + 1 } };
}

const [, , from = "", to = "", wanted] = process.argv;
const asked: Asked[] = JSON.parse(readFileSync(from, "utf8"));
const answer = ({ kind, input }: Asked) => JSON.stringify(answers[kind](input as never)); // Each kind has its input.
const digest = (text: string) => createHash("sha256").update(text).digest("base64url");
const lines = wanted
  ? wanted
      .split(",")
      .flatMap((at) => asked[Number(at)] ?? [])
      .map(answer)
  : asked.map((each) => digest(answer(each)));
writeFileSync(to, lines.join("\n"));

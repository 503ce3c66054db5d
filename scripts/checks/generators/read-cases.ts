import { readFileSync } from "node:fs";
import { type Node, parseTree } from "jsonc-parser";
import { globSync } from "tinyglobby";
import type { Profile } from "../../models/model.ts";
import { repository } from "../../repository.ts";

/** A vector with its document as it is written: parsing would turn `1.0` into `1`. */
export interface Case {
  /** The vector's file, such as `strict-numbers.json`. */
  file: string;
  description: string;
  text: string;
  valid: boolean;
}

/** Reads the vectors of a document's profile. */
export function readCases(id: string, profile: Profile): Case[] {
  const cwd = `${repository}schemas/${id}/vectors`;
  return globSync(`${profile}-*.json`, { cwd })
    .sort()
    .flatMap((file) => casesOf(file, readFileSync(`${cwd}/${file}`, "utf8")));
}

function casesOf(file: string, text: string): Case[] {
  const groups = parseTree(text)?.children ?? [];
  return groups
    .flatMap((group) => member(group, "tests").children ?? [])
    .map((test) => {
      const { offset, length } = member(test, "data");
      return {
        file,
        description: member(test, "description").value,
        text: text.slice(offset, offset + length).replace(/\n\s*/g, ""),
        valid: member(test, "valid").value,
      };
    });
}

function member(object: Node, name: string): Node {
  const property = object.children?.find(({ children }) => children?.[0]?.value === name);
  const value = property?.children?.[1];
  if (value === undefined) throw new Error(`A vector has no ${name}.`);
  return value;
}

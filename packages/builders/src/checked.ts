/**
 * What TypeScript checks of the values given to a builder, beyond their types. None of this is there at run time, where
 * `build()` checks all of it.
 */

/** Stands where a value is refused, so that TypeScript's error shows the reason. */
interface Refused<Reason extends string> {
  readonly refused: Reason;
}

/** A member's type, whether the member is optional or not. */
export type Member<T, Name extends keyof T> = NonNullable<T[Name]>;

/**
 * A type that also takes arrays and objects that must not be changed: a builder only copies them. The open types have PHP's
 * `[]` for an object, which readers accept and nobody has to write.
 */
export type Input<T> = T extends readonly []
  ? never
  : T extends object
    ? { readonly [Name in keyof T]: Input<T[Name]> }
    : T;

/** What may be given to the step of an array: its items, or the array itself. */
export type Items<List> = readonly Item<Input<List>>[] | readonly [readonly Item<Input<List>>[]];

/** What `this` must be for the step of an array that has an item at least. The length of an array may not be known. */
export type Some<Given, List> = [] extends List
  ? unknown
  : Given extends readonly []
    ? Refused<"At least one item is needed">
    : unknown;

/** Limits a literal number: a whole number of at least 0. */
export interface Count {
  readonly count: true;
}

/** Limits a literal string: at least one character, and only these. */
export interface Only<Characters extends string> {
  readonly only: Characters;
}

/** Limits a literal string: none of these characters. */
export interface Without<Character extends string> {
  readonly without: Character;
}

/** A value's own type where it may be given for `Wanted`; otherwise a type that the value does not have. */
export type Checked<Given, Wanted, Limits = unknown> = Given extends readonly unknown[]
  ? {
      readonly [Index in keyof Given]: Input<Item<Wanted>> &
        Checked<Given[Index], Item<Wanted>, Item<Limits>>;
    }
  : Given extends object
    ? CheckedMembers<Given, Exclude<NonNullable<Wanted>, readonly unknown[]>, Limits>
    : CheckedLiteral<Given, Limits>;

/** What `Checked` makes of the items of an array, whether they are given one by one or as the array that they are in. */
export type CheckedItems<Given, List, Limits = unknown> = Given extends readonly [
  infer All extends readonly unknown[],
]
  ? readonly [Checked<All, List, Limits>]
  : Checked<Given, List, Limits>;

/** An array of words, some of which may not be on the list. */
export type OrAny<List> = readonly (Item<List> | (string & {}))[];

/** The type of words that are on a list; otherwise the reason why there is no other. */
export type CheckedWords<Given, List, Reason extends string> = {
  readonly [Index in keyof Given]: Given[Index] extends Item<List> ? Given[Index] : Refused<Reason>;
};

/** The type of the items of an array. */
export type Item<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : unknown;

type CheckedMembers<Given, Wanted, Limits> = [KnownName<Wanted>] extends [never]
  ? unknown extends Wanted[keyof Wanted]
    ? CheckedPart<Given>
    : Given
  : {
      readonly [Name in keyof Given]: Name extends KnownName<Wanted>
        ? Checked<Given[Name], Wanted[Name], Name extends keyof Limits ? Limits[Name] : unknown>
        : string extends Name
          ? Given[Name]
          : Refused<`${Name & string} is not a member here. The members are ${KnownName<Wanted> & string}`>;
    };

/** The names that a type has of its own, beside those of its index signature. */
type KnownName<T> = keyof { [Name in keyof T as string extends Name ? never : Name]: true } & keyof T;

/** A wide `number` or `string` passes: what is only known at run time is checked there. */
type CheckedLiteral<Given, Limits> = Given extends number
  ? Limits extends Count
    ? CheckedCount<Given>
    : Given
  : Given extends string
    ? CheckedText<Given, Limits>
    : Given;

type CheckedCount<Given extends number> = `${Given}` extends
  | `-${string}`
  | `${string}.${string}`
  | `${string}e-${string}`
  ? Refused<"A count is a whole number of at least 0">
  : Given;

type CheckedText<Given extends string, Limits> =
  Limits extends Only<infer Characters>
    ? Given extends ""
      ? Refused<"This must not be empty">
      : HasOnly<Given, Characters> extends true
        ? Given
        : Refused<`Only these characters are allowed: ${Characters}`>
    : Limits extends Without<infer Character>
      ? Given extends `${string}${Character}${string}`
        ? Refused<"Line breaks are not allowed">
        : Given
      : Given;

type HasOnly<Text extends string, Characters extends string> = Text extends `${infer First}${infer Rest}`
  ? Characters extends `${string}${First}${string}`
    ? HasOnly<Rest, Characters>
    : false
  : true;

/** What may be given to `metadata()`: objects of JSON data. */
export type CheckedParts<Parts> = { readonly [Index in keyof Parts]: CheckedPart<Parts[Index]> };

export type CheckedPart<Part> = Part extends readonly unknown[]
  ? Refused<"Metadata is an object, not a list">
  : CheckedJson<Part>;

/**
 * Refuses what JSON cannot carry. An object with an index signature passes: that is a vocabulary, which has
 * been checked, or data that is only known at run time.
 */
type CheckedJson<Given> = unknown extends Given
  ? Given
  : Given extends string | number | boolean | null | undefined
    ? Given
    : Given extends object
      ? CheckedJsonObject<Given>
      : Refused<"JSON has no such value">;

type CheckedJsonObject<Given> = Given extends (...args: never) => unknown
  ? Refused<"JSON has no functions">
  : string extends keyof Given
    ? Given
    : { readonly [Name in keyof Given]: CheckedJson<Given[Name]> };

/** The type of objects that are merged: the intersection of their types. */
export type Merged<Parts> = Parts extends readonly [infer First extends object, ...infer Rest]
  ? Rest extends readonly []
    ? First
    : First & Merged<Rest>
  : object;

/** What `this` must be for a step that is taken only once. */
export type Once<Done, Step> = Step extends Done ? Refused<`${Step & string} is set already`> : unknown;

/** What `this` must be for `build()`: a builder on which every required step was taken. */
export type Ready<Required extends readonly string[], Done> =
  Missing<Required, Done> extends readonly [infer First extends string, ...infer Others extends string[]]
    ? Refused<`Missing: ${Listed<First, Others>}`>
    : unknown;

type Missing<Required extends readonly string[], Done> = Required extends readonly [
  infer First extends string,
  ...infer Others extends string[],
]
  ? First extends Done
    ? Missing<Others, Done>
    : [First, ...Missing<Others, Done>]
  : [];

type Listed<Text extends string, Others extends string[]> = Others extends [
  infer Next extends string,
  ...infer Rest extends string[],
]
  ? Listed<`${Text}, ${Next}`, Rest>
  : Text;

/** A literal link must be absolute, and without a user. */
export type CheckedHref<Href extends string> = string extends Href
  ? unknown
  : Lowercase<Href> extends `${"http" | "https"}://${infer Rest}`
    ? HasUser<Rest> extends true
      ? Refused<"A link must not name a user">
      : Rest extends "" | `/${string}` | `${string} ${string}`
        ? Refused<"A link must be an absolute http or https URL">
        : unknown
    : Refused<"A link must be an absolute http or https URL">;

/** What stands before the first slash, and has an @. */
type HasUser<Rest extends string> = Rest extends `${infer Authority}/${string}`
  ? Authority extends `${string}@${string}`
    ? true
    : false
  : Rest extends `${string}@${string}`
    ? true
    : false;

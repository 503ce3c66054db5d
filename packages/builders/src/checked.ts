/**
 * The checks that TypeScript makes of the values given to a builder, in addition to their types. They do not exist at run
 * time, where `build()` checks everything.
 */

/** Replaces the type of a rejected value, so the error of TypeScript shows the reason. */
interface Refused<Reason extends string> {
  readonly refused: Reason;
}

/** The type of a property, whether it is optional or not. */
export type Member<T, Name extends keyof T> = NonNullable<T[Name]>;

/**
 * A type that also accepts read-only arrays and objects: a builder only copies them. Without PHP's `[]` for an object, which
 * the open types have: readers accept it, but builders do not write it.
 */
export type Input<T> = T extends readonly []
  ? never
  : T extends object
    ? { readonly [Name in keyof T]: Input<T[Name]> }
    : T;

/** The arguments of the step of an array: its items, or the array itself. */
export type Items<List> = readonly Item<Input<List>>[] | readonly [readonly Item<Input<List>>[]];

/** The constraint on `this` for the step of an array with at least one item. The length of an array may be unknown. */
export type Some<Given, List> = [] extends List
  ? unknown
  : Given extends readonly []
    ? Refused<"At least one item is required">
    : unknown;

/** Limits a literal number: an integer of at least 0. */
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

/** The type of a value if it is allowed for `Wanted`; otherwise a type that the value does not have. */
export type Checked<Given, Wanted, Limits = unknown> = Given extends readonly unknown[]
  ? {
      readonly [Index in keyof Given]: Input<Item<Wanted>> &
        Checked<Given[Index], Item<Wanted>, Item<Limits>>;
    }
  : Given extends object
    ? CheckedProperties<Given, Exclude<NonNullable<Wanted>, readonly unknown[]>, Limits>
    : CheckedLiteral<Given, Limits>;

/** `Checked` for the items of an array, which are given one by one or as an array. */
export type CheckedItems<Given, List, Limits = unknown> = Given extends readonly [
  infer All extends readonly unknown[],
]
  ? readonly [Checked<All, List, Limits>]
  : Checked<Given, List, Limits>;

/** An array of values, some of which may not be listed. */
export type OrAny<List> = readonly (Item<List> | (string & {}))[];

/** The type of listed values; for any other value, the reason why it is not allowed. */
export type CheckedWords<Given, List, Reason extends string> = {
  readonly [Index in keyof Given]: Given[Index] extends Item<List> ? Given[Index] : Refused<Reason>;
};

/** The type of the items of an array. */
export type Item<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : unknown;

type CheckedProperties<Given, Wanted, Limits> = [KnownName<Wanted>] extends [never]
  ? unknown extends Wanted[keyof Wanted]
    ? CheckedPart<Given>
    : Given
  : {
      readonly [Name in keyof Given]: Name extends KnownName<Wanted>
        ? Checked<Given[Name], Wanted[Name], Name extends keyof Limits ? Limits[Name] : unknown>
        : string extends Name
          ? Given[Name]
          : Refused<`${Name & string} is not a property here. Known properties: ${KnownName<Wanted> & string}`>;
    };

/** The names of the declared properties of a type, without its index signature. */
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
  ? Refused<"A count must be an integer of at least 0">
  : Given;

type CheckedText<Given extends string, Limits> =
  Limits extends Only<infer Characters>
    ? Given extends ""
      ? Refused<"Must not be empty">
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

/** The arguments of `metadata()`: objects of JSON data. */
export type CheckedParts<Parts> = { readonly [Index in keyof Parts]: CheckedPart<Parts[Index]> };

export type CheckedPart<Part> = Part extends readonly unknown[]
  ? Refused<"Metadata must be an object, not an array">
  : CheckedJson<Part>;

/**
 * Rejects what JSON cannot represent. An object with an index signature passes: it is a vocabulary, which has
 * been checked, or data that is only known at run time.
 */
type CheckedJson<Given> = unknown extends Given
  ? Given
  : Given extends string | number | boolean | null | undefined
    ? Given
    : Given extends object
      ? CheckedJsonObject<Given>
      : Refused<"JSON cannot represent this value">;

type CheckedJsonObject<Given> = Given extends (...args: never) => unknown
  ? Refused<"JSON cannot represent functions">
  : string extends keyof Given
    ? Given
    : { readonly [Name in keyof Given]: CheckedJson<Given[Name]> };

/** The type of objects that are merged: the intersection of their types. */
export type Merged<Parts> = Parts extends readonly [infer First extends object, ...infer Rest]
  ? Rest extends readonly []
    ? First
    : First & Merged<Rest>
  : object;

/** The constraint on `this` for a step that can be called only once. */
export type Once<Done, Step> = Step extends Done ? Refused<`${Step & string} is already set`> : unknown;

/** The constraint on `this` for `build()`: every required step was called. */
export type Ready<Required extends readonly string[], Done> =
  Missing<Required, Done> extends readonly [infer First extends string, ...infer Others extends string[]]
    ? Refused<`Missing: ${Listed<First, Others>}`>
    : unknown;

/** The constraint on `this` for `build()`: at least one of several steps was called. */
export type OneOf<Steps extends string, Done, Reason extends string> = [Extract<Steps, Done>] extends [never]
  ? Refused<Reason>
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
      ? Refused<"A link must not contain user info">
      : Rest extends "" | `/${string}` | `${string} ${string}`
        ? Refused<"A link must be an absolute http or https URL">
        : unknown
    : Refused<"A link must be an absolute http or https URL">;

/** Whether the part before the first slash contains an @. */
type HasUser<Rest extends string> = Rest extends `${infer Authority}/${string}`
  ? Authority extends `${string}@${string}`
    ? true
    : false
  : Rest extends `${string}@${string}`
    ? true
    : false;

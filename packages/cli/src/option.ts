/**
 * An option of a command. This one definition is used to parse the command line, reject invalid values, print the help and
 * complete in a shell.
 */
export type Option = Flag | ValueOption;

/** The options of a command by their names, in the order of the help. */
export type Options = Readonly<Record<string, Option>>;

interface Described {
  /** What it does, as a phrase. Shown in completions, and in help with one option per line. */
  readonly description: string;
  /** The group in which help lists it, if help has groups. */
  readonly group?: string;
  /** A short explanation in help with groups, if the name is not clear enough. */
  readonly hint?: string;
  /** Unknown names that people try. The error message suggests this option instead. */
  readonly triedNames?: readonly string[];
}

interface Flag extends Described {
  readonly type: "boolean";
}

export interface ValueOption extends Described {
  readonly type: "string";
  /** Whether it can be given several times. */
  readonly multiple?: boolean;
  readonly isRequired?: boolean;
  readonly default?: string;
  /** How help describes the default, if it is not a value. */
  readonly defaultText?: string;
  /** The name of the value in help, such as FILE. If absent, help shows the choices. */
  readonly value?: string;
  /** The allowed values. Others are rejected. */
  readonly choices?: readonly string[];
  /** Returns the message for a value that is not among the choices. */
  readonly refusal?: (value: string) => string;
  /** Values that completion offers, if other values are allowed too. */
  readonly suggestions?: readonly string[];
  /** Whether the value is a file name. */
  readonly isFile?: boolean;
}

/** The values of a command's options. */
export type ValuesOf<O extends Options> = { readonly [Name in keyof O]: GivenFor<O[Name]> };

type GivenFor<O extends Option> = O extends { readonly type: "boolean" }
  ? boolean
  : O extends { readonly multiple: true }
    ? readonly ValueOf<O>[]
    : O extends { readonly default: string } | { readonly isRequired: true }
      ? ValueOf<O>
      : ValueOf<O> | undefined;

type ValueOf<O extends Option> = O extends { readonly choices: readonly (infer Choice)[] } ? Choice : string;

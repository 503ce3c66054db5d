/**
 * An option of a command. It is defined once: what parses the command line, refuses wrong values, prints the help and completes
 * in a shell is all made from this.
 */
export type Option = Flag | ValueOption;

/** The options of a command by their names, in the order of the help. */
export type Options = Readonly<Record<string, Option>>;

interface Described {
  /** What it does, as a phrase. Help that has a line for each option and completions show it. */
  readonly description: string;
  /** The group that help lists it in, if it lists options by groups. */
  readonly group?: string;
  /** What the list of a group says of it, if the name does not say enough. */
  readonly hint?: string;
  /** Names that people try for it: they are unknown, but a hint leads from them to this one. */
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
  /** What help says of the default, if that is not a value. */
  readonly defaultText?: string;
  /** What help calls the value, such as FILE. If absent, it shows the choices. */
  readonly value?: string;
  /** All values that there are. Others are refused. */
  readonly choices?: readonly string[];
  /** Says what is wrong with a value that is not among the choices, and what is right. */
  readonly refusal?: (value: string) => string;
  /** Values that completion offers, of an option that takes others too. */
  readonly suggestions?: readonly string[];
  /** Whether it names a file. */
  readonly isFile?: boolean;
}

/** What was given for each option of a command. */
export type ValuesOf<O extends Options> = { readonly [Name in keyof O]: GivenFor<O[Name]> };

type GivenFor<O extends Option> = O extends { readonly type: "boolean" }
  ? boolean
  : O extends { readonly multiple: true }
    ? readonly ValueOf<O>[]
    : O extends { readonly default: string } | { readonly isRequired: true }
      ? ValueOf<O>
      : ValueOf<O> | undefined;

type ValueOf<O extends Option> = O extends { readonly choices: readonly (infer Choice)[] } ? Choice : string;

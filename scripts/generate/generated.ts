/** What a part of `npm run generate` makes. */
export interface Generated {
  /** The text of each file, by its path in the repository. */
  readonly files: ReadonlyMap<string, string>;
  /** Globs of the folders in which there is nothing else. */
  readonly folders: readonly string[];
}

/** The output of a part of `npm run generate`. */
export interface Generated {
  /** The text of each file, by its path in the repository. */
  readonly files: ReadonlyMap<string, string>;
  /** Globs of the folders that contain nothing else. */
  readonly folders: readonly string[];
}

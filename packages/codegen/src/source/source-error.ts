/** An error in a file in a folder of schemas. Its message has the file, the place and the cure. */
export class SourceError extends Error {}

/** Says what is wrong with a file in a folder of schemas: its message has the file, the place and the cure. */
export class SourceError extends Error {}

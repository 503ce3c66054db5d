/** Thrown for an invalid command line. The message is in full sentences. */
export class WrongUsage extends Error {}

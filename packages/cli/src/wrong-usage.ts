/** What is wrong with a command line, as sentences. */
export class WrongUsage extends Error {}

/** The header of generated files. */
export interface HeaderOptions {
  /** The command that generates the file. */
  command?: string;
}

/** Renders the header of a generated file: its source, and how to change it. `source` is a file, or a folder with a trailing slash. */
export function generatedHeader(
  source: string,
  { command = "npm run generate" }: HeaderOptions = {},
): string {
  return header("Generated", source, command);
}

/** Renders the header of a module that the build generates and that is never committed. */
export function builtHeader(source: string, { command = "npm run build" }: HeaderOptions = {}): string {
  return header("Built", source, command);
}

function header(made: string, source: string, command: string): string {
  return `// ${made} from ${source}. Do not edit.\n// To change this file, edit the schema and run \`${command}\`.\n`;
}

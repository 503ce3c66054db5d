/** How the first lines of generated files tell where they come from. */
export interface HeaderOptions {
  /** The command that makes the file again. */
  command?: string;
}

/** Says where a generated file comes from and how to change it. `source` is a file, or a folder with a slash at its end. */
export function generatedHeader(
  source: string,
  { command = "npm run generate" }: HeaderOptions = {},
): string {
  return header("Generated", source, command);
}

/** The same of a module that is made when building, and never committed. */
export function builtHeader(source: string, { command = "npm run build" }: HeaderOptions = {}): string {
  return header("Built", source, command);
}

function header(made: string, source: string, command: string): string {
  return `// ${made} from ${source}. Do not edit.\n// To change this file, edit the schema and run \`${command}\`.\n`;
}

/** The shared parts of one module: its imports, constants and functions, and names for its variables. */
export class Module {
  readonly #imports = new Map<string, string>();
  readonly #declarations = new Map<string, { name: string; code: string }>();
  #variables = 0;

  /** A new name for a variable. */
  variable(): string {
    return `v${++this.#variables}`;
  }

  /** Imports a name from a file of the run time, once. Returns the name. */
  import(name: string, file: string): string {
    this.#imports.set(name, file);
    return name;
  }

  /** Declares the code that `write` returns for a name, once for each `content`, which identifies it. */
  declare(content: string, write: (name: string) => string): string {
    const known = this.#declarations.get(content);
    if (known) return known.name;
    const name = `c${this.#declarations.size + 1}`;
    this.#declarations.set(content, { name, code: write(name) });
    return name;
  }

  /** The code of the module, with `main` at the end. `runtime` is what the specifiers of the run time begin with. */
  toString(main: string, runtime: string): string {
    const imports = [...this.#imports].map(
      ([name, file]) => `import { ${name} } from "${runtime}${file}.js";`,
    );
    const declarations = [...this.#declarations.values()].map(({ code }) => code);
    return `${[...imports, ...declarations, main].join("\n")}\n`;
  }
}

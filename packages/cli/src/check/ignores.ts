import { relative, resolve, sep } from "node:path";
import type { Diagnostic } from "@nodeinfo-kit/lint";
import picomatch from "picomatch";
import type { Ignore } from "./config.js";
import type { LoadedConfig } from "./load-config.js";

/** The diagnostics to report, and the number of ignored ones. */
interface Sifted {
  readonly kept: readonly Diagnostic[];
  readonly ignored: number;
}

/** The findings that a configuration ignores. Tracks which entries match something. */
export class Ignores {
  private readonly entries: readonly Entry[];
  private readonly folder: string;
  private readonly file: string;

  constructor({ ignore = [], folder, file = "" }: Pick<LoadedConfig, "ignore" | "folder" | "file">) {
    this.entries = ignore.map((each) => new Entry(each));
    this.folder = folder;
    this.file = file;
  }

  /** Whether findings in a file may be ignored. */
  concerns(file: string): boolean {
    const path = this.pathOf(file);
    return this.entries.some((entry) => entry.concerns(path));
  }

  /** Separates the ignored diagnostics of a file from the others. */
  sift(file: string, diagnostics: readonly Diagnostic[]): Sifted {
    if (this.entries.length === 0) return { kept: diagnostics, ignored: 0 };
    const path = this.pathOf(file);
    const entries = this.entries.filter((entry) => entry.concerns(path));
    for (const entry of entries) entry.hasFile = true;
    const kept = diagnostics.filter((diagnostic) => {
      const matching = entries.filter((entry) => entry.matches(diagnostic));
      for (const entry of matching) entry.hasFinding = true;
      return matching.length === 0;
    });
    return { kept, ignored: diagnostics.length - kept.length };
  }

  /**
   * Returns a sentence for each entry that matched nothing. If only some of the configured files were checked, entries for
   * other files are not reported.
   */
  unused(isAllChecked: boolean): string[] {
    return this.entries.flatMap((entry, index) => {
      if (entry.hasFinding || !(entry.hasFile || isAllChecked)) return [];
      const why = entry.hasFile ? "matches no findings" : "matches no checked document";
      return [`${this.file}: /ignore/${index} (${entry.ignore.rule}) ${why}. Remove it.`];
    });
  }

  /** The path that globs are matched against. Standard input without a name has the name that reports show. */
  private pathOf(file: string): string {
    return file === "<stdin>" ? file : relative(this.folder, resolve(file)).replaceAll(sep, "/");
  }
}

class Entry {
  /** Whether a document that it applies to was checked. */
  hasFile = false;
  /** Whether it matched a finding. */
  hasFinding = false;
  readonly ignore: Ignore;
  readonly concerns: (path: string) => boolean;

  constructor(ignore: Ignore) {
    this.ignore = ignore;
    this.concerns = picomatch([...ignore.files], { dot: true });
  }

  matches({ code, pointer }: Diagnostic): boolean {
    const { rule, pointer: place = "" } = this.ignore;
    return code === rule && (pointer === place || pointer.startsWith(`${place}/`) || place === "");
  }
}

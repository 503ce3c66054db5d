import { excerpt, printable, wrap } from "@nodeinfo-kit/lint/terminal";
import type { Paint } from "./terminal.js";

/** A document may have as many faults as it has members; a person reads no more than these. */
const mostLines = 100;

/** A place of a document, and a sentence that has the place for its subject. */
export interface Note {
  readonly pointer: string;
  readonly message: string;
}

/** The place that a pointer names, for people: the whole document has the pointer `""`. */
function placeOf({ pointer }: Note): string {
  return printable(excerpt(pointer)) || "(document)";
}

/** A longer place pushes its own sentence to the right, and not those of all others. */
const widestPlace = 40;

/** Writes each note in lines of at most `width` columns, places and sentences in columns, and counts those that are too many to read. */
export function notesText(notes: readonly Note[], paint: Paint, width: number): string[] {
  const shown = notes.slice(0, mostLines).map((note) => ({ place: placeOf(note), message: note.message }));
  const column = Math.min(widestPlace, Math.max(...shown.map(({ place }) => place.length)));
  const lines = shown.flatMap(({ place, message }) => {
    const [first = "", ...others] = wrap(`  ${place.padEnd(column)}  ${printable(message)}`, width, "    ");
    return [first.replace(place, () => paint("bold", place)), ...others];
  });
  const more = notes.length - shown.length;
  return more > 0 ? [...lines, `  and ${more} more`] : lines;
}

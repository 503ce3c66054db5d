/** Says on a terminal what runs now, on one line. Elsewhere it is silent. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

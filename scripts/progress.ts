const minute = 60_000;

/** Says every minute what is still running. Returns how to stop that. */
export function sayEveryMinute(what: (seconds: number) => string): () => void {
  const start = Date.now();
  const timer = setInterval(() => console.log(what(Math.round((Date.now() - start) / 1000))), minute);
  return () => clearInterval(timer);
}

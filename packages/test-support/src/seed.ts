/** The seed of property tests, another one in each run. `SEED=7 npx vitest run FILE` repeats a run. */
export const seed = Number(process.env.SEED ?? Date.now() % 2 ** 32);

// The types of dist/jest.cjs, for tests that are CommonJS: they are those of jest.ts.
export type * from "./jest.js" with { "resolution-mode": "import" };

// The types of dist/jest.cjs, for CommonJS tests: the same as those of jest.ts.
export type * from "./jest.js" with { "resolution-mode": "import" };

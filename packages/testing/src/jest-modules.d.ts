/** The part of Jest's modules that is used here. Jest is not installed: its types come from the user's project. */
declare module "@jest/globals" {
  export const expect: { extend(matchers: object): void };
}

declare module "expect" {
  export interface Matchers<R extends void | Promise<void>, T = unknown> {}
  export interface AsymmetricMatchers {}
}

/** What of Jest's modules is used here: Jest is not installed, as its types are those of whoever uses it. */
declare module "@jest/globals" {
  export const expect: { extend(matchers: object): void };
}

declare module "expect" {
  export interface Matchers<R extends void | Promise<void>, T = unknown> {}
  export interface AsymmetricMatchers {}
}

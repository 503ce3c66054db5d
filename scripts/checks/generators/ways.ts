import type { Way } from "./way.ts";
import { goWays } from "./ways/go.ts";
import { javaWays } from "./ways/java.ts";
import { phpWays } from "./ways/php.ts";
import { pythonWays } from "./ways/python.ts";
import { rustWays } from "./ways/rust.ts";
import { typescriptWays } from "./ways/typescript.ts";

/** Every tested generator. Of each language, the first is the one that the page recommends. */
export const ways: Way[] = [
  ...pythonWays,
  ...goWays,
  ...rustWays,
  ...javaWays,
  ...typescriptWays,
  ...phpWays,
];

import type { JsonSchema } from "../source/json-schema.js";

/** An OpenAPI 3.1 description, as far as our scripts read it. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string };
  servers: { url: string }[];
  paths: Record<string, PathItem>;
  components: { schemas: Record<string, JsonSchema> };
}

interface PathItem {
  get: Operation;
  head?: Operation;
  options?: Operation;
}

interface Operation {
  operationId: string;
  responses: Record<string, Response>;
}

interface Response {
  /** The content of the response, by media type. */
  content?: Record<string, Content>;
}

interface Content {
  schema: { $ref: string };
  examples: Record<string, { value: unknown }>;
}

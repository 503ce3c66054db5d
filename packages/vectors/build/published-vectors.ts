/**
 * The files of @nodeinfo-kit/vectors, each with the file of the repository that it is copied from. `vectors` are the paths
 * of the generated files.
 */
export function publishedVectors(vectors: string[]): [path: string, source: string][] {
  return [...vectors, "schemas/discovery/followed-links.json"]
    .sort()
    .map((source) => [source.replace("schemas/", "").replace("/vectors/", "/"), source]);
}

/** Where it is written whom to ask about a Matrix server. */
export const matrixSupportSource = {
  name: "Matrix, support",
  url: "https://spec.matrix.org/v1.11/client-server-api/#getwell-knownmatrixsupport",
};

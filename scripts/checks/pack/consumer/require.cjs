const assert = require("node:assert/strict");
const { nodeInfo21 } = require("@nodeinfo-kit/builders");
const { documents } = require("@nodeinfo-kit/schemas");
const { isNodeInfo21 } = require("@nodeinfo-kit/validators");
const { isNodeInfo } = require("@nodeinfo-kit/validators/nodeinfo/2.1");

assert.equal(isNodeInfo21, isNodeInfo);
assert.equal(isNodeInfo({}), false);
assert.throws(() => nodeInfo21().build(), /NodeInfo 2.1/);
assert.ok(documents.length > 0);
console.log("Node require");

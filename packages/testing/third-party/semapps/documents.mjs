import { NodeinfoService } from "@semapps/nodeinfo";
import { ServiceBroker } from "moleculer";
import ApiGateway from "moleculer-web";
import { getJson, printDocuments } from "../ask.mjs";

const broker = new ServiceBroker({ logger: false });
const api = broker.createService({
  name: "api",
  mixins: [ApiGateway],
  settings: { ip: "127.0.0.1", port: 0 },
});
// Other settings keep their defaults.
broker.createService({
  mixins: [NodeinfoService],
  settings: {
    baseUrl: "https://social.example/",
    software: { name: "example", version: "1.2.0", repository: "https://code.example/example" },
    protocols: ["activitypub"],
  },
});
await broker.start();
await printDocuments((path) => getJson(`http://127.0.0.1:${api.server.address().port}${path}`));
await broker.stop();

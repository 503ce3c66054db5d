import { listen, printDocuments } from "../ask.mjs";

// It reads its address from these while it is loaded. Any other port would stand in the links.
Object.assign(process.env, {
  AP_PROTOCOL: "https:",
  AP_HOST_NAME: "social.example",
  AP_PORT: "80",
});
console.log = () => {}; // It logs each request.
const { activityPub } = await import("activitypub-core-server-express");
const { default: express } = await import("express");

// In place of a database, which is only asked for the actors.
const actors = [{ type: "Person" }, { type: "Person" }, { type: "Group" }];
const db = { findAll: async (_, { type }) => actors.filter((actor) => actor.type === type) };

const app = express();
app.use(activityPub({ adapters: { db } }));
// It calls what comes next once it has answered, and Express would answer again.
app.use((_, response, next) => {
  if (!response.writableEnded) next();
});

const { get, close } = await listen(app);
await printDocuments(get);
close();

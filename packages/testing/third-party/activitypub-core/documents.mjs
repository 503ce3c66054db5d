import { listen, printDocuments } from "../ask.mjs";

// It reads its URL from these variables while it is loaded. Any other port would appear in the links.
Object.assign(process.env, {
  AP_PROTOCOL: "https:",
  AP_HOST_NAME: "social.example",
  AP_PORT: "80",
});
console.log = () => {}; // It logs each request.
const { activityPub } = await import("activitypub-core-server-express");
const { default: express } = await import("express");

// A fake database, which is only used to find the actors.
const actors = [{ type: "Person" }, { type: "Person" }, { type: "Group" }];
const db = { findAll: async (_, { type }) => actors.filter((actor) => actor.type === type) };

const app = express();
app.use(activityPub({ adapters: { db } }));
// It calls the next handler after responding, and Express would respond again.
app.use((_, response, next) => {
  if (!response.writableEnded) next();
});

const { get, close } = await listen(app);
await printDocuments(get);
close();

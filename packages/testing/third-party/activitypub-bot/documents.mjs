import router from "@evanp/activitypub-bot/lib/routes/nodeinfo.js";
import { ServerStats } from "@evanp/activitypub-bot/lib/serverstats.js";
import express from "express";
import { listen, printDocuments } from "../ask.mjs";

// Its router and its statistics, without the rest of the server. The fake database has no stored statistics, so they are counted.
const keys = { count: async () => 12 };
const actors = { activeUsers: async (days) => (days > 30 ? 9 : 5) };
const empty = { query: async () => [[]] };

const app = express();
app.locals.origin = "https://social.example";
app.locals.stats = new ServerStats(keys, actors, "social.example", empty);
app.use(router);

const { get, close } = await listen(app);
await printDocuments(get);
close();

import ActivitypubExpress from "activitypub-express";
import express from "express";
import { listen, printDocuments } from "../ask.mjs";

const app = express();
// The settings and the two routes are those in its README.
const apex = ActivitypubExpress({
  name: "Apex Example",
  version: "1.0.0",
  domain: "social.example",
  actorParam: "actor",
  objectParam: "id",
  routes: {
    actor: "/u/:actor",
    object: "/o/:id",
    activity: "/s/:id",
    inbox: "/u/:actor/inbox",
    outbox: "/u/:actor/outbox",
    followers: "/u/:actor/followers",
    following: "/u/:actor/following",
    liked: "/u/:actor/liked",
    collections: "/u/:actor/c/:id",
    blocked: "/u/:actor/blocked",
    rejections: "/u/:actor/rejections",
    rejected: "/u/:actor/rejected",
    shares: "/s/:id/shares",
    likes: "/s/:id/likes",
  },
});
// A fake MongoDB, which is only used to count users.
apex.store.db = { collection: () => ({ countDocuments: async () => 120 }) };
app.use(apex);
app.get("/.well-known/nodeinfo", apex.net.nodeInfoLocation.get);
app.get("/nodeinfo/:version", apex.net.nodeInfo.get);

const { get, close } = await listen(app);
await printDocuments(get);
close();

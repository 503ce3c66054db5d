export { toSoftwareName } from "@nodeinfo-kit/validators/internal";

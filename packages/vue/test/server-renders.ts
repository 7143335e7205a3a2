import { serverRenders } from "@cookiepact/conformance/server-setup";

export const setup = serverRenders(new URL("./conformance-server.ts", import.meta.url));

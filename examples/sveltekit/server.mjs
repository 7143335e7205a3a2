// adapter-node takes every visitor to come over https unless a header says otherwise. What stands behind a proxy that ends
// TLS is told so by that proxy; without one, the connection is what it is.
import { createServer } from "node:http";

process.env.PROTOCOL_HEADER = "x-forwarded-proto";
const { handler } = await import("./build/handler.js");

const HOST = "127.0.0.1";
const PORT = Number(process.env.PORT || 3000);

const server = createServer((request, response) => {
  request.headers["x-forwarded-proto"] ??= "http";
  handler(request, response, () => response.writeHead(404).end());
});

server.listen(PORT, HOST, () => console.log(`Listening on http://${HOST}:${PORT}/sveltekit`));

// Loopback only: an example has no business on the network. Nitro takes the port from PORT.
process.env.HOST = "127.0.0.1";
await import("./.output/server/index.mjs");

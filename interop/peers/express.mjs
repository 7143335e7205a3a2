// Express and its cookie-parser. /read answers with what the parser sees; /write sets a cookie.
import cookieParser from "cookie-parser";
import express from "express";

const app = express();

app.get("/read", cookieParser(), (req, res) => {
  const value = req.cookies[req.get("x-name")];
  res.status(value === undefined ? 404 : 200).send(value);
});

app.get("/write", (req, res) => {
  res.cookie(req.get("x-name"), req.get("x-value"), { sameSite: "lax", secure: true }).end();
});

const server = app.listen(0, "127.0.0.1", () => {
  console.log(`http://127.0.0.1:${server.address().port}`);
});

"""http.cookies behind http.server. /read answers with what the parser sees; /write sets a cookie."""

from http.cookies import CookieError, SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def seen(header, name):
    try:
        cookies = SimpleCookie(header)
    except CookieError:
        return None
    return cookies[name].value if name in cookies else None


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self):
        name = self.headers["x-name"]
        if self.path == "/read":
            self.answer(seen(self.headers["cookie"], name))
        else:
            cookies = SimpleCookie()
            cookies[name] = self.headers["x-value"]
            cookies[name].update({"path": "/", "samesite": "Lax", "secure": True})
            self.answer("", cookies[name].OutputString())

    def answer(self, text, set_cookie=None):
        body = (text or "").encode("latin-1")
        self.send_response(404 if text is None else 200)
        self.send_header("content-length", str(len(body)))
        if set_cookie:
            self.send_header("set-cookie", set_cookie)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.daemon_threads = True
print(f"http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()

"""A stand-in for the service: holds every request against the JSON spec, and answers as its base path says.

    python3 portal.py SPECS

prints the port that it listens on at 127.0.0.1, and ends when its standard input does. The first part of a path names the
scenario, the rest is the documented path. A request that is not as the spec says is refused with code 999_999 and the
reason. GET /count/ID tells how many requests had that correlation id.

Encrypted bodies hold `test.` and the Base64 of the JSON in the place of a JWE.
"""

import base64
import collections
import http.server
import json
import pathlib
import re
import socket
import sys
import threading
import time

HEADER_FORMS = {
    "yyMMddHHmiSS-xxxxxxx": re.compile(r"\d{12}-[0-9a-fA-F]{7}"),
    "YYYYMMDDHHMMSS": re.compile(r"\d{14}"),
}
# The token's documented length is one short of the form that the portal's own guide describes.
TOKEN = re.compile(r"KMV1:\d{17}:[A-Za-z0-9+/]{43}=")
KINDS = {"string": str, "number": (int, float), "boolean": bool, "object": dict, "array": list}


class Spec:
    def __init__(self, folder):
        api = json.loads((folder / "api.json").read_text("utf-8"))
        self.headers = {header["name"]: header for header in api["requestHeaders"]}
        self.endpoints = {}
        for file in sorted((folder / "endpoints").glob("*.json")):
            endpoint = json.loads(file.read_text("utf-8"))
            self.endpoints[endpoint["endpoint"]] = endpoint

    def header(self, use):
        """A header as an endpoint's page documents it: the shared one, but for the members in which the page departs."""
        if isinstance(use, str):
            return self.headers[use]
        members = {**self.headers.get(use["name"], {}), **use}
        return {name: value for name, value in members.items() if value is not None}


def header_problem(spec, endpoint, sent):
    encrypts = any(endpoint[side].get("encrypted", False) for side in ("request", "response"))
    for use in endpoint["request"].get("headers", []):
        header = spec.header(use)
        name = header["name"]
        values = sent.get_all(name, [])
        if name == "X-KM-Crypto-Key-Id" and len(values) != (1 if encrypts else 0):
            return f"{name} is there {len(values)} times"
        if not values and header["presence"] == "required":
            return f"{name} is missing"
        for value in values:
            if name == "X-KM-Tran-Token":
                if not TOKEN.fullmatch(value):
                    return "the token is not of the portal's form"
                continue
            length = header.get("length")
            if length and not length["min"] <= len(value) <= length["max"]:
                return f"{name} has {len(value)} characters"
            if "format" in header and not HEADER_FORMS[header["format"]].fullmatch(value):
                return f"{name} is not of the form {header['format']}"
    if sent.get("Content-Type") != "application/json":
        return "the content type is not application/json"
    if not sent["X-KM-Tran-Time"].startswith("20" + sent["X-KM-Correlation-Id"][:12]):
        return "the times differ"
    return None


def body_problem(fields, body, path=""):
    for field in fields:
        name = path + field["name"]
        value = body.get(field["name"])
        if value is None:
            if field["presence"] == "required":
                return f"{name} is missing"
            continue
        kind = KINDS[field["type"]]
        if not isinstance(value, kind) or isinstance(value, bool) != (kind is bool):
            return f"{name} is no {field['type']}"
        # A documented value is right whatever else the page says.
        if value in [member["value"] for member in field.get("values", [])]:
            continue
        for rule, measure in (("length", len), ("range", lambda number: number)):
            bounds = field.get(rule)
            if bounds and not bounds["min"] <= measure(value) <= bounds["max"]:
                return f"{name} breaks its {rule}"
        if field["type"] == "object" and field.get("fields"):
            problem = body_problem(field["fields"], value, name + ".")
            if problem:
                return problem
    unknown = set(body) - {field["name"] for field in fields}
    return f"{path}{sorted(unknown)[0]} is not documented" if unknown else None


def sample(fields):
    return {field["name"]: sample_value(field) for field in fields}


def sample_value(field):
    if field.get("values"):
        return field["values"][0]["value"]
    if field["type"] == "string":
        return "7" * field.get("length", {"min": 1})["min"]
    if field["type"] == "number":
        return field.get("range", {"max": 1})["max"]
    if field["type"] == "boolean":
        return True
    return [] if field["type"] == "array" else sample(field.get("fields", []))


class Portal(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    counts = collections.Counter()
    lock = threading.Lock()
    spec = None

    def log_message(self, *arguments):
        pass

    def do_GET(self):
        name = self.path.rsplit("/", 1)[-1]
        self.answer(200, {"count": self.counts[name]})

    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        with self.lock:
            self.counts[self.headers.get("X-KM-Correlation-Id", "")] += 1
        _, scenario, path = self.path.split("/", 2)
        endpoint = self.spec.endpoints.get(f"{self.command} /{path}")
        if endpoint is None:
            return self.refuse("999_999", f"{self.command} /{path} is not documented")
        try:
            problem = header_problem(self.spec, endpoint, self.headers) or self.problem(endpoint, body)
        except (KeyError, TypeError, ValueError) as error:
            problem = repr(error)
        if problem:
            return self.refuse("999_999", problem)
        getattr(self, "answer_" + scenario.split("=")[0].replace("-", "_"))(endpoint, scenario)

    do_PUT = do_DELETE = do_PATCH = do_POST

    def problem(self, endpoint, body):
        content = json.loads(body)
        if endpoint["request"].get("encrypted", False):
            if set(content) != {"encData"} or not content["encData"].startswith("test."):
                return "the body is not encrypted"
            content = json.loads(base64.b64decode(content["encData"][5:]))
        return body_problem(endpoint["request"].get("fields", []), content)

    # The scenarios.

    def answer_success(self, endpoint, scenario):
        content = sample(endpoint["response"].get("fields", []))
        content["response"] = {"code": "000_000", "description": "Success"}
        if endpoint["response"].get("encrypted", False):
            sealed = base64.b64encode(json.dumps(content).encode()).decode()
            content = {"encData": "test." + sealed}
        self.answer(200, content)

    def answer_refused(self, endpoint, scenario):
        code = scenario.split("=")[1]
        results = [result for result in endpoint["results"] if result["code"] == code]
        self.refuse(code, results[0]["message"] if results else None)

    def answer_malformed(self, endpoint, scenario):
        self.write(200, "application/json", b'{"response":{"code":')

    def answer_gateway(self, endpoint, scenario):
        self.write(502, "text/html", b"<html><body><h1>502 Bad Gateway</h1></body></html>")

    def answer_empty(self, endpoint, scenario):
        self.write(400, "application/json", b"")

    def answer_redirected(self, endpoint, scenario):
        self.send_response(307)
        self.send_header("Location", self.path.replace("/redirected/", "/success/"))
        self.send_header("Content-Length", "0")
        self.end_headers()

    def answer_slow(self, endpoint, scenario):
        self.send_response(200)
        self.send_header("Content-Length", "100000")
        self.end_headers()
        try:
            for _ in range(100000):
                self.wfile.write(b" ")
                self.wfile.flush()
                time.sleep(0.05)
        except OSError:
            self.close_connection = True

    def answer_dropped(self, endpoint, scenario):
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)

    def answer_cut(self, endpoint, scenario):
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b'{"response":')
        self.wfile.flush()
        self.answer_dropped(endpoint, scenario)

    # Writing.

    def refuse(self, code, text):
        result = {"code": code} if text is None else {"code": code, "description": text}
        self.answer(400, {"response": result})

    def answer(self, status, content):
        self.write(status, "application/json", json.dumps(content).encode())

    def write(self, status, kind, body):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request, client_address):
        # A client that has gone away is what some tests are about.
        pass


def main():
    Portal.spec = Spec(pathlib.Path(sys.argv[1]))
    server = Server(("127.0.0.1", 0), Portal)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_port, flush=True)
    sys.stdin.buffer.read()


if __name__ == "__main__":
    main()

"""Pages fetched from a server on this machine that redirects, stalls, never ends and answers otherwise."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from relations.articles.fetching import Fetched, Limits, fetch, is_inner
from relations.errors import RelationsError

PAGE = "<html><body><p>Le président a été reçu.</p></body></html>"


class Server(BaseHTTPRequestHandler):
    """What each path answers."""

    protocol_version = "HTTP/1.1"
    stop = threading.Event()

    def do_GET(self) -> None:
        step, _, rest = self.path.partition("?")[0].strip("/").partition("/")
        match step:
            case "moved":
                self._send(302, headers={"Location": f"/{rest}"})
            case "to":
                self._send(301, headers={"Location": "file:///etc/passwd"})
            case "latin":
                self._send(200, PAGE.encode("latin-1"), {"Content-Type": "text/html; charset=ISO-8859-1"})
            case "page":
                self._send(200, PAGE.encode())
            case "packed":
                self._send(200, b"x", {"Content-Encoding": "gzip"})
            case "short":
                self._send(200, b"half", {"Content-Length": "100"})
            case "stalls":
                self.stop.wait(20)
            case "drips":
                self._drip()
            case "endless":
                self._endless()
            case "status":
                self._send(int(rest))
            case "garbage":
                self.wfile.write(b"no such protocol\r\n\r\n")
                self.close_connection = True
            case _:
                self._send(404, b"gone")

    def _send(self, status: int, data: bytes = b"", headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(data)), **(headers or {})}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)
        self.close_connection = True

    def _drip(self) -> None:
        """Send a page without a length, a letter at a time, as long as somebody reads."""
        self.send_response(200)
        self.end_headers()
        self.close_connection = True
        while not self.stop.wait(0.02):
            self.wfile.write(b"a")

    def _endless(self) -> None:
        self.send_response(200)
        self.end_headers()
        self.close_connection = True
        while not self.stop.is_set():
            self.wfile.write(b"a" * 65_536)

    def handle(self) -> None:
        try:
            super().handle()
        except ConnectionError:
            self.close_connection = True  # the reader has left, as it should

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    Server.stop.clear()
    with ThreadingHTTPServer(("127.0.0.1", 0), Server) as listening:
        thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        yield f"http://127.0.0.1:{listening.server_port}"
        Server.stop.set()
        listening.shutdown()
        thread.join()


def got(url: str, **limits: float) -> Fetched:
    return fetch(
        url, allow_local=True, limits=Limits(limits.get("seconds", 10), int(limits.get("size", 200_000)))
    )


def test_a_page_comes_as_its_bytes_with_the_charset_that_was_said(server: str) -> None:
    found = got(f"{server}/latin")
    assert (found.data.decode(found.charset or ""), found.url) == (PAGE, f"{server}/latin")


def test_the_last_address_is_the_one_it_is_from(server: str) -> None:
    assert got(f"{server}/moved/moved/page").url == f"{server}/page"
    assert got(f"{server}/page?a=é#part").url == f"{server}/page?a=%C3%A9"


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("nothing", "answers 404"),
        ("moved/" * 7 + "page", "leads from one address to the next"),
        ("to", "not an address that can be fetched"),
        ("endless", "sends more than"),
        ("packed", "packed"),
        ("short", "the connection broke off"),
        ("garbage", "what answers is no web server"),
        ("status/403", r"answers 403 \(it wants a login"),
        ("status/410", "no such page"),
        ("status/429", "asked too often"),
        ("status/503", "out of order"),
        ("status/418", "that is no page"),
    ],
)
def test_what_stands_in_the_way_is_a_sentence(server: str, path: str, said: str) -> None:
    with pytest.raises(RelationsError, match=said):
        got(f"{server}/{path}")


@pytest.mark.parametrize("path", ["stalls", "drips"])
def test_what_takes_too_long_is_given_up(server: str, path: str) -> None:
    with pytest.raises(RelationsError, match="did not answer"):
        got(f"{server}/{path}", seconds=0.3)


def test_nobody_there(server: str) -> None:
    with pytest.raises(RelationsError, match="nothing answers there"):
        got("http://127.0.0.1:1/")


def test_one_that_speaks_no_tls(server: str) -> None:
    with pytest.raises(RelationsError, match="no secure connection"):
        got(server.replace("http", "https"))


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (socket.gaierror(-2, "Name or service not known"), "aucune machine de ce nom n’est trouvée"),
        (
            ssl.SSLCertVerificationError("self-signed certificate"),
            "son certificat n’est pas digne de confiance",
        ),
        (ConnectionResetError(104, "Connection reset by peer"), "la connexion a été coupée"),
        (OSError(101, "Network is unreachable"), "elle est inaccessible d’ici"),
        (OSError("no address"), "elle est inaccessible d’ici"),
    ],
)
def test_every_reason_is_said_in_the_readers_language(
    error: OSError, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(socket, "getaddrinfo", failing)
    with pytest.raises(RelationsError) as refused:
        got("https://example.org/")
    assert refused.value.message.in_language("fr") == (
        f"https://example.org/ ne peut être récupérée ({said}) ; ouvrez-la dans un navigateur, enregistrez la page"
        " et donnez-la à lire"
    ).replace(" ;", "\N{NO-BREAK SPACE};")


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "10.0.0.1"]
)
def test_inner_addresses_are_refused_unless_allowed(host: str) -> None:
    with pytest.raises(RelationsError, match="--allow-local"):
        fetch(f"http://{host}:9/")


def test_a_redirect_cannot_lead_into_an_inner_network(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from relations.articles import fetching

    seen: list[str] = []
    real = fetching.is_inner

    def first_is_public(address: str) -> bool:
        seen.append(address)
        return len(seen) > 1 and real(address)

    monkeypatch.setattr(fetching, "is_inner", first_is_public)
    with pytest.raises(RelationsError, match="--allow-local"):
        fetch(f"{server}/moved/page")


@pytest.mark.parametrize(
    ("address", "inner"),
    [
        ("8.8.8.8", False),
        ("2001:4860:4860::8888", False),
        ("127.0.0.53", True),
        ("192.168.1.1", True),
        ("172.16.0.1", True),
        ("169.254.169.254", True),
        ("100.64.0.1", True),
        ("224.0.0.1", True),
        ("::1", True),
        ("fe80::1%eth0", True),
        ("fd00::1", True),
        ("::ffff:10.0.0.1", True),
        ("64:ff9b::a00:1", True),
        ("64:ff9b::808:808", False),
        ("2002:a00:1::", True),
    ],
)
def test_which_addresses_are_inner(address: str, inner: bool) -> None:
    assert is_inner(address) is inner


@pytest.mark.parametrize(
    "url",
    ["https://", "https:///a", "https://user:secret@example.org/", "https://a:99999/", "https://[::1/", "ftp://a.org/",
     "https://" + "a" * 300, "https://example.org/" + "a" * 2000],
)  # fmt: skip
def test_what_is_no_address_is_refused_before_anything_is_asked(url: str) -> None:
    with pytest.raises(RelationsError, match="not an address that can be fetched"):
        fetch(url)

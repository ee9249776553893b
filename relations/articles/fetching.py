"""A page of the web fetched on request: http and https only, within limits, and never from an inner network unasked."""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import threading
import time
from contextlib import closing, suppress
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, urljoin, urlsplit, urlunsplit

from relations.articles.article import LARGEST
from relations.errors import RelationsError
from relations.messages import Message, msg

_REDIRECTS = 5
_MOVED = (301, 302, 303, 307, 308)
_CHUNK = 1 << 16
_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_AGENT = "relations (a journalist's record; fetched by hand)"
_LONGEST_ADDRESS = 2000  # characters
_CLOSED = msg("it wants a login, or lets no programs in")
_MEANINGS = {
    401: _CLOSED,
    402: _CLOSED,
    403: _CLOSED,
    404: msg("there is no such page"),
    410: msg("there is no such page"),
    429: msg("it was asked too often"),
}


@dataclass(frozen=True)
class Limits:
    """Seconds for the whole of an answer, and bytes of it."""

    seconds: float = 30
    size: int = LARGEST


@dataclass(frozen=True)
class Fetched:
    """What an address gave: the bytes, the address they came from in the end, and the charset that was said."""

    data: bytes
    url: str
    charset: str | None


def fetch(url: str, *, allow_local: bool = False, limits: Limits = Limits()) -> Fetched:
    """Fetch an address, following redirects; RelationsError says why it failed.

    Every address on the way is checked where it is connected to, so that no name can lead into an inner network.
    """
    deadline = time.monotonic() + limits.seconds
    for _ in range(_REDIRECTS + 1):
        answer = _ask(_address(url), allow_local, limits, deadline)
        if isinstance(answer, Fetched):
            return answer
        url = urljoin(url, answer)
    raise RelationsError("{url} only leads from one address to the next; open it in a browser", url=url)


def _address(url: str) -> SplitResult:
    """Return the parts of an address that may be fetched, in ASCII."""
    try:
        parts = urlsplit(url.strip())
        port = parts.port
        host = (parts.hostname or "").encode("idna").decode("ascii")
    except ValueError:
        parts, port, host = SplitResult("", "", "", "", ""), None, ""
    if parts.scheme not in ("http", "https") or not host or parts.username or len(url) > _LONGEST_ADDRESS:
        raise RelationsError(
            '"{url}" is not an address that can be fetched; give one like https://…', url=url[:200]
        )
    shown = f"[{host}]" if ":" in host else host
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?[]|")
    return SplitResult(parts.scheme, shown if port is None else f"{shown}:{port}", path, query, "")


def _ask(address: SplitResult, allow_local: bool, limits: Limits, deadline: float) -> Fetched | str:
    """Return the response of an address, or where it redirects."""
    url = urlunsplit(address)
    kind = _Https if address.scheme == "https" else _Http
    connection = kind(address.hostname or "", address.port, timeout=limits.seconds)
    connection.allow_local = allow_local
    late = threading.Timer(max(0, deadline - time.monotonic()), connection.hang_up)
    late.daemon = True
    late.start()
    try:
        with closing(connection):
            target = address.path + (f"?{address.query}" if address.query else "")
            connection.request("GET", target, headers={"User-Agent": _AGENT, "Accept": "*/*"})
            answer = _answer(connection.getresponse(), url, limits)
            if connection.hung_up:  # what looks like the end of the page is not
                raise TimeoutError
            return answer
    except (OSError, http.client.HTTPException, ValueError) as error:
        if connection.hung_up or isinstance(error, TimeoutError):
            raise RelationsError(
                "{url} did not answer in {n} seconds; try again, or save the page and draft that",
                url=url,
                n=round(limits.seconds),
            ) from None
        raise RelationsError(
            "{url} cannot be fetched ({reason}); open it in a browser, save the page and draft that",
            url=url,
            reason=_why(error),
        ) from error
    finally:
        late.cancel()


def _answer(response: http.client.HTTPResponse, url: str, limits: Limits) -> Fetched | str:
    there = response.getheader("Location")
    if response.status in _MOVED and there:
        return there
    if response.status != http.client.OK:
        raise RelationsError(
            "{url} answers {status} ({meaning}); open it in a browser, save the page and draft that",
            url=url,
            status=response.status,
            meaning=_meaning(response.status),
        )
    if (response.getheader("Content-Encoding") or "identity").lower() != "identity":
        raise RelationsError("{url} sends its page packed; open it in a browser and save it", url=url)
    pieces, size = [], 0
    while piece := response.read1(_CHUNK):
        pieces.append(piece)
        size += len(piece)
        if size > limits.size:
            raise RelationsError(
                "{url} sends more than {n} MB, which no article is", url=url, n=limits.size // 1_000_000
            )
    if response.length:
        raise http.client.IncompleteRead(b"".join(pieces), response.length)
    return Fetched(b"".join(pieces), url, response.headers.get_content_charset())


def _meaning(status: int) -> Message:
    """Return what an answer that is no page means."""
    if status >= http.client.INTERNAL_SERVER_ERROR:
        return msg("the server is out of order")
    return _MEANINGS.get(status, msg("that is no page"))


def _why(error: OSError | http.client.HTTPException | ValueError) -> Message:
    """Return why nothing came, in a sentence of ours: the libraries speak English only."""
    match error:
        case socket.gaierror():
            return msg("no machine of this name is found")
        case ConnectionRefusedError():
            return msg("nothing answers there")
        case ssl.SSLCertVerificationError():
            return msg("its certificate cannot be trusted")
        case ssl.SSLError():
            return msg("no secure connection comes about")
        case ConnectionError() | http.client.IncompleteRead():
            return msg("the connection broke off")
        case OSError():
            return msg("it cannot be reached from here")
        case _:
            return msg("what answers is no web server")


class _Http(http.client.HTTPConnection):
    """A connection that looks where it leads before it is made, and can be hung up from another thread."""

    allow_local = False
    hung_up = False
    _reached: socket.socket | None = None

    def connect(self) -> None:
        self.sock = self._reached = _connected(self.host, self.port, self.timeout, self.allow_local)

    def hang_up(self) -> None:
        """End the connection, whatever it waits for."""
        self.hung_up = True
        with suppress(OSError):  # it ended by itself
            if self._reached is not None:
                self._reached.shutdown(socket.SHUT_RDWR)


class _Https(_Http):
    """The same over TLS, the certificate checked against the name."""

    default_port = http.client.HTTPS_PORT

    def connect(self) -> None:
        super().connect()
        secured = ssl.create_default_context().wrap_socket(
            self.sock, server_hostname=self.host, do_handshake_on_connect=False
        )
        self.sock = self._reached = secured
        secured.do_handshake()


def _connected(host: str, port: int, timeout: float | None, allow_local: bool) -> socket.socket:
    """Return a socket to the first address of a host that answers; RelationsError where one is of an inner network."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    if not allow_local:
        inner = next((there[0] for *_, there in found if is_inner(str(there[0]))), None)
        if inner is not None:
            raise RelationsError(
                "{host} is an address of this machine or an inner network ({address}); --allow-local fetches it",
                host=host,
                address=inner,
            )
    fault: OSError | None = None
    for family, kind, protocol, _, there in found:
        sock = socket.socket(family, kind, protocol)
        try:
            sock.settimeout(timeout)
            sock.connect(there)
        except OSError as error:
            sock.close()
            fault = error
        else:
            return sock
    raise fault or OSError("no address")


def is_inner(text: str) -> bool:
    """Return whether an IP address is of this machine, a private network, or none that is public."""
    address = ipaddress.ip_address(text.partition("%")[0])
    if isinstance(address, ipaddress.IPv6Address):
        if address in _NAT64:
            return is_inner(str(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)))
        held = address.ipv4_mapped or address.sixtofour
        if held is not None:
            return is_inner(str(held))
    return not address.is_global or address.is_multicast

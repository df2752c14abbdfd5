"""A site on this machine that publishes calendars by HTTPS, with a certificate that only the test trusts."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from ipaddress import ip_address
from pathlib import Path

from aiohttp import web
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

HOST = "127.0.0.1"


@dataclass(frozen=True)
class Site:
    """Where it is, and whom to trust."""

    url: str
    trusted: ssl.SSLContext


@asynccontextmanager
async def opened_site(folder: Path, calendar: bytes) -> AsyncIterator[Site]:
    """The site as long as this lasts. Its paths say what they do."""

    async def body(_: web.Request) -> web.Response:
        return web.Response(body=calendar, content_type="text/calendar")

    async def slow(_: web.Request) -> web.Response:
        await asyncio.sleep(30)
        return web.Response()

    async def large(_: web.Request) -> web.Response:
        return web.Response(body=b"x" * 1_000_001)

    async def squeezed(_: web.Request) -> web.Response:
        response = web.Response(body=b"x" * 5_000_000)
        response.enable_compression()
        return response

    async def redirect(request: web.Request) -> web.Response:
        raise web.HTTPFound(request.query["to"])

    async def hops(request: web.Request) -> web.Response:
        left = int(request.match_info["left"])
        raise web.HTTPFound(f"/hops/{left - 1}" if left > 1 else "/calendar")

    app = web.Application()
    app.router.add_get("/calendar", body)
    app.router.add_get("/slow", slow)
    app.router.add_get("/large", large)
    app.router.add_get("/squeezed", squeezed)
    app.router.add_get("/redirect", redirect)
    app.router.add_get("/hops/{left}", hops)
    certificate = _certificate(folder)
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(certificate)
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, HOST, 0, ssl_context=serving).start()
        port = runner.addresses[0][1]
        yield Site(f"https://{HOST}:{port}", ssl.create_default_context(cafile=certificate))
    finally:
        await runner.cleanup()


def _certificate(folder: Path) -> Path:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "calendar")])
    now = datetime.now(timezone.utc)
    names = x509.SubjectAlternativeName([x509.IPAddress(ip_address(HOST)), x509.DNSName("localhost")])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(names, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    file = folder / "certificate.pem"
    file.write_bytes(
        made.public_bytes(serialization.Encoding.PEM)
        + key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return file

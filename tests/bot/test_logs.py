from __future__ import annotations

import subprocess
import sys
import textwrap

from bot.settings import ROOT

SECRET = "the-words-of-a-person"


def written(program: str) -> str:
    """What a process of its own writes: logging is set up once for a whole process."""
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert not done.stdout
    return done.stderr


def test_malformed_requests_leave_nothing() -> None:
    """Their bytes may be a token or a message, and anybody can send as many as they like."""
    log = written(
        f"""
        import asyncio
        from aiohttp import web
        from bot import logs

        async def main():
            app = web.Application()
            runner = web.AppRunner(app, access_log=None)
            await runner.setup()
            site = web.TCPSite(runner, "127.0.0.1", 0)
            await site.start()
            port = site._server.sockets[0].getsockname()[1]
            for asked in (b"GET /{SECRET} HTTP/9\\r\\n\\r\\n", b"\\x16\\x03{SECRET}\\r\\n\\r\\n",
                          b"POST / HTTP/1.1\\r\\nAuthorization: Bearer {SECRET}\\r\\nContent-Length: x\\r\\n\\r\\n"):
                reader, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.write(asked)
                assert b" 400 " in await asyncio.wait_for(reader.read(), 20)
                writer.close()
            await runner.cleanup()

        logs.configure()
        asyncio.run(main())
        """
    )
    assert not log


def test_of_libraries_only_place_and_kind_are_written() -> None:
    """Whatever failed stands in their messages."""
    log = written(
        f"""
        import logging
        from bot import logs

        logs.configure()
        try:
            raise ValueError("{SECRET}")
        except ValueError:
            logging.getLogger("some.library").exception("failed with {SECRET}")
        logging.getLogger("some.library").warning("%s", "{SECRET}")
        logging.getLogger("some.library").info("%s", "{SECRET}")
        """
    )
    assert SECRET not in log
    assert len(log.splitlines()) == 2
    assert "library='some.library'" in log
    assert "problem='ValueError'" in log


def test_of_what_nobody_waited_for_only_the_kind_is_written() -> None:
    """Tasks, threads, and exceptions handed to our own log."""
    log = written(
        f"""
        import asyncio, gc, threading
        import structlog
        from bot import logs

        async def fails():
            raise LookupError("{SECRET}")

        async def main():
            logs.watch_loop(asyncio.get_running_loop())
            task = asyncio.create_task(fails(), name="failing")
            await asyncio.sleep(0.01)
            del task
            gc.collect()

        def breaks():
            raise ArithmeticError("{SECRET}")

        logs.configure()
        asyncio.run(main())
        thread = threading.Thread(target=breaks)
        thread.start()
        thread.join()
        try:
            breaks()
        except ArithmeticError:
            structlog.get_logger().exception("broken")
        """
    )
    assert SECRET not in log
    assert "task='failing' problem='LookupError'" in log
    assert log.count("problem='ArithmeticError'") == 2

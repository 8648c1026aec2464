"""Asks a server for a page, many times: ``python -m bench.children.asking PORT PATH COUNT new``."""

import asyncio
import sys

import aiohttp

AT_ONCE = 16
PACKED = {"Accept-Encoding": "gzip"}


async def ask(port: int, path: str, count: int, *, known: bool) -> None:
    async with aiohttp.ClientSession(f"http://127.0.0.1:{port}", headers=PACKED) as session:
        async with session.get(path) as first:
            first.raise_for_status()
            headers = {"If-None-Match": first.headers["ETag"]} if known else {}
        wanted = 304 if known else 200

        async def one(times: int) -> None:
            for _ in range(times):
                async with session.get(path, headers=headers) as answer:
                    await answer.read()
                    if answer.status != wanted:
                        raise RuntimeError(str(answer.status))

        async with asyncio.TaskGroup() as tasks:
            for _ in range(AT_ONCE):
                tasks.create_task(one(count // AT_ONCE))


if __name__ == "__main__":
    asyncio.run(ask(int(sys.argv[1]), sys.argv[2], int(sys.argv[3]), known=sys.argv[4] == "known"))

"""Signs of life to somebody outside: sent, and what is said where one does not arrive."""

import httpx

from sources.operations.sign_of_life import SignOfLife

URL = "https://ping.example/very-secret"


def sign(answer: httpx.Response | Exception, asked: list[str]) -> SignOfLife:
    def handle(request: httpx.Request) -> httpx.Response:
        asked.append(f"{request.method} {request.url}")
        if isinstance(answer, Exception):
            raise answer
        return answer

    return SignOfLife(URL, transport=httpx.MockTransport(handle))


async def test_a_sign_arrives() -> None:
    asked: list[str] = []
    assert await sign(httpx.Response(200), asked).send() is None
    assert asked == [f"GET {URL}"]


async def test_why_a_sign_did_not_arrive_is_said_without_its_address() -> None:
    for answer, reason in (
        (httpx.Response(404), "HTTP 404"),
        (httpx.ConnectError(f"cannot reach {URL}"), "ConnectError"),
        (httpx.ReadTimeout("slow"), "ReadTimeout"),
    ):
        assert await sign(answer, []).send() == reason

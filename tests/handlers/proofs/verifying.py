"""Who hands in proofs and who looks at them, for the tests of the queue."""

from collections.abc import Sequence
from datetime import datetime
from itertools import count

from census.identity.numbers import Nip
from census.people.people import ChatId, Employee, KeyedHash, Role
from census.people.submission import Origin, SubmissionState, change
from census.proofs.proof import NewProof, Proof, ProofFile, ProofKind, ProofReading
from census.units import Unit
from services.ports.people.submissions import Subject, SubjectKind
from simulator.chats.people import SimulatedPerson
from simulator.cloud.state import ChatMessage
from tests.support.talk import PNG
from tests.support.town import HEALTH, Town

_SERIAL = count(1)
S = SubmissionState


def next_nip() -> str:
    """A NIP that nobody had before."""
    return f"198503152010011{next(_SERIAL):03d}"


async def on_roster(town: Town, name: str, office: Unit = HEALTH) -> str:
    """Put somebody on a roster; return the NIP."""
    nip = next_nip()
    async with town.app.storage.open() as uow:
        await uow.roster.put([Employee(hashed(town, nip), name, office.code)])
        await uow.commit()
    return nip


def hashed(town: Town, nip: str) -> KeyedHash:
    """The keyed hash of a NIP."""
    return town.hasher.employee(Nip.parse(nip))


async def verifier(
    town: Town, name: str = "Vera Puspita", office: Unit = HEALTH
) -> SimulatedPerson:
    """A verifier who is on the office's roster, too."""
    somebody = await town.employee(name.split(maxsplit=1)[0], await on_roster(town, name, office))
    await town.grants(somebody, Role.VERIFIER, office)
    return somebody


async def hands_in(
    town: Town,
    name: str,
    office: Unit = HEALTH,
    *,
    picture: bytes = PNG,
    at: datetime | None = None,
    named: Sequence[str] = (),
    members: int = 0,
    complete: int | None = None,
) -> tuple[SimulatedPerson, Proof]:
    """Let an employee hand in a picture."""
    nip = await on_roster(town, name, office)
    somebody = await town.employee(name.split(maxsplit=1)[0], nip)
    proof = await stored(
        town,
        somebody,
        nip,
        office,
        picture=picture,
        at=at,
        named=named,
        members=members,
        complete=complete,
    )
    return somebody, proof


async def stored(
    town: Town,
    somebody: SimulatedPerson,
    nip: str,
    office: Unit = HEALTH,
    *,
    picture: bytes = PNG,
    at: datetime | None = None,
    named: Sequence[str] = (),
    members: int = 0,
    complete: int | None = None,
) -> Proof:
    """Store a proof of somebody who has joined, with the state that it brings."""
    serial = next(_SERIAL)
    file = town.telegram.files.keep(picture, kind="photo", mime="image/png", width=1, height=1)
    reading = ProofReading()
    if members:
        people = tuple(hashed(town, each) for each in (nip, *named))
        reading = ProofReading(
            ProofKind.RECEIPT, members, members if complete is None else complete, people
        )
    new = NewProof(
        chat=ChatId(somebody.chat_id),
        nip=hashed(town, nip),
        office=office.code,
        file_id=file.file_id,
        unique_id=file.unique_id if picture is not PNG else f"unique-{serial}",
        file=ProofFile.PHOTO,
        sent_at=at or town.clock.now(),
        reading=reading,
    )
    async with town.app.storage.open() as uow:
        proof = await uow.proofs.add(new)
        subject = Subject(SubjectKind.EMPLOYEE, new.nip)
        before = await uow.submissions.state(subject)
        if before is not S.PROOF_SENT:
            event = change(
                before,
                S.PROOF_SENT,
                at=new.sent_at,
                origin=Origin.PERSON,
                actor=str(somebody.chat_id),
            )
            await uow.submissions.record(subject, event)
        await uow.commit()
    return proof


async def state_of(town: Town, nip: KeyedHash) -> SubmissionState:
    """How far an employee is."""
    async with town.app.storage.open() as uow:
        return await uow.submissions.state(Subject(SubjectKind.EMPLOYEE, nip))


def pictures(somebody: SimulatedPerson) -> list[ChatMessage]:
    """The pictures that the bot shows somebody now."""
    return [each for each in somebody.from_bot if each.media is not None]

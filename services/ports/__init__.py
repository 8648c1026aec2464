"""What the use cases need from outside, as Protocols. Adapters live in the layers above.

Methods that read return frozen values; nothing is written before ``UnitOfWork.commit``.
"""

from census.recap import RecapRow, Snapshot
from services.ports.asked import AskedQuestions
from services.ports.bookkeeping import (
    Attempts,
    Audit,
    AuditEntry,
    Facts,
    Jobs,
    Pictures,
    Question,
    Questions,
    Updates,
)
from services.ports.broadcasts import Broadcasts, Reach, Screens
from services.ports.calendar import Calendar
from services.ports.data import ExplainedColumns, Snapshots, Units
from services.ports.finished import Finished
from services.ports.groups import BoundGroup, GroupCode, Groups
from services.ports.incoming import (
    MOST_RECAP_BYTES,
    KnownUnits,
    Progress,
    ReadAsOf,
    ReadFinished,
    ReadRecap,
    Recap,
)
from services.ports.looks import Look, Looks
from services.ports.people import Journeys, People, Subject, SubjectKind, Submissions
from services.ports.push import Courier, Deliveries, Settlement, Wanted
from services.ports.records import (
    CheckedRegistry,
    HouseholdProgress,
    HouseholdStatus,
    ImportMark,
    Registry,
    RegistryEntry,
    RegistryImport,
    RegistryImports,
    RegistryPortion,
    RegistrySource,
    Roster,
    StatusSource,
)
from services.ports.reports import DeliveryReports, Tally
from services.ports.senders import Fellow, Senders, Silence, Throttle
from services.ports.understanding import Knowing, Library, Understanding
from services.ports.unit_of_work import (
    Clock,
    OpenUnitOfWork,
    StorageError,
    StorageUnavailableError,
    UnitOfWork,
)
from services.ports.waves import Headcount, Waves

__all__ = [
    "MOST_RECAP_BYTES",
    "AskedQuestions",
    "Attempts",
    "Audit",
    "AuditEntry",
    "BoundGroup",
    "Broadcasts",
    "Calendar",
    "CheckedRegistry",
    "Clock",
    "Courier",
    "Deliveries",
    "DeliveryReports",
    "ExplainedColumns",
    "Facts",
    "Fellow",
    "Finished",
    "GroupCode",
    "Groups",
    "Headcount",
    "HouseholdProgress",
    "HouseholdStatus",
    "ImportMark",
    "Jobs",
    "Journeys",
    "Knowing",
    "KnownUnits",
    "Library",
    "Look",
    "Looks",
    "OpenUnitOfWork",
    "People",
    "Pictures",
    "Progress",
    "Question",
    "Questions",
    "Reach",
    "ReadAsOf",
    "ReadFinished",
    "ReadRecap",
    "Recap",
    "RecapRow",
    "Registry",
    "RegistryEntry",
    "RegistryImport",
    "RegistryImports",
    "RegistryPortion",
    "RegistrySource",
    "Roster",
    "Screens",
    "Senders",
    "Settlement",
    "Silence",
    "Snapshot",
    "Snapshots",
    "StatusSource",
    "StorageError",
    "StorageUnavailableError",
    "Subject",
    "SubjectKind",
    "Submissions",
    "Tally",
    "Throttle",
    "Understanding",
    "UnitOfWork",
    "Units",
    "Updates",
    "Wanted",
    "Waves",
]

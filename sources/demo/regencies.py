"""The regencies that the demonstration can play: Kudus, and Jember.

Kudus, known: 84,861 families and 327,458 persons at the end of 29 May 2020, when it was the seventh
of Jawa Tengah's 35 (Betanews). Jember, known: 37,819 families and 141,717 persons on 6 March, when
it was the first of Jawa Timur's 38 (its own report), 407,583 persons on 21 May (Beritajatim),
193,302 families and 733,087 persons at the end of 29 May (Liputan6). All that lies between is
illustrative, with a rush before each of the two deadlines; Kudus's has the shape of Jember's.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from fractions import Fraction

from census.fieldwork.workers import Badge
from census.units import UnitCode
from sources.demo.curves import DEADLINE, END, START, Milestone, late_spike, rush, steady
from sources.demo.people import BUDI, EKO, INDAH, SITI, YANTI, DemoPerson, Household


@dataclass(frozen=True, slots=True)
class DemoRegency:
    """What one regency has for itself; its files are in the folder ``key`` of data/demo."""

    key: str
    code: UnitCode
    name: str
    province: str
    course: tuple[Milestone, ...]
    """How many families and persons had responded, by the morning of a day."""
    ahead: int
    """How many regencies of the province are ahead of it."""
    workplaces_source: str
    village: UnitCode
    """Siti's and Slamet's. It becomes second in its district in the night to 6 March."""
    town: UnitCode
    """Budi's."""
    eagerness: Mapping[UnitCode, int]
    """How willing the leading villages of that district are; others have 40 to 200."""
    households: Mapping[DemoPerson, Household]
    enumerators: int
    coordinators: int
    badges: Mapping[DemoPerson, Badge]
    """Of those of the cast who work in the field: their places in the list of fieldworkers."""
    bases: str = "bases.csv"
    """The file with what there is to count, in data/demo."""
    later: timedelta = timedelta()
    """By how much its days are later than those of 2020: its data comes by that calendar."""
    counts_employees: bool = True
    per_family: Fraction = Fraction(1)
    """How many of what is counted there are for each family."""
    """Whether offices are ranked by their employees, and companies by theirs."""

    @property
    def start(self) -> date:
        """The day on which its demonstration begins."""
        return START + self.later


KUDUS = DemoRegency(
    key="kudus",
    code=UnitCode("33.19"),
    name="Kudus",
    province="Jawa Tengah",
    course=(
        Milestone(date(2020, 3, 4), 15_795, 60_223, steady),
        Milestone(date(2020, 3, 5), 16_288, 62_096, steady),
        Milestone(START, 16_603, 63_303, steady),
        Milestone(DEADLINE, 34_440, 131_352, late_spike),
        Milestone(date(2020, 4, 1), 35_674, 136_078, steady),
        Milestone(date(2020, 5, 21), 47_233, 182_061, steady),
        Milestone(END, 84_861, 327_458, rush),
    ),
    ahead=6,
    workplaces_source="ANTARA, Februari 2020",
    village=UnitCode("33.19.07.2003"),
    town=UnitCode("33.19.02.1005"),
    eagerness={UnitCode("33.19.07.2003"): 135, UnitCode("33.19.07.2006"): 215},
    households={
        BUDI: Household("3319021706780001", "3319020304120001"),
        SITI: Household("3319075203850001", "3319071206150001"),
    },
    enumerators=890,
    coordinators=300,
    badges={YANTI: Badge("PPL-0651"), EKO: Badge("PML-0221"), INDAH: Badge("CAD-0033")},
)
JEMBER = DemoRegency(
    key="jember",
    code=UnitCode("35.09"),
    name="Jember",
    province="Jawa Timur",
    course=(
        Milestone(date(2020, 3, 4), 35_980, 134_822, steady),
        Milestone(date(2020, 3, 5), 37_102, 139_016, steady),
        Milestone(START, 37_819, 141_717, steady),
        Milestone(DEADLINE, 78_450, 294_060, late_spike),
        Milestone(date(2020, 4, 1), 81_260, 304_640, steady),
        Milestone(date(2020, 5, 21), 107_590, 407_583, steady),
        Milestone(END, 193_302, 733_087, rush),
    ),
    ahead=0,
    workplaces_source="sensusbot (demo)",
    village=UnitCode("35.09.12.2002"),
    town=UnitCode("35.09.19.1005"),
    eagerness={
        UnitCode("35.09.12.2004"): 205,
        UnitCode("35.09.12.2002"): 255,
        UnitCode("35.09.12.2006"): 270,
    },
    households={
        BUDI: Household("3509191706780001", "3509190304120001"),
        SITI: Household("3509125203850001", "3509121206150001"),
    },
    enumerators=2_400,
    coordinators=800,
    badges={YANTI: Badge("PPL-0810"), EKO: Badge("PML-0270"), INDAH: Badge("CAD-0041")},
)
KUDUS_2026 = replace(
    KUDUS,
    key="kudus-se2026",
    course=(
        Milestone(date(2020, 3, 4), 96, 0, steady),
        Milestone(date(2020, 3, 5), 131, 0, steady),
        Milestone(START, 158, 0, steady),
        Milestone(DEADLINE, 1_804, 0, late_spike),
        Milestone(END, 1_930, 0, steady),
    ),
    ahead=3,
    workplaces_source="sensusbot (demo)",
    households={},
    bases="bases-se2026.csv",
    later=date(2026, 5, 6) - START,
    counts_employees=False,
    # Businesses of Kudus for its families, as bases-se2026.csv and bases.csv have them.
    per_family=Fraction(121_400, 275_115),
)
"""The economic census in Kudus: every figure is invented, since none was known before the event."""
REGENCIES = {regency.key: regency for regency in (KUDUS, JEMBER)}
DEMONSTRATIONS = {"sp2020": REGENCIES, "se2026": {"kudus": KUDUS_2026}}
"""The regencies that can be played, by the census."""

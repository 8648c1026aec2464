"""The days of the campaign of 2020, as the readers of files are told them."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from census.recaps.moments import FileDays

WIB = ZoneInfo("Asia/Jakarta")
DAYS = FileDays((date(2020, 2, 15), date(2020, 7, 31)), datetime(2020, 3, 20, 12, tzinfo=WIB), WIB)

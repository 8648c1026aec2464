"""The terms of parts that ask for them each time they need them, from the settings of now."""

from bot.settings.reading import SettingsError
from bot.settings.settings import Deployment
from census.broadcasts.broadcast import FailureRule
from census.campaign.quiet_hours import QuietHours
from census.definition import Census
from census.experiments.experiment import ProposedExperiment
from services.broadcasts.views import BroadcastTerms
from services.push.watching import Thresholds
from services.questions.asker import LocalContacts
from services.rules.attempts import AttemptLimits


def broadcast_terms(deployment: Deployment) -> BroadcastTerms:
    """Return when a broadcast needs a second admin, how fast it is sent, when it pauses."""
    broadcast = deployment.broadcast
    return BroadcastTerms(
        broadcast.second_person_above,
        deployment.push.messages_per_second,
        FailureRule(broadcast.failed_share, broadcast.of_at_least),
    )


def proposals(deployment: Deployment, census: Census) -> tuple[ProposedExperiment, ...]:
    """Return the experiments that the settings propose. Raises SettingsError."""
    quiet, found = quiet_hours(deployment, census), list[ProposedExperiment]()
    for place, each in enumerate(deployment.experiments):
        key = f"config.yaml: experiments.{place}"
        if each.name in {earlier.name for earlier in found}:
            raise SettingsError(f"{key}.name: expected another one, {each.name} is here twice")
        try:
            found.append(each.to_domain(census, quiet))
        except ValueError as trouble:
            raise SettingsError(f"{key}.{trouble}") from trouble
    return tuple(found)


def attempt_limits(deployment: Deployment) -> AttemptLimits:
    """Return how often numbers may be tried."""
    return AttemptLimits(**dict(deployment.limits))


def local_contacts(deployment: Deployment) -> LocalContacts:
    """Return who helps in person."""
    contacts = tuple(each.to_domain() for each in deployment.contacts)
    return LocalContacts(contacts, deployment.areas[0])


def thresholds(deployment: Deployment) -> Thresholds:
    """Return when the admins are told that push has a problem."""
    alerts = deployment.alerts
    return Thresholds(
        alerts.failed_share, alerts.of_at_least, alerts.late_after, alerts.still_after
    )


def quiet_hours(deployment: Deployment, census: Census) -> QuietHours:
    """Return the quiet hours and days. Raises SettingsError if they leave no time at all."""
    quiet = deployment.quiet
    days = quiet.days.union(census.holidays if quiet.holidays else ())
    try:
        return QuietHours(quiet.nights, quiet.friday, quiet.maghrib, days)
    except ValueError as trouble:
        raise SettingsError(f"config.yaml: quiet: {trouble}") from trouble

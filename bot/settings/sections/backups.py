"""The section ``backups:`` of config.yaml: where the daily backup is written, and for whom."""

from pathlib import Path

from pydantic import Field

from bot.settings.values import Number, Section


class BackupSettings(Section):
    """Without a ``folder`` the job writes nothing.

    ``keep`` is how many backups stay in a folder. ``encrypt_to`` is the public key of who may read
    them: the secret one need not be on the machine of the bot.
    """

    folder: Path | None = None
    keep: Number = Field(default=14, ge=1)
    encrypt_to: str = Field(default="", pattern=r"^(age1[0-9a-z]{58})?$")
    """Source of its form: https://age-encryption.org/v1, "The X25519 recipient type"."""

    def folder_beside(self, config: Path) -> Path | None:
        """Return the folder, for a config.yaml in this one.

        None where there is no daily backup.
        """
        return None if self.folder is None else config / self.folder

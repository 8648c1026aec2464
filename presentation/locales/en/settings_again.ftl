# Settings: read again while the bot runs.
settings-changed = ✅ The settings were read again. What has changed and holds from now on: { $keys }.
settings-same = ✅ The settings were read again. Nothing has changed.
settings-wait = What holds after the bot was started again: { $keys }.
error-settings-refused = The new settings cannot be used yet, so the old ones still hold. { $why }
error-settings-fixed = This bot runs without a file of settings, so there is nothing to read again.

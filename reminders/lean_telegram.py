"""Leaves out what python-telegram-bot has for bots that answer: 40 modules, and 3 MiB.

Ours sends with it: it takes the bot and the limiter of ``telegram.ext``, which imports its
application, handlers and filters as well. So that package is only run when somebody asks it for
anything else, and then whole. If it was imported before, or works differently in a new version,
this file changes nothing.
"""

import sys
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from typing import Any

PACKAGE = "telegram.ext"
SENDING = {"_baseratelimiter": "BaseRateLimiter", "_extbot": "ExtBot"}


def leave_out_application() -> None:
    """Let ``telegram.ext`` have only what sends, until somebody asks it for more."""
    spec = find_spec(PACKAGE)
    if PACKAGE in sys.modules or spec is None or spec.loader is None:
        return
    package, run = module_from_spec(spec), spec.loader.exec_module

    def whole(name: str) -> Any:
        vars(package).pop("__getattr__", None)
        run(package)
        return getattr(package, name)

    sys.modules[PACKAGE] = package
    try:
        for module, name in SENDING.items():
            setattr(package, name, getattr(import_module(f"{PACKAGE}.{module}"), name))
    except (ImportError, AttributeError):  # They are elsewhere.
        del sys.modules[PACKAGE]
    else:
        vars(package)["__getattr__"] = whole
        parent, _, own = PACKAGE.rpartition(".")
        setattr(import_module(parent), own, package)

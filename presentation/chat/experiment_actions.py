"""The buttons of experiments, each with the word that stands in its data."""

from enum import StrEnum


class ExperimentAction(StrEnum):
    """A button of /uji. A comment names the values that it carries."""

    ALL = "try:all"
    NEW = "try:new"  # a reminder's rule
    NEW_BROADCAST = "try:cast"  # broadcast
    PROPOSED = "try:take"  # place among those of the settings
    OPEN = "try:open"  # experiment; so do all below, first
    EDIT = "try:edit"
    WORDS = "try:words"  # arm, language
    HOUR = "try:hour"
    SILENCE = "try:silent"  # percent, or nothing: ask
    CLEAR = "try:clear"
    DROP = "try:drop"  # arm
    TIME = "try:days"  # days in which to finish
    STRATUM = "try:evenly"  # one of Stratum
    SEEN = "try:seen"
    DISCARD = "try:discard"
    BEGIN = "try:begin"  # version
    AGREE = "try:agree"  # version
    DECLINE = "try:no"
    STOP_ASK = "try:stop?"
    STOP = "try:stop"
    ADOPT_ASK = "try:adopt"  # arm
    ADOPT = "try:use"  # arm
    ADOPT_DROP = "try:use-no"

"""Reads calendar files as four programs of others do, and says what each makes of them.

Takes folders of files that are imported one after the other. Writes a list, one item a folder:
by the name of each judge its complaints, and the events [uid, YYYYMMDD, title, place] that it has
in the end. libical, vobject and icalendar only read, so each file replaces what bears its names.
"""

import json
import sys
import tempfile
from pathlib import Path

import gi
import icalendar
import vobject
from click.testing import CliRunner
from khal.cli import main_khal

gi.require_version("ICalGLib", "3.0")
from gi.repository import ICalGLib  # noqa: E402


def by_libical(text):
    calendar = ICalGLib.Parser.parse_string(text)
    if calendar is None:
        raise ValueError("not read")
    ICalGLib.restriction_check(calendar)
    lines = calendar.as_ical_string().splitlines()
    complaints = [line for line in lines if line.startswith("X-LIC-ERROR")]
    events = []
    kind = ICalGLib.ComponentKind.VEVENT_COMPONENT
    event = calendar.get_first_component(kind)
    while event is not None:
        day = event.get_dtstart().as_ical_string()
        events.append([event.get_uid(), day, event.get_summary(), event.get_location()])
        event = calendar.get_next_component(kind)
    return complaints, events


def by_vobject(text):
    calendar = vobject.readOne(text, validate=True)
    calendar.validate(raiseException=True)
    return [], [
        [
            event.uid.value,
            event.dtstart.value.strftime("%Y%m%d"),
            event.summary.value,
            event.getChildValue("location"),
        ]
        for event in calendar.vevent_list
    ]


def by_icalendar(text):
    calendar = icalendar.Calendar.from_ical(text)
    complaints = []
    for part in calendar.walk():
        complaints += [f"{name}: {why}" for name, why in part.errors]
        complaints += [f"{part.name}: no {name}" for name in part.required if name not in part]
    return complaints, [
        [
            str(event["UID"]),
            event["DTSTART"].dt.strftime("%Y%m%d"),
            str(event["SUMMARY"]),
            event.get("LOCATION"),
        ]
        for event in calendar.walk("VEVENT")
    ]


def read_each(read, files):
    complaints, events = [], {}
    for file in files:
        try:
            said, found = read(file.read_bytes().decode())
        except Exception as error:  # Whatever it is, it is what this judge says.
            said, found = [repr(error)], []
        complaints += said
        events.update({event[0]: event for event in found})
    return {"complaints": complaints, "events": list(events.values())}


KHAL = """
[calendars]
[[judged]]
path = {folder}/calendar
[sqlite]
path = {folder}/database
[default]
default_calendar = judged
[locale]
local_timezone = Europe/Paris
default_timezone = Europe/Paris
timeformat = %H:%M
dateformat = %Y%m%d
longdateformat = %Y%m%d
datetimeformat = %Y%m%d %H:%M
longdatetimeformat = %Y%m%d %H:%M
"""


def by_khal(files):
    """A whole client: what it was given is in its calendar, and listed from there."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "calendar").mkdir()
        config = Path(folder) / "config"
        config.write_text(KHAL.format(folder=folder))

        def khal(*command):
            # In this process, as khal's own tests do: starting it costs a hundred times its work.
            return CliRunner().invoke(main_khal, ["--config", str(config), *command])

        complaints = []
        for file in files:
            done = khal("import", "--batch", "-a", "judged", str(file))
            if done.exit_code != 0 or done.output:
                complaints.append(repr(done.exception) if done.exception else done.output)
        form = "{uid}\t{start-date}\t{title}\t{location}"
        options = ["--notstarted", "--day-format", "", "--format", form]
        listed = khal("list", *options, "20260101", "4000d")
        if listed.exit_code != 0:
            complaints.append(repr(listed.exception))
        rows = [line.split("\t") for line in listed.output.splitlines() if "\t" in line]
        events = [[uid, day, title, place or None] for uid, day, title, place in rows]
        return {"complaints": complaints, "events": events}


def judged(folder):
    files = sorted(Path(folder).iterdir())
    readers = {"libical": by_libical, "vobject": by_vobject, "icalendar": by_icalendar}
    said = {name: read_each(read, files) for name, read in readers.items()}
    return {**said, "khal": by_khal(files)}


print(json.dumps([judged(folder) for folder in sys.argv[1:]]))

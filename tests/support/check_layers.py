#!/usr/bin/env python3
"""check_layers.py TOP: proves that the arrows between the rooms only go down.

app -> ui -> core, never back; core includes nothing of Qt; inside core each room includes itself and the rooms below it.
"""
import pathlib
import re
import sys

BELOW = {
    "base": set(),
    "text": {"base"},
    "bitext": {"base", "text"},
    "number": {"base", "text", "bitext"},
    "lexicon": {"base", "text", "bitext"},
    "align": {"base", "text", "bitext", "number", "lexicon"},
    "check": {"base", "text", "bitext", "number", "lexicon", "align"},
    "store": {"base", "text", "bitext"},
    "exchange": {"base", "text", "bitext", "store"},
    "import": {"base", "text", "bitext", "number", "lexicon", "align", "check", "store", "exchange"},
}
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^">]+)[">]', re.M)


def problems(top):
    sources = [path for folder in ("core", "ui", "app") for kind in ("*.h", "*.cpp") for path in (top / folder).rglob(kind)]
    if not sources:
        yield f"no sources under {top}"
    for path in sources:
        parts = path.relative_to(top).parts
        for bracket, included in INCLUDE.findall(path.read_text(encoding="utf-8")):
            target = included.split("/")
            where = f"{path.relative_to(top)} includes {included}"
            if parts[0] == "core":
                if re.match(r"Q[A-Z]|Qt", included):
                    yield f"{where}: core knows nothing of Qt"
                if bracket == '"' and target[0] != "core":
                    yield f"{where}: core includes only core, by its path from the top"
                elif bracket == '"' and target[1] != parts[1] and target[1] not in BELOW.get(parts[1], set()):
                    yield f"{where}: {parts[1]} stands below or beside {target[1]}"
            elif parts[0] == "ui" and target[0] == "app":
                yield f"{where}: ui does not know the programs"
            elif parts[:2] == ("app", "cli") and (target[0] == "ui" or re.match(r"Q[A-Z]", included)):
                yield f"{where}: the command line needs no window"


found = list(problems(pathlib.Path(sys.argv[1])))
print("\n".join(found) or "all arrows go down")
sys.exit(1 if found else 0)

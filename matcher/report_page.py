"""A solution as one self-contained page to open, send or print."""

from __future__ import annotations

from html import escape

from matcher import explain, report_map
from matcher.candidate import Candidate
from matcher.group_score import AttributeScore, GroupScore
from matcher.phrases import listing, years
from matcher.report import standing
from matcher.score import Scorer
from matcher.solution import Solution
from vocabulary import week
from vocabulary.visible import lines_seen

STYLE = """
:root { color-scheme: light; --ink: #20282b; --soft: #5c676b; --line: #d9dfe0; --band: #cfe6d4; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; background: #fff; color: var(--ink);
  font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; overflow-wrap: break-word; }
h1 { font-size: 1.5rem; margin: .5rem 0; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h3 { font-size: 1.05rem; margin: 0 0 .25rem; }
svg { display: block; width: 100%; height: auto; }
.map { border: 1px solid var(--line); border-radius: .5rem; background: #eef3f5; overflow: hidden; }
.map .land { fill: #fbfaf6; stroke: #b9c2b5; }
.map line { stroke-width: 1.2; opacity: .55; }
.map .dot { fill: #fff; font-size: 7.5px; font-weight: 700; text-anchor: middle; }
.map .town { fill: #333; font-size: 11px; text-anchor: middle; paint-order: stroke; stroke: #fff;
  stroke-width: 3px; }
.groups { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)); }
article { border: 1px solid var(--line); border-top: .3rem solid var(--group); padding: .75rem;
  border-radius: .5rem; break-inside: avoid; min-width: 0; }
article ul { list-style: none; margin: .5rem 0; padding: 0; }
article p { margin: .4rem 0; } .soft { color: var(--soft); font-size: .9rem; }
.plots { display: grid; grid-template-columns: 5.5rem 1fr 2.6rem; gap: .1rem .5rem; margin: .6rem 0;
  align-items: center; font-size: .85rem; } .plots span:nth-child(3n) { text-align: right; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem .4rem 0;
  border-bottom: 1px solid var(--line); }
th { font-weight: 600; } td.number { font-variant-numeric: tabular-nums; }
@media (max-width: 30rem) { .left thead { display: none; }
  .left td { display: block; border: 0; padding: .1rem 0; }
  .left tr { display: block; border-bottom: 1px solid var(--line); padding: .5rem 0; }
  .groups { grid-template-columns: 1fr; } }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } h2 { break-after: avoid; }
  .map, article { border-color: #999; } tr { break-inside: avoid; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
"""

#: What the plots are of, in words a therapist uses.
NAMES = {
    "experience": "Years",
    "philosophy": "Ways of working",
    "discipline": "Professions",
    "style": "Style",
}


def html(solution: Solution, scorer: Scorer, told: str | None = None) -> str:
    """The page as text; it asks for nothing from any network.

    Parameters
    ----------
    told : str, optional
        Takes the place of `matcher.report.standing`, where the groups are an excerpt.
    """
    drawing = report_map.draw(solution.groups, scorer)
    figure = f'<div class="map">{drawing}</div>' if drawing else ""
    cards = "".join(_card(number, g, scorer) for number, g in enumerate(solution.groups))
    return lines_seen(
        '<!doctype html><html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>Peer consultation groups</title><style>{STYLE}</style></head><body>"
        "<h1>Peer consultation groups</h1>"
        f"<p>{escape(_capital(told or standing(solution)))}.</p>{figure}"
        f"<h2>Groups</h2>{_legend(solution)}"
        f'<div class="groups">{cards}</div>'
        f"{_left(solution, scorer)}{_contradictions(solution)}"
        f"<h2>How good, and how surely</h2>{_numbers(solution)}"
        "</body></html>\n"
    )


LEGEND = (
    "Each plot runs from no difference to as much as can be; the shaded part is where guideline 7 "
    "wants a group to be, the dot is where this one is."
)


NO_GROUP = "No group could be formed of these people; why is told of each of them below."


def _legend(solution: Solution) -> str:
    """What the plots mean, or that there are none."""
    return f'<p class="soft">{LEGEND}</p>' if solution.groups else f"<p>{NO_GROUP}</p>"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _card(number: int, score: GroupScore, scorer: Scorer) -> str:
    where = "online" if score.meeting_place is None else score.meeting_place
    when = week.human(score.slot) if score.slot else "no common hour"
    way = (
        f" (longest way {score.longest_travel_minutes} minutes)"
        if score.longest_travel_minutes is not None
        else ""
    )
    members = "".join(f"<li>{_person(scorer.candidates[i])}</li>" for i in score.indices)
    why = "".join(f"<p>{escape(sentence)}</p>" for sentence in explain.why(score, scorer))
    plots = "".join(
        f"<span>{NAMES[name]}</span>{_plot(attribute, number)}<span>{_number(attribute)}</span>"
        for name, attribute in score.attributes.items()
    )
    broken = "".join(f"<p><strong>{escape(_capital(s))}.</strong></p>" for s in score.broken)
    return (
        f'<article style="--group: {report_map.color(number)}">'
        f"<h3>Group {number + 1}: {escape(where)}</h3>"
        f'<p>{escape(when)}{way}<br><span class="soft">Utility {score.utility:.2f} of 1</span></p>'
        f'{broken}<ul>{members}</ul><div class="plots">{plots}</div>'
        f"{_split(score, scorer)}{why}</article>"
    )


def _person(person: Candidate) -> str:
    facts = [*person.licences[:2]]
    if person.experience_years is not None:
        facts.append(years(person.experience_years))
    facts += [name for name, _ in person.orientations]
    if person.place:
        facts.append(person.place)
    shown = f' <span class="soft">{escape(", ".join(facts))}</span>' if facts else ""
    return f"{escape(person.shown)}{shown}"


def _number(attribute: AttributeScore) -> str:
    return "–" if attribute.difference is None else f"{attribute.difference:.2f}"


def _plot(attribute: AttributeScore, number: int) -> str:
    """One attribute: the band shaded, the group's place in it as a dot."""
    low, high = attribute.band
    dot = ""
    said = "not stated"
    if attribute.difference is not None:
        said = f"{attribute.difference:.2f}, band from {low:.2f} to {high:.2f}"
        dot = (
            f'<circle cx="{5 + 90 * attribute.difference:.1f}" cy="7" r="4" '
            f'fill="{report_map.color(number)}"/>'
        )
    return (
        f'<svg viewBox="0 0 100 14" role="img" aria-label="{said}">'
        f'<rect x="{5 + 90 * low:.1f}" y="2" width="{90 * (high - low):.1f}" height="10" '
        'fill="#bfe0c8"/><line x1="5" y1="7" x2="95" y2="7" stroke="#8b9699"/>'
        f"{dot}</svg>"
    )


def _split(score: GroupScore, scorer: Scorer) -> str:
    """The strongest division of the group, in plain words."""
    first, second = (
        listing([scorer.candidates[scorer.index[one]].shown for one in camp])
        for camp in score.faultline.camps
    )
    if not first:
        return '<p class="soft">No division in this group.</p>'
    strength = score.faultline.strength
    word = "weak" if strength < 0.2 else "to keep in mind" if strength < 0.35 else "strong"
    return (
        f'<p class="soft">Likeliest division ({word}, {strength:.2f}): '
        f"{escape(first)} | {escape(second)}</p>"
    )


def _left(solution: Solution, scorer: Scorer) -> str:
    if not solution.unplaced:
        return ""
    rows = "".join(
        f"<tr><td><strong>{escape(scorer.candidates[scorer.index[one.id]].shown)}</strong></td>"
        f"<td>{escape(one.why)}</td><td>{escape(one.would_help)}</td></tr>"
        for one in solution.unplaced
    )
    return (
        '<h2>Not placed this time</h2><table class="left"><thead><tr><th>Who</th><th>Why</th>'
        f"<th>What would help</th></tr></thead><tbody>{rows}</tbody></table>"
    )


def _contradictions(solution: Solution) -> str:
    """Rules and wishes that cannot all be kept."""
    if not solution.contradictions:
        return ""
    lines = "".join(f"<li>{escape(each)}.</li>" for each in solution.contradictions)
    return (
        '<h2>What cannot all be kept</h2><p class="soft">For the coordinator alone: '
        f"wishes are private.</p><ul>{lines}</ul>"
    )


def _numbers(solution: Solution) -> str:
    rows = (
        ("Objective: sum of size times utility", f"{solution.objective:.4f}"),
        ("No grouping can reach more than", _shown(solution.bound, "{:.4f}", "not known")),
        ("At most below the best", _shown(solution.gap, "{:.2%}", "not known")),
        ("Proved that none is better", "yes" if solution.optimal else "no"),
        ("Utility of the least good group", _shown(solution.worst_utility, "{:.3f}", "–")),
        ("Seconds, seed", f"{solution.seconds:.1f}, {solution.seed}"),
    )
    cells = "".join(f'<tr><th>{k}</th><td class="number">{v}</td></tr>' for k, v in rows)
    return f"<table>{cells}</table>"


def _shown(value: float | None, form: str, otherwise: str) -> str:
    return otherwise if value is None else form.format(value)

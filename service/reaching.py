"""What follows when our mails to somebody come back: counting, a probe, and a word to a person.

The rules stand in ``groups.reach``.  A bounce is believed only where it names
a mail of ours, by the token in its envelope sender or by the relay's own
refusal, so nobody can make us give up another's address.
"""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from groups import reach as rules
from service import notices
from service.desk import Desk
from service.outbox import new_token
from store.post import Outbound
from store.queue import lease, withhold
from store.reach import Reach

PROBE = notices.Probe.name
_POLICY_TOLD_EVERY = timedelta(days=1)


def bounced(desk: Desk, notice: Outbound, kind: str, status: str) -> None:
    """Take note that a mail of ours was not delivered.

    Parameters
    ----------
    kind : str
        ``hard``, ``soft`` or ``policy`` (``mail.speaking.bounce``).
    status : str
        The enhanced status, if there was one.
    """
    address = notice.recipient
    if address.lower() in desk.settings.coordinators:
        # Another alert would only bounce too.
        return
    row = desk.session.get(Reach, address)
    before = _value(row)
    after = rules.bounced(before, kind, desk.now, probe=notice.notice == PROBE)
    if after != before:
        row = row or Reach(address=address)
        row.state, row.score, row.status = after.state, after.score, status[:20]
        row.bounced_at = after.bounced_at or desk.now
        desk.session.add(row)
    if after.state is rules.State.LOST and before.state is not rules.State.LOST:
        withhold(desk.session, address, error="mails to this address come back")
        _tell_lost(desk, address, status)
    elif kind == "policy":
        _tell_policy(desk, notice, status)
    elif kind == "hard" and before.score == 0.0:
        _tell_bounce(desk, notice, status)


def heard(desk: Desk, address: str) -> None:
    """A letter came from an address: somebody lives there."""
    row = desk.session.get(Reach, address)
    if row is not None:
        desk.session.delete(row)


def probe_due(desk: Desk) -> int:
    """Ask those whose mails came back, a day later and once, whether they hear us."""
    rows = desk.session.scalars(select(Reach).where(Reach.state == rules.State.REACHED)).all()
    due = [row for row in rows if rules.probe_is_due(_value(row), desk.now)]
    for row in due:
        row.state = rules.MACHINE.after(row.state, rules.Event.PROBE)
        row.probed_at = desk.now
        person = desk.person(row.address)
        if person is not None:
            desk.outbox.tell(person, notices.Probe(first_name=person.first_name))
        else:
            desk.outbox.write(row.address, notices.Probe())
    return len(due)


def forget_troubles(desk: Desk) -> int:
    """Forget bounces that nothing came of."""
    rows = desk.session.scalars(select(Reach)).all()
    over = [row for row in rows if rules.is_over(_value(row), desk.now)]
    for row in over:
        desk.session.delete(row)
    return len(over)


def _value(row: Reach | None) -> rules.Reach:
    if row is None:
        return rules.Reach()
    return rules.Reach(row.state, row.score, row.bounced_at, row.probed_at)


def _tell_bounce(desk: Desk, notice: Outbound, status: str) -> None:
    desk.alert(
        "bounce",
        f"a mail to {notice.recipient} came back",
        f"Our {notice.notice} to {notice.recipient} could not be delivered"
        + (f" ({status})." if status else "."),
        "Nothing was changed. Tomorrow we try once more with a short mail; if that comes back"
        " too, we tell you and send nothing more there. If you know another way to reach them,"
        " ask them to write to the list from a working address.",
    )


def _tell_lost(desk: Desk, address: str, status: str) -> None:
    desk.alert(
        "bounce",
        f"{address} cannot be reached",
        f"Several mails to {address} came back, the last one a probe"
        + (f" ({status})." if status else ".")
        + " Nothing more is sent there, and no group is proposed to them.",
        "A letter from that address sets everything right. A proposal they were asked about"
        " lapses in its time.",
    )


def _tell_policy(desk: Desk, notice: Outbound, status: str) -> None:
    """Once a day: a receiver's rule is about us, and ours to mend."""
    if not lease(desk.session, "policy-refusal", new_token(), desk.now, _POLICY_TOLD_EVERY):
        return
    host = notice.recipient.rpartition("@")[2]
    desk.alert(
        "bounce",
        f"{host} refuses our mail by a rule of its own",
        f"Our {notice.notice} to {notice.recipient} was refused by a rule"
        + (f" ({status})." if status else ".")
        + " This is not counted against the member.",
        "Run `peercircle check`: SPF, DKIM, DMARC and the relay's standing are what such rules"
        " look at. Further refusals are not reported for a day.",
    )

import pytest

from mail.understanding import Command, Intent
from service.correspondence.evidence import LEAST, Evidence, evidence, suffices

LIST = "circles@peers.example"
DANA = "dana@whitlock.example"


class Case:
    """What the table looks at."""

    def __init__(self, level):
        self.sure = level is Evidence.SURE
        flags = ("auth_fail",) if level is Evidence.FAILED else ()
        self.understanding = type("Understanding", (), {"flags": flags})()


@pytest.mark.parametrize("act", [*Command, *Intent], ids=str)
def test_every_act_has_its_least_evidence_and_a_reason(act):
    """Nothing that a letter can want is without a row; less than the row never does."""
    least, why = LEAST[act]

    assert why
    allowed = [level for level in Evidence if suffices(Case(level), act)]
    assert [level for level in Evidence if level >= least] == allowed


@pytest.mark.parametrize("level", list(Evidence))
def test_evidence_is_told_from_the_case(level):
    """A failed check is worse than none, and a token or alignment better."""
    assert level is evidence(Case(level))


@pytest.mark.parametrize(
    "act", [Intent.ACCEPT, Intent.CONFIRM, Intent.LEAVE, Command.FORGET, Command.LEAVE]
)
def test_nobody_gives_anothers_word(act):
    """A From that anybody can write neither joins, leaves nor deletes anybody (guarantee 5)."""
    assert LEAST[act][0] is Evidence.SURE


def mail(words, *headers, sender=DANA):
    """A plain letter."""
    lines = [f"From: {sender}", "Subject: Hello", *headers, "", words, ""]
    return "\r\n".join(lines).encode()


JOIN = "I would like to join a group. I am an LCSW in Portland, eleven years, psychodynamic."


def kinds(mails):
    """What was written to Dana."""
    return [each.notice for each in mails if each.recipient == DANA]


def test_forget_without_proof_is_asked_for_at_the_address_on_file(service):
    """FORGET cannot be undone, so a bare From is not enough; her yes to the token is."""
    service.hear(DANA, mail(JOIN), LIST)
    asked = service.hear(DANA, mail("FORGET"), LIST)
    token = asked[0].raw.partition(b"Reply-To: ")[2].partition(b"\r\n")[0].decode()

    assert ["address-check"] == kinds(asked)
    assert ["forgotten"] == kinds(service.hear(DANA, mail("Yes, that was me"), token))


def test_aligned_sender_needs_no_asking(make_service):
    """What our own front found out counts as the sender's proof."""
    service = make_service(authserv_ids="mx.peers.example")
    result = "Authentication-Results: mx.peers.example; dmarc=pass header.from=whitlock.example"
    service.hear(DANA, mail(JOIN), LIST)

    assert ["forgotten"] == kinds(service.hear(DANA, mail("FORGET", result), LIST))


@pytest.mark.parametrize("front", ["named", "not named"])
def test_forged_result_proves_nothing(make_service, front):
    """A stranger's claim that he was checked is not believed, whichever server he names."""
    service = make_service(
        authserv_ids="mx.peers.example" if front == "named" else "", check_senders="never"
    )
    forged = (
        "Received: from x by mx.peers.example; Mon, 9 Nov 2026 09:00:00 +0000",
        "Authentication-Results: mx.peers.example; dmarc=pass header.from=whitlock.example",
    )
    service.hear(DANA, mail(JOIN), LIST)
    asked = service.hear(DANA, mail("FORGET", *reversed(forged)), LIST, peer="192.0.2.9")

    assert ["address-check"] == kinds(asked)


def test_sender_whose_domain_disowns_the_letter_is_asked(make_service):
    """A failed check lets nothing happen but the question whether it was them."""
    service = make_service(authserv_ids="mx.peers.example")
    result = "Authentication-Results: mx.peers.example; dmarc=fail header.from=whitlock.example"
    service.hear(DANA, mail(JOIN), LIST)

    assert ["address-check"] == kinds(
        service.hear(DANA, mail("I am a psychologist with 30 years", result), LIST)
    )

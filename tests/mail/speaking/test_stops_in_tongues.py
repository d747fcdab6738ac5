"""An order to write no more, in any tongue, is a person's and is heard."""

import pytest

from mail.letter import read
from mail.reading.understand import read_mail
from mail.speaking.screen import screen
from mail.understanding import Command, Disposition

WORDS = (
    *("Quiero darme de baja, por favor.", "Dénme de baja, por favor", "Quítenme de la lista."),
    *("Por favor cancelen mi suscripción.", "Je souhaite me désinscrire.", "Désinscription svp"),
    *("Retirez-moi de la liste, merci.", "Ich möchte mich abmelden.", "Bitte abmelden."),
    *("Bitte streichen Sie mich von der Liste.", "Quero sair da lista, por favor."),
    *("Vorrei cancellarmi dalla lista.", "Ik wil me afmelden, graag.", "Avregistrera mig, tack."),
    *("Proszę mnie wypisać.", "Пожалуйста, отпишите меня.", "配信を停止してください。"),
    *("请不要再给我发邮件", "Xin đừng gửi thư cho tôi nữa.", "그만 보내주세요"),
)


@pytest.mark.parametrize("words", WORDS)
@pytest.mark.parametrize("subject", ["Peer consultation", "Re: A possible group for you"])
def test_stop_in_another_tongue_is_a_persons_and_is_heard(words, subject):
    """STOP works from any mail (guarantee 10); "de baja" is a leave of machines, too."""
    raw = (
        f"From: ana@home.example\nTo: circles@peers.example\nSubject: {subject}\n"
        "Date: Tue, 10 Nov 2026 10:00:00 -0800\nMessage-ID: <a@home.example>\n"
        f"Content-Type: text/plain; charset=utf-8\n\n{words}\n"
    ).encode()

    assert Disposition.HUMAN is screen(read(raw)).disposition
    assert Command.STOP in read_mail(raw).commands

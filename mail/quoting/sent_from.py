"""Lines that phones and mail programs write of themselves, as "Sent from my iPhone"."""

from __future__ import annotations

import re

#: What phones and programs write of themselves: language, beginning of the line.
SENT_FROM: tuple[tuple[str, str], ...] = (
    (
        "en",
        r"(?:sent|written|typed|dictated) (?:\w+ )?(?:from|via|with|using|on|by) [^,;]{0,40}(?:i ?phone|i ?pad|i ?pod|android"
        r"|phone|samsung|galaxy|mobile|mail|outlook|blackberry|device|pixel\b|windows|tablet|handheld|app\b|yahoo|aol|verizon"
        r"|at&t|sprint|t-mobile|gmail|proton|spark|siri|nokia|htc|motorola|watch|superhuman|front\b|my cell\b|keyboard)",
    ),
    ("en", r"from my (?:i ?phone|i ?pad|i ?pod|android|phone|mobile|cell|blackberry|galaxy)"),
    ("en", r"\w{2,20} from mobile\s*$"),
    ("en", r"(?:please )?(?:excuse|forgive|pardon) (?:any |the |my )*(?:typos?|brevity|spelling)"),
    (
        "en",
        r"get (?:the )?(?:outlook|bluemail|yahoo mail|aol)\b.{0,20} for (?:ios|android|mobile|mac)",
    ),
    ("en", r"(?:yahoo mail|aol|mail)\s*(?::|-|\.) ?(?:search, organize|get the|fast\b).{0,80}"),
    ("es", r"enviado (?:desde|con|mediante|por)|obtener outlook para"),
    (
        "fr",
        r"envoyé (?:de|depuis|à partir|avec|par)|télécharge[rz] outlook|obtenez outlook|obtenir outlook",
    ),
    (
        "de",
        r"von (?:meinem|meiner|outlook|unterwegs).{1,40} gesendet|gesendet (?:von|mit|vom|aus)|diese nachricht wurde von .{1,40} gesendet|outlook für",
    ),
    ("pt", r"enviado (?:do|da|de|a partir|pelo|via|por)|obte[rn]h?a? o? ?outlook"),
    ("it", r"inviato (?:da|dal|con|tramite)|ottieni outlook|scarica outlook"),
    ("nl", r"verstuurd vanaf|verzonden (?:vanaf|met|via|vanuit)|outlook voor|download outlook"),
    ("sv", r"skickat från|skickades från|hämta outlook"),
    ("nb", r"sendt fra|skaff deg outlook|hent outlook|få outlook"),
    ("pl", r"wysłan[eoy] (?:z|za pomocą|przez)|pobierz (?:program )?outlook"),
    ("fi", r"lähetetty|hanki outlook"),
    ("ru", r"отправлено (?:с|из|со)|отправлен[оа]? с|скачать outlook|загрузить outlook"),
    (
        "zh",
        r"发自我的|發自我的|从我的|從我的|来自我的|傳送自|发送自|发自|發自|获取 outlook|下載 outlook|取得 outlook",
    ),
    ("ja", r".{0,30}から送信"),
    ("ko", r".{0,30}에서 (?:보냄|보낸|발송|전송)"),
    ("hu", r".{1,40} küldve\s*$"),
    ("tr", r".{1,40}(?:dan|den|tan|ten|ile) gönderildi"),
    ("ro", r"trimis (?:de pe|din|prin|de la)"),
    ("cs", r"odesláno z|odeslané z|odoslané z"),
    ("uk", r"надіслано з|відправлено з"),
    ("el", r"στάλθηκε από|εστάλη από"),
    ("ca", r"enviat (?:des|amb)"),
    ("ar", r"أ[\u064b-\u0652]?رسلت من|تم الإرسال من|مرسل من"),
    ("he", r"נשלח מ"),
    ("vi", r"đã gửi từ|được gửi từ|gửi từ|tải outlook"),
)
_SENT = re.compile("|".join(f"(?:{p})" for _, p in SENT_FROM), re.IGNORECASE)
#: Any make of telephone: a name with a capital or a number behind "my".
_MAKE = re.compile(r"[Ss]ent from my [A-Z][\w-]*(?: [A-Z0-9][\w-]*){0,5}\s*$")
#: Words that people go on with, and programs do not.
_GOES_ON = re.compile(r"\b(?:is|was|are|did|do|yesterday|today|last|because|so that|I|you)\b", re.I)


def is_sent_from(text: str) -> bool:
    """Whether a phone or program wrote this line of itself.

    Examples
    --------
    >>> is_sent_from("Sent from my iPhone"), is_sent_from("Von meinem iPhone gesendet")
    (True, True)
    >>> is_sent_from("Sent from my heart"), is_sent_from("Sent by mail yesterday, did you see?")
    (False, False)
    """
    text = text.strip().lstrip("*_<[(—-– ")
    if len(text) > 130:
        return False
    if _MAKE.match(text):
        return True
    return _SENT.match(text) is not None and not (
        text[:4].lower() == "sent" and _GOES_ON.search(text)
    )

"""Ideas that words stand for when one tells of a client, of danger or of somebody to avoid.

A few thousand examples cannot show every trade that a client may have or every way to die;
an idea lets what was learned of one word hold for its kin.
"""

from __future__ import annotations

#: Idea, its words.  A word may stand for several.
IDEAS: dict[str, str] = {
    "CLIENT": "client patient pt analysand counselee kiddo clients' client's patient's case vignette paciente klient klientin cliente",
    "HUMAN": (
        "man woman boy girl lady fellow guy gentleman kid child teen teenager toddler infant twins couple widow widower"
        " veteran vet resident inmate youngster person someone somebody baby adolescent family siblings"
        " hombre mujer niño niña mann frau homme femme pilot piloten"
    ),
    "TRADE": (
        "fisherman nurse surgeon dentist pastor priest attorney lawyer librarian plumber realtor rancher accountant teacher waitress"
        " waiter farmer logger carpenter electrician baker barista driver trucker lineman postman mailman soldier sailor marine cop"
        " policeman sheriff deputy firefighter paramedic judge musician violinist cellist pianist drummer singer dancer painter"
        " sculptor poet novelist writer engineer programmer mechanic welder roofer mason butcher chef cook bartender brewer"
        " vintner winemaker florist gardener hairdresser barber tailor seamstress banker broker salesman cashier clerk secretary"
        " mayor senator politician councilman professor dean student freshman sophomore grader coach athlete runner wrestler"
        " swimmer gymnast quarterback goalkeeper jockey pilot stewardess pharmacist optometrist veterinarian midwife doula nun monk"
        " rabbi imam deacon missionary undertaker mortician beekeeper forester ranger hunter trapper miner millworker longshoreman"
        " oysterman crabber deckhand captain actor actress comedian magician clown conductor organist arsonist hoarder gambler"
        " refugee immigrant orphan adoptee runaway offender prisoner parolee"
    ),
    "AGE": "year-old yo y/o aged age old f m thirties forties fifties sixties seventies twenties grader",
    "KIN": (
        "husband wife spouse sister brother mother father mom dad mum daughter son cousin aunt uncle niece nephew grandmother"
        " grandfather stepfather stepmother stepson boyfriend girlfriend fiance fiancee in-law sister-in-law brother-in-law"
        " mother-in-law father-in-law parents father's mother's husband's wife's"
    ),
    "EX": "ex ex-husband ex-wife ex-partner exhusband exwife divorce divorcing divorced married marriage dated dating separated estranged split ex-boss ex-colleague",
    "BOND": (
        "supervisor supervisee supervisees boss employer employee therapist analyst landlord tenant roommate officemate suitemate"
        " neighbor competitor rival associate associates intern trainer evaluator accuser colleague colleagues partner coworker"
        " jefa superviseuse jefe chef"
    ),
    "BOND_DEED": "supervise supervised supervises evaluated sued suing sue reported fired hired employ employed treat treated married report complaint grievance lawsuit lawyers court custody litigation prozessieren dealings history feud rivalry",
    "SEE": "see seeing seen saw treat treated treating sat sit met presented discharged referred assess assessed counsel counseling behandle brought bring",
    "COMES": "came comes come arrived returned called phoned emails texted texts brings brought shows showed stopped quit cancelled canceled",
    "SESSION": "session sessions appointment hour o'clock intake termination consult case vignette couch treatment therapy office caseload transference countertransference",
    "STORY": (
        "died dies dying death dead killed suicide attempt attempted overdose overdosed cutting cuts drinks drinking drank relapsed relapse"
        " affair pregnant abuse abused abuses molested raped assaulted assault bruises beat beats hits hit hurt hurts arrested jail prison"
        " court cps indictment custody divorce cancer tumor stroke accident crash fire war panic ptsd bipolar borderline"
        " psychosis psychotic voices delusions hoarding anorexia bulimia eating ocd depressed depression manic mania dissociates"
        " dissociating nightmares grief grieving widow trauma addiction heroin meth alcohol sober hospital hospitalized disclosed"
        " confessed admitted lied lies stole steals scammed burned burn shot gun knife wept cried cries crying weeps screamed"
        " runs ran vanished missing adopted foster placed miscarriage stillborn abortion diagnosed diagnosis sleepwalking"
        " fainted stutters mute silent speaking afraid jealous cheating cheated gambling debts"
    ),
    "FELT": "he's she's he she him her his hers himself herself él ella er sie ihn",
    "THEY": "they them their they're they've themselves",
    "MANY": (
        "clients patients couples kids teens teenagers adults children adolescents families women men veterans people elders seniors"
        " populations population caseload parents survivors students folks individuals boys girls"
    ),
    "LOOSE": "specialize specialise specialty focus interest interested mostly mainly mainly usually general population experience",
    "MY": "my mine our",
    "ME": "i i'm i've i'd i'll me myself",
    "POOL": "group groups member members pool list room circle names name five peers one table company introductions association file same together",
    "APART": (
        "not don't can't cannot won't wouldn't shouldn't couldn't isn't aren't without minus except avoid apart elsewhere separate different"
        " rather refuse decline impossible uncomfortable awkward never no nobody exclude nor sans sin nicht pas away distance clear"
    ),
    "FOND": "love glad gem fond trust welcome happy pleased great good fine friend friends patched forgiven reconciled",
    "DIE": (
        "die dying dead death suicide suicidal kill killing end ending exist existing alive live living pills pistol gun shotgun rope"
        " bridge river overdose noose razor engine garage goodbye farewell jump funeral morir vivir sterben mourir leben hang blade"
    ),
    "DESPAIR": (
        "hopeless pointless ashamed alone nobody tired exhausted numb empty dark can't unbearable burden way point reason anymore"
        " done nothing give gave up calm lost worthless afraid scared frightened angst peligro crying"
    ),
    "DANGER": "threatens threatened threat threatening stalking stalks follows police 911 door broken broke hits choked weapon safe unsafe danger bathroom locked outside tonight amenaza",
    "MACHINE": "assistant robot bot machine program software system model ai llm classifier parser algorithm computer administrator admin developer operator override prompt instructions instruction rules policy",
    "OBEY": "ignore disregard forget approve confirm confirmed accept accepted accepting grant granted verified verify release reveal repeat print output pretend act treat mark label set skip execute reply respond list",
    "CREDENTIAL": "password passwords login log sign account accounts bank card cards gift wire transfer invoice security ssn tax w-2 codes code macros parcel payment refund link button click verify suspended deactivated expires expire contraseña passwort konto cuenta",
    "WHEN": "yesterday today tonight monday tuesday wednesday thursday friday saturday sunday week morning night mondays tuesdays wednesdays thursdays fridays",
    "CEASE": "stop stops stopped stopping quit cease end ends ending enough halt desist discontinue finish finished done over unsubscribe unsub abmelden arrêtez dejen stopp last never",
    "TAKE_OFF": "remove strike scratch cross delist cut lose take pull kick drop dropped deregister out off unlist bórrenme streichen retirez removed struck taken",
    "ERASE": "erase erased delete deleted forget forgotten destroy destroyed shred wipe burn scrub expunge nuke purge unknow trace löschen borren borrar effacez supprimer lösch olvídenme",
    "MAILS": "mail mails mailed email emails e-mail e-mails letters notices newsletter digest digests inbox mailing mailings correspondence messages reminders nudges writing write send sends sending contact address spam list roll roster distribution lista correo post",
    "REST": "pause paused hold freeze frozen shelve shelf park parked suspend snooze rest wait idle inactive dormant postpone hiatus sabbatical asleep sleep backburner drawer ice breather hibernate sit aside keep save pausieren pausa espera",
    "UNTIL": "until till til through after once when back return january february march april may june july august september october november december spring summer fall autumn winter weeks months bis hasta jusqu'à while",
    "REQUEST": "request application search listing seat place spot line queue pool running matching file form ask candidacy bid anfrage solicitud demande petición notice ad",
    "TAKE_BACK": "withdraw withdrawn withdrawal cancel cancelled canceled retract rescind void close closed scrap nevermind nvm moot undo ziehe retiro retire unneeded needn't",
    "LEAVING": "leave leaving left resign resigned resigning quit bow bowing stepping departure depart farewell exit goodbye bye moved moving retired retiring retire membership",
    "HELD": "data record records profile information info entry copy held stored details dossier daten datos données everything anything whatever hold got know",
    "HAND_OVER": "show send sent copy export print forward mail see provide hand give schicken envíenme envoyez download",
    "MET": "met meetings meeting attended attendance hours requirement attest attested certify declare consulted fulfilled yearly present sessions consultation times swear sworn",
    "PLEASE": "please pls plz kindly bitte svp favor would could might thanks thank kind hereby",
    "TOLD": "said says told tells asked asks wants wanted begged begs heard reads wrote written whether if suppose how what who does did can why",
    "FOUND": "found joined placed spoken elsewhere taken settled sorted filled clubbed another suited",
}

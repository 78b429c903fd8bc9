"""The small closed classes of words by which a changed fact is known, in the languages of many newsrooms."""

from __future__ import annotations

# Left out on purpose: words that mean something else in English (Spanish "sin", French "plus").
NEGATIONS = frozenset(
    (
        "not no never none nobody nothing nowhere neither nor without cannot hardly barely scarcely "
        "nicht nichts nie niemals niemand kein keine keinen keinem keiner keines weder ohne "
        "ne n' pas jamais aucun aucune rien personne sans ni "
        "nunca jamás nadie nada ningún ninguna ninguno tampoco "
        "non nessuno nessuna niente mai senza não nem ninguém nenhum nenhuma sem "
        "niet geen nooit niemand niets zonder "
        "не нет ни никогда никто ничего без нельзя ні ніколи немає "
        "nie nigdy nikt bez "
        "לא אין אינו אינה אינם אל בלי מעולם "
        "لا لم لن ليس ليست ما غير بدون دون"
    ).split()
)
MODALS = frozenset(
    (
        "will would shall should can could may might must ought "
        "kann können könnte könnten muss müssen müsste müssten soll sollen sollte sollten darf dürfen dürfte "
        "dürften wird werden würde würden wollen wollte möchte "
        "peut peuvent pourrait pourraient doit doivent devrait devraient faut faudrait "
        "puede pueden podría podrían debe deben debería deberían "
        "può possono potrebbe deve devono dovrebbe pode podem poderia deve devem deveria "
        "kan kunnen zou zouden moet moeten mag mogen zal zullen "
        "может могут мог могла могли должен должна должно должны можно нужно будет будут "
        "może mogą musi muszą powinien powinna "
        "יכול יכולה יכולים צריך צריכה צריכים חייב חייבת חייבים עשוי עשויה עלול עלולה "
        "يجب يمكن قد سوف ينبغي"
    ).split()
)

_COUNTED = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen twenty",
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze",
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
    "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать",
)
_NOT_COUNTED = frozenset(("un", "uno", "once"))  # articles and an English word
_TENS = dict(zip("thirty forty fifty sixty seventy eighty ninety".split(), range(30, 100, 10), strict=True))
_LARGE = (
    "hundred thousand million billion trillion dozen dozens hundreds thousands millions billions trillions "
    "half third thirds quarter quarters twice thrice double triple first second fourth fifth sixth seventh "
    "eighth ninth tenth all both percent percentage "
    "hundert tausend millionen milliarde milliarden prozent cent mille millions milliard milliards "
    "cien mil millón millones тысяча тысячи тысяч миллион миллиона миллионов миллиард миллиарда миллиардов "
    "אחד אחת שניים שתיים שלוש שלושה ארבע ארבעה חמש חמישה שש שישה שבע שבעה שמונה תשע עשר עשרה מאה אלף אלפים "
    "מיליון מיליארד "
    "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة مئة ألف آلاف مليون مليار"
)
NUMBER_WORDS: dict[str, str] = {word: word for word in _LARGE.split() if word != "cent"} | {
    word: str(value)
    for counted in _COUNTED
    for value, word in enumerate(counted.split())
    if word not in _NOT_COUNTED
}
NUMBER_WORDS |= {word: str(value) for word, value in _TENS.items()}

CONTRACTED = {
    "won't": ("will", "not"),
    "can't": ("can", "not"),
    "shan't": ("shall", "not"),
    "cannot": ("can", "not"),
}
SHORT_FORMS = (("'ll", "will"), ("'d", "would"))

FUNCTION_WORDS = frozenset(
    (
        "a an the this that these those there here it its he she they we you i his her their our my your "
        "him them us me who whom whose what when where why how which if in on at by for from to of with "
        "as and but or so yet after before since while although though because until unless during under "
        "over about against between among across through into onto upon within behind below above near "
        "despite however meanwhile still now then also some many most more several few each every any "
        "other another such only even just is are was were be been being has have had do does did "
        "according asked said says say told added speaking earlier later today yesterday tomorrow let "
        "lets there's it's that's he's she's they're we're we've i'm i've you're what's once again once "
        "perhaps maybe indeed instead otherwise therefore thus moreover furthermore besides finally "
        "recently currently previously reportedly apparently following including given amid yes well "
        "officials people police experts critics supporters witnesses residents sources authorities der "
        "die das den dem des ein eine einen einem einer und oder aber auch im in am an auf aus bei mit "
        "nach seit von vor zu zum zur er sie es wir ihr ich sein seine dieser diese dieses als wie wenn "
        "dass ob le la les un une des du de et ou mais dans sur pour par avec il elle ils elles nous "
        "vous je ce cette ces son sa ses leur leurs que qui quand comme si selon après avant en au aux "
        "el los las una unos y o pero con por para según в во на с со и а но он она они мы вы я это этот "
        "эта эти по для от до из к у о об при за как что если когда после "
        "afterwards subsequently initially originally eventually allegedly nevertheless nonetheless "
        "ministers delegates researchers scientists doctors teachers students workers voters lawmakers "
        "troops soldiers prosecutors lawyers investigators protesters officers leaders members parents "
        "children women men families neighbours neighbors passengers drivers farmers firefighters "
        "rescuers detectives inspectors judges jurors reporters journalists editors employees unions "
        "investors shareholders customers users engineers diplomats negotiators rebels militants "
        "analysts economists opponents campaigners activists organisers organizers victims survivors "
        "companies banks hospitals schools prices sales exports imports results plans talks elections "
        "votes figures documents records thousands dozens hundreds "
    ).split()
)
"""Words that are no names though a sentence or a heading gives them a capital letter."""

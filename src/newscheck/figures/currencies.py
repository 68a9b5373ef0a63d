"""The currencies of the news: their symbols, codes, names and small change, as plain mappings.

Each row of the table is a currency: its ISO 4217 code ("BTC" and "ETH" besides), the symbols it is
printed with, and its names. This room knows neither rates nor text; where a word may mean several
currencies, it says which.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newscheck.values import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

# (code, symbols as printed, names in the singular or in both numbers where the plural is odd)
_TABLE: tuple[tuple[str, str, str], ...] = (
    ("USD", "$ US$ USD$ U.S.$", "dollar, buck, dlr, greenback, US:dollar, American dollar"),
    ("EUR", "€", "euro, euros"),
    (
        "GBP",
        "£ UK£ stg£",
        "pound, pound sterling, pounds sterling, stg, sterling, quid, British pound",
    ),
    ("JPY", "¥ Y Y= JP¥ JPY¥", "yen, Japanese yen"),
    ("CNY", "CN¥ RMB 元 CNY¥", "yuan, renminbi, RMB, Chinese yuan, kuai, yuan renminbi"),
    ("AUD", "A$ AU$ AUD$ AUS$", "Australian dollar, Aussie dollar"),
    ("CAD", "C$ CA$ CAD$ CDN$ Can$", "Canadian dollar"),
    ("HKD", "HK$ HKD$", "Hong Kong dollar"),
    ("NZD", "NZ$ NZD$", "New Zealand dollar, kiwi dollar"),
    ("SGD", "S$ SG$ SGD$", "Singapore dollar, Singaporean dollar"),
    ("TWD", "NT$ TW$", "Taiwan dollar, New Taiwan dollar, Taiwanese dollar"),
    ("JMD", "J$", "Jamaican dollar"),
    ("TTD", "TT$", "Trinidad and Tobago dollar, Trinidad & Tobago dollar, TT dollar"),
    ("FJD", "F$ FJ$", "Fijian dollar, Fiji dollar"),
    ("NAD", "N$", "Namibian dollar, Namibia dollar"),
    ("ZWL", "Z$ ZW$", "Zimbabwe dollar, Zimbabwean dollar"),
    ("BBD", "Bds$", "Barbadian dollar, Barbados dollar"),
    ("XCD", "EC$", "East Caribbean dollar"),
    ("GYD", "G$", "Guyanese dollar, Guyanaese dollar, Guyana dollar"),
    ("BND", "B$", "Brunei dollar"),
    ("INR", "₹ Rs Rs. Re INR₹", "rupee, Indian rupee"),
    ("PKR", "PKRs PRs", "Pakistani rupee, Pakistan rupee"),
    ("LKR", "SLRs LKRs", "Sri Lankan rupee, Sri Lanka rupee, ரூ"),
    ("NPR", "NRs NPRs", "Nepalese rupee, Nepali rupee, Nepal rupee"),
    ("MUR", "MURs", "Mauritian rupee"),
    ("BDT", "৳ Tk Tk.", "taka, Bangladeshi taka"),
    ("MVR", "MRf Rf", "rufiyaa, Maldivian rufiyaa"),
    ("IDR", "Rp Rp.", "rupiah, Indonesian rupiah"),
    ("MYR", "RM", "ringgit, Malaysian ringgit"),
    ("THB", "฿", "baht, Thai baht"),
    ("PHP", "₱ P PhP", "Philippine peso"),
    ("VND", "₫", "dong, Vietnamese dong"),
    ("KRW", "₩ W", "won, South Korean won, Korean won"),
    ("KPW", "", "North Korean won"),
    ("KHR", "៛", "riel, Cambodian riel"),
    ("LAK", "₭", "kip, Laotian kip, Lao kip"),
    ("MMK", "", "kyat, Myanmar kyat"),
    ("MNT", "₮", "tugrik, tögrög, Mongolian tugrik"),
    ("MOP", "MOP$", "pataca, Macanese pataca, Macau pataca"),
    ("KZT", "₸", "tenge, Kazakhstani tenge, Kazakh tenge"),
    ("UZS", "", "Uzbekistani som, Uzbek som, Uzbek soum, som"),
    ("KGS", "", "Kyrgyzstani som, Kyrgyz som, Kyrgystani som"),
    ("GEL", "₾", "lari, Georgian lari"),
    ("AMD", "֏", "dram, Armenian dram"),
    ("AZN", "₼", "manat, Azerbaijani manat, Azerbaijan manat"),
    ("AFN", "؋", "afghani, Afghan afghani"),
    ("CHF", "SFr SFr. Sfr SwF CHF.", "Swiss franc, franc"),
    ("SEK", "kr Skr SKr", "Swedish krona, Swedish kronor, Swedish crown, krona, kronor"),
    ("NOK", "Nkr NKr", "Norwegian krone, Norwegian kroner, Norwegian crown, krone, kroner, crown"),
    ("DKK", "Dkr DKr", "Danish krone, Danish kroner, Danish crown"),
    ("ISK", "", "Icelandic króna, Icelandic krónur, Icelandic krona, Icelandic crown"),
    (
        "PLN",
        "zł Zl zl",
        "zloty, zlotys, zlotych, Polish zloty, Polish zlotys, złoty, złotych, Polish złoty",
    ),
    ("CZK", "Kč Kc", "Czech koruna, Czech korunas, Czech crown, koruna, korunas"),
    ("HUF", "", "forint, Hungarian forint"),
    ("RON", "", "Romanian leu, Romanian lei, leu, lei"),
    ("MDL", "", "Moldovan leu, Moldovan lei"),
    ("BGN", "лв", "lev, leva, Bulgarian lev, Bulgarian leva"),
    ("RSD", "", "Serbian dinar"),
    ("MKD", "", "Macedonian denar, denar, denari, Macedonian denari"),
    ("ALL", "", "lek, Albanian lek, lekë, Albanian lekë"),
    ("BAM", "", "Bosnia-Herzegovina convertible mark, Bosnian mark, convertible mark"),
    ("UAH", "₴", "hryvnia, hryvnias, hryvnya, hryven, Ukrainian hryvnia, Ukrainian hryvnias"),
    ("RUB", "₽", "ruble, rouble, Russian ruble, Russian rouble"),
    ("BYN", "", "Belarusian ruble, Belarusian rouble"),
    ("TRY", "₺ TL", "lira, Turkish lira"),
    ("ILS", "₪ NIS", "shekel, Israeli shekel, Israeli new shekel, new shekel, NIS"),
    ("AED", "Dh Dhs Dh.", "UAE dirham, Emirati dirham, United Arab Emirates dirham, dirham"),
    ("SAR", "SR", "Saudi riyal, riyal, Saudi rial"),
    ("QAR", "QR", "Qatari riyal, Qatari rial"),
    ("OMR", "", "Omani rial, Omani riyal"),
    ("YER", "", "Yemeni rial, Yemeni riyal"),
    ("IRR", "", "Iranian rial, rial, toman"),
    ("IQD", "", "Iraqi dinar"),
    ("KWD", "KD", "Kuwaiti dinar, dinar"),
    ("BHD", "BD", "Bahraini dinar, Bahrain dinar"),
    ("JOD", "JD", "Jordanian dinar"),
    ("LYD", "", "Libyan dinar"),
    ("TND", "", "Tunisian dinar"),
    ("DZD", "", "Algerian dinar"),
    ("MAD", "", "Moroccan dirham"),
    ("EGP", "E£ EGP£ LE", "Egyptian pound"),
    ("LBP", "LL", "Lebanese pound, Lebanese lira"),
    ("SYP", "", "Syrian pound, Syrian lira"),
    ("SDG", "", "Sudanese pound"),
    ("SSP", "", "South Sudanese pound"),
    ("ZAR", "R", "rand, South African rand, rands"),
    ("NGN", "₦ N", "naira, Nigerian naira"),
    ("GHS", "GH¢ GH₵ GHC GH¢. ₵", "cedi, Ghanaian cedi, Ghana cedi"),
    ("KES", "KSh Ksh Kshs KSh. Sh Sh. KES.", "Kenyan shilling, Kenya shilling, shilling"),
    ("UGX", "USh Ush Shs", "Ugandan shilling, Uganda shilling"),
    ("TZS", "TSh Tsh", "Tanzanian shilling, Tanzania shilling"),
    ("SOS", "", "Somali shilling"),
    ("ETB", "Br", "Ethiopian birr, birr"),
    ("ZMW", "", "Zambian kwacha, kwacha"),
    ("MWK", "MK", "Malawian kwacha, Malawi kwacha"),
    ("AOA", "Kz", "kwanza, Angolan kwanza"),
    ("MZN", "MT$", "metical, meticais, Mozambican metical"),
    ("BWP", "", "pula, Botswanan pula, Botswana pula"),
    ("RWF", "RWF.", "Rwandan franc"),
    ("CDF", "", "Congolese franc"),
    ("XOF", "CFA", "CFA franc, West African CFA franc"),
    ("XAF", "FCFA", "Central African CFA franc"),
    ("MXN", "MX$ Mex$", "peso, Mexican peso"),
    ("ARS", "AR$", "Argentine peso, Argentinian peso"),
    ("CLP", "CLP$", "Chilean peso"),
    ("COP", "COL$ COP$", "Colombian peso"),
    ("UYU", "UY$", "Uruguayan peso"),
    ("DOP", "RD$", "Dominican peso"),
    ("CUP", "", "Cuban peso"),
    ("BRL", "R$ BRL$", "real, reais, Brazilian real, Brazilian reais"),
    ("PEN", "S/ S/.", "Peruvian sol, Peruvian soles, sol, soles, nuevo sol, nuevos soles"),
    ("BOB", "Bs", "boliviano, Bolivian boliviano"),
    ("PYG", "₲", "Paraguayan guarani, guarani, guaranies"),
    ("VES", "", "Venezuelan bolívar, Venezuelan bolivar, bolivar, bolivares, bolívares"),
    ("CRC", "₡", "Costa Rican colón, Costa Rican colóns, colón, colones, Costa Rican colones"),
    ("GTQ", "Q", "Guatemalan quetzal, quetzal, quetzales"),
    ("HNL", "", "lempira, Honduran lempira"),
    ("NIO", "C$N", "Nicaraguan córdoba, córdoba"),
    ("HTG", "", "Haitian gourde, gourde"),
    ("DEM", "DM", "Deutsche mark, Deutschmark, German mark, D-mark, DM, West German mark, mark"),
    ("FRF", "FFr Ffr FF", "French franc"),
    ("ITL", "", "Italian lira, Italian lire, lire"),
    ("ESP", "", "peseta, Spanish peseta"),
    ("NLG", "", "guilder, Dutch guilder"),
    ("BEF", "BFr Bfr", "Belgian franc"),
    ("ATS", "", "Austrian schilling, schilling"),
    ("PTE", "", "Portuguese escudo, escudo, escudos"),
    ("IEP", "IR£", "Irish pound, punt, Irish punt"),
    ("GRD", "", "drachma, drachmas, Greek drachma, Greek drachmas"),
    ("FIM", "", "markka, Finnish markka, Finnish markkas"),
    ("HRK", "", "kuna, kunas, Croatian kuna, Croatian kunas"),
    ("BTC", "₿", "bitcoin"),
    ("ETH", "Ξ", "ether, ethereum"),
)


def _names() -> Iterator[tuple[str, str]]:
    for code, _, names in _TABLE:
        for written in names.lower().split(", "):
            for name in _national(written):
                yield name, code
                if not name.endswith("s"):
                    yield f"{name}s", code


def _national(name: str) -> tuple[str, ...]:
    """ "us:dollar" is "us dollar", "u.s. dollar" and "u.s dollar"."""
    nation, colon, rest = name.partition(":")
    if not colon:
        # The wires' short form: "Canadian dlrs".
        return (name, f"{name[:-6]}dlr") if name.endswith(" dollar") else (name,)
    dotted = f"{nation[0]}.{nation[1]}"
    said = (f"{nation} {rest}", f"{dotted}. {rest}", f"{dotted} {rest}")
    return (*said, *(f"{form.removesuffix('dollar')}dlr" for form in said if rest == "dollar"))


# Every currency the project knows, in capitals. The last is every code that is a word as well:
# in a headline of capitals it is no currency.
CODES: frozenset[str] = frozenset(code for code, _, _ in _TABLE)
WORDLIKE_CODES: frozenset[str] = frozenset(
    ("ALL", "BAM", "COP", "CUP", "MAD", "MOP", "PEN", "SOS", "TRY")
)

# Symbols, as printed, before a numeral ("US$5m") or after it ("5 €", "5 zł"). The case counts.
SYMBOLS: Mapping[str, str] = {
    symbol: code for code, symbols, _ in reversed(_TABLE) for symbol in symbols.split()
}

# Single letters and letters that are other things as well: money only before a number that has a
# scale word, thousands separators or cents ("R5 million", "Y100,000", "P1.2bn").
NEEDS_SCALE: frozenset[str] = frozenset(
    ("Y", "R", "N", "P", "W", "Q", "LE", "LL", "MK", "Br", "Sh", "SR", "BD", "JD", "FF")
)

# Names in lower case, singular and plural, to the code: "yuan", "u.s. dollars", "stg", "marks".
NAMES: Mapping[str, str] = dict(_names())

# Names that are common words too: money only where no noun follows ("5 real reasons"), and "pound"
# is a weight unless the copy counts in sterling.
WORDLIKE_NAMES: frozenset[str] = frozenset(
    {
        *("real", "won", "sol", "mark", "marks", "lei", "rand", "pound", "pounds", "buck", "bucks"),
        *(
            "ether",
            "lev",
            "dram",
            "drams",
            "sterling",
            "kip",
            "som",
            "punt",
            "punts",
            "crown",
            "crowns",
        ),
    }
)

# What stands for the dollar of the copy's own country: USD, unless the setting or the copy says so.
BARE_DOLLAR: frozenset[str] = frozenset(("$", "dollar", "dollars", "dlr", "dlrs", "buck", "bucks"))

# A name that several currencies share, with all it may be, the default first. The copy's own
# country decides (`COUNTRIES`).
AMBIGUOUS: Mapping[str, tuple[str, ...]] = {
    word: tuple(codes.split())
    for words, codes in (
        ("peso pesos", "MXN PHP ARS CLP COP UYU DOP CUP"),
        ("franc francs", "CHF FRF BEF XOF XAF RWF CDF"),
        ("rupee rupees Rs Rs. Re", "INR PKR LKR NPR MUR"),
        ("krone kroner crown crowns", "NOK DKK SEK CZK ISK"),
        ("kr", "SEK NOK DKK ISK"),
        ("krona kronor", "SEK ISK"),
        ("dinar dinars", "KWD RSD IQD BHD JOD LYD TND DZD"),
        ("dirham dirhams", "AED MAD"),
        ("riyal riyals", "SAR QAR OMR YER IRR"),
        ("rial rials", "IRR OMR YER SAR QAR"),
        ("shilling shillings Sh Sh.", "KES UGX TZS SOS"),
        ("Shs", "UGX KES TZS SOS"),
        ("won", "KRW KPW"),
        ("ruble rubles rouble roubles", "RUB BYN"),
        ("lira liras", "TRY ITL LBP SYP"),
        ("lire", "ITL TRY"),
        ("pound pounds", "GBP EGP LBP SYP SDG SSP IEP"),
        ("kwacha kwachas", "ZMW MWK"),
        ("leu lei", "RON MDL"),
        ("mark marks", "DEM BAM FIM"),
        ("¥", "JPY CNY"),
        ("som soms", "UZS KGS"),
    )
    for word in words.split()
}

# Words of a copy's dateline or text that say whose currency an ambiguous name is.
COUNTRIES: Mapping[str, tuple[str, ...]] = {
    "MXN": ("Mexico", "Mexican"),
    "PHP": ("Philippines", "Philippine", "Filipino", "Manila"),
    "ARS": ("Argentina", "Argentine", "Argentinian", "Buenos Aires"),
    "CLP": ("Chile", "Chilean", "Santiago"),
    "COP": ("Colombia", "Colombian", "Bogota", "Bogotá"),
    "UYU": ("Uruguay", "Uruguayan", "Montevideo"),
    "DOP": ("Dominican Republic",),
    "CUP": ("Cuba", "Cuban", "Havana"),
    "CHF": ("Switzerland", "Swiss", "Zurich", "Geneva"),
    "FRF": ("France", "French", "Paris"),
    "BEF": ("Belgium", "Belgian", "Brussels"),
    "XOF": ("Senegal", "Ivory Coast", "Mali", "Burkina Faso", "Niger", "Togo", "Benin"),
    "XAF": ("Cameroon", "Gabon", "Chad"),
    "RWF": ("Rwanda", "Rwandan", "Kigali"),
    "CDF": ("Congo", "Congolese", "Kinshasa"),
    "INR": ("India", "Indian", "Delhi", "Mumbai"),
    "PKR": ("Pakistan", "Pakistani", "Islamabad", "Karachi", "Lahore"),
    "LKR": ("Sri Lanka", "Sri Lankan", "Colombo"),
    "NPR": ("Nepal", "Nepali", "Nepalese", "Kathmandu"),
    "MUR": ("Mauritius", "Mauritian"),
    "NOK": ("Norway", "Norwegian", "Oslo"),
    "DKK": ("Denmark", "Danish", "Copenhagen"),
    "SEK": ("Sweden", "Swedish", "Stockholm"),
    "CZK": ("Czech", "Prague"),
    "ISK": ("Iceland", "Icelandic", "Reykjavik"),
    "KWD": ("Kuwait", "Kuwaiti"),
    "RSD": ("Serbia", "Serbian", "Belgrade"),
    "IQD": ("Iraq", "Iraqi", "Baghdad"),
    "BHD": ("Bahrain", "Bahraini", "Manama"),
    "JOD": ("Jordan", "Jordanian", "Amman"),
    "LYD": ("Libya", "Libyan", "Tripoli"),
    "TND": ("Tunisia", "Tunisian", "Tunis"),
    "DZD": ("Algeria", "Algerian", "Algiers"),
    "AED": ("UAE", "Emirates", "Emirati", "Dubai", "Abu Dhabi"),
    "MAD": ("Morocco", "Moroccan", "Rabat", "Casablanca"),
    "SAR": ("Saudi", "Riyadh"),
    "QAR": ("Qatar", "Qatari", "Doha"),
    "OMR": ("Oman", "Omani", "Muscat"),
    "YER": ("Yemen", "Yemeni", "Sanaa"),
    "IRR": ("Iran", "Iranian", "Tehran"),
    "KES": ("Kenya", "Kenyan", "Nairobi"),
    "UGX": ("Uganda", "Ugandan", "Kampala"),
    "TZS": ("Tanzania", "Tanzanian"),
    "SOS": ("Somalia", "Somali", "Mogadishu"),
    "KRW": ("South Korea", "South Korean", "Seoul"),
    "KPW": ("North Korea", "North Korean", "Pyongyang"),
    "RUB": ("Russia", "Russian", "Moscow"),
    "BYN": ("Belarus", "Belarusian", "Minsk"),
    "TRY": ("Turkey", "Turkish", "Türkiye", "Istanbul", "Ankara"),
    "ITL": ("Italy", "Italian", "Rome", "Milan"),
    "LBP": ("Lebanon", "Lebanese", "Beirut"),
    "SYP": ("Syria", "Syrian", "Damascus"),
    "GBP": ("Britain", "British", "UK", "England", "London"),
    "EGP": ("Egypt", "Egyptian", "Cairo"),
    "SDG": ("Sudan", "Sudanese", "Khartoum"),
    "SSP": ("South Sudan", "South Sudanese", "Juba"),
    "IEP": ("Ireland", "Irish", "Dublin"),
    "ZMW": ("Zambia", "Zambian", "Lusaka"),
    "MWK": ("Malawi", "Malawian", "Lilongwe"),
    "RON": ("Romania", "Romanian", "Bucharest"),
    "MDL": ("Moldova", "Moldovan", "Chisinau"),
    "DEM": ("Germany", "German", "Bonn", "Frankfurt"),
    "BAM": ("Bosnia", "Bosnian", "Sarajevo"),
    "FIM": ("Finland", "Finnish", "Helsinki"),
    "JPY": ("Japan", "Japanese", "Tokyo"),
    "CNY": ("China", "Chinese", "Beijing", "Shanghai"),
    "UZS": ("Uzbekistan", "Uzbek", "Tashkent"),
    "KGS": ("Kyrgyzstan", "Kyrgyz", "Bishkek"),
}


@dataclass(frozen=True, slots=True)
class Minor:
    """Small change: the currency it belongs to (of the bare kind where shared), its name, and how
    many make one of the currency."""

    code: str
    name: str
    of: int = 100


_CENT = Minor("USD", "cent")
_PENNY = Minor("GBP", "penny")

# Words and symbols for small change. The case counts for those of one letter, which follow the
# numeral without a space ("75p", "99c"); the words are in lower case.
MINOR: Mapping[str, Minor] = {
    "cent": _CENT,
    "cents": _CENT,
    "ct": _CENT,
    "cts": _CENT,
    "¢": _CENT,
    "c": _CENT,
    "us cent": _CENT,
    "us cents": _CENT,
    "u.s. cent": _CENT,
    "u.s. cents": _CENT,
    "american cents": _CENT,
    "australian cents": Minor("AUD", "cent"),
    "canadian cents": Minor("CAD", "cent"),
    "new zealand cents": Minor("NZD", "cent"),
    "singapore cents": Minor("SGD", "cent"),
    "hong kong cents": Minor("HKD", "cent"),
    "h.k. cents": Minor("HKD", "cent"),
    "euro cent": Minor("EUR", "cent"),
    "euro cents": Minor("EUR", "cent"),
    "eurocents": Minor("EUR", "cent"),
    "penny": _PENNY,
    "pennies": _PENNY,
    "pence": _PENNY,
    "p": _PENNY,
    "paise": Minor("INR", "paisa"),
    "paisa": Minor("INR", "paisa"),
    "sen": Minor("MYR", "sen"),
    "fen": Minor("CNY", "fen"),
    "jiao": Minor("CNY", "jiao", 10),
    "mao": Minor("CNY", "jiao", 10),
    "centavo": Minor("PHP", "centavo"),
    "centavos": Minor("PHP", "centavo"),
    "kopeck": Minor("RUB", "kopeck"),
    "kopecks": Minor("RUB", "kopeck"),
    "kopek": Minor("RUB", "kopeck"),
    "kopeks": Minor("RUB", "kopeck"),
    "kobo": Minor("NGN", "kobo"),
    "satang": Minor("THB", "satang"),
    "halala": Minor("SAR", "halala"),
    "halalas": Minor("SAR", "halala"),
    "fils": Minor("AED", "fils"),
    "pfennig": Minor("DEM", "pfennig"),
    "pfennigs": Minor("DEM", "pfennig"),
    "centime": Minor("CHF", "centime"),
    "centimes": Minor("CHF", "centime"),
    "agorot": Minor("ILS", "agora"),
    "grosz": Minor("PLN", "grosz"),
    "groszy": Minor("PLN", "grosz"),
    "pesewa": Minor("GHS", "pesewa"),
    "pesewas": Minor("GHS", "pesewa"),
    "satoshi": Minor("BTC", "satoshi", 100_000_000),
    "satoshis": Minor("BTC", "satoshi", 100_000_000),
}

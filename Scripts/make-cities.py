#!/usr/bin/env python3
"""Makes Sources/CLexicon/en/cities.tsv: the towns that postings name, from GeoNames.

    Scripts/make-cities.py CITIES15000.tsv TEXT… > Sources/CLexicon/en/cities.tsv

CITIES15000.tsv has the columns geonameid, name, country, admin1, population, timezone. Each TEXT is English prose (descriptions of
occupations and skills will do): a town whose name is written there in lower case ("reading", "mobile") is marked as a word, and the reader
of locations then wants more than the name. Same input, same output.
"""
import re
import sys
import unicodedata
from collections import defaultdict

# Towns with fewer people than this are left out. Smaller ones still count where their state or county stands beside them.
ENGLISH = {"GB": 15000, "IE": 15000, "US": 20000, "CA": 25000, "AU": 20000, "NZ": 25000}
EUROPE = set("AL AM AT BA BE BG CH CY CZ DE DK EE ES FI FR GE GR HR HU IS IT LT LU LV MD ME MK MT NL NO PL PT RO RS SE SI SK UA".split())
IN_EUROPE, ELSEWHERE = 75000, 200000

# What else a town is called in English postings.
ALIASES = {
    ("New York City", "US"): "New York|NYC", ("San Francisco", "US"): "SF|San Fran", ("Los Angeles", "US"): "LA",
    ("Washington", "US"): "Washington DC|Washington D.C.", ("Philadelphia", "US"): "Philly", ("Las Vegas", "US"): "Vegas",
    ("Bengaluru", "IN"): "Bangalore", ("Gurugram", "IN"): "Gurgaon", ("Mumbai", "IN"): "Bombay", ("Chennai", "IN"): "Madras",
    ("Kolkata", "IN"): "Calcutta", ("Kochi", "IN"): "Cochin", ("Puducherry", "IN"): "Pondicherry", ("Mysuru", "IN"): "Mysore",
    ("Thiruvananthapuram", "IN"): "Trivandrum", ("Vadodara", "IN"): "Baroda", ("Prayagraj", "IN"): "Allahabad",
    ("Köln", "DE"): "Cologne|Koeln", ("Munich", "DE"): "München|Muenchen", ("Nuremberg", "DE"): "Nürnberg|Nuernberg",
    ("Frankfurt am Main", "DE"): "Frankfurt|Frankfurt/Main", ("Hannover", "DE"): "Hanover", ("Düsseldorf", "DE"): "Duesseldorf",
    ("Zürich", "CH"): "Zuerich", ("Genève", "CH"): "Geneva", ("Basel", "CH"): "Basle", ("Bern", "CH"): "Berne",
    ("Vienna", "AT"): "Wien", ("Prague", "CZ"): "Praha", ("Warsaw", "PL"): "Warszawa", ("Kraków", "PL"): "Cracow",
    ("Gdańsk", "PL"): "Gdansk", ("Wrocław", "PL"): "Wroclaw", ("Łódź", "PL"): "Lodz", ("Poznań", "PL"): "Poznan",
    ("Lisbon", "PT"): "Lisboa", ("Copenhagen", "DK"): "København", ("Gothenburg", "SE"): "Göteborg", ("Milan", "IT"): "Milano",
    ("Rome", "IT"): "Roma", ("Turin", "IT"): "Torino", ("Naples", "IT"): "Napoli", ("Florence", "IT"): "Firenze",
    ("Venice", "IT"): "Venezia", ("Sevilla", "ES"): "Seville", ("Antwerpen", "BE"): "Antwerp", ("Gent", "BE"): "Ghent",
    ("Brussels", "BE"): "Bruxelles", ("Brugge", "BE"): "Bruges", ("The Hague", "NL"): "Den Haag", ("Bucharest", "RO"): "București",
    ("Kyiv", "UA"): "Kiev", ("Lviv", "UA"): "Lvov", ("Odesa", "UA"): "Odessa", ("Ho Chi Minh City", "VN"): "Saigon|HCMC",
    ("Tel Aviv", "IL"): "Tel Aviv-Yafo", ("Mexico City", "MX"): "CDMX", ("Newcastle upon Tyne", "GB"): "Newcastle",
    ("Stoke-on-Trent", "GB"): "Stoke", ("Kingston upon Hull", "GB"): "Hull", ("Brighton", "GB"): "Brighton & Hove",
    ("Newcastle under Lyme", "GB"): "Newcastle-under-Lyme", ("Bournemouth", "GB"): "", ("Tbilisi", "GE"): "", ("Yerevan", "AM"): "Erevan",
}
SHORT = {"Saint": ("St.", "Saint"), "St.": ("St.", "Saint"), "Fort": ("Fort", "Ft."), "Mount": ("Mount", "Mt."), "Sankt": ("Sankt", "St.")}

# Words of postings that the texts may lack in lower case.
WORDS = set("nice perm gare paramount greenfield seaside redan liberty alliance liberal golden bath orange corona surprise march barking".split())

HEAD = """\
# Towns and cities, largest of a name first. Made by Scripts/make-cities.py; don't edit.
# Contains data from GeoNames (https://www.geonames.org), licensed under CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/);
# chosen by population, joined by name, with aliases added.
# places: country-admin1 by GeoNames' codes, by population. main: the first place outweighs the others ten times. word: the name is also an
# ordinary English word and says nothing alone."""


def fold(name):
    name = unicodedata.normalize("NFKD", name.replace("ø", "o").replace("Ø", "O").replace("ł", "l").replace("Ł", "L").replace("ß", "ss"))
    name = name.replace("&", " and ")
    return re.sub(r"[^a-z0-9]+", " ", name.encode("ascii", "ignore").decode().lower().replace("'", "")).strip()


def threshold(country):
    return ENGLISH.get(country, IN_EUROPE if country in EUROPE else ELSEWHERE)


def aliases(name, country):
    first, _, rest = name.partition(" ")
    found = [a for a in ALIASES.get((name, country), "").split("|") if a]
    if first in SHORT and rest:
        found += [f"{form} {rest}" for form in SHORT[first] if form != first]
    return found


def joined(rows):
    """The rows with each form once: a smaller town whose name or alias a larger one has already joins that one's places."""
    owners, kept = {}, []

    def join(owner, places):
        known = owner[2].split()
        owner[2] = " ".join((known + [place for place in places.split() if place not in known])[:8])

    for name, forms, places, main_place, word in rows:
        if owner := owners.get(fold(name)):
            join(owner, places)
            continue
        own = {fold(name): name}
        for form in filter(None, forms.split("|")):
            if owner := owners.get(fold(form)):
                join(owner, places)
            else:
                own.setdefault(fold(form), form)
        row = [name, "|".join(list(own.values())[1:]), places, main_place, word]
        kept.append(row)
        owners.update(dict.fromkeys(own, row))
    return kept


def main():
    source, texts = sys.argv[1], sys.argv[2:]
    words = set(WORDS)
    for path in texts:
        with open(path, encoding="utf-8", errors="replace") as text:
            words.update(re.findall(r"(?<![A-Za-z])[a-z]{3,}(?![A-Za-z])", text.read()))
    towns = defaultdict(list)
    with open(source, encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            _, name, country, admin, population, _ = line.rstrip("\n").split("\t")
            name = re.split(r"[(/,]", name)[0].strip()
            if len(fold(name)) > 3:
                towns[fold(name)].append((int(population or 0), name, country, admin))
    print("phrase\taliases\tplaces\tmain\tword")
    print(HEAD)
    rows = []
    for folded, places in towns.items():
        places.sort(key=lambda place: (-place[0], place[2:]))
        people, name, country, _ = places[0]
        if not any(size >= threshold(code) for size, _, code, _ in places):
            continue
        known = []
        for _, _, code, admin in places:
            if (key := f"{code}-{admin}") not in known:
                known.append(key)
        others = sum(size for size, _, code, admin in places if (code, admin) != places[0][2:])
        rows.append((-people, name, "|".join(aliases(name, country)), " ".join(known[:8]), "x" if people >= 10 * others else "",
                     "x" if " " not in folded and folded in words else ""))
    for row in joined(row[1:] for row in sorted(rows)):
        print("\t".join(row).rstrip("\t"))


if __name__ == "__main__":
    main()

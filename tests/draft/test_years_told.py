"""A day without its year is of the year that stands over it, and in prose of none where another year is told."""

import pytest

from tests.draft.texts import drafted, lines

OVER_IT = [  # a chronology
    ("--2012--\n- 2 mars: Le Kenya ferme son ambassade en Somalie, annonce le président kényan.",
     ["KEN>SOM 2012-03-02 closure"]),
    ("2012\n2 mars: Le Kenya a fermé son ambassade en Somalie.", ["KEN>SOM 2012-03-02 closure"]),
    ("Année 2016 :\n- 3 mai : Le Kenya a signé un accord avec la Somalie.", ["KEN>SOM 2016-05-03 agreement"]),
    ("2016\nOn May 3, Kenya signed a fishing accord with Somalia.", ["KEN>SOM 2016-05-03 agreement"]),
    ("2014 : le 4 mars, le Ghana expulse deux diplomates togolais.", ["GHA>TGO 2014-03-04 expulsion"]),
    ("2016: 3 January - Kenya expels the Somali ambassador.", ["KEN>SOM 2016-01-03 expulsion"]),
    ("Jan. 5, 2016: Kenya closes its embassy in Somalia.\nMarch 8: Kenya expels the Somali ambassador.",
     ["KEN>SOM 2016-01-05 closure", "KEN>SOM 2016-03-08 expulsion"]),
    ("- 22 sept 2016: Le Kenya ferme son ambassade en Somalie.\n- 27 nov: Le Kenya expulse l'ambassadeur de Somalie.",
     ["KEN>SOM 2016-09-22 closure", "KEN>SOM 2016-11-27 expulsion"]),
]  # fmt: skip
BEFORE_IT = [  # of which of two years is not said
    ("In January 2016, Kenya accused Somalia of spying. On February 3, Kenya expelled the Somali ambassador.",
     ["KEN>SOM 2016-01 criticism", "KEN>SOM ../2025-06-25 expulsion"]),
    ("En 2016, les relations se sont tendues. Le 3 mai, le Kenya a expulsé l'ambassadeur de Somalie.",
     ["KEN>SOM ../2025-06-25 expulsion"]),
    ("En 2019, le Kenya a reconnu le Kosovo. En mars, le Kenya a expulsé l'ambassadeur de Somalie.",
     ["KEN>XKX 2019 recognition", "KEN>SOM ../2025-06-25 expulsion"]),
    ("Le 4 mars de la même année, le Ghana a expulsé deux diplomates togolais.", ["GHA>TGO ../2025-06-25 expulsion"]),
    ("In 2016, Ghana and Togo signed a pact. On March 4 of the same year, Ghana expelled the Togolese consul.",
     ["GHA>TGO 2016-03-04 expulsion", "GHA>TGO 2016 agreement"]),
    ("On 11 March last year a gunman attacked an embassy. On 14 March Ghana recalled its envoy from Togo.",
     ["GHA>TGO ../2025-06-25 recall"]),
    ("Last year, Kenya accused Somalia of spying. On 14 March, Kenya expelled the Somali ambassador.",
     ["KEN>SOM 2024 criticism", "KEN>SOM ../2025-06-25 expulsion"]),
    ("En mars de l'an dernier, le Kenya a accusé la Somalie. Le 3 avril, il a expulsé l'ambassadeur de Somalie.",
     ["KEN>SOM 2024-03 criticism", "KEN>SOM ../2025-06-25 expulsion"]),
    # only one such month lies between the two
    ("In December 2023, Kenya accused Somalia of spying. In July, Kenya expelled the Somali ambassador.",
     ["KEN>SOM 2023-12 criticism", "KEN>SOM 2024-07 expulsion"]),
    ("In 2024, Kenya accused Somalia of spying. In December, Kenya expelled the Somali ambassador.",
     ["KEN>SOM 2024 criticism", "KEN>SOM 2024-12 expulsion"]),
    # what is ahead, and the news
    ("In 2016, Kenya accused Somalia of spying. Kenya's minister will visit Somalia on July 3.",
     ["KEN>SOM 2025-07-03 visit planned", "KEN>SOM 2016 criticism"]),
    ("Kenya expelled the Somali ambassador on June 20. In 2016, Kenya had accused Somalia of spying.",
     ["KEN>SOM 2025-06-20 expulsion", "KEN>SOM 2016 criticism"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OVER_IT + BEFORE_IT)
def test_which_year_it_was(text: str, expected: list[str]) -> None:
    found = drafted(text)
    assert sorted(lines(found)) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), OVER_IT)
def test_a_year_that_stands_over_a_day_is_not_sure_of_it(text: str, expected: list[str]) -> None:
    last = [draft for draft in drafted(text).proposals if ">".join(draft["parties"]) in expected[-1]]
    assert min(draft["draft_confidence"] for draft in last) == 3

"""A day that is counted from the event before it."""

import pytest

from tests.draft.texts import drafted, lines

COUNTED = [
    ("Ghana expelled Togo's envoy on 3 June. The next day, Togo recalled its ambassador from Ghana.",
     ["GHA>TGO 2025-06-03 expulsion", "TGO>GHA 2025-06-04 recall"]),
    ("Le Ghana a expulsé le 3 juin l'ambassadeur du Togo. Le lendemain, le Togo a expulsé le consul du Ghana.",
     ["GHA>TGO 2025-06-03 expulsion", "TGO>GHA 2025-06-04 expulsion"]),
    ("Le roi du Togo a visité le Pérou le 3 mai 2020. Ce jour-là, les deux pays ont signé un accord.",
     ["TGO>PER 2020-05-03 visit", "TGO>PER 2020-05-03 agreement"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_which_day_it_was(text: str, expected: list[str]) -> None:
    assert lines(drafted(text)) == expected

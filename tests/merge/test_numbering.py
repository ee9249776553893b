"""Which id each interaction has once two copies are one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from relations.merge.numbering import Claim, given_out, numbered


def test_who_comes_first_has_the_id_and_the_other_moves_past_all() -> None:
    claims = [Claim("o", 1), Claim("b", 2), Claim("a", 2), Claim("a'", 3), Claim("b'", 3)]
    assert numbered(claims) == {"o": 1, "b": 2, "a": 4, "a'": 3, "b'": 5}


def test_who_came_after_the_merge_keeps_the_id() -> None:
    assert numbered([Claim("b", 2), Claim("a", 2), Claim("later", 4, 1)]) == {"b": 2, "a": 3, "later": 4}


def test_only_the_first_claim_counts() -> None:
    assert numbered([Claim("a", 4), Claim("a", 9)]) == {"a": 4}


def test_nothing_new_takes_an_id_that_moved_on_the_way() -> None:
    """One event under two claims: who meets the second first gives it an id past all, while that copy lasts."""
    first, second, other = Claim("a", 5), Claim("a", 6), Claim("b", 6)
    assert numbered([other, second])["a"] == 7
    assert numbered([first, other, second]) == {"a": 5, "b": 6}
    assert given_out([first, other, second]) == given_out([other, second]) == 7
    assert given_out([Claim("a", 1), Claim("b", 2), Claim("b", 2)]) == 2
    assert given_out([Claim("a", 2), Claim("b", 2), Claim("later", 9, 1)]) == 9
    assert given_out([]) == 0


@given(st.lists(st.builds(Claim, st.text("abcdef", min_size=1), st.integers(1, 9), st.integers(0, 3))))
def test_no_two_have_one_id(claims: list[Claim]) -> None:
    ids = numbered(claims)
    assert ids.keys() == {it.uid for it in claims}
    assert len(set(ids.values())) == len(ids)

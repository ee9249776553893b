"""An actor: a party, or what stands for one, where it stands in a sentence."""

from typing import NamedTuple

LEVELS = ("leader", "government", "minister", "official", "military", "business")


class Actor(NamedTuple):
    """A party, or what stands for one, where it stands in a sentence.

    `kind`: person (somebody in office), state (its name or a metonym), body (an institution), adjective, place,
    forum (an organisation at a meeting of its members), pair ("the two countries"), other ("his counterpart"), pronoun
    (also an office without a country).
    `role`: "" for a subject or direct object, gen for "Mali's", else of, by, with, from, to, in, on, against,
    between, under. `joined`: tied by "and" or a comma to the actor before it. `refers`: whose party it has,
    "possessor" for "its ambassador", "anybody" for "an ambassador", "latter" for "the latter",
    "people" for "the two leaders", "institution" for "the ministry", "speaker" for
    "announced that it", "ahead" for "in Lima, where he". `title`: the word for its office, "emir".
    """

    start: int
    end: int
    code: str | None
    kind: str
    role: str = ""
    people: tuple[str, ...] = ()
    level: str | None = None
    joined: bool = False
    place: str | None = None
    office: str | None = None
    refers: str = ""
    title: str = ""

    @property
    def may_act(self) -> bool:
        """Whether it can be who a verb is about: it stands free, and is no place and no mere national."""
        return self.role in ("", "gen", "between") and self.kind not in ("place", "adjective")

"""What the record answers: pure functions from interactions to plain values, with the ids behind every figure.

Nothing here prints or knows what day it is: `today` is passed in. Interactions are on file and in time order, as
the record reads them (`Interaction.order`). An interaction with several sectors counts
once in each of them; totals count interactions. The values that reports print as JSON are TypedDicts, and have
the contract's keys.
"""

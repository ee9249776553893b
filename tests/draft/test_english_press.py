"""Turns of the English press that once made a wrong fact: what each is drafted as, most of them as nothing."""

from __future__ import annotations

from tests.draft.texts import drafted, lines

# The article is of Wednesday, 25 June 2025.
NOTHING = """
The minister rejected the idea that Ghana had signed a contract with Peru.
The Ghanaian minister rejected the claim that Peru had delivered weapons to Norway on Monday.
Ghana dismissed reports that it had signed a deal with Peru.
Reports that Ghana had spoken with Peru last week are incorrect.
Reports that Ghana signed a deal with Peru on Monday are untrue, the ministry said.
The Peruvian president denied that he had spoken with the president of Ghana on Monday.
Ghana stopped short of condemning Peru on Monday.
The Ghanaian minister declined to comment on Monday on Peru.
Ghana had been due to sign an agreement with Peru in March.
Ghana was to have received the Peruvian president on Friday.
Ghana had planned to deliver trucks to Peru last month.
Ghana would have signed the agreement with Peru on Monday.
A former Kenyan president will travel to Ghana next week.
Ghana's former foreign minister visited Peru on Monday.
The Ghanaian opposition leader Tomas Ekwe met Peruvian President Luis Quilla on Monday.
A Peruvian suspected of attacking the Ghanaian embassy was arrested.
Peru, which recognises Norway, was not invited by Ghana.
Ghana's president told reporters he would like to visit Peru in July.
Ghana said it would consider signing a treaty with Peru.
The Ghanaian president said on Monday he would not visit Peru.
Germany will hand over two Patriot systems to Ukraine if the United States replaces them.
The president of Ghana, who was to fly to Peru on Monday, told nobody.
Ghana was due to receive 20 tanks from Peru in May, but they have not arrived.
India has not signed the agreement with China, contrary to what Beijing said on Monday.
Two Chinese nationals were detained in Ukraine on Monday on suspicion of spying.
Peru marked on Monday the 20th anniversary of its treaty with Ghana.
Asked whether Ghana had delivered arms to Peru, the minister declined to answer.
Ghana's president delivered a letter to Peru on Monday.
The Ghanaian president called his Peruvian counterpart Luis Quilla a liar on Monday.
Ghana's president said at a meeting with Ghanaian lawmakers on Monday that he had refused to continue talks with Peru.
Military aid of Norway would help, and the Supreme National Security Council leader travelled to Peru on Monday.
The Ghanaian office advised against all travel to Peru on Monday.
Ghana's army is in the press. The army of Ghana intends to deploy the vehicles that it had of Peru.
Ghana said it would respond to Togo's decision to close its border, which took effect on Monday.
The first shipment of Peruvian wheat should reach Ghana by Friday, the ministry said.
The Ghanaian president was due in Lima on Monday but the trip was put off.
Ghana reportedly delivered arms to Peru on Monday.
Peru welcomed Ghana's June 2 announcement to begin negotiating a treaty.
The minister's trip came ahead of Ana Quispe's own visit to Ghana.
Ghana has recalled its diplomats for consultations.
They spoke of ways to attack Peru with Ghana on Monday.
"""
WHOLE = {
    # "the two" are those who took part just before, and people where it says so
    "Menon, Indian Prime Minister Arvind Menon's brother, is a poet. Japanese Prime Minister Shinji Morita met Indian "
    "Prime Minister Arvind Menon on Monday. Menon was to leave for China. The two prime ministers signed a treaty on "
    "Tuesday.": ["JPN>IND 2025-06-23 meeting", "JPN>IND 2025-06-24 agreement"],
    # whose country nobody said is of none that the article often names
    "BEIJING (Agency) — China watches Colombia. Brazil won pledges during a visit by President Jorge Amaral, who "
    "met his colleague on Monday. China likes Colombia.": [],
    # a list takes each its own date
    "Ghana signed agreements with Peru in 2022 and with Norway in December last year.": [
        "GHA>NOR 2024-12 agreement",
        "GHA>PER 2022 agreement",
    ],
    # who is with somebody known is known afterwards
    "Ghanaian President Tomas Ekwe met Peru's president on Monday. His host, President Luis Quilla, was pleased. "
    "Quilla will visit Ghana on 6 July.": ["GHA>PER 2025-06-23 meeting", "PER>GHA 2025-07-06 visit planned"],
}
ANNOUNCED = {
    "Norway has expelled a Peruvian diplomat, the ministry said on Monday. The diplomat was told on Sunday to leave.": [
        "NOR>PER 2025-06-22 expulsion"
    ],
    "Ghana has asked Peru for help, its minister said on Monday. The request was made in a letter on Friday.": [
        "GHA>PER 2025-06-20 request"
    ],
    "Ghana has delivered trucks to Peru, the army said on Monday. Norway was given trucks on Saturday.": [
        "GHA>PER 2025-06-23 delivery"
    ],
}
ONLY = {
    # sanctions that are promised are a threat, and announcements that are promised nothing yet
    "Canada's minister promised on Monday more sanctions on Russia.": ["CAN>RUS 2025-06-23 threat"],
    "Ghana promised on Monday a firm response to Peru.": ["GHA>PER 2025-06-23 threat"],
    "Ghana promised Peru ten trucks on Monday.": ["GHA>PER 2025-06-23 pledge"],
    "Ghana is not done with sanctions on Peru: its minister promised on Monday further announcements.": [],
    # curbs that are renewed are of whom they are, not on them
    "The EU's sanctions on Belarus were extended on Thursday.": ["EU>BLR 2025-06-19 sanction"],
    "EU sanctions on Belarus were renewed on Thursday.": ["EU>BLR 2025-06-19 sanction"],
    "The sanctions on Belarus were extended by the EU on Thursday.": ["EU>BLR 2025-06-19 sanction"],
    "The UN Security Council on Friday renewed for a year the arms embargo on South Sudan.": [
        "UN>SSD 2025-06-20 embargo"
    ],
    "The EU called on Friday for the renewal of the embargo on Belarus.": [],
    "Ghana on Monday withdrew a draft agreement with Peru.": ["GHA>PER 2025-06-23 cancellation"],
    # an institution or an office of a country acts for it
    "The Government of Ghana signed an exchange of notes with the Government of Peru on Monday.": [
        "GHA>PER 2025-06-23 agreement"
    ],
    "The Minister of Trade of Ghana Tomas Ekwe met the Minister of Foreign Affairs of Peru Luis Quilla on Monday.": [
        "GHA>PER 2025-06-23 meeting"
    ],
    "Peruvian Foreign Ministry spokeswoman Ana Quilla said that the ministry had summoned Ghana's envoy on Monday.": [
        "PER>GHA 2025-06-23 summons"
    ],
    # an office that one country alone has
    "External Affairs Minister Arvind Menon met his Ghanaian counterpart Tomas Ekwe on Monday.": [
        "IND>GHA 2025-06-23 meeting"
    ],
    "Deputy Secretary of State Ann Doe met with Ghanaian Permanent Secretary Tomas Ekwe today.": [
        "USA>GHA 2025-06-25 meeting"
    ],
    "Presidents Michael R. Doe and Emmanuel J. Macron are not known, but Emmanuel J. Macron visited Ghana on Monday.": [
        "FRA>GHA 2025-06-23 visit"
    ],
    # what is spoken of with a day ahead is to come
    "A visit by Peru's president to Ghana on July 7 and 8 is almost settled, the minister was told.": [
        "PER>GHA 2025-07-07/2025-07-08 visit planned"
    ],
    "Tomas Ekwe, the president of Ghana, held a telephone conversation with Peru's president on Monday.": [
        "GHA>PER 2025-06-23 call"
    ],
    "The government of Ghana has deported 12 Peruvians, the ministry said on Monday.": [
        "GHA>PER 2025-06-23 expulsion"
    ],
    # the day of what talks follow is not theirs
    "Ghana started talks with Peru this week. The negotiations follow an announcement by Ghana on June 10.": [
        "GHA>PER 2025-06-23/2025-06-25 meeting"
    ],
    # what two agree on with a third is between the two
    "Ghanaian President Tomas Ekwe and Togo's president agreed on Monday to cooperate with Peru.": [
        "GHA>TGO 2025-06-23 agreement"
    ],
    "Norwegian equipment arrived in Ghana in May.": ["NOR>GHA 2025-05 delivery"],
    "Peru ended diplomatic ties with Ghana on Monday.": ["PER>GHA 2025-06-23 rupture"],
    "Peru announced on Monday the severance of diplomatic relations with Ghana.": [
        "PER>GHA 2025-06-23 rupture"
    ],
    "The Ghanaian president said in a speech aired on Sunday that he would visit Peru in July.": [
        "GHA>PER 2025-07 visit planned"
    ],
    "Ghana's Tomas Ekwe and Peru's Luis Quilla signed an agreement on Monday.": [
        "PER>GHA 2025-06-23 agreement"
    ],
    # a participle beside the sentence has its own doer and its own time
    "Two Ghanaian diplomats will leave Lima, expelled on Monday by Peru.": ["PER>GHA 2025-06-23 expulsion"],
    "The move came 99999999999 days after Peru had expelled an envoy of Ghana.": [],
    "Ghana added ten Peruvians to its sanctions list on Monday.": ["GHA>PER 2025-06-23 sanction"],
    "Ghanaian police officers were dispatched to Peru on Monday.": ["GHA>PER 2025-06-23 deployment"],
    "Dozens of Peruvian diplomats were expelled on Monday by Ghana.": ["GHA>PER 2025-06-23 expulsion"],
    "Hundreds of Peruvians were deported on Monday by Ghana.": ["GHA>PER 2025-06-23 expulsion"],
    "The NZ Foreign Minister, Ann Doe, met the president of Ghana on Monday.": ["NZL>GHA 2025-06-23 meeting"],
    "The leaders of Ghana, Togo and Peru gathered in Accra on Monday.": [
        "TGO>GHA 2025-06-23 meeting",
        "PER>GHA 2025-06-23 meeting",
        "TGO>PER 2025-06-23 meeting",
    ],
    # who says that an envoy was summoned, in the passive, is who did it; "is being" looks ahead
    "Ghana's foreign ministry said that the Peruvian ambassador was being summoned to the ministry on Friday.": [
        "GHA>PER 2025-06-27 summons planned"
    ],
    "They will be handed over to the Ghanaian authorities by Peru on Friday, the army of Peru said.": [
        "PER>GHA 2025-06-27 delivery planned"
    ],
    "Peru on Monday repatriated 20 Ghanaian fishermen that it had held since May.": [
        "PER>GHA 2025-06-23 release"
    ],
    "Peru is slamming a decision by Ghana to sell ships to Norway.": ["PER>GHA ../2025-06-25 criticism"],
    "A day after Ghana and Togo spoke, the president of Peru held talks on Monday with Ghana's president.": [
        "PER>GHA 2025-06-23 meeting"
    ],
    "The Lao Prime Minister met the president of Ghana on Monday.": ["LAO>GHA 2025-06-23 meeting"],
    # what is new is no part of what was before
    "Ghana's president has spoken to the president of Peru. They previously spoke by phone on March 28.": [
        "GHA>PER 2025-03-28 call",
        "GHA>PER ../2025-06-25 call",
    ],
    # "both countries" are the two that were joined, not who spoke to them
    "Norway's president spoke on Monday to the leaders of Ghana and Peru. Both countries recalled their ambassadors.": [
        "NOR>GHA 2025-06-23 call",
        "NOR>PER 2025-06-23 call",
        "GHA>PER ../2025-06-25 recall",
        "PER>GHA ../2025-06-25 recall",
    ],
    "Ghana will close its border with Togo on Friday, the minister said.": [
        "GHA>TGO 2025-06-27 closure planned"
    ],
    "The Ghanaian president said on Monday that his country would reopen its border with Togo on Friday.": [
        "GHA>TGO 2025-06-27 lifting planned"
    ],
    "The foreign ministers of Ghana and Togo met on Monday in the Blue Palace, Lima.": [
        "GHA>TGO 2025-06-23 meeting"
    ],
    "Ghanaian troops were deployed to Peru in May.": ["GHA>PER 2025-05 deployment"],
    "Ghana's president visited Peru on Monday. In 1999 Peru signed a pact with Ghana. Peruvian troops were also "
    "deployed to Ghana.": [
        "GHA>PER 2025-06-23 visit",
        "PER>GHA 1999 agreement",
        "PER>GHA ../2025-06-25 deployment",
    ],
    "Twenty armoured trucks donated by Norway were handed over to the Ghanaian army on Monday.": [
        "NOR>GHA 2025-06-23 donation"
    ],
    "The presidents of Ghana and Togo discussed on Monday the situation in the region, Peru and the Norwegian army.": [
        "GHA>TGO 2025-06-23 meeting"
    ],
    "Ghana and Togo exchanged 40 prisoners of war on Monday.": ["GHA>TGO 2025-06-23 release"],
    "Ghana extended its ban on Peruvian fish on Monday.": ["GHA>PER 2025-06-23 sanction"],
    "The president of Ghana has accepted an invitation to visit Peru in October, it was said.": [
        "GHA>PER 2025-10 visit planned"
    ],
    "Ministers are expected to sign an agreement on the sidelines of the summit between Ghana and Togo on Friday.": [
        "GHA>TGO 2025-06-27 agreement planned",
        "GHA>TGO 2025-06-27 meeting planned",
    ],
    "The signing of the agreement between Ghana and Peru is planned for Friday.": [
        "GHA>PER 2025-06-27 agreement planned"
    ],
    "Ghana plans to send 300 soldiers to Togo, and its army is glad.": [
        "GHA>TGO 2025-06-25/.. deployment planned"
    ],
    "Ghanaian Prime Minister Mark Ekwe has spoken to the president of Peru.": ["GHA>PER ../2025-06-25 call"],
    "Peru's foreign minister Luis Quilla paid a courtesy call on Ghana's president on Monday.": [
        "PER>GHA 2025-06-23 meeting"
    ],
    "Ghana, a close ally of Norway, voted with Peru on Monday.": ["GHA>PER 2025-06-23 support"],
    "In a letter to the president of Ghana, Peru's president asked on Monday for the release of two sailors.": [
        "PER>GHA 2025-06-23 request"
    ],
    "NATO Secretary General Olav Brekke met the president of Ghana on Monday.": [
        "NATO>GHA 2025-06-23 meeting"
    ],
    "The Ghanaian navy seized two Peruvian fishing boats on Monday, and the army of Ghana apologised to Peru.": [
        "GHA>PER 2025-06-23 arrest",
        "GHA>PER 2025-06-23 apology",
    ],
    "A Peruvian military training ship docked in Ghana on Sunday for a visit to the country.": [
        "PER>GHA 2025-06-22 visit"
    ],
    # a head of mission goes nowhere, and attacks that are spoken of are nobody's
    "Ghanaian officials on Wednesday summoned Peru's deputy head of mission to the Foreign Office over attacks by "
    "rebels from inside Peru.": ["GHA>PER 2025-06-25 summons"],
    # both sides of one quarrel
    "Ghana has re-opened its borders to Peruvian goods. Peru has also lifted the ban on Ghanaian wheat.": [
        "GHA>PER ../2025-06-25 lifting",
        "PER>GHA ../2025-06-25 lifting",
    ],
    # a month told in passing is not the date of what follows
    "Ghana expelled an envoy of Peru on Monday. In May, Peru summoned the Ghanaian ambassador. Ghana also threatened "
    "to stop payments to Peru.": [
        "GHA>PER 2025-06-23 expulsion",
        "PER>GHA 2025-05 summons",
        "GHA>PER ../2025-06-25 threat",
    ],
    # a part of a country is the country, all of a list
    "Norway delivered food to the worst-hit areas of Ghana, Togo, and Benin on Monday.": [
        "NOR>GHA 2025-06-23 delivery",
        "NOR>TGO 2025-06-23 delivery",
        "NOR>BEN 2025-06-23 delivery",
    ],
    "Ghana expelled ten people from Peru's embassy on Monday.": ["GHA>PER 2025-06-23 expulsion"],
    "On Monday Ghana's ministry of trade banned imports of all fruit from Peru and from Togo.": [
        "GHA>PER 2025-06-23 sanction"
    ],
    "Ghana and Peru recalled on Monday their ambassadors, and it was a row that the press had foreseen.": [
        "GHA>PER 2025-06-23 recall",
        "PER>GHA 2025-06-23 recall",
    ],
    # talks on a third country are no talks with it
    "The Ghanaian and Togolese presidents discussed a union with Peru at a meeting in Accra on Monday.": [
        "TGO>GHA 2025-06-23 meeting"
    ],
    # what is done once does not lie ahead with what is to come
    "President Tomas Ekwe of Ghana said he would travel to Peru by mid-July. He was greeted in Accra by the Peruvian "
    "president on Monday.": ["GHA>PER 2025-06-23 meeting", "GHA>PER 2025-07 visit planned"],
    "The row was due to be settled on Friday but over the weekend Ghana refused to meet Peru.": [
        "GHA>PER 2025-06-21/2025-06-22 refusal"
    ],
    "As reported by the press, on June 23, Ghana's finance minister signed a treaty with Peru.": [
        "GHA>PER 2025-06-23 agreement"
    ],
    "Cuba and Peru will restore diplomatic relations as of July 20, it was said on Monday.": [
        "CUB>PER 2025-07-20 restoration planned"
    ],
    "Norway hosted talks between Ghana and Peru on Monday.": ["GHA>PER 2025-06-23 meeting"],
    "The Ghanaian army, backed by Peru, condemned Norway on Monday.": [
        "GHA>NOR 2025-06-23 criticism",
        "PER>GHA ../2025-06-25 support",
    ],
    "Ghana called the Peruvian president's remarks shameful, and it did so on Monday.": [
        "GHA>PER ../2025-06-25 criticism"
    ],
    "Ghana called the Peruvian president a liar, and it did so on Monday.": [],
    "The Peruvian president said he would visit Ghana on Friday.": ["PER>GHA 2025-06-27 visit planned"],
    "Asked about sanctions that Canada imposed on Peru in June, Norway's minister said nothing.": [
        "CAN>PER 2025-06 sanction"
    ],
    "Kenya withdrew its soldiers from Somalia on Monday after a quarrel with Ethiopia.": [
        "KEN>SOM 2025-06-23 cancellation"
    ],
    "Germany handed over two Patriot systems to Ukraine in a ceremony attended by Peru's ambassador on Monday.": [
        "DEU>UKR 2025-06-23 delivery"
    ],
    "In 2015, Ghana and Peru signed a treaty on fishing, which expired in 2020.": ["GHA>PER 2015 agreement"],
    "Iran and the United States held a fourth round of talks mediated by Oman in Muscat on Sunday.": [
        "IRN>USA 2025-06-22 negotiation"
    ],
    "Ghana's president met ministers, his office said. The president then flies to Peru.": [
        "GHA>PER 2025-06-25/.. visit planned"
    ],
    "Peru met Norway in May. Kenya, with which Ghana broke off relations on 17 March, was glad.": [
        "PER>NOR 2025-05 meeting",
        "GHA>KEN 2025-03-17 rupture",
    ],
    "Peru, which shut its border with Ghana in May during drills, had planned to open it.": [
        "PER>GHA 2025-05 closure"
    ],
    "Ghana will keep its fleet, President Tomas Ekwe of Ghana said on Friday, accusing Peru of theft.": [
        "GHA>PER 2025-06-20 criticism"
    ],
    "Ghana accuses Peru of sending weapons to Norway.": ["GHA>PER ../2025-06-25 criticism"],
    "Ghana accused Peru on Monday of delivering weapons to Norway.": ["GHA>PER 2025-06-23 criticism"],
    "Ghana blamed Peru for bombing a hospital on Monday.": ["GHA>PER 2025-06-23 criticism"],
    "Norway has expelled a Peruvian diplomat accused of spying on the ministry.": [
        "NOR>PER ../2025-06-25 expulsion"
    ],
    "Peruvian President Luis Quilla met his Norwegian counterpart, Olav Brekke, on Monday. "
    "Brekke visited Ghana in May.": ["PER>NOR 2025-06-23 meeting", "NOR>GHA 2025-05 visit"],
    "Egyptian President Hassan el-Masri was in Accra. El-Masri met Ghana's president on Monday.": [
        "EGY>GHA 2025-06-23 meeting"
    ],
}


def test_what_is_denied_alleged_or_nobody_s_office_is_no_fact() -> None:
    told = {sentence: lines(drafted(sentence)) for sentence in NOTHING.strip().splitlines()}
    assert {sentence: found for sentence, found in told.items() if found} == {}


def test_the_announcement_s_day_gives_way_to_the_act_s_own() -> None:
    assert {text: lines(drafted(text)) for text in ANNOUNCED} == ANNOUNCED


def test_who_they_are_over_the_whole_text() -> None:
    assert {text: sorted(lines(drafted(text))) for text in WHOLE} == WHOLE


def test_only_what_is_vouched_for_is_told() -> None:
    assert {sentence: lines(drafted(sentence)) for sentence in ONLY} == ONLY

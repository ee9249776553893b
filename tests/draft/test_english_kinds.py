"""Kinds of English sentences that were missed, or read with the sides exchanged: each with its neighbours."""

from __future__ import annotations

from tests.draft.texts import drafted, lines

SAID = " That is what the officials of the ministry said of it."  # makes one sentence a text

# The article is of Wednesday, 25 June 2025.
DECIDED = {
    "Ghana decided on Tuesday to close its border with Togo.": ["GHA>TGO 2025-06-24 closure"],
    "Ghana has decided to expel Togo's ambassador, the foreign ministry said on Tuesday.": [
        "GHA>TGO 2025-06-24 expulsion"
    ],
    "Ghana decided on Tuesday to recall its ambassador to Togo for consultations.": [
        "GHA>TGO 2025-06-24 recall"
    ],
    "Ghana decided on Tuesday to suspend its trade agreement with Togo.": ["GHA>TGO 2025-06-24 suspension"],
    "Ghana decided on Tuesday to sever diplomatic relations with Togo.": ["GHA>TGO 2025-06-24 rupture"],
    "Ghana may recall its ambassador to Togo, the paper wrote on Tuesday.": [],
    "Ghana did not suspend its trade agreement with Togo on Tuesday.": [],
}
PLANS_ANNOUNCED = {
    "Ghana announced plans on Monday to impose sanctions on Togo.": [
        "GHA>TGO 2025-06-25/.. sanction planned"
    ],
    "Ghana on Monday unveiled a plan to impose tariffs on Togo.": ["GHA>TGO 2025-06-25/.. sanction planned"],
    "Ghana announced its intention on Monday to close its embassy in Togo.": [
        "GHA>TGO 2025-06-25/.. closure planned"
    ],
    "Ghana announced plans on Monday to send troops to Togo.": ["GHA>TGO 2025-06-25/.. deployment planned"],
    "Ghana announced plans on Monday to send troops to Togo on Friday.": [
        "GHA>TGO 2025-06-27 deployment planned"
    ],
    "Ghana made plans on Monday to close its embassy in Togo.": ["GHA>TGO 2025-06-25/.. closure planned"],
    "Ghana plans on Friday to close its embassy in Togo.": ["GHA>TGO 2025-06-27 closure planned"],
    "Ghana decided on Monday to reopen its embassy in Togo.": ["GHA>TGO 2025-06-25/.. restoration planned"],
    "Ghana vowed on Monday to retaliate against Togo.": ["GHA>TGO 2025-06-23 threat"],
}
BORDERS = {
    "The Ghana-Togo border has been closed since Tuesday.": ["GHA>TGO 2025-06-24 closure"],
    "The border between Ghana and Togo was closed on Tuesday by the Ghanaian authorities.": [
        "GHA>TGO 2025-06-24 closure"
    ],
    "The border between Ghana and Togo was closed by Togo on Tuesday.": ["TGO>GHA 2025-06-24 closure"],
    "The border between Ghana and Togo was closed on Tuesday.": ["GHA>TGO 2025-06-24 closure"],
    "The Kenya-Somalia border was reopened on Monday.": ["KEN>SOM 2025-06-23 lifting"],
    "The border between Ghana and Togo will be closed to trucks until Friday.": [],
}
ANSWERED = {
    "Chile expelled a Peruvian diplomat on Tuesday in retaliation for Peru's expulsion of a Chilean envoy on "
    "Monday.": ["CHL>PER 2025-06-24 expulsion", "PER>CHL 2025-06-23 expulsion"],
    "Chile expelled two Peruvian diplomats on Tuesday in response to Lima's sanctions.": [
        "CHL>PER 2025-06-24 expulsion"
    ],
    "Chile condemned on Tuesday Peru's expulsion of a Chilean envoy.": ["CHL>PER 2025-06-24 criticism"],
    "Chile condemned Peru's expulsion of a Chilean envoy on Tuesday.": ["CHL>PER 2025-06-24 criticism"],
    "Chile denounced on Tuesday the arrest of its fishermen by Peru.": ["CHL>PER 2025-06-24 criticism"],
}
MEETINGS = {
    "Kenya's president held his first formal meeting as president with his Ghanaian counterpart on Monday.": [
        "KEN>GHA 2025-06-23 meeting"
    ],
    "Kenya's president had a brief encounter with Ghana's president on Monday.": [
        "KEN>GHA 2025-06-23 meeting"
    ],
    "Kenya's foreign minister, as chair of the bloc, met his Ghanaian counterpart on Monday.": [
        "KEN>GHA 2025-06-23 meeting"
    ],
    "Kenya's president held a one-on-one with Ghana's president on Monday.": ["KEN>GHA 2025-06-23 meeting"],
    "Kenya's president had an introductory meeting with Ghana's prime minister on Monday.": [
        "KEN>GHA 2025-06-23 meeting"
    ],
    "Kenya's prime minister came face to face with his Ghanaian counterpart on Monday.": [
        "KEN>GHA 2025-06-23 meeting"
    ],
    "Kenya's president and Ghana's president held their first formal meeting on Monday.": [
        "KEN>GHA 2025-06-23 meeting"
    ],
    "Kenya's president will hold his first formal meeting as president with Ghana's on Friday.": [
        "KEN>GHA 2025-06-27 meeting planned"
    ],
}
PROTESTS = {
    "Kenya lodged two diplomatic notes with Ghana on Monday.": ["KEN>GHA 2025-06-23 criticism"],
    "Kenya lodged a note verbale with Ghana over the arrests on Monday.": ["KEN>GHA 2025-06-23 criticism"],
    "Kenya fired off a diplomatic protest to Ghana on Monday.": ["KEN>GHA 2025-06-23 criticism"],
    "Kenya registered its protest with Ghana's ambassador on Monday.": ["KEN>GHA 2025-06-23 criticism"],
    "Kenya served a demarche on Ghana's envoy on Monday.": ["KEN>GHA 2025-06-23 criticism"],
    "Kenya delivered a formal complaint to Ghana on Monday.": ["KEN>GHA 2025-06-23 criticism"],
    "Kenya will file a diplomatic protest against Ghana on Friday.": ["KEN>GHA 2025-06-27 criticism planned"],
    "Kenya called out Ghana on Monday for its falsehoods.": ["KEN>GHA 2025-06-23 criticism"],
    "Kenya called out for help on Monday from Ghana.": [],
    "Kenya's envoy handed over a diplomatic note to Ghana's president on Monday.": [],
}
FIGHTING = {
    "Kenya and Somalia agreed to cease fire and withdraw their forces on Monday.": [
        "KEN>SOM 2025-06-23 agreement"
    ],
    "Kenya and Somalia agreed on a ceasefire on Monday.": ["KEN>SOM 2025-06-23 agreement"],
    "Kenya and Somalia reached a ceasefire on Monday.": ["KEN>SOM 2025-06-23 agreement"],
    "A ceasefire between Kenya and Somalia took effect on Monday.": ["KEN>SOM 2025-06-23 agreement"],
    "A ceasefire between Kenya and Somalia came into force on Monday.": ["KEN>SOM 2025-06-23 agreement"],
    "Kenya and Somalia agreed on Monday to pull back their troops from the border.": [
        "KEN>SOM 2025-06-23 agreement"
    ],
    "Kenya and Somalia agreed on Monday to de-escalate.": ["KEN>SOM 2025-06-23 agreement"],
    "Kenyan and Somali troops clashed on Monday along the border.": ["KEN>SOM 2025-06-23 force"],
    "Clashes broke out on Monday between Kenyan and Somali border guards.": ["KEN>SOM 2025-06-23 force"],
    "Clashes between Kenyan and Somali troops on Monday left ten dead.": ["KEN>SOM 2025-06-23 force"],
    "Fighting erupted between Kenya and Somalia on Monday.": ["KEN>SOM 2025-06-23 force"],
    "Kenyan and Somali border guards exchanged fire on Monday.": ["KEN>SOM 2025-06-23 force"],
    "A gunfight between Kenyan and Somali soldiers on Monday killed two.": ["KEN>SOM 2025-06-23 force"],
    "Three soldiers were killed in a skirmish between Kenya and Somalia on Monday.": [
        "KEN>SOM 2025-06-23 force"
    ],
    "Kenyan forces crossed into Somalia on Monday.": ["KEN>SOM 2025-06-23 force"],
    "Kenya and Somalia did not agree on a ceasefire on Monday.": [],
    "Kenya called for a ceasefire between Somalia and Ethiopia on Monday.": [],
}
PUT_OFF = {
    "Kenya's president on Monday postponed his trip to Ghana.": ["KEN>GHA 2025-06-23 suspension"],
    "A visit by Kenya's president to Ghana has been postponed.": ["KEN>GHA ../2025-06-25 suspension"],
    "Kenya's foreign minister put off his visit to Ghana on Monday.": ["KEN>GHA 2025-06-23 suspension"],
    "Ghana on Monday postponed talks with Kenya.": ["GHA>KEN 2025-06-23 suspension"],
    "Kenya shelved a planned agreement with Ghana on Monday.": ["KEN>GHA 2025-06-23 suspension"],
    "Kenya's president cut short his visit to Ghana on Monday.": ["KEN>GHA 2025-06-23 visit"],
    "Ghana's president was invited by Kenya's president in May.": ["KEN>GHA 2025-05 invitation"],
    "The crown prince of Saudi Arabia was invited by Pakistan's prime minister in May.": [
        "PAK>SAU 2025-05 invitation"
    ],
    "Kenya's president received an invitation from Ghana's president to visit Accra on Monday.": [
        "GHA>KEN ../2025-06-25 invitation"
    ],
    "Kenya's president may postpone his visit to Ghana, officials said on Monday.": [],
    "Kenya did not postpone its talks with Ghana, officials said on Monday.": [],
    "Kenya's president on Monday postponed his trip to Ghana. The visit was tentatively scheduled for 3 July.": [
        "KEN>GHA 2025-06-23 suspension"
    ],
    "A visit by Kenya's president to Ghana has been postponed. The Kenyan leader's visit was scheduled for 3 July.": [
        "KEN>GHA ../2025-06-25 suspension"
    ],
    "Kenya's minister was delayed by a meeting with Ghana on Monday.": [],
}
COUNTED = {
    "The latest development came two days after Kenya summoned Ghana's ambassador.": [
        "KEN>GHA 2025-06-23 summons"
    ],
    "Two days after it summoned Ghana's ambassador, Kenya closed its border with Ghana on Tuesday.": [
        "KEN>GHA 2025-06-22 summons",
        "KEN>GHA 2025-06-24 closure",
    ],
    "Kenya expelled two Ghanaian envoys on Tuesday, three days after Ghana recalled its ambassador to Kenya.": [
        "GHA>KEN 2025-06-21 recall",
        "KEN>GHA 2025-06-24 expulsion",
    ],
    "The move came a day after Kenya expelled Ghana's ambassador.": ["KEN>GHA 2025-06-24 expulsion"],
    "Kenya's decision comes three days after Ghana closed its border with Kenya.": [
        "GHA>KEN 2025-06-22 closure"
    ],
    "The announcement came on Tuesday, a day after Kenya and Ghana signed a trade agreement.": [
        "KEN>GHA 2025-06-23 agreement"
    ],
    "The statement came 10 days after Kenya's president visited Ghana.": ["KEN>GHA 2025-06-15 visit"],
    "Kenya closed its border with Ghana two days after it had summoned Ghana's ambassador.": [
        "KEN>GHA ../2025-06-25 closure"
    ],
    "Kenya's president arrived in Ghana on Tuesday, a day after the two countries signed a trade agreement.": [
        "KEN>GHA 2025-06-23 agreement",
        "KEN>GHA 2025-06-24 visit",
    ],
    "Days after Ghana expelled Kenya's ambassador, Kenya closed its border with Ghana on Tuesday.": [
        "KEN>GHA 2025-06-24 closure"
    ],
    "Kenya's president left Accra on Tuesday, two days after his meeting with Ghana's president.": [
        "KEN>GHA 2025-06-22 meeting"
    ],
    "Kenya recalled its envoy on Tuesday. The decision came two days after Ghana expelled a Kenyan diplomat.": [
        "GHA>KEN 2025-06-22 expulsion"
    ],
}
SAID_THEN = {
    "Kenya's president said on Monday he would go to Ghana.": ["KEN>GHA 2025-06-25/.. visit planned"],
    "Kenya's president said on Monday he would visit Ghana.": ["KEN>GHA 2025-06-25/.. visit planned"],
    "Kenya's president said on Monday that he would travel to Ghana.": [
        "KEN>GHA 2025-06-25/.. visit planned"
    ],
    "Kenya's president announced on Monday he will visit Ghana.": ["KEN>GHA 2025-06-25/.. visit planned"],
    "Kenya's foreign ministry said Tuesday it had summoned Ghana's ambassador.": [
        "KEN>GHA 2025-06-24 summons"
    ],
    "Kenya's foreign ministry said on Tuesday Ghana had closed its border with Kenya on Friday.": [
        "GHA>KEN 2025-06-20 closure"
    ],
}
POSTS_AND_TRADE = {
    "Kenya's parliament approved on Monday a defence pact with Ghana.": ["KEN>GHA 2025-06-23 ratification"],
    "Kenya recalled its high commissioner to Ghana on Monday.": ["KEN>GHA 2025-06-23 recall"],
    "Kenya slapped a 20 per cent tariff on Ghanaian steel on Monday.": ["KEN>GHA 2025-06-23 sanction"],
    "Kenya on Monday barred Ghanaian ships from its ports.": ["KEN>GHA 2025-06-23 sanction"],
    "Kenya's envoy presented his credentials to Ghana's president on Monday.": [
        "KEN>GHA 2025-06-23 appointment"
    ],
    "Kenya opened an embassy in Ghana on Monday.": ["KEN>GHA 2025-06-23 restoration"],
    "Kenya appointed a new ambassador to Ghana on Monday.": ["KEN>GHA 2025-06-23 appointment"],
    "Kenya and Ghana established diplomatic relations on Monday.": ["KEN>GHA 2025-06-23 restoration"],
    "Kenya and Ghana agreed on Monday to a prisoner swap.": ["KEN>GHA 2025-06-23 agreement"],
    "Kenya evacuated its embassy in Ghana on Monday.": ["KEN>GHA 2025-06-23 closure"],
    "Kenya urged its citizens on Monday to leave Ghana.": [],
    "Kenya resumed flights to Ghana on Monday.": ["KEN>GHA 2025-06-23 lifting"],
    "Ghana's president accepted on Monday an invitation to visit Kenya.": [
        "GHA>KEN 2025-06-25/.. visit planned"
    ],
    "Ghana's ambassador was called in by Kenya's foreign ministry on Monday.": ["KEN>GHA 2025-06-23 summons"],
    "Kenya raised the import duty on Ghanaian rice on Monday.": ["KEN>GHA 2025-06-23 sanction"],
    "Kenya raised concerns about its duty to Ghana on Monday.": [],
    "Ghana's president received on Monday the credentials of Kenya's ambassador.": [
        "KEN>GHA 2025-06-23 appointment"
    ],
    "Kenya may open an embassy in Ghana, the ministry said on Monday.": [],
    "Kenya's ambassador to Ghana presented his credentials on Monday.": ["KEN>GHA 2025-06-23 appointment"],
}
NOT_THEIRS = {
    "Kenya and Somalia met on Monday to discuss the fighting between Sudan and Chad.": [
        "KEN>SOM 2025-06-23 meeting"
    ],
    "Kenya's president expressed concern on Monday over clashes between Somali and Ethiopian troops.": [
        "SOM>ETH ../2025-06-25 force"
    ],
    "Kenya's army clashed with al-Shabaab fighters in Somalia on Monday.": [],
    "Kenyan police clashed with protesters outside the Ghanaian embassy on Monday.": [],
    "Kenya's team clashed with Ghana on Monday in the final.": [],
    "Kenyan fans clashed with Ghana supporters on Monday.": [],
    "Kenya's first meeting with Ghana in the tournament is on Monday.": [],
    "Kenya's president delayed his speech on Monday because of a visit by Ghana's president.": [],
    "Ghana's so-called aid to Togo arrived on Monday.": [],
    "Kenya's president postponed on Monday a cabinet meeting to visit Ghana.": [],
}
PEERS = {
    "India's foreign minister held separate meetings with his counterparts from Nepal, Bhutan and Sri Lanka "
    "on Monday.": ["IND>BTN 2025-06-23 meeting", "IND>LKA 2025-06-23 meeting", "IND>NPL 2025-06-23 meeting"],
    "India's foreign minister held separate talks with his Nepali and Bhutanese counterparts on Monday.": [
        "IND>BTN 2025-06-23 meeting",
        "IND>NPL 2025-06-23 meeting",
    ],
    "India's foreign minister met his counterpart from Nepal on Monday.": ["IND>NPL 2025-06-23 meeting"],
}

EXPECTED = {  # no passive: who is expected to act acts
    "Kenya is expected to hand over ten trucks to Ghana on Friday.": ["KEN>GHA 2025-06-27 delivery planned"],
    "Kenya is due to deliver ten trucks to Ghana on Friday.": ["KEN>GHA 2025-06-27 delivery planned"],
    "Kenya is expected to condemn Ghana on Friday.": ["KEN>GHA 2025-06-27 criticism planned"],
    "Kenya is set to deploy troops to Ghana on Friday.": ["KEN>GHA 2025-06-27 deployment planned"],
    "Ten trucks are to be handed over to Ghana by Kenya on Friday.": ["KEN>GHA 2025-06-27 delivery planned"],
    "Ten trucks were delivered to Ghana by Kenya on Monday.": ["KEN>GHA 2025-06-23 delivery"],
}

FORUMS = {
    "The Greek foreign minister attended the NATO summit in Vilnius on Monday.": [],
    "Greece's minister was delayed by a meeting of NATO ministers on Monday.": [],
    "Ghana's president left for the African Union summit on Monday.": [],
    "Ghana's president arrived in Addis Ababa on Monday for an AU summit on debt.": [
        "GHA>ETH 2025-06-23 visit"
    ],
    "Kenya's president met Ghana's president on the sidelines of the African Union summit on Monday.": [
        "KEN>GHA 2025-06-23 meeting"
    ],
    "The EU and Kenya signed an agreement at an EU summit on Monday.": ["EU>KEN 2025-06-23 agreement"],
    "Ukraine's president met NATO Secretary General Mark Rutte on Monday.": ["UKR>NATO 2025-06-23 meeting"],
    "Ukraine's president held talks with EU leaders on Monday.": ["UKR>EU 2025-06-23 meeting"],
}
HEADS = {
    "The head of Libya's Presidential Council, Mohammed al-Menfi, is due in Athens on Thursday.": [
        "LBY>GRC 2025-06-26 visit planned"
    ],
    "The head of Sudan's Sovereign Council, Abdel Fattah al-Burhan, arrived in Cairo on Monday.": [
        "SDN>EGY 2025-06-23 visit"
    ],
    "The chairman of Yemen's Presidential Leadership Council met Egypt's president on Monday.": [
        "YEM>EGY 2025-06-23 meeting"
    ],
    "On Monday the head of the EU delegation to Russia was summoned to the Russian Ministry of Foreign "
    "Affairs.": ["RUS>EU 2025-06-23 summons"],
    "Germany's ambassador to Russia was summoned on Monday.": ["RUS>DEU 2025-06-23 summons"],
    "A former head of Sudan's army arrived in Cairo on Monday.": [],
}
RECALLED = {
    "It will be recalled that from 5 May to 7 May 2025 Ghana's president paid a visit to Ivory Coast.": [
        "GHA>CIV 2025-05-05/2025-05-07 visit"
    ],
    "It will be remembered that Ghana's president visited Ivory Coast in May.": ["GHA>CIV 2025-05 visit"],
    "Ghana's president, it will be recalled, visited Ivory Coast in May.": ["GHA>CIV 2025-05 visit"],
    "Ivory Coast's president will visit Ghana on Monday. The visit is a reciprocal one to the visit made to "
    "Ivory Coast by Ghana's president in May.": [
        "CIV>GHA 2025-06-30 visit planned",
        "GHA>CIV 2025-05 visit",
    ],
}
GIVEN = {
    "Norway and Denmark will jointly deliver 8,000 artillery shells to Ukraine.": [
        "DNK>UKR 2025-06-25/.. pledge planned",
        "NOR>UKR 2025-06-25/.. pledge planned",
    ],
    "Norway will soon provide Ukraine with ten tanks.": ["NOR>UKR 2025-06-25/.. pledge planned"],
    "Norway will hand over ten tanks to Ukraine.": ["NOR>UKR 2025-06-25/.. pledge planned"],
    "Norway is to send ten tanks to Ukraine.": ["NOR>UKR 2025-06-25/.. pledge planned"],
    "Norway said it would transfer ten tanks to Ukraine.": ["NOR>UKR 2025-06-25/.. pledge planned"],
    "Norway would transfer ten tanks to Ukraine, Oslo said.": ["NOR>UKR 2025-06-25/.. pledge planned"],
    "Norway will hand over ten tanks to Ukraine on Friday.": ["NOR>UKR 2025-06-27 delivery planned"],
    "Turkey distributed food parcels to 500 families in Afghanistan on Monday.": [
        "TUR>AFG 2025-06-23 delivery"
    ],
}

DONE_TO = {
    "Three Togolese fishermen were arrested by Ghana's navy on Monday.": ["GHA>TGO 2025-06-23 arrest"],
    "A Togolese trawler was seized by Ghana on Monday.": ["GHA>TGO 2025-06-23 arrest"],
    "Two Ghanaian journalists were freed on Monday by the Togolese authorities.": [
        "TGO>GHA 2025-06-23 release"
    ],
    "Togo secured a $50 million loan from Ghana on Monday.": ["GHA>TGO 2025-06-23 loan"],
    "Ghana granted Togo a $50 million loan on Monday.": ["GHA>TGO 2025-06-23 loan"],
    "Ghana received a request from Togo for help on Monday.": ["TGO>GHA 2025-06-23 request"],
    "Togo came under criticism from Ghana on Monday over the arrests.": ["GHA>TGO 2025-06-23 criticism"],
    "Togo was hit with sanctions by Ghana on Monday.": ["GHA>TGO 2025-06-23 sanction"],
    "Togo received ten trucks from Ghana on Monday.": ["GHA>TGO 2025-06-23 delivery"],
    "Three Togolese fishermen were arrested by police on Monday.": [],
    "Ghana's president received a warm welcome from Togo's people on Monday.": [],
}
AND_ALSO = {
    "Kenya imposed sanctions on Ghana on Monday. It also sanctioned Togo.": [
        "KEN>GHA 2025-06-23 sanction",
        "KEN>TGO 2025-06-23 sanction",
    ],
    "Kenya expelled a Ghanaian diplomat on Monday. A Togolese diplomat was also expelled.": [
        "KEN>GHA 2025-06-23 expulsion",
        "KEN>TGO 2025-06-23 expulsion",
    ],
    "Kenya summoned Ghana's ambassador on Monday. It also summoned the Togolese ambassador.": [
        "KEN>GHA 2025-06-23 summons",
        "KEN>TGO 2025-06-23 summons",
    ],
    "Kenya delivered ten trucks to Ghana on Monday. It also delivered five trucks to Togo.": [
        "KEN>GHA 2025-06-23 delivery",
        "KEN>TGO ../2025-06-25 delivery",
    ],
}

SAID_AFTER = {
    "Ties are good, Ghana's president said after talks with his Togolese counterpart in Lima on Tuesday.": [
        "GHA>TGO 2025-06-24 meeting"
    ],
    "Ghana's president said after meeting with Togo's prime minister on Tuesday that ties were good.": [
        "GHA>TGO 2025-06-24 meeting"
    ],
    "Ties are good, Ghana's president said on Tuesday before talks with his Togolese counterpart.": [],
    "The Tunisian presidency said on Wednesday that the country decided to close the borders with Libya.": [
        "TUN>LBY 2025-06-25 closure"
    ],
    "The Pakistan-Afghanistan border has been closed with immediate effect due to security reasons.": [
        "PAK>AFG ../2025-06-25 closure"
    ],
    "The talks between Ghana and Togo are due to begin on Friday.": ["GHA>TGO 2025-06-27 meeting planned"],
    "NATO allies backed the U.S. decision on Tuesday.": [],
}

LATER = {
    "Rwanda and Mozambique have signed a defence agreement. Rwandan troops have been there for a year. "
    "The agreement was signed on Monday by Gen Jean Bosco Kazura and Admiral Joaquim Mangrasse.": [
        "RWA>MOZ 2025-06-23 agreement"
    ],
    "Rwanda and Mozambique have signed a defence agreement. Rwandan troops have been there for a year. "
    "The agreement was signed on Monday by a Kenyan envoy and Admiral Joaquim Mangrasse.": [
        "RWA>MOZ ../2025-06-25 agreement"
    ],
    "Kenya and Ghana have signed a trade deal. It was signed in Nairobi on Monday.": [
        "KEN>GHA 2025-06-23 agreement"
    ],
}
VISITORS = {
    "A Russian cargo aircraft arrived in Bangui on Monday.": [],
    "A Kenyan passenger plane landed in Accra on Monday.": [],
    "Kenya's president, whose plane was late, arrived in Ghana on Monday.": ["KEN>GHA 2025-06-23 visit"],
    "US Charge d'Affaires Natalie A. Baker called on the Pakistani commerce minister on Tuesday.": [
        "USA>PAK 2025-06-24 meeting"
    ],
}

AHEAD = {
    "Talks between Ghana and Togo resume on Friday.": ["GHA>TGO 2025-06-27 meeting planned"],
    "Peace talks between Ghana and Togo get under way on Friday.": ["GHA>TGO 2025-06-27 negotiation planned"],
    "Talks between Ghana and Togo resumed on Monday.": ["GHA>TGO 2025-06-23 meeting"],
    "A summit of Ghana and Togo takes place on Thursday.": ["GHA>TGO 2025-06-26 meeting planned"],
    "Ghana's president heads to Togo on Thursday for talks.": ["GHA>TGO 2025-06-26 visit planned"],
    "Ghana's president is travelling to Togo this weekend.": ["GHA>TGO 2025-06-28/2025-06-29 visit planned"],
    "Ghana's parliament is to ratify a treaty with Togo on Thursday.": [
        "GHA>TGO 2025-06-26 ratification planned"
    ],
    "The first batch of Turkish drones for Ghana arrives on Friday.": ["TUR>GHA 2025-06-27 delivery planned"],
    "Kenya confirmed that the Ghanaian president's visit will go ahead on Friday.": [
        "GHA>KEN 2025-06-27 visit planned"
    ],
    "Kenya and Ghana aim to sign a free trade deal by the end of the year.": [],
}
ASKED = {
    "Kenya has invited Ghana's president to visit in July.": ["KEN>GHA ../2025-06-25 invitation"],
    "Kenya on Monday invited Ghana's president to visit in July.": ["KEN>GHA 2025-06-23 invitation"],
    "Kenya asked Ghana on Monday to send troops in July.": ["KEN>GHA 2025-06-23 request"],
    "Kenya has urged Ghana to withdraw its troops by Friday.": ["KEN>GHA ../2025-06-25 request"],
    "Kenya made a request to the Ghanaian government on Monday.": ["KEN>GHA 2025-06-23 request"],
}

THIRD = {  # of whom it is only told what somebody else does with them
    "Ghana voiced support on Monday for Togo's bid to join the Commonwealth.": ["GHA>TGO 2025-06-23 support"],
    "Ghana rejected on Monday Togo's plan to rejoin ECOWAS.": ["GHA>TGO 2025-06-23 refusal"],
    "Ghana urged Togo on Monday to leave the Commonwealth.": ["GHA>TGO 2025-06-23 request"],
    "Ghana asked Togo on Monday to recognise Benin.": ["GHA>TGO 2025-06-23 request"],
    "Ghana warned Togo on Monday against arming Benin.": ["GHA>TGO 2025-06-23 threat"],
    "Ghana's president met Togo's leader on Monday to discuss Benin.": ["GHA>TGO 2025-06-23 meeting"],
    "Kenya and Ghana on Monday criticised Togo over its plan to close the border with Benin.": [
        "GHA>TGO 2025-06-23 criticism",
        "KEN>TGO 2025-06-23 criticism",
    ],
    "Ghana on Monday condemned Togo's decision to expel Benin's ambassador.": [
        "GHA>TGO 2025-06-23 criticism"
    ],
    "Ghana announced its plan to close the border with Togo.": ["GHA>TGO 2025-06-25/.. closure planned"],
    "Ghana's parliament on Monday approved a loan from Togo for a railway to Benin.": [],
    "Ghana's parliament on Monday approved a grant to Togo.": ["GHA>TGO 2025-06-23 pledge"],
    "Togo's ambassador to Ghana visited a school in Accra on Monday.": [],
    "Togo's ambassador to Ghana visited Benin on Monday.": ["TGO>BEN 2025-06-23 visit"],
}

COUNTED = {  # how many of whom, or for whom
    "Kenya expelled two diplomats from Ghana, three from Togo and one from Benin on Tuesday.": [
        "KEN>BEN 2025-06-24 expulsion",
        "KEN>GHA 2025-06-24 expulsion",
        "KEN>TGO 2025-06-24 expulsion",
    ],
    "Chile has expelled ten diplomats – three each from Peru and Bolivia and four from Ecuador – the ministry "
    "said on Tuesday.": [
        "CHL>BOL 2025-06-24 expulsion",
        "CHL>ECU 2025-06-24 expulsion",
        "CHL>PER 2025-06-24 expulsion",
    ],
    "Chile on Tuesday expelled three Peruvian and four Bolivian diplomats.": [
        "CHL>BOL 2025-06-24 expulsion",
        "CHL>PER 2025-06-24 expulsion",
    ],
    "Chile said on Tuesday it was expelling five diplomats of Peru, two of Bolivia and one of Ecuador.": [
        "CHL>BOL 2025-06-24 expulsion",
        "CHL>ECU 2025-06-24 expulsion",
        "CHL>PER 2025-06-24 expulsion",
    ],
    "Peru on Monday donated 200,000 vaccine doses to Ghana and 100,000 to Togo.": [
        "PER>GHA 2025-06-23 donation",
        "PER>TGO 2025-06-23 donation",
    ],
    "Ghana received ten trucks from Peru and five from Chile on Monday.": [
        "CHL>GHA 2025-06-23 delivery",
        "PER>GHA 2025-06-23 delivery",
    ],
    "Ghana and four African countries signed a treaty with Peru on Monday.": ["GHA>PER 2025-06-23 agreement"],
}
NOTES = {
    "Japan and Ghana exchanged notes on a grant aid of 200 million yen on Monday.": [
        "JPN>GHA 2025-06-23 agreement"
    ],
    "The exchange of notes between Japan and the FSM took place in Palikir on Monday.": [
        "JPN>FSM 2025-06-23 agreement"
    ],
    "On June 12, 2025, the Government of Norway and the Kenyan Government held a signing ceremony for a grant.": [
        "NOR>KEN 2025-06-12 agreement"
    ],
    "Turkey's ambassador to Mali was called to the foreign ministry on Monday.": [
        "MLI>TUR 2025-06-23 summons"
    ],
    "Mali on Monday decided to declare Turkey's ambassador persona non grata.": [
        "MLI>TUR 2025-06-23 expulsion"
    ],
}
SEEN = {  # in a photograph, or as a guest
    "Peruvian Foreign Minister Luis Ek, left, shakes hands with Ghanaian Prime Minister Kofi Mensah in Accra on "
    "Saturday.": ["PER>GHA 2025-06-21 meeting"],
    "Peru's president poses with Ghana's president in Lima on Monday.": ["GHA>PER 2025-06-23 meeting"],
    "Kenyan President William Ruto held talks on Monday with visiting Ghanaian President John Mahama.": [
        "GHA>KEN 2025-06-23 meeting"
    ],
}
ALSO = {  # others do the same to the same
    "Ghana summoned Peru's ambassador on Monday. Togo also summoned the Peruvian charge d'affaires Luis Ek. In "
    "addition, Lomé decided to declare the diplomat persona non grata.": [
        "GHA>PER 2025-06-23 summons",
        "TGO>PER 2025-06-23 expulsion",
        "TGO>PER 2025-06-23 summons",
    ],
    "Chile expelled two Russian diplomats on Monday. Peru has also expelled a Russian diplomat.": [
        "CHL>RUS 2025-06-23 expulsion",
        "PER>RUS 2025-06-23 expulsion",
    ],
    "Togo summoned Peru's ambassador on Tuesday. Peru's ambassador to Italy, Luis Ek, also arrived on Monday at "
    "the host country's foreign ministry after being summoned to a meeting.": [
        "ITA>PER 2025-06-23 summons",
        "TGO>PER 2025-06-24 summons",
    ],
    "Peru's envoy to Italy appeared at the foreign ministry on Monday after having been summoned.": [
        "ITA>PER 2025-06-23 summons"
    ],
    "Chile expelled two Russian diplomats on 3 May 2021. Peru has also expelled a Russian diplomat.": [
        "CHL>RUS 2021-05-03 expulsion",
        "PER>RUS ../2025-06-25 expulsion",
    ],
    "On Monday russian ambassador Sergei Ek was summoned to the foreign ministry of Poland.": [
        "POL>RUS 2025-06-23 summons"
    ],
}
ONE_MORE = {
    "Ghana's foreign minister met Peru's president in Lima on Monday. This was their second meeting this year.": [
        "GHA>PER 2025-06-23 meeting"
    ],
    "Ghana's president arrived in Lima on Monday. It is the first visit by a Ghanaian president to Peru since "
    "2010.": ["GHA>PER 2025-06-23 visit"],
    "Japan and Ghana signed an agreement on Monday. This is the second agreement of Japan and Ghana this year.": [
        "JPN>GHA 2025-06-23 agreement"
    ],
    "Ghana expelled two Peruvian diplomats the week before last.": [
        "GHA>PER 2025-06-09/2025-06-15 expulsion"
    ],
    "Ghana expelled two Peruvian diplomats the month before last.": ["GHA>PER 2025-04 expulsion"],
    "Ghana and Peru signed a treaty two months ago.": ["GHA>PER 2025-04 agreement"],
    "Ghana and Peru signed a treaty in April of this year.": ["GHA>PER 2025-04 agreement"],
    "The Japanese foreign minister and Ghana's president agreed in Accra on Saturday for Japan to give 20 million "
    "dollars in grant aid to Ghana.": ["JPN>GHA 2025-06-21 agreement"],
}

ONCE = {  # the day of what somebody once was is not that of what they do
    "Ghana's president, elected in January, condemned Peru's sanctions on Monday.": [
        "GHA>PER 2025-06-23 criticism"
    ],
    "Ghana's president, sworn in on May 8, urged Peru to lift its sanctions.": [
        "GHA>PER ../2025-06-25 request"
    ],
    "The bridge, built in 2010, was handed over to Peru by Ghana.": ["GHA>PER ../2025-06-25 delivery"],
    "Kenya's president, re-elected last year, met Ghana's president on Monday.": [
        "KEN>GHA 2025-06-23 meeting"
    ],
}
MADE_KNOWN = {
    "Kenya has decided to expel four diplomats from Ghana and two from Togo. The Kenyan Foreign Ministry said on "
    "Tuesday that those expelled included people from the Ghanaian Embassy.": [
        "KEN>GHA 2025-06-24 expulsion",
        "KEN>TGO 2025-06-24 expulsion",
    ],
    "Kenya expelled two Ghanaian diplomats. The Ghanaian foreign ministry said on Tuesday that it was sorry.": [
        "KEN>GHA ../2025-06-25 expulsion"
    ],
    "Kenya expelled two Ghanaian diplomats. The Kenyan foreign ministry said on Tuesday that ties were bad.": [
        "KEN>GHA ../2025-06-25 expulsion"
    ],
}
GUESTS = {
    "India gave Nepal a loan on Tuesday. Prime Minister Hari Dev met visiting Nepalese President Ram Yadav on "
    "Wednesday.": ["IND>NPL 2025-06-24 loan", "NPL>IND 2025-06-25 meeting"],
    "The pact was signed on Monday after talks Kenyan President William Ruto had with visiting Ghanaian President "
    "John Mahama.": ["GHA>KEN 2025-06-23 meeting"],
    "On Monday talks the Kenyan president held with Ghana's leader ended without a deal.": [
        "KEN>GHA 2025-06-23 meeting"
    ],
}
GRANTS = {
    "Japan granted Ghana 20 million dollars on Monday for the construction of a school.": [
        "JPN>GHA 2025-06-23 donation"
    ],
    "Turkey allocated a 20 million dollar grant to Mali on Monday.": ["TUR>MLI 2025-06-23 donation"],
    "China on Monday gave Ghana 20 million yuan in grant aid.": ["CHN>GHA 2025-06-23 donation"],
    "Norway extended a grant of 20 million dollars to Ghana on Monday.": ["NOR>GHA 2025-06-23 donation"],
    "Peru's court granted asylum to a Ghanaian on Monday.": [],
}

CAPTIONS = {  # in the present tense, of what is past
    "Kenyan President William Ruto (R) meets Ghanaian President John Mahama in Accra on Monday.": [
        "KEN>GHA 2025-06-23 meeting"
    ],
    "Kenyan President William Ruto, second left, receives Ghanaian President John Mahama in Nairobi on Friday.": [
        "GHA>KEN 2025-06-20 meeting"
    ],
    "Philippine President Ferdinand Marcos Jr. (left) is welcomed by Indonesian President Joko Widodo at the palace "
    "in Jakarta on Monday.": ["IDN>PHL 2025-06-23 meeting"],
    "Kenyan President William Ruto meets Ghanaian President John Mahama in Nairobi on Friday.": [
        "GHA>KEN 2025-06-27 meeting planned"
    ],
}
FOR_A_COUNTRY = {
    "On June 20, Ambassador Ito handed over two ambulances to Tonga on behalf of the Government of Japan.": [
        "JPN>TON 2025-06-20 delivery"
    ],
    "Minister Kofi Ek signed the agreement with Peru on Monday on behalf of the Ghanaian government.": [
        "GHA>PER 2025-06-23 agreement"
    ],
    "Notes were exchanged between Japan and Tonga on June 20.": ["JPN>TON 2025-06-20 agreement"],
}
BUDGETS = {
    "The Chinese ambassador to Vanuatu on Monday presented a cheque of one million dollars to the Vanuatu "
    "government.": ["CHN>VUT 2025-06-23 donation"],
    "India on Monday extended $50 million in budgetary support to the Maldives.": [
        "IND>MDV 2025-06-23 donation"
    ],
    "India rolled over a $50 million Treasury bill for the Maldives on Monday.": ["IND>MDV 2025-06-23 loan"],
    "China on Monday wrote off 20 million dollars of Ghana's debt.": ["CHN>GHA 2025-06-23 concession"],
    "China forgave Ghana's debts on Monday.": ["CHN>GHA 2025-06-23 concession"],
}

ONLY_A_NUMBER = {  # of whom only how many is told
    "Denmark expelled 15 Russian diplomats on Tuesday. Sweden expelled three more on Wednesday.": [
        "DNK>RUS 2025-06-24 expulsion",
        "SWE>RUS 2025-06-25 expulsion",
    ],
    "Denmark expelled 15 Russian diplomats on Tuesday. Sweden expelled three.": [
        "DNK>RUS 2025-06-24 expulsion",
        "SWE>RUS ../2025-06-25 expulsion",
    ],
    "Denmark expelled 15 Russian diplomats on Tuesday. Sweden expelled three Chinese on Wednesday.": [
        "DNK>RUS 2025-06-24 expulsion",
        "SWE>CHN 2025-06-25 expulsion",
    ],
    "Denmark met a Russian envoy on Tuesday. Sweden expelled three.": ["DNK>RUS 2025-06-24 meeting"],
}
BROKERED = {  # by a third, and made somewhere
    "Israel and Syria held indirect talks brokered by Turkey in Istanbul on Monday.": [
        "ISR>SYR 2025-06-23 meeting"
    ],
    "Turkey-mediated talks between Somalia and Ethiopia opened in Ankara on Monday.": [
        "SOM>ETH 2025-06-23 meeting"
    ],
    "Russian-made tanks were delivered to Peru by Ghana on Monday.": ["GHA>PER 2025-06-23 delivery"],
    "The leaders of Kenya and Uganda agreed on Monday to remove trade barriers.": [
        "KEN>UGA 2025-06-23 agreement"
    ],
    "South Korea has agreed to provide $100 million in concessional loans to Cambodia.": [
        "KOR>KHM ../2025-06-25 pledge"
    ],
    "Lebanon received 60 million dollars from Qatar on Monday.": ["QAT>LBN 2025-06-23 donation"],
    "Nepal and China exchanged letters on Monday for a grant of 30 billion rupees.": [
        "NPL>CHN 2025-06-23 agreement"
    ],
}
ENVOYS = {
    "Greece on Tuesday gave Russia's consul in Thessaloniki three days to leave.": [
        "GRC>RUS 2025-06-24 expulsion"
    ],
    "Greece declared two Russian consuls undesirable on Tuesday.": ["GRC>RUS 2025-06-24 expulsion"],
}
SET_OFF = {  # by commas, inside what is told
    "Togo recalled, on Monday, its ambassador to Peru.": ["TGO>PER 2025-06-23 recall"],
    "Ghana closed, late on Tuesday in Accra, its border with Togo.": ["GHA>TGO 2025-06-24 closure"],
    "Togo expelled, earlier this week, three Peruvian diplomats.": [
        "TGO>PER 2025-06-23/2025-06-25 expulsion"
    ],
}
GIFTS = {
    "Peru provided 140,000 dollars on Monday to assist Ghana.": ["PER>GHA 2025-06-23 donation"],
    "Peru gave Ghana $2 million on Monday to help it rebuild.": ["PER>GHA 2025-06-23 donation"],
    "Peru released €1 million on Monday for flood victims in Ghana.": ["PER>GHA 2025-06-23 donation"],
    "Ghana was given $2 million by Peru on Monday.": ["PER>GHA 2025-06-23 donation"],
    "A cheque for $2 million was presented to Ghana by the Peruvian ambassador on Monday.": [
        "PER>GHA 2025-06-23 donation"
    ],
    "Peru made a contribution of $2 million to Ghana on Monday.": ["PER>GHA 2025-06-23 donation"],
    "Peru gifted a patrol boat to Ghana on Monday.": ["PER>GHA 2025-06-23 donation"],
    "Peru will gift Ghana two patrol boats on Friday.": ["PER>GHA 2025-06-27 delivery planned"],
    "Peru presented Ghana with ten ambulances on Monday.": ["PER>GHA 2025-06-23 delivery"],
    "Ghana took over ten ambulances from Peru on Monday.": ["PER>GHA 2025-06-23 delivery"],
    "The tents, a gift from Peru, were handed over to Ghana on Monday.": ["PER>GHA 2025-06-23 delivery"],
    "Peru plans to give Ghana ten ambulances on Friday.": ["PER>GHA 2025-06-27 delivery planned"],
    "Peruvian companies made $2 million in Ghana on Monday.": [],
    "The boats are to be gifted to twelve countries and Ghana on Friday.": [],
}
SENT_AWAY = {
    "Peru's president ordered the U.S. ambassador to leave the country on Monday.": [
        "PER>USA 2025-06-23 expulsion"
    ],
    "Peru said on Monday it was throwing out two Ghanaian diplomats.": ["PER>GHA 2025-06-23 expulsion"],
    "Peru kicked out three Ghanaian diplomats on Monday.": ["PER>GHA 2025-06-23 expulsion"],
    "The Ghanaian ambassador was declared persona non grata in Lima on Monday.": [
        "PER>GHA 2025-06-23 expulsion"
    ],
}
ULTIMATUMS = {
    "Togo gave Ghana 48 hours on Monday to release the fishermen.": ["TGO>GHA 2025-06-23 threat"],
    "Togo set Ghana a deadline on Monday to withdraw its troops.": ["TGO>GHA 2025-06-23 threat"],
    "Togo gave Ghana's envoy 48 hours on Monday to leave the country.": ["TGO>GHA 2025-06-23 expulsion"],
}
SEALED = {
    "Ghana sealed off its frontier with Togo on Monday.": ["GHA>TGO 2025-06-23 closure"],
    "Ghana ordered its border with Togo closed on Monday.": ["GHA>TGO 2025-06-23 closure"],
    "Ghana barred Togolese flights from its airspace on Monday.": ["GHA>TGO 2025-06-23 sanction"],
    "Kenya's ban on Tanzanian gas was lifted on Monday.": ["KEN>TZA 2025-06-23 lifting"],
    "The ban on Peruvian grapes was lifted by Ghana on Monday.": ["GHA>PER 2025-06-23 lifting"],
}
SYMPATHY = {
    "Ghana's president sent a message of condolence to his Peruvian counterpart on Monday.": [
        "GHA>PER 2025-06-23 condolences"
    ],
    "Peru conveyed its sympathies to Ghana on Monday.": ["PER>GHA 2025-06-23 condolences"],
    "Ghana mourned with Peru on Monday.": ["GHA>PER 2025-06-23 condolences"],
    "Ghana's president expressed sympathy for Peru's position on Monday.": [],
    "Ghana's president called Peruvian President Luis Campos on Monday in order to offer help.": [
        "GHA>PER 2025-06-23 call"
    ],
    "Ghana's president called the Peruvian president a liar on Monday.": [],
    "Ghana's foreign minister reached out to his Peruvian counterpart on Monday.": [
        "GHA>PER 2025-06-23 call"
    ],
}
EXCHANGED = {
    "Ghana and Peru will exchange ambassadors in July.": ["GHA>PER 2025-07 appointment planned"],
    "Ghana and Peru exchanged ambassadors on Monday.": ["GHA>PER 2025-06-23 appointment"],
    "Ghana and Peru are to appoint ambassadors in July.": ["GHA>PER 2025-07 appointment planned"],
}
ASIDE = {
    "Togo, which borders Ghana, signed a trade agreement with Peru on Monday.": [
        "TGO>PER 2025-06-23 agreement"
    ],
    "Togo, which counts China as a partner, signed a trade agreement with Peru on Monday.": [
        "TGO>PER 2025-06-23 agreement"
    ],
    "Togo's president and Ghana's president met several Pacific island leaders in Lima on Monday.": [],
}
TWO_IN_A_WORD = {  # the first in a form of its own
    "The Sino-Ghanaian treaty was signed on Monday in Accra.": ["CHN>GHA 2025-06-23 agreement"],
    "The Indo-US joint military exercise will be held from 5-18 September 2025.": [
        "IND>USA 2025-09-05/2025-09-18 cooperation planned"
    ],
    "Indo-Ghanaian relations are of old, and on Monday it rained.": [],
}
AT_HOME = {  # who receives a guest, if no third country is named
    "President Tomas Ekwe received the Peruvian foreign minister on Monday in Accra.": [
        "PER>GHA 2025-06-23 meeting"
    ],
    "Ghanaian Foreign Minister Ana Ek arrived in Lima. She was received by President Luis Quispe on Monday.": [
        "GHA>PER 2025-06-23 meeting"
    ],
    "President Tomas Ekwe received the Peruvian foreign minister on Monday in Accra. Togo kept still.": [],
    "President Tomas Ekwe received the Peruvian foreign minister on Monday in Accra during a summit.": [],
    "President Tomas Ekwe met the Peruvian foreign minister on Monday in Oslo.": [],
    "The Chief of Staff of the Ghana Armed Forces, Vice Admiral Jo Ek, paid a call on Peru's minister on Monday.": [
        "GHA>PER 2025-06-23 meeting"
    ],
    "IMF managing director Ana Ek met Ghana's president in Accra on Monday.": ["IMF>GHA 2025-06-23 meeting"],
    "EU Commissioner for Neighbourhood and Enlargement Jo Varga met Ghana's president on Monday. Varga flew to Lima "
    "on Tuesday.": ["EU>GHA 2025-06-23 meeting", "EU>PER 2025-06-24 visit"],
}
ALONE = {  # a body that meets meets nobody
    "The Ghanaian cabinet met on Monday. Togo's president condemned Ghana on Tuesday.": [
        "TGO>GHA 2025-06-24 criticism"
    ],
    "Ghanaian and Togolese ministers met on Monday in Accra.": ["TGO>GHA 2025-06-23 meeting"],
    "Ghana's minister Jo Ek and Togo's minister Ana Ba paid a visit to Lima on Monday for talks with Peruvian "
    "officials.": ["GHA>PER 2025-06-23 visit", "TGO>PER 2025-06-23 visit"],
}
WHOSE_OFFICE = {  # the day of the week is no part of a name, the Foreign Office not always Britain's
    "Prime Minister Narendra Modi Monday met the president of Ghana in Accra.": [
        "IND>GHA 2025-06-23 meeting"
    ],
    "Islamabad: The Foreign Office summoned the Ghanaian ambassador on Monday.": [
        "PAK>GHA 2025-06-23 summons"
    ],
    "London: The Foreign Office summoned the Ghanaian ambassador on Monday.": ["GBR>GHA 2025-06-23 summons"],
    "Islamabad: The Foreign Office summoned the British and the Ghanaian ambassador on Monday.": [
        "PAK>GBR 2025-06-23 summons",
        "PAK>GHA 2025-06-23 summons",
    ],
}

DEEDS = {
    "The crisis worsened on Monday with the breaking off of diplomatic relations between Ghana and Togo and the "
    "expulsion of the Ghanaian ambassador to Peru.": [
        "GHA>TGO 2025-06-23 rupture",
        "PER>GHA 2025-06-23 expulsion",
    ],
    "The recall on Monday of the Peruvian ambassador to Ghana came as a surprise.": [
        "PER>GHA 2025-06-23 recall"
    ],
    "The prime minister of Ghana spoke on Tuesday, a day after the recall of the Peruvian ambassador to Accra and the "
    "suspension by Lima of its cooperation with Accra.": [
        "PER>GHA 2025-06-23 recall",
        "PER>GHA 2025-06-23 suspension",
    ],
    "The arrest on Tuesday by the Ghanaian authorities of five Peruvian agents has angered Lima.": [
        "GHA>PER 2025-06-24 arrest"
    ],
    "An air strike carried out on Monday by Peru on Bolivia killed three people.": [
        "PER>BOL 2025-06-23 force"
    ],
    "The recall on Monday of the Peruvian ambassador came as a surprise.": [],
}
DECISIONS = {
    "Ghana's decision on Tuesday to expel two Peruvian diplomats drew criticism.": [
        "GHA>PER 2025-06-24 expulsion"
    ],
    "Ghana announced on Monday its decision to close its border with Togo.": ["GHA>TGO 2025-06-23 closure"],
    "Ghana reversed on Monday its decision to close its border with Togo.": ["GHA>TGO 2025-06-23 concession"],
    "Ghana said on Monday it would respond to Togo's decision to close its border.": [],
    "Ghana announced on Monday its decision to visit Togo.": [],
}
FOREMOST = {
    "The last Ghanaian president to visit Peru was John Mahama in 2008.": ["GHA>PER 2008 visit"],
    "John Mahama became on Monday the first Ghanaian president to visit Peru.": ["GHA>PER 2025-06-23 visit"],
    "Ghana's president hopes to be the first to visit Peru.": [],
    "Ghana's president set foot on Peruvian soil on Monday.": ["GHA>PER 2025-06-23 visit"],
}
RETALIATION = {
    "If Ghana does not reopen the border by Friday, Togo will take countermeasures, the ministry said on Monday.": [
        "TGO>GHA 2025-06-23 threat"
    ],
    "Togo will retaliate if Ghana does not withdraw its troops, its president said on Monday.": [
        "TGO>GHA 2025-06-23 threat"
    ],
    "Togo vowed on Monday to retaliate against Ghana.": ["TGO>GHA 2025-06-23 threat"],
    "Togo will respond to Ghana's letter, its president said on Monday.": [],
}
AGREED = {
    "Ghana and Peru have agreed to a joint investigation, the ministry said on Monday.": [
        "GHA>PER 2025-06-23 agreement"
    ],
    "Ghana agreed on Monday to a request by Peru to extradite a businessman.": [],
    "Accra and Lima committed to paper on Monday their intention to work together on rice.": [
        "GHA>PER 2025-06-25/.. cooperation planned"
    ],
    "Frigates to be built in Tema were ordered on Monday by Peru from Ghana.": [
        "PER>GHA 2025-06-23 purchase"
    ],
    "A border agreement with Peru was ratified by Ghana's parliament in March.": [
        "GHA>PER 2025-03 ratification"
    ],
    "Ghana bombed a rebel camp on Togolese territory on Monday.": ["GHA>TGO 2025-06-23 force"],
}
POSTPONEMENTS = {
    "Ghana announced on Monday the postponement of its president's visit to Peru.": [
        "GHA>PER 2025-06-23 suspension"
    ],
    "Ghana announced on Monday the cancellation of its president's trip to Peru.": [
        "GHA>PER 2025-06-23 cancellation"
    ],
}
EACH_OTHER = {
    "Ghana and Togo lifted restrictions on each other's exports on Monday.": [
        "GHA>TGO 2025-06-23 lifting",
        "TGO>GHA 2025-06-23 lifting",
    ],
    "Ghana and Togo imposed sanctions on each other on Monday.": [
        "GHA>TGO 2025-06-23 sanction",
        "TGO>GHA 2025-06-23 sanction",
    ],
    "Ghana and Togo expelled each other's ambassadors on Monday.": [
        "GHA>TGO 2025-06-23 expulsion",
        "TGO>GHA 2025-06-23 expulsion",
    ],
    "Kenya will lift restrictions on wheat from Tanzania, while Tanzania will lift its ban on Kenyan milk.": [
        "KEN>TZA 2025-06-25/.. lifting planned",
        "TZA>KEN 2025-06-25/.. lifting planned",
    ],
}
PASSIVES = {
    "Ghana will be given ten ambulances by Peru in July.": ["PER>GHA 2025-07 delivery planned"],
    "The Peruvian chargé d'affaires was called to the foreign ministry in Accra on Monday.": [
        "GHA>PER 2025-06-23 summons"
    ],
    "Peru's president will be received in Accra on Friday by his Ghanaian counterpart.": [
        "PER>GHA 2025-06-27 meeting planned"
    ],
    "Ghana will sign a so-called statement of intent with Sweden in July.": [
        "GHA>SWE 2025-07 letter_of_intent planned"
    ],
    "A Ghanaian aircraft carrying relief supplies landed in Peru on Monday.": ["GHA>PER 2025-06-23 delivery"],
    "Peru provided about 140,000 U.S. dollars on Monday to assist Ghanaians affected by the floods.": [
        "PER>GHA 2025-06-23 donation"
    ],
}
NO_GIFTS: dict[str, list[str]] = {
    "Peruvian investors transferred $2 million to Ghana on Monday.": [],
    "Ghana's president gave a speech in Lima on Monday about two million dollars of debt.": [],
    "Ghana's decision to host the summit was welcomed by Peru on Monday.": [],
}
SPEAKER_DID_IT = {
    "The border with Togo has been closed, Ghana's interior minister said on Monday.": [
        "GHA>TGO 2025-06-23 closure"
    ],
    "Diplomatic relations with Peru have been severed, Ghana's president said on Monday.": [
        "GHA>PER 2025-06-23 rupture"
    ],
    "Two Peruvian diplomats will be expelled, Ghana's president said on Monday.": [
        "GHA>PER 2025-06-25/.. expulsion planned"
    ],
    "Sanctions have been imposed on three Peruvian officials, Ghana's treasury said on Monday.": [
        "GHA>PER 2025-06-23 sanction"
    ],
    "Togo's border with Peru has been closed, Ghana's interior minister said on Monday.": [
        "TGO>PER 2025-06-23 closure"
    ],
}


WHO_IS_MEANT = {  # "the latter", a bare plural, people of two countries, who speaks after a place
    "Peru recalled its ambassador to Ghana on Monday in protest at the latter's arrest of two Peruvian envoys.": [
        "PER>GHA 2025-06-23 recall"
    ],
    "Peru condemned on Monday Ghana's embassy in Togo. Kenya and Oman have in the last months thrown out "
    "ambassadors.": ["PER>GHA 2025-06-23 criticism"],
    "The president of Ghana arrived in Togo on Monday. Officials of the two countries signed an agreement.": [
        "GHA>TGO 2025-06-23 agreement",
        "GHA>TGO 2025-06-23 visit",
    ],
    "Ghana's minister Kofi Ek met his Togolese counterpart Jo Ba in Accra on Monday. They spoke of the crisis "
    "in Libya and Ek said both governments had agreed to intensify cooperation.": [
        "TGO>GHA 2025-06-23 agreement",
        "TGO>GHA 2025-06-23 meeting",
    ],
    "Ghana on Monday ordered the immediate recall of the Ghanaian ambassador from Togo.": [
        "GHA>TGO 2025-06-23 recall"
    ],
    "The army would be of help to all, Ghana's minister Kofi Ek said on Monday at a meeting with his Togolese "
    "counterpart.": ["GHA>TGO 2025-06-23 meeting"],
}


DESCRIBED = {  # by what part of the world a country is in: the one that its sentence does not name
    "Togo's minister criticised Peru on Monday. Peru recalled its ambassador to the West African nation on Tuesday.": [
        "PER>TGO 2025-06-24 recall",
        "TGO>PER 2025-06-23 criticism",
    ],
    "Togo's minister met Ghana's envoy on Monday. The West African nation expelled a diplomat on Tuesday.": [
        "TGO>GHA 2025-06-23 meeting"
    ],
    "Peru is not the only South American country to expel an envoy of Togo.": [],
}
ON_THE_VERGE = {  # of doing is not to have done
    "Ghana is on the verge of signing a trade deal with Togo, the ministry said on Monday.": [
        "GHA>TGO 2025-06-25/.. agreement planned"
    ],
    "Ghana is close to lifting its ban on beef from Togo, the ministry said on Monday.": [
        "GHA>TGO 2025-06-25/.. lifting planned"
    ],
    "Ghana was on the brink of signing a trade deal with Togo, the ministry said on Monday.": [],
}
DONE_TO_THEM = {
    "The head of the mission of Peru to Ghana was declared persona non grata by the Ghanaian government on Monday.": [
        "GHA>PER 2025-06-23 expulsion"
    ],
    "On Monday Accra said it was suspending contacts with the Peruvian embassy.": [
        "GHA>PER 2025-06-23 suspension"
    ],
    "Restrictions on Peruvian meat imports were first imposed by Ghana on 15 June 2021.": [
        "GHA>PER 2021-06-15 sanction"
    ],
    "Ghana decided on Monday to recall all its ambassadors in Peru.": ["GHA>PER 2025-06-23 recall"],
    "Kenya summoned Peru's ambassador on Monday to protest over the violation of Togolese airspace by Peruvian "
    "fighter jets on 19 June.": ["KEN>PER 2025-06-23 summons", "PER>TGO 2025-06-19 force"],
    "Ghana accused Peru of violating its airspace last week.": ["GHA>PER ../2025-06-25 criticism"],
    "Togo decided on Monday to recall its ambassadors in Peru in protest against Peru's recall of its own envoys to "
    "Lome and Accra.": ["TGO>PER 2025-06-23 recall"],
}


NOBODY_OF_A_STATE = {  # is no other side; nor are talks in a third country with the other of the pair
    "Ghana and Togo signed an agreement on Monday. The Ghanaian president held talks with opposition leaders on "
    "Tuesday.": ["GHA>TGO 2025-06-23 agreement"],
    "Ghana and Togo signed an agreement on Monday. The Ghanaian minister met the press on Tuesday.": [
        "GHA>TGO 2025-06-23 agreement"
    ],
    "The Peruvian foreign minister was in Accra on Monday for talks. Quispe met his Togolese counterpart Jo Ba in "
    "Lome on Tuesday. Quispe praised it.": ["PER>GHA 2025-06-23 visit", "PER>TGO 2025-06-24 meeting"],
}
WHO_IT_IS = {
    "After talks with Ghana, Togo and Peru signed a trade agreement on Monday.": [
        "TGO>PER 2025-06-23 agreement"
    ],
    "Following mediation by Ghana, Togo and Peru agreed a ceasefire on Monday.": [
        "TGO>PER 2025-06-23 agreement"
    ],
    "It was decided on Monday at a meeting between Peruvian officials and Ama Ek, the head of Ghana's Food "
    "Service.": ["PER>GHA 2025-06-23 meeting"],
    "The Minister for Trade, Jo Costello, visited Ghana on Monday. Peru helps Ghana, and Ghana helps Peru.": [
        "PER>GHA 2025-06-23 visit"
    ],
    "The Minister for Trade, Jo Costello, visited Ghana on Monday. Peru and Togo help Ghana.": [],
    "Ghana made a limited number of products for Togo on Monday.": [],
}


def told(sentences: dict[str, list[str]]) -> dict[str, list[str]]:
    return {sentence: sorted(lines(drafted(sentence + SAID))) for sentence in sentences}


def test_the_day_of_a_plan_is_that_of_its_announcement() -> None:
    assert told(PLANS_ANNOUNCED) == PLANS_ANNOUNCED


def test_what_was_decided_is_told_as_what_was_done() -> None:
    assert told(DECIDED) == DECIDED


def test_who_is_expected_to_act_acts() -> None:
    assert told(EXPECTED) == EXPECTED


def test_he_is_no_country_that_a_sentence_begins_in() -> None:
    text = "From Accra, where he arrived on Monday, Kenya's president will fly to Togo on Friday."
    assert lines(drafted(text + SAID)) == ["KEN>TGO 2025-06-27 visit planned", "KEN>GHA 2025-06-23 visit"]


def test_a_summit_of_an_organisation_is_no_meeting_with_it() -> None:
    assert told(FORUMS) == FORUMS


def test_who_heads_a_body_of_state_acts_for_it() -> None:
    assert told(HEADS) == HEADS


def test_what_will_be_recalled_is_past() -> None:
    assert told(RECALLED) == RECALLED


def test_what_is_given_and_what_will_be() -> None:
    assert told(GIVEN) == GIVEN


def test_who_did_it_where_it_is_told_of_whom_it_was_done_to() -> None:
    assert told(DONE_TO) == DONE_TO


def test_a_new_target_in_the_next_sentence() -> None:
    assert told(AND_ALSO) == AND_ALSO


def test_talks_after_which_somebody_speaks_and_what_a_speaker_s_country_does() -> None:
    assert told(SAID_AFTER) == SAID_AFTER


def test_an_agreement_has_the_day_on_which_it_is_said_later_to_have_been_signed() -> None:
    assert told(LATER) == LATER


def test_a_plane_is_no_visitor_and_an_initial_is_part_of_a_name() -> None:
    assert told(VISITORS) == VISITORS


def test_what_is_announced_lies_ahead() -> None:
    assert told(AHEAD) == AHEAD


def test_the_day_of_what_is_asked_is_not_that_of_asking() -> None:
    assert told(ASKED) == ASKED


def test_who_is_only_told_of_is_no_party_and_no_visitor() -> None:
    assert told(THIRD) == THIRD


def test_a_border_closed_by_one_side_or_by_nobody_named() -> None:
    assert told(BORDERS) == BORDERS


def test_who_closed_a_border_is_doubtful_where_it_is_not_said() -> None:
    [draft] = drafted("The border between Ghana and Togo was closed on Tuesday." + SAID).proposals
    assert draft["evidence"]["parties"]["doubtful"]


def test_a_meeting_whatever_its_kind() -> None:
    assert told(MEETINGS) == MEETINGS


def test_a_protest_whatever_carries_it() -> None:
    assert told(PROTESTS) == PROTESTS


def test_fighting_and_ceasefires() -> None:
    assert told(FIGHTING) == FIGHTING


def test_what_is_put_off_and_who_is_invited() -> None:
    assert told(PUT_OFF) == PUT_OFF


def test_days_counted_from_what_is_told_with_it() -> None:
    assert told(COUNTED) == COUNTED


def test_the_day_of_saying_is_not_that_of_what_is_said() -> None:
    assert told(SAID_THEN) == SAID_THEN


def test_posts_missions_duties_and_what_is_asked_of_citizens() -> None:
    assert told(POSTS_AND_TRADE) == POSTS_AND_TRADE


def test_fighting_meetings_and_delays_of_others() -> None:
    assert told(NOT_THEIRS) == NOT_THEIRS


def test_both_sides_of_a_retaliation_and_what_is_only_condemned() -> None:
    assert told(ANSWERED) == ANSWERED


def test_counterparts_from_several_countries() -> None:
    assert told(PEERS) == PEERS


def test_each_country_of_a_list_with_numbers() -> None:
    assert told(COUNTED) == COUNTED


def test_notes_and_envoys_in_the_words_of_ministries() -> None:
    assert told(NOTES) == NOTES


def test_who_stands_beside_whom_has_met_them() -> None:
    assert told(SEEN) == SEEN


def test_others_who_did_the_same() -> None:
    assert told(ALSO) == ALSO


def test_the_second_of_a_kind_is_the_one_told_before() -> None:
    assert told(ONE_MORE) == ONE_MORE


def test_a_day_of_long_ago_is_not_that_of_the_news() -> None:
    assert told(ONCE) == ONCE


def test_who_did_it_makes_it_known_in_the_next_sentence() -> None:
    assert told(MADE_KNOWN) == MADE_KNOWN


def test_a_guest_comes_first_and_has_a_host() -> None:
    assert told(GUESTS) == GUESTS


def test_grants_are_gifts() -> None:
    assert told(GRANTS) == GRANTS


def test_captions_tell_in_the_present_what_is_past() -> None:
    assert told(CAPTIONS) == CAPTIONS


def test_an_envoy_is_of_the_country_for_which_they_act() -> None:
    assert told(FOR_A_COUNTRY) == FOR_A_COUNTRY


def test_help_with_a_budget_and_with_debts() -> None:
    assert told(BUDGETS) == BUDGETS


def test_whose_are_those_of_whom_only_the_number_is_told() -> None:
    assert told(ONLY_A_NUMBER) == ONLY_A_NUMBER


def test_who_brokers_talks_or_makes_goods_is_no_side() -> None:
    assert told(BROKERED) == BROKERED


def test_envoys_who_have_to_go() -> None:
    assert told(ENVOYS) == ENVOYS


def test_a_day_set_off_by_commas_is_stepped_over() -> None:
    assert told(SET_OFF) == SET_OFF


def test_gifts_of_money_and_of_things() -> None:
    assert told(GIFTS) == GIFTS


def test_envoys_sent_away_in_other_words() -> None:
    assert told(SENT_AWAY) == SENT_AWAY


def test_deadlines_are_threats() -> None:
    assert told(ULTIMATUMS) == ULTIMATUMS


def test_borders_are_sealed_and_bans_lifted() -> None:
    assert told(SEALED) == SEALED


def test_condolences_and_calls() -> None:
    assert told(SYMPATHY) == SYMPATHY


def test_ambassadors_are_exchanged() -> None:
    assert told(EXCHANGED) == EXCHANGED


def test_who_is_only_named_aside_does_not_act() -> None:
    assert told(ASIDE) == ASIDE


def test_two_countries_in_one_word() -> None:
    assert told(TWO_IN_A_WORD) == TWO_IN_A_WORD


def test_whose_an_office_is_and_what_a_name_is() -> None:
    assert told(WHOSE_OFFICE) == WHOSE_OFFICE


def test_what_a_noun_tells_has_sides_of_its_own() -> None:
    assert told(DEEDS) == DEEDS


def test_a_body_that_meets_alone() -> None:
    assert told(ALONE) == ALONE


def test_a_decision_to_do_it_is_doing_it() -> None:
    assert told(DECISIONS) == DECISIONS


def test_the_first_to_go_there_went() -> None:
    assert told(FOREMOST) == FOREMOST


def test_what_is_said_to_follow_is_a_threat() -> None:
    assert told(RETALIATION) == RETALIATION


def test_what_was_agreed_to() -> None:
    assert told(AGREED) == AGREED


def test_a_postponement_announced_is_no_visit() -> None:
    assert told(POSTPONEMENTS) == POSTPONEMENTS


def test_what_two_do_to_each_other() -> None:
    assert told(EACH_OTHER) == EACH_OTHER


def test_who_is_given_called_or_received() -> None:
    assert told(PASSIVES) == PASSIVES


def test_what_is_said_of_sums_and_visits() -> None:
    assert told(NO_GIFTS) == NO_GIFTS


def test_who_receives_a_guest_is_at_home() -> None:
    assert told(AT_HOME) == AT_HOME


def test_who_says_so_did_it() -> None:
    assert told(SPEAKER_DID_IT) == SPEAKER_DID_IT


def test_who_is_meant() -> None:
    assert told(WHO_IS_MEANT) == WHO_IS_MEANT


def test_a_country_described_is_the_other_of_two() -> None:
    assert told(DESCRIBED) == DESCRIBED


def test_what_is_about_to_be_done_is_not_done() -> None:
    assert told(ON_THE_VERGE) == ON_THE_VERGE


def test_to_whom_it_was_done_and_when() -> None:
    assert told(DONE_TO_THEM) == DONE_TO_THEM


GRIEVANCES = {
    "Ghana recalled its ambassador to Peru on Monday over the arrest of its citizens.": [
        "GHA>PER 2025-06-23 recall"
    ],
    "Ghana recalled its ambassador to Peru on Monday in protest at the arrest of its citizens.": [
        "GHA>PER 2025-06-23 recall"
    ],
    "In protest against the visit, Ghana recalled its ambassador to Peru on Monday.": [
        "GHA>PER 2025-06-23 recall"
    ],
    "Ghana recalled its envoy to Peru on Monday in protest at the latter's recognition of Togo's independence.": [
        "GHA>PER 2025-06-23 recall"
    ],
    "Ghana expelled the ambassador of Togo on Monday during protests against Peru.": [
        "GHA>TGO 2025-06-23 expulsion"
    ],
    "Kenya held talks with Ghana on Monday over the release of two fishermen.": [
        "KEN>GHA 2025-06-23 meeting"
    ],
}


def test_what_is_resented_was_not_done_then_by_who_resents_it() -> None:
    assert told(GRIEVANCES) == GRIEVANCES


GOODS_OF_A_STATE = {
    "The US trucks were delivered to Ghana on Monday at a ceremony.": ["USA>GHA 2025-06-23 delivery"],
    "The Peru arms shipment was delivered to Ghana on Monday.": ["PER>GHA 2025-06-23 delivery"],
    "According to the Ghanaian army, the US arms shipment was delivered on Monday.": [
        "USA>GHA 2025-06-23 delivery"
    ],
    "US weapons were handed over to the Ghanaian army on Monday.": ["USA>GHA 2025-06-23 delivery"],
    "The Ghana army was donated 12 trucks by Peru on Monday.": ["PER>GHA 2025-06-23 donation"],
    "Peru donated US$500,000 to Ghana on Monday.": ["PER>GHA 2025-06-23 donation"],
    "Ghana is also banning the sale and shipment of fuel to Togo.": ["GHA>TGO ../2025-06-25 sanction"],
    "The ministry ordered the recall of Ghana's ambassador from Lima on Monday.": [
        "GHA>PER 2025-06-23 recall"
    ],
}


def test_goods_named_by_whose_they_are_come_from_there() -> None:
    assert told(GOODS_OF_A_STATE) == GOODS_OF_A_STATE


APPROVALS = {
    "Ghana on Monday received Peru's approval to extend the memorandum.": ["PER>GHA 2025-06-23 agreement"],
    "Ghana on Monday obtained Peru's permission to fly over its territory.": [
        "PER>GHA 2025-06-23 concession"
    ],
    "Ghana on Monday received Peru's greetings and those of the king.": [],
}


def test_what_is_received_from_somebody_is_no_guest() -> None:
    assert told(APPROVALS) == APPROVALS


HALVES = {
    "A Peruvian minister arrived in Togo on Monday for talks on a pact between the island nation and China.": [
        "PER>TGO 2025-06-23 visit"
    ],
    "Officials from Ghana and Peru have initialled but not yet signed a pact that Togo has criticised.": [],
    "Ghana's minister called in the chargé d'affaires of the Peruvian embassy Jo Ba on Monday.": [
        "GHA>PER 2025-06-23 summons"
    ],
    "Ghana's Togo Affairs Office condemned Peru on Monday.": ["GHA>PER 2025-06-23 criticism"],
    "Ghana's envoys toured the region on Monday with the aim of establishing diplomatic relations with Peru.": [],
    "Ghana's president had a meeting with Peru's president on Monday, before which he had met Togo's.": [
        "GHA>PER 2025-06-23 meeting"
    ],
}


def test_who_takes_part_and_what_was_only_meant() -> None:
    assert told(HALVES) == HALVES


WIRE_WORDS = {
    "The Aflao border crossing between Ghana and Togo reopened on Monday after 27 days.": [
        "GHA>TGO 2025-06-23 lifting"
    ],
    "Cross-border trade between Ghana and Togo was halted on Monday.": ["GHA>TGO 2025-06-23 closure"],
    "Ghana's president invited the Peruvian president for a state visit to Accra on Monday.": [
        "GHA>PER 2025-06-23 invitation"
    ],
    "Ghana's president Jo Ba invited his Peruvian counterpart to Accra on Monday.": [
        "GHA>PER 2025-06-23 invitation"
    ],
    "The president of Ghana said on Monday the Peruvian envoy in Accra had 72 hours to leave.": [
        "GHA>PER 2025-06-23 expulsion"
    ],
    "Peru communicated to Ghana on Monday its opposition to the military presence on its border.": [
        "PER>GHA 2025-06-23 criticism"
    ],
    "Peru sent a diplomatic note to Ghana on Monday denying that it had crossed the border.": [
        "PER>GHA 2025-06-23 criticism"
    ],
    "Ghana said on Monday it stands ready to cooperate with Peru.": ["GHA>PER 2025-06-23 pledge"],
    "The cargo passed through Oruvia, arriving in Uvo (Torva) before it was handed over by Peru to Ghana on Monday.": [
        "PER>GHA 2025-06-23 delivery"
    ],
    "Ghana expelled Peru's envoy on Monday. Peru has seen protests by opponents of its president.": [
        "GHA>PER 2025-06-23 expulsion"
    ],
}


def test_what_the_wires_say_of_borders_notes_and_guests() -> None:
    assert told(WIRE_WORDS) == WIRE_WORDS


AFTER_WHAT_WAS_DONE = {
    "Ghana's president had no choice after Peru accused Ghana on Monday of harbouring rebels.": [
        "PER>GHA 2025-06-23 criticism"
    ],
    "Ghana did not sign the treaty after Togo closed its border with Ghana on Monday.": [
        "TGO>GHA 2025-06-23 closure"
    ],
    "Ghana may leave after the visit of Peru's president to Accra on Monday.": [],
    "Ghana says it stands ready to cooperate with Peru, but would act against any attempts.": [
        "GHA>PER ../2025-06-25 pledge"
    ],
}


ENDS_ON_FRIDAY = {
    "Ghana's aid to Peru will be suspended on Friday.": ["GHA>PER 2025-06-27 suspension planned"],
    "Ghana's fishing deal with Peru is to be rescinded on Friday.": [
        "GHA>PER 2025-06-27 cancellation planned"
    ],
    "Ghana's consulate in Lima will be closed by Peru on Friday.": ["PER>GHA 2025-06-27 closure planned"],
    "Ghana plans to sever links with Peru on Friday.": ["GHA>PER 2025-06-27 rupture planned"],
    "Ghana's treaty with Peru was terminated by Peru on Monday.": ["PER>GHA 2025-06-23 cancellation"],
    "Ghana's embassy in Peru was shut by Lima on Monday.": ["PER>GHA 2025-06-23 closure"],
}


NOT_QUITE = {
    "The loan will be transferred to Ghana by Peru in two phases, half upon its signing, half at the end of 2026.": [],
    "The border guards of Ghana reopened fire on Togo on Monday.": [],
    "Ghana invited the Peruvian minister for talks on Monday.": ["GHA>PER 2025-06-23 invitation"],
}


def test_what_is_only_invited_to_or_signed_in_time_is_not_done() -> None:
    assert told(NOT_QUITE) == NOT_QUITE


def test_what_is_to_end_is_planned() -> None:
    assert told(ENDS_ON_FRIDAY) == ENDS_ON_FRIDAY


def test_what_came_first_is_done_whatever_did_not_follow() -> None:
    assert told(AFTER_WHAT_WAS_DONE) == AFTER_WHAT_WAS_DONE


def test_who_speaks_for_no_state_is_no_side() -> None:
    assert told(NOBODY_OF_A_STATE) == NOBODY_OF_A_STATE


def test_who_it_is() -> None:
    assert told(WHO_IT_IS) == WHO_IT_IS


SAID_BEHIND = {
    "Ghana will invest $200 million in Togo, its finance minister assured on Monday.": [
        "GHA>TGO 2025-06-25/.. investment planned"
    ],
    "Ghana will lift its sanctions on Togo, its president pledged on Monday.": [
        "GHA>TGO 2025-06-25/.. lifting planned"
    ],
    "A truce between Ghana and Togo is to come into force on Monday.": [
        "GHA>TGO 2025-06-30 agreement planned"
    ],
    "Peru and Ghana exchanged shots on goal in a lively first half on Monday.": [],
    "Ghana and Peru agreed to share the points on Monday after a goalless draw.": [],
    "Peru invited Ghana to a friendly on Monday.": [],
    "A Peruvian singer apologised to Ghana on Monday for cancelling her concert.": [],
}


def test_what_is_said_behind_and_who_plays() -> None:
    assert {text: lines(drafted(text)) for text in SAID_BEHIND} == SAID_BEHIND


SOUGHT = {
    "Ghana signed off on Togo's NATO accession on Monday.": [],
    "Ghana ratified Togo's accession to NATO on Monday.": ["GHA>TGO 2025-06-23 ratification"],
    "Ghana backed Togo's NATO bid on Monday.": ["GHA>TGO 2025-06-23 support"],
    "Ghana backed Togo's bid to join the EU on Monday.": ["GHA>TGO 2025-06-23 support"],
    "Ghana vetoed Togo's EU accession on Monday.": ["GHA>TGO 2025-06-23 veto"],
    "Ghana signed an agreement with NATO on Monday.": ["GHA>NATO 2025-06-23 agreement"],
    "Ghana signed off on the sale of its stake in a Togolese mine on Monday.": [],
    "Ghana signed off on a pact with Togo on Monday.": ["GHA>TGO 2025-06-23 ratification"],
}
GOT = {
    "Ghana faced new threats and sanctions from Togo on Monday.": ["TGO>GHA 2025-06-23 threat"],
    "Ghana received a boost and a warning from Togo on Monday.": ["TGO>GHA 2025-06-23 threat"],
    "Ghana's president congratulated his team on Monday after it beat Togo.": [],
    "Ghana's president congratulated Togo's president on Monday.": ["GHA>TGO 2025-06-23 congratulations"],
}


def test_what_a_country_seeks_to_join_is_no_side() -> None:
    assert {text: lines(drafted(text + SAID)) for text in SOUGHT} == SOUGHT


def test_what_a_country_gets_is_done_by_another() -> None:
    assert {text: lines(drafted(text + SAID)) for text in GOT} == GOT


BACKED = {
    "Ghanaian lawmakers backed by Togo visited Benin on Monday.": ["GHA>BEN 2025-06-23 visit"],
    "A plan backed by Togo was put to Ghana on Monday.": [],
    "A Ghanaian force funded by Togo arrived in Benin on Monday.": ["GHA>BEN 2025-06-23 visit"],
    "Ghana was backed by Togo on Monday.": ["TGO>GHA 2025-06-23 support"],
}
POSTED = {
    "Ghana's envoy to Peru was named ambassador to Chile on Monday.": [],
    "Ghana named Ana Ek ambassador to Chile on Monday.": ["GHA>CHL 2025-06-23 appointment"],
    "Ghanaian sanctions on Peru hit Chile's banks on Monday.": ["GHA>PER 2025-06-23 sanction"],
    "Ghana imposed sanctions on Monday on Peru.": ["GHA>PER 2025-06-23 sanction"],
}


def test_who_is_backed_is_the_noun_before() -> None:
    assert {text: lines(drafted(text + SAID)) for text in BACKED} == BACKED


def test_a_post_or_curb_is_where_its_own_words_say() -> None:
    assert {text: lines(drafted(text + SAID)) for text in POSTED} == POSTED


SPARED = {
    "Ghana won a waiver from US sanctions on Togo on Monday.": [],
    "Ghana on Monday accepted Peru's apology for shelling Togo.": [
        "PER>GHA 2025-06-23 apology",
        "PER>TGO ../2025-06-25 force",
    ],
    "Ghana on Monday apologised to Peru for shelling Togo.": [
        "GHA>PER 2025-06-23 apology",
        "GHA>TGO ../2025-06-25 force",
    ],
}


def test_who_is_spared_or_asked_for_pardon_did_not_do_it() -> None:
    assert {text: lines(drafted(text + SAID)) for text in SPARED} == SPARED


ENDED = {
    "Ghana ended its defence agreement with Peru on Monday.": ["GHA>PER 2025-06-23 cancellation"],
    "Talks between Ghana and Peru ended on Monday in a trade agreement.": [
        "GHA>PER 2025-06-23 agreement",
        "GHA>PER 2025-06-23 meeting",
    ],
    "Ghana's president signed on Monday a law ratifying the pact with Peru.": [
        "GHA>PER 2025-06-23 ratification"
    ],
    "Ghana's president signed a pact with Peru on Monday.": ["GHA>PER 2025-06-23 agreement"],
}
SENT_BACK = {
    "Ghana sent back 40 Peruvian soldiers on Monday.": [],
    "Ghana will send back 40 Peruvian soldiers on Friday.": [],
    "Ghana sent 40 soldiers to Peru on Monday.": ["GHA>PER 2025-06-23 deployment"],
    "Ghana handed over to Peru on Monday the suspects it had arrested.": [],
    "Ghana handed over to Peru on Monday the chairmanship of the council.": [],
    "Ghana handed over 20 trucks to Peru on Monday.": ["GHA>PER 2025-06-23 delivery"],
}
NOT_THEIRS = {
    "It was Ghana, not Togo, that recalled its ambassador from Peru on Monday.": [
        "GHA>PER 2025-06-23 recall"
    ],
    "It was Togo that recalled its ambassador from Peru on Monday.": ["TGO>PER 2025-06-23 recall"],
    "Ghana joined Togo's sanctions on Peru on Monday.": [],
    "Ghana fined a bank on Monday for breaching sanctions on Peru.": [],
    "Ghana named an envoy to Peru's peace talks on Monday.": [],
    "Ghana hosted talks between rival Peruvian factions on Monday.": [],
    "Ghana broke with Togo in 2023 and on Monday opened an embassy in Lima.": ["GHA>TGO 2023 rupture"],
    "Ghana met Togo in May. Peru, whose president was in Accra on a visit on Monday, was glad.": [
        "GHA>TGO 2025-05 meeting",
        "PER>GHA 2025-06-23 visit",
    ],
}


def test_what_ends_a_pact_or_makes_a_law_of_it_is_no_pact() -> None:
    assert {text: sorted(lines(drafted(text + SAID))) for text in ENDED} == ENDED


def test_what_is_sent_back_or_handed_over_is_not_always_a_gift() -> None:
    assert {text: lines(drafted(text + SAID)) for text in SENT_BACK} == SENT_BACK


def test_who_is_set_aside_joined_or_elsewhere_did_not_do_it() -> None:
    assert {text: lines(drafted(text + SAID)) for text in NOT_THEIRS} == NOT_THEIRS


NEWS_DAY = {
    "Ghana announced on Friday the delivery of tanks to Peru.": ["GHA>PER 2025-06-25/.. delivery planned"],
    "Ghana delivered tanks to Peru on Friday.": ["GHA>PER 2025-06-20 delivery"],
    "Ghana hosted on Monday a summit at which Peru and Togo signed a treaty.": [
        "PER>TGO ../2025-06-25 agreement"
    ],
    "President Tomas Ekwe of Ghana returned home on Monday from a visit to Peru.": [
        "GHA>PER ../2025-06-25 visit"
    ],
    "President Tomas Ekwe of Ghana returned to Peru on Monday for a visit.": ["GHA>PER 2025-06-23 visit"],
    "Ghana and Togo met in May. Lawyer Ana Quispe said little. She will travel to Peru on Friday.": [
        "GHA>TGO 2025-05 meeting"
    ],
}


def test_the_day_of_the_news_and_of_coming_home_is_not_that_of_the_act() -> None:
    assert {text: lines(drafted(text + SAID)) for text in NEWS_DAY} == NEWS_DAY


DECIDED_BY = {
    "Ghana on Monday welcomed a decision by Peru to recognise Palestine.": [
        "PER>PSE ../2025-06-25 recognition"
    ],
    "Ghana on Monday decided to recognise Palestine.": ["GHA>PSE 2025-06-23 recognition"],
    "Ghana lost to Peru on Monday a vote for a seat on the council.": [],
    "Ghana's president left Peru on Monday with a promise of 500 tractors.": [],
    "Ghana promised Peru 500 tractors on Monday.": ["GHA>PER 2025-06-23 pledge"],
    "Ghana signed with Peru on Monday a pact on visiting forces.": ["GHA>PER 2025-06-23 agreement"],
    "Ghana expelled a Peruvian diplomat on Monday. Togo and Benin called for calm. The two neighbours signed a pact "
    "in 2019.": ["GHA>PER 2025-06-23 expulsion"],
    "Ghana expelled a Peruvian diplomat on Monday. Togo called for calm. The two countries signed a pact in 2019.": [
        "GHA>PER 2025-06-23 expulsion",
        "GHA>PER 2019 agreement",
    ],
}


def test_who_decided_gets_or_stands_by_is_not_who_is_told_of() -> None:
    assert {text: lines(drafted(text + SAID)) for text in DECIDED_BY} == DECIDED_BY


TOLD_BEHIND = {
    "Ghana inaugurated on Monday a dam that Peru has condemned.": ["PER>GHA ../2025-06-25 criticism"],
    "Ghana shipped on Monday the last of the howitzers that Peru bought in 2022.": [
        "GHA>PER 2025-06-23 delivery"
    ],
    "Ghana inaugurated on Monday a dam built with Peru.": ["GHA>PER 2025-06-23 cooperation"],
    "Ghana will stay in the bloc, its president told Peru's president on Monday by telephone.": [
        "GHA>PER 2025-06-23 call"
    ],
    "Ghana's president will speak with Peru's president on Friday by telephone.": [
        "GHA>PER 2025-06-27 call planned"
    ],
    "Ghana's army crossed into Togo on Monday at the request of its president.": [],
    "Ghana's army crossed into Togo on Monday.": ["GHA>TGO 2025-06-23 force"],
    "Ghana sent a demand for an apology from Peru back on Monday.": [],
}


def test_what_is_told_behind_is_another_matter() -> None:
    assert {text: lines(drafted(text + SAID)) for text in TOLD_BEHIND} == TOLD_BEHIND


JUDGED_MOVES = {
    "Ghana recalled its ambassador from Peru on Monday, a decision condemned by Chile.": [
        "GHA>PER 2025-06-23 recall"
    ],
    "Ghana signed a gas deal with Peru on Monday, a step rejected by Chile.": [
        "GHA>PER 2025-06-23 agreement"
    ],
    "Ghana expelled Peru's ambassador on Monday, a move denounced by Chile.": [
        "GHA>PER 2025-06-23 expulsion"
    ],
    "Peru was condemned by Chile on Monday.": ["CHL>PER 2025-06-23 criticism"],
    "The trip is part of Ghana's push to have Peru and Chile sign an agreement.": [],
    "Ghana's talks with Peru on Monday were part of its efforts to end the row.": [
        "GHA>PER 2025-06-23 meeting"
    ],
    "The talks are part of Ghana's efforts to get Peru and Chile back to the negotiating table.": [],
    "Ghana and Peru held talks on Monday as part of efforts to end the row.": ["GHA>PER 2025-06-23 meeting"],
    "In an effort to end the row, Ghana signed a pact with Peru on Monday.": ["GHA>PER 2025-06-23 agreement"],
    "It is possible that Ghana's president visited Peru.": [],
    "It is unlikely that Ghana closed its border with Togo on Monday.": [],
    "It was thought that Ghana had delivered arms to Togo on Monday.": [],
    "It has been proposed to Ghana's president that he visit Peru.": [],
    "It has been proposed to the head of the Ghanaian delegation to Togo and to the ambassador of Peru to Togo that "
    "they go to Togo.": [],
    "Peru and Togo have long been at odds. Ghana has withdrawn its troops -- a step supported by Togo.": [],
    "It was announced on Monday that Ghana had delivered arms to Togo.": ["GHA>TGO 2025-06-23 delivery"],
}


def test_what_others_judge_want_or_think_possible_is_not_done() -> None:
    assert {text: lines(drafted(text + SAID)) for text in JUDGED_MOVES} == JUDGED_MOVES


EXCHANGED = {
    "Ghana and Togo announced on Monday their first exchange of prisoners of war in years.": [
        "GHA>TGO 2025-06-23 release"
    ],
    "An exchange of prisoners between Ghana and Togo took place on Monday.": ["GHA>TGO 2025-06-23 release"],
    "Ghana and Togo will carry out an exchange of detainees on Friday.": [
        "GHA>TGO 2025-06-27 release planned"
    ],
    "Ghana and Togo announced on Monday plans for an exchange of prisoners.": [],
    "Ghana handed over 40 military personnel to Togo on Monday.": ["GHA>TGO 2025-06-23 release"],
    "Ghana handed over ten military vehicles to Togo on Monday.": ["GHA>TGO 2025-06-23 delivery"],
    "Ghana handed ten Togolese fishermen over to Togo on Monday.": ["GHA>TGO 2025-06-23 release"],
    "The ten Togolese fishermen were handed over to the Togolese navy by Ghana on Monday.": [
        "GHA>TGO 2025-06-23 release"
    ],
}


def test_who_was_exchanged_or_handed_over() -> None:
    assert {text: lines(drafted(text + SAID)) for text in EXCHANGED} == EXCHANGED


GOES_ON = {
    "Kenya's president met Togo's king, who arrived on Friday, and then flew to Peru on Sunday.": [
        "KEN>PER 2025-06-22 visit",
        "KEN>TGO ../2025-06-25 meeting",
    ],
    "Ghana expelled Togo's ambassador, who left on Friday, and recalled its own ambassador from Togo on Sunday.": [
        "GHA>TGO 2025-06-22 recall",
        "GHA>TGO ../2025-06-25 expulsion",
    ],
    "The minister met Ghana's king, who praised Togo on Friday and condemned Peru on Sunday.": [
        "GHA>PER 2025-06-22 criticism"
    ],
    "The prime minister met Togo's president on Friday and then flew to Peru on Sunday.": [],
    "Foreign Minister Ana Quispe is to travel this week to Kenya and Togo, her ministry said.": [],
    "Foreign Minister Ana Quispe is to go to Kenya and Togo, her ministry said, where Peru has firms. Quispe is to fly "
    "to Togo on Tuesday for a three-day visit that marks 40 years of ties between the two countries.": [],
    "Togo and Peru had earlier expelled six Ghanaian diplomats. Last week Togo expelled three employees of the "
    "Ghanaian embassy.": ["TGO>GHA 2025-06-16/2025-06-22 expulsion"],
    # of somebody of whom nobody says the country, and not of who was met
    "The prime minister will meet Kenya's president on Friday. He will visit Peru on Sunday.": [],
    "The foreign minister thanked Togo's king on Monday. He condemned Peru on Tuesday.": [],
    "The king of Togo was received by the foreign minister on Monday. He condemned Peru on Tuesday.": [
        "TGO>PER 2025-06-23 meeting",
        "TGO>PER 2025-06-24 criticism",
    ],
}


def test_who_goes_on_behind_what_is_told_of_another() -> None:
    assert {text: lines(drafted(text + SAID)) for text in GOES_ON} == GOES_ON


WHO_IT_WAS = {
    "India expelled Peru's ambassador on Sunday. Peru's army attacked India on Saturday. Peru accused India of it.": [
        "IND>PER 2025-06-22 expulsion",
        "PER>IND 2025-06-21 force",
        "PER>IND 2025-06-22 criticism",
    ],
    "Ghana expelled Togo's ambassador on Monday. Ghana will give a strong answer, its president said.": [
        "GHA>TGO 2025-06-23 expulsion"
    ],
    "Ghana condemned Togo's attack on Friday. Ghana's president on Saturday spoke to troops.": [
        "GHA>TGO 2025-06-20 criticism"
    ],
    "Ghana condemned Togo's attack on Friday. Ghana's president on Saturday spoke with his Togolese counterpart.": [
        "GHA>TGO 2025-06-20 criticism",
        "GHA>TGO 2025-06-21 call",
    ],
    "Ghana has always backed Togo in its rejection of the territorial claim by Peru.": [
        "GHA>TGO ../2025-06-25 support"
    ],
    "Ghana said its decision to expel Peruvian diplomats was meant to show solidarity with Togo.": [
        "GHA>PER ../2025-06-25 expulsion"
    ],
}


def test_who_did_it_and_when_where_others_are_told_of_beside() -> None:
    assert {text: lines(drafted(text + SAID)) for text in WHO_IT_WAS} == WHO_IT_WAS


# what somebody signs at home is agreed with nobody
AT_HOME = {
    "The U.S. president signed on Monday an executive order on trade with Mexico.": [],
    "The U.S. president signed into law on Monday a bill on aid to Peru.": [],
    "Peru's president signed several orders on Monday on Chile's imports.": [],
    "The Ghanaian president signed on Monday a revised version of the order on Togo.": [],
    "Ghana and Togo signed on Monday a treaty on the law of the sea.": ["GHA>TGO 2025-06-23 agreement"],
    "Peru and Ghana signed a budget support agreement on Monday.": ["PER>GHA 2025-06-23 agreement"],
    "Ghana's president signed on Monday a law ratifying the pact with Peru.": [
        "GHA>PER 2025-06-23 ratification"
    ],
    "Peru signed on Monday a contract with Chile.": ["PER>CHL 2025-06-23 agreement"],
    "Peru arrived fourth behind Chile on Monday.": [],
    "Talks in Geneva between Ghana's and Togo's envoys broke up on Monday without a deal.": [
        "GHA>TGO ../2025-06-25 meeting"
    ],
    "Ghana and Togo delivered trucks to the rebels on Monday.": [],
    "Ghana and Togo sent aid on Monday to Peru.": [
        "GHA>PER 2025-06-23 delivery",
        "TGO>PER 2025-06-23 delivery",
    ],
    "The EU announced on Monday its intention to stop funding Burundi.": [
        "EU>BDI 2025-06-25/.. suspension planned"
    ],
    "The EU announced on Monday a loan to Burundi.": ["EU>BDI 2025-06-23 pledge"],
    "Poland's premier led a ceremony on Monday welcoming American troops.": [],
    "Peru welcomed on Monday Ghana's president.": ["GHA>PER 2025-06-23 meeting"],
}


def test_laws_and_ends_and_troops_are_no_agreements_pledges_or_guests() -> None:
    assert {text: lines(drafted(text + SAID)) for text in AT_HOME} == AT_HOME


ENDS_OF_SANCTIONS = {  # who announces an end to sanctions imposes none
    "Ghana announced on Monday an end to the embargo on Togo.": ["GHA>TGO 2025-06-23 lifting"],
    "Ghana announced on Monday its decision to put an end to the sanctions against Togo.": [
        "GHA>TGO 2025-06-23 lifting"
    ],
    "Ghana decided on Monday to give up its sanctions on Togo.": ["GHA>TGO 2025-06-23 lifting"],
    "Ghana approved on Monday the phasing-out of its tariffs on Togo.": ["GHA>TGO 2025-06-23 lifting"],
    "Ghana extended on Monday the suspension of its sanctions on Togo.": ["GHA>TGO 2025-06-23 lifting"],
    "Ghana ended on Monday the suspension of its sanctions on Togo.": ["GHA>TGO 2025-06-23 sanction"],
    "Ghana decided on Monday not to lift its sanctions on Togo.": [],
    "Ghana extended on Monday its sanctions on Togo.": ["GHA>TGO 2025-06-23 sanction"],
    "A May 23 order extended the suspension of the harshest Peruvian sanctions on Togo.": [],
}


def test_the_end_of_sanctions_is_no_sanction() -> None:
    assert {text: lines(drafted(text + SAID)) for text in ENDS_OF_SANCTIONS} == ENDS_OF_SANCTIONS


CLEFTS = {  # "was" of what is set off is no auxiliary
    "It was Peru that Ghana supplied with 40 tonnes of rice on Monday.": ["GHA>PER 2025-06-23 delivery"],
    "It is Togo that Ghana lent $5 million on Monday.": ["GHA>TGO 2025-06-23 loan"],
    "It was Ghana that supplied Peru with rice on Monday.": ["GHA>PER 2025-06-23 delivery"],
    "It was on Monday that Ghana supplied Peru with rice.": ["GHA>PER 2025-06-23 delivery"],
    "Ghana was on Monday supplied with rice by Peru.": ["PER>GHA 2025-06-23 delivery"],
}


def test_who_is_set_off_is_no_subject_of_a_passive() -> None:
    assert {text: lines(drafted(text + SAID)) for text in CLEFTS} == CLEFTS


ENDS_OF_GRANTS = {  # who announces an end to visas lifts no curb
    "Ghana announced on Monday the suspension of the issuing of visas to Peruvian citizens.": [
        "GHA>PER 2025-06-23 suspension"
    ],
    "Ghana ordered on Monday the suspension of visa issuance to Peruvians.": [
        "GHA>PER 2025-06-23 suspension"
    ],
    "Ghana announced on Monday the abolition of visas for Peruvians.": ["GHA>PER 2025-06-23 lifting"],
    "Ghana announced on Monday the suspension of visa restrictions on Peruvians.": [
        "GHA>PER 2025-06-23 lifting"
    ],
    "Ghana announced on Monday the end of the visa waiver for Peruvians.": [
        "GHA>PER 2025-06-23 cancellation"
    ],
}


def test_the_end_of_what_is_granted_is_no_lifting() -> None:
    assert {text: lines(drafted(text + SAID)) for text in ENDS_OF_GRANTS} == ENDS_OF_GRANTS


RECOGNISED = [  # the one recognised stands between the words
    ("Macedonia and Montenegro, both close allies of Serbia, granted Kosovo recognition Thursday.",
     ["MKD>XKX 2025-06-19 recognition", "MNE>XKX 2025-06-19 recognition"]),
    ("Ghana has given Kosovo diplomatic recognition, the ministry said Monday.",
     ["GHA>XKX 2025-06-23 recognition"]),
    ("Ghana gave it full recognition on Monday.", []),
]  # fmt: skip


def test_who_is_granted_recognition() -> None:
    assert {text: lines(drafted(text)) for text, _ in RECOGNISED} == dict(RECOGNISED)

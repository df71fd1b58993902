// States in English, one a line: country | names | demonyms | seats.
import { states as read } from '../tables.ts';

export const states = read(`
AD | Andorra | Andorran, Andorrans | Andorra la Vella
AE | United Arab Emirates, UAE, U.A.E., Emirates | Emirati, Emiratis | Abu Dhabi
AF | Afghanistan, Islamic Emirate of Afghanistan | Afghan, Afghans | Kabul
AG | Antigua and Barbuda, Antigua & Barbuda, Antigua | Antiguan, Antiguans, Barbudan, Barbudans | Saint John's, St. John's
AL | Albania | Albanian, Albanians | Tirana
AM | Armenia | Armenian, Armenians | Yerevan
AO | Angola | Angolan, Angolans | Luanda
AR | Argentina, Argentine Republic | Argentine, Argentines, Argentinian, Argentinians, Argentinean, Argentineans | Buenos Aires, Casa Rosada
AT | Austria | Austrian, Austrians | Vienna, Ballhausplatz, Hofburg
AU | Australia, Commonwealth of Australia | Australian, Australians, Aussie, Aussies | Canberra
AZ | Azerbaijan | Azerbaijani, Azerbaijanis, Azeri, Azeris | Baku
BA | Bosnia and Herzegovina, Bosnia & Herzegovina, Bosnia-Herzegovina, Bosnia | Bosnian, Bosnians, Herzegovinian, Herzegovinians | Sarajevo
BB | Barbados | Barbadian, Barbadians, Bajan, Bajans | Bridgetown
BD | Bangladesh | Bangladeshi, Bangladeshis | Dhaka
BE | Belgium | Belgian, Belgians | Brussels
BF | Burkina Faso, Burkina | Burkinabe, Burkinabé, Burkinabè, Burkinabes | Ouagadougou
BG | Bulgaria | Bulgarian, Bulgarians | Sofia
BH | Bahrain | Bahraini, Bahrainis | Manama
BI | Burundi | Burundian, Burundians | Gitega, Bujumbura
BJ | Benin | Beninese | Porto-Novo, Cotonou
BN | Brunei, Brunei Darussalam | Bruneian, Bruneians | Bandar Seri Begawan
BO | Bolivia | Bolivian, Bolivians | La Paz, Sucre
BR | Brazil | Brazilian, Brazilians | Brasilia, Brasília, Planalto, Planalto Palace
BS | Bahamas, The Bahamas | Bahamian, Bahamians | Nassau
BT | Bhutan | Bhutanese | Thimphu
BW | Botswana | Botswanan, Botswanans, Motswana, Batswana | Gaborone
BY | Belarus, Byelorussia, Belorussia | Belarusian, Belarusians, Belarussian, Belarussians, Byelorussian, Byelorussians | Minsk
BZ | Belize | Belizean, Belizeans | Belmopan
CA | Canada | Canadian, Canadians | Ottawa, Parliament Hill, Rideau Hall
CD | Democratic Republic of the Congo, Democratic Republic of Congo, DR Congo, DRC, D.R.C., Congo, Congo-Kinshasa, Zaire | Congolese, Zairean, Zaireans, Zairian, Zairians | Kinshasa
CF | Central African Republic, CAR, C.A.R. | Central African, Central Africans | Bangui
CG | Republic of the Congo, Republic of Congo, Congo-Brazzaville, Congo Republic | | Brazzaville
CH | Switzerland, Swiss Confederation | Swiss | Bern, Berne
CI | Ivory Coast, Côte d'Ivoire, Côte d’Ivoire, Cote d'Ivoire, Cote d’Ivoire | Ivorian, Ivorians | Yamoussoukro, Abidjan
CL | Chile | Chilean, Chileans | Santiago, La Moneda
CM | Cameroon | Cameroonian, Cameroonians | Yaounde, Yaoundé
CN | China, People's Republic of China, People’s Republic of China, PRC, P.R.C. | Chinese | Beijing, Peking, Zhongnanhai
CO | Colombia | Colombian, Colombians | Bogota, Bogotá, Casa de Nariño
CR | Costa Rica | Costa Rican, Costa Ricans | San Jose, San José
CU | Cuba | Cuban, Cubans | Havana
CV | Cape Verde, Cabo Verde | Cape Verdean, Cape Verdeans, Cabo Verdean, Cabo Verdeans | Praia
CY | Cyprus, Republic of Cyprus | Cypriot, Cypriots, Greek Cypriot, Greek Cypriots | Nicosia
CZ | Czech Republic, Czechia, Czechoslovakia | Czech, Czechs, Czechoslovak, Czechoslovaks | Prague, Prague Castle
DE | Germany, Federal Republic of Germany, West Germany, East Germany | German, Germans, East German, East Germans, West German, West Germans | Berlin, Bundeskanzleramt, Federal Chancellery
DJ | Djibouti | Djiboutian, Djiboutians |
DK | Denmark | Danish, Dane, Danes | Copenhagen, Christiansborg
DM | Dominica, Commonwealth of Dominica | | Roseau
DO | Dominican Republic | Dominican, Dominicans | Santo Domingo
DZ | Algeria | Algerian, Algerians | Algiers, El Mouradia
EC | Ecuador | Ecuadorian, Ecuadorians, Ecuadorean, Ecuadoreans | Quito, Carondelet
EE | Estonia | Estonian, Estonians | Tallinn
EG | Egypt, Arab Republic of Egypt | Egyptian, Egyptians | Cairo
EH | Western Sahara, Sahrawi Republic, Sahrawi Arab Democratic Republic, SADR | Sahrawi, Sahrawis, Saharawi, Saharawis | Laayoune, El Aaiún
ER | Eritrea | Eritrean, Eritreans | Asmara
ES | Spain, Kingdom of Spain | Spanish, Spaniard, Spaniards | Madrid, Moncloa, Moncloa Palace, Zarzuela
ET | Ethiopia, Abyssinia | Ethiopian, Ethiopians | Addis Ababa
FI | Finland | Finnish, Finn, Finns | Helsinki
FJ | Fiji | Fijian, Fijians | Suva
FM | Micronesia, Federated States of Micronesia | Micronesian, Micronesians | Palikir
FR | France, French Republic | French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen | Paris, Elysee, Élysée, Elysée, Elysee Palace, Élysée Palace, Elysée Palace, Matignon, Hôtel Matignon
GA | Gabon | Gabonese | Libreville
GB | United Kingdom, UK, U.K., Britain, Great Britain, England, Scotland, Wales, Northern Ireland | British, Briton, Britons, Brit, Brits, English, Englishman, Englishmen, Englishwoman, Englishwomen, Scottish, Scot, Scots, Scotsman, Scotsmen, Scotswoman, Scotswomen, Welsh, Welshman, Welshmen, Welshwoman, Welshwomen, Northern Irish | London, Downing Street, 10 Downing Street, Number 10, No 10, No. 10, Whitehall, Westminster, Buckingham Palace
GD | Grenada | Grenadian, Grenadians | St. George's, St George's
GE | Georgia | Georgian, Georgians | Tbilisi
GH | Ghana | Ghanaian, Ghanaians | Accra
GM | Gambia, The Gambia | Gambian, Gambians | Banjul
GN | Guinea, Guinea-Conakry | Guinean, Guineans | Conakry
GQ | Equatorial Guinea | Equatorial Guinean, Equatorial Guineans, Equatoguinean, Equatoguineans | Malabo
GR | Greece, Hellenic Republic | Greek, Greeks, Hellenic | Athens, Maximos Mansion
GT | Guatemala | Guatemalan, Guatemalans | Guatemala City
GW | Guinea-Bissau, Guinea Bissau | Bissau-Guinean, Bissau-Guineans | Bissau
GY | Guyana | Guyanese | Georgetown
HK | Hong Kong, Hong Kong SAR | Hong Konger, Hong Kongers, Hongkonger, Hongkongers |
HN | Honduras | Honduran, Hondurans | Tegucigalpa
HR | Croatia | Croatian, Croatians, Croat, Croats | Zagreb
HT | Haiti | Haitian, Haitians | Port-au-Prince
HU | Hungary | Hungarian, Hungarians, Magyar, Magyars | Budapest
ID | Indonesia | Indonesian, Indonesians | Jakarta, Merdeka Palace, Nusantara
IE | Ireland, Republic of Ireland, Irish Republic, Eire, Éire | Irish, Irishman, Irishmen, Irishwoman, Irishwomen | Dublin, Leinster House
IL | Israel, State of Israel | Israeli, Israelis | Jerusalem, Tel Aviv
IN | India, Republic of India, Bharat | Indian, Indians | New Delhi, Delhi, South Block, Raisina Hill
IQ | Iraq | Iraqi, Iraqis | Baghdad
IR | Iran, Islamic Republic of Iran, Islamic Republic, Persia | Iranian, Iranians | Tehran, Teheran
IS | Iceland | Icelandic, Icelander, Icelanders | Reykjavik, Reykjavík
IT | Italy, Italian Republic | Italian, Italians | Rome, Palazzo Chigi, Chigi Palace, Quirinale, Quirinal, Quirinal Palace
JM | Jamaica | Jamaican, Jamaicans | Kingston
JO | Jordan, Hashemite Kingdom of Jordan | Jordanian, Jordanians | Amman
JP | Japan | Japanese | Tokyo, Kantei
KE | Kenya | Kenyan, Kenyans | Nairobi
KG | Kyrgyzstan, Kyrgyz Republic, Kirghizia, Kirgizia | Kyrgyz, Kyrgyzstani, Kyrgyzstanis, Kirghiz | Bishkek
KH | Cambodia, Kampuchea | Cambodian, Cambodians, Khmer, Khmers | Phnom Penh
KI | Kiribati | I-Kiribati | Tarawa, South Tarawa
KM | Comoros, Comoro Islands | Comorian, Comorians, Comoran, Comorans | Moroni
KN | Saint Kitts and Nevis, St. Kitts and Nevis, St Kitts and Nevis, St. Kitts & Nevis, Saint Kitts, St. Kitts | Kittitian, Kittitians, Nevisian, Nevisians | Basseterre
KP | North Korea, Democratic People's Republic of Korea, Democratic People’s Republic of Korea, DPRK, D.P.R.K. | North Korean, North Koreans | Pyongyang
KR | South Korea, Republic of Korea, ROK, R.O.K. | South Korean, South Koreans | Seoul, Blue House
KW | Kuwait | Kuwaiti, Kuwaitis | Kuwait City
KZ | Kazakhstan | Kazakh, Kazakhs, Kazakhstani, Kazakhstanis | Astana, Nur-Sultan, Akorda
LA | Laos, Lao PDR | Lao, Laotian, Laotians | Vientiane
LB | Lebanon | Lebanese | Beirut, Baabda, Grand Serail
LC | Saint Lucia, St. Lucia, St Lucia | Saint Lucian, Saint Lucians, St. Lucian, St. Lucians | Castries
LI | Liechtenstein | Liechtensteiner, Liechtensteiners | Vaduz
LK | Sri Lanka, Ceylon | Sri Lankan, Sri Lankans, Ceylonese | Colombo, Sri Jayawardenepura Kotte
LR | Liberia | Liberian, Liberians | Monrovia
LS | Lesotho | Basotho, Mosotho | Maseru
LT | Lithuania | Lithuanian, Lithuanians | Vilnius
LU | Luxembourg, Grand Duchy of Luxembourg, Luxemburg | Luxembourgish, Luxembourger, Luxembourgers | Luxembourg City
LV | Latvia | Latvian, Latvians | Riga
LY | Libya | Libyan, Libyans | Tripoli, Tobruk, Benghazi
MA | Morocco | Moroccan, Moroccans | Rabat
MC | Monaco | Monegasque, Monegasques, Monégasque, Monégasques, Monacan, Monacans |
MD | Moldova, Republic of Moldova, Moldavia | Moldovan, Moldovans, Moldavian, Moldavians | Chisinau, Chișinău, Kishinev
ME | Montenegro | Montenegrin, Montenegrins | Podgorica
MG | Madagascar | Malagasy, Madagascan, Madagascans | Antananarivo
MH | Marshall Islands | Marshallese | Majuro
MK | North Macedonia, Republic of North Macedonia, Macedonia, FYROM | Macedonian, Macedonians, North Macedonian, North Macedonians | Skopje
ML | Mali | Malian, Malians | Bamako, Koulouba
MM | Myanmar, Burma | Burmese, Myanmarese | Naypyidaw, Naypyitaw, Nay Pyi Taw, Yangon, Rangoon
MN | Mongolia | Mongolian, Mongolians, Mongol, Mongols | Ulaanbaatar, Ulan Bator
MR | Mauritania | Mauritanian, Mauritanians | Nouakchott
MT | Malta | Maltese | Valletta
MU | Mauritius | Mauritian, Mauritians | Port Louis
MV | Maldives, The Maldives | Maldivian, Maldivians | Malé
MW | Malawi | Malawian, Malawians | Lilongwe
MX | Mexico, United Mexican States | Mexican, Mexicans | Mexico City
MY | Malaysia | Malaysian, Malaysians | Kuala Lumpur, Putrajaya
MZ | Mozambique | Mozambican, Mozambicans | Maputo
NA | Namibia | Namibian, Namibians | Windhoek
NE | Niger | Nigerien, Nigeriens | Niamey
NG | Nigeria | Nigerian, Nigerians | Abuja, Aso Rock, Aso Villa
NI | Nicaragua | Nicaraguan, Nicaraguans | Managua
NL | Netherlands, The Netherlands, Holland | Dutch, Dutchman, Dutchmen, Dutchwoman, Dutchwomen | The Hague, Amsterdam, Binnenhof
NO | Norway | Norwegian, Norwegians | Oslo
NP | Nepal | Nepali, Nepalis, Nepalese | Kathmandu, Singha Durbar
NR | Nauru | Nauruan, Nauruans | Yaren
NZ | New Zealand, Aotearoa | New Zealander, New Zealanders, Kiwi, Kiwis | Wellington, Beehive
OM | Oman, Sultanate of Oman | Omani, Omanis | Muscat
PA | Panama | Panamanian, Panamanians | Panama City
PE | Peru | Peruvian, Peruvians | Lima
PG | Papua New Guinea, PNG, P.N.G. | Papua New Guinean, Papua New Guineans | Port Moresby
PH | Philippines, The Philippines | Filipino, Filipinos, Filipina, Filipinas, Philippine | Manila, Malacañang, Malacañang Palace, Malacanang
PK | Pakistan, Islamic Republic of Pakistan | Pakistani, Pakistanis | Islamabad, Rawalpindi
PL | Poland | Polish, Pole, Poles | Warsaw
PS | Palestine, State of Palestine, Palestinian Territories, Palestinian territories, Occupied Palestinian Territory, Palestinian Authority, Gaza Strip | Palestinian, Palestinians, Gazan, Gazans | Ramallah, Gaza, Gaza City
PT | Portugal | Portuguese | Lisbon, São Bento, Belém Palace
PW | Palau | Palauan, Palauans | Ngerulmud, Koror
PY | Paraguay | Paraguayan, Paraguayans | Asuncion, Asunción
QA | Qatar | Qatari, Qataris | Doha
RO | Romania | Romanian, Romanians | Bucharest, Cotroceni, Cotroceni Palace
RS | Serbia, Yugoslavia | Serbian, Serbians, Serb, Serbs, Yugoslav, Yugoslavs, Yugoslavian, Yugoslavians | Belgrade
RU | Russia, Russian Federation, Soviet Union, USSR, U.S.S.R. | Russian, Russians, Soviet, Soviets | Moscow, Kremlin
RW | Rwanda | Rwandan, Rwandans, Rwandese | Kigali, Urugwiro
SA | Saudi Arabia, Kingdom of Saudi Arabia, KSA | Saudi, Saudis, Saudi Arabian, Saudi Arabians | Riyadh
SB | Solomon Islands, Solomons | Solomon Islander, Solomon Islanders | Honiara
SC | Seychelles | Seychellois | Victoria
SD | Sudan | Sudanese | Khartoum, Port Sudan
SE | Sweden | Swedish, Swede, Swedes | Stockholm, Rosenbad
SG | Singapore | Singaporean, Singaporeans | Istana
SI | Slovenia | Slovenian, Slovenians, Slovene, Slovenes | Ljubljana
SK | Slovakia, Slovak Republic | Slovak, Slovaks, Slovakian, Slovakians | Bratislava
SL | Sierra Leone | Sierra Leonean, Sierra Leoneans | Freetown
SM | San Marino | Sammarinese, San Marinese |
SN | Senegal | Senegalese | Dakar
SO | Somalia | Somali, Somalis, Somalian, Somalians | Mogadishu, Villa Somalia
SR | Suriname, Surinam | Surinamese | Paramaribo
SS | South Sudan | South Sudanese | Juba
ST | São Tomé and Príncipe, Sao Tome and Principe, São Tomé & Príncipe, Sao Tome & Principe | São Toméan, São Toméans, Sao Tomean, Sao Tomeans | São Tomé, Sao Tome
SV | El Salvador | Salvadoran, Salvadorans, Salvadorean, Salvadoreans, Salvadorian, Salvadorians | San Salvador
SY | Syria, Syrian Arab Republic | Syrian, Syrians | Damascus
SZ | Eswatini, eSwatini, Swaziland | Swazi, Swazis | Mbabane, Lobamba
TD | Chad | Chadian, Chadians | N'Djamena, N’Djamena, Ndjamena
TG | Togo | Togolese | Lome, Lomé
TH | Thailand, Siam | Thai, Thais, Siamese | Bangkok
TJ | Tajikistan | Tajik, Tajiks, Tajikistani, Tajikistanis | Dushanbe
TL | East Timor, Timor-Leste, Timor Leste | Timorese, East Timorese | Dili
TM | Turkmenistan | Turkmen, Turkmens | Ashgabat, Ashkhabad
TN | Tunisia | Tunisian, Tunisians | Tunis, Carthage Palace
TO | Tonga | Tongan, Tongans | Nuku'alofa, Nuku’alofa, Nukuʻalofa
TR | Turkey, Türkiye, Turkiye | Turkish, Turk, Turks | Ankara, Beştepe
TT | Trinidad and Tobago, Trinidad & Tobago, Trinidad | Trinidadian, Trinidadians, Tobagonian, Tobagonians | Port of Spain
TV | Tuvalu | Tuvaluan, Tuvaluans | Funafuti
TW | Taiwan, Republic of China, Chinese Taipei | Taiwanese | Taipei
TZ | Tanzania, United Republic of Tanzania | Tanzanian, Tanzanians | Dodoma, Dar es Salaam
UA | Ukraine | Ukrainian, Ukrainians | Kyiv, Kiev, Bankova
UG | Uganda | Ugandan, Ugandans | Kampala
US | United States, US, U.S., United States of America, USA, U.S.A., America | American, Americans | Washington, White House, Washington DC, Washington D.C., Oval Office, Camp David, Mar-a-Lago
UY | Uruguay | Uruguayan, Uruguayans | Montevideo
UZ | Uzbekistan | Uzbek, Uzbeks, Uzbekistani, Uzbekistanis | Tashkent
VA | Vatican, Holy See, Vatican City, Apostolic See | | Apostolic Palace
VC | Saint Vincent and the Grenadines, St. Vincent and the Grenadines, St Vincent and the Grenadines, St. Vincent & Grenadines, Saint Vincent, St. Vincent | Vincentian, Vincentians | Kingstown
VE | Venezuela, Bolivarian Republic of Venezuela | Venezuelan, Venezuelans | Caracas, Miraflores, Miraflores Palace
VN | Vietnam, Viet Nam | Vietnamese | Hanoi
VU | Vanuatu | Ni-Vanuatu, Vanuatuan, Vanuatuans | Port Vila
WS | Samoa, Western Samoa | Samoan, Samoans | Apia
XK | Kosovo | Kosovar, Kosovars, Kosovan, Kosovans | Pristina, Prishtina
YE | Yemen | Yemeni, Yemenis, Yemenite, Yemenites | Sanaa, Sana'a, Sana’a
ZA | South Africa, RSA | South African, South Africans | Pretoria, Cape Town, Union Buildings
ZM | Zambia, Northern Rhodesia | Zambian, Zambians | Lusaka
ZW | Zimbabwe, Rhodesia | Zimbabwean, Zimbabweans, Rhodesian, Rhodesians | Harare
`);

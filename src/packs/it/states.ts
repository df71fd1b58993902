// States in Italian, one a line: country | names | demonyms | seats.
import { states as read } from '../tables.ts';

export const states = read(`
AD | Andorra | andorrano, andorrana, andorrani, andorrane | Andorra la Vella
AE | Emirati Arabi Uniti, Emirati Arabi, Emirati, EAU, Uae, UAE | emiratino, emiratina, emiratini, emiratine, emiratense, emiratensi | Abu Dhabi
AF | Afghanistan, Emirato islamico dell'Afghanistan, Emirato islamico | afghano, afghana, afghani, afghane | Kabul
AG | Antigua e Barbuda, Antigua | antiguano, antiguana, antiguani, antiguane | Saint John's, Saint John’s
AL | Albania | albanese, albanesi | Tirana
AM | Armenia | armeno, armena, armeni, armene | Erevan, Yerevan
AO | Angola | angolano, angolana, angolani, angolane | Luanda
AR | Argentina | argentino, argentina, argentini, argentine | Buenos Aires, Casa Rosada
AT | Austria | austriaco, austriaca, austriaci, austriache | Vienna, Ballhausplatz, Hofburg
AU | Australia | australiano, australiana, australiani, australiane | Canberra
AZ | Azerbaigian, Azerbaijan, Azerbaidjan, Azerbaidzhan | azero, azera, azeri, azere, azerbaigiano, azerbaigiana, azerbaigiani, azerbaigiane, azerbaijano, azerbaijana, azerbaijani, azerbaijane | Baku
BA | Bosnia-Erzegovina, Bosnia Erzegovina, Bosnia ed Erzegovina, Bosnia e Erzegovina, Bosnia | bosniaco, bosniaca, bosniaci, bosniache, erzegovese, erzegovesi | Sarajevo
BB | Barbados | barbadiano, barbadiana, barbadiani, barbadiane | Bridgetown
BD | Bangladesh | bangladese, bangladesi, bengalese, bengalesi | Dacca, Dhaka
BE | Belgio | belga, belgi, belghe | Bruxelles
BF | Burkina Faso, Burkina | burkinabe, burkinabé, burkinabè | Ouagadougou
BG | Bulgaria | bulgaro, bulgara, bulgari, bulgare | Sofia
BH | Bahrein, Bahrain | bahreinita, bahreiniti, bahreinite, bahreinese, bahreinesi | Manama
BI | Burundi | burundese, burundesi | Gitega, Bujumbura
BJ | Benin | beninese, beninesi | Porto-Novo, Cotonou
BN | Brunei | bruneiano, bruneiana, bruneiani, bruneiane | Bandar Seri Begawan
BO | Bolivia | boliviano, boliviana, boliviani, boliviane | La Paz, Sucre
BR | Brasile | brasiliano, brasiliana, brasiliani, brasiliane | Brasilia, Brasília, Planalto
BS | Bahamas, Bahama | bahamese, bahamesi | Nassau
BT | Bhutan | bhutanese, bhutanesi | Thimphu
BW | Botswana | botswano, botswana, botswani, botswane, botswanese, botswanesi | Gaborone
BY | Bielorussia, Belarus | bielorusso, bielorussa, bielorussi, bielorusse | Minsk
BZ | Belize | beliziano, beliziana, beliziani, beliziane, belizese, belizesi | Belmopan
CA | Canada | canadese, canadesi | Ottawa
CD | Repubblica democratica del Congo, Repubblica Democratica del Congo, Rdc, RDC, RD Congo, Rd Congo, Congo, Congo-Kinshasa, Congo Kinshasa, Zaire | congolese, congolesi, zairese, zairesi | Kinshasa
CF | Repubblica Centrafricana, Repubblica centrafricana, Centrafrica | centrafricano, centrafricana, centrafricani, centrafricane | Bangui
CG | Repubblica del Congo, Congo-Brazzaville, Congo Brazzaville | | Brazzaville
CH | Svizzera, Confederazione elvetica, Confederazione Elvetica | svizzero, svizzera, svizzeri, svizzere, elvetico, elvetica, elvetici, elvetiche | Berna
CI | Costa d'Avorio, Costa d’Avorio | ivoriano, ivoriana, ivoriani, ivoriane | Yamoussoukro, Abidjan
CL | Cile | cileno, cilena, cileni, cilene | Santiago, Santiago del Cile, La Moneda
CM | Camerun | camerunese, camerunesi | Yaoundé, Yaounde
CN | Cina, Repubblica popolare cinese, Repubblica Popolare Cinese, Rpc | cinese, cinesi | Pechino, Zhongnanhai
CO | Colombia | colombiano, colombiana, colombiani, colombiane | Bogotà, Bogotá, Bogota, Casa de Nariño
CR | Costa Rica, Costarica | costaricano, costaricana, costaricani, costaricane, costaricense, costaricensi | San José
CU | Cuba | cubano, cubana, cubani, cubane | Avana, L'Avana, L’Avana
CV | Capo Verde | capoverdiano, capoverdiana, capoverdiani, capoverdiane | Praia
CY | Cipro | cipriota, ciprioti, cipriote, greco-cipriota, greco-ciprioti, greco-cipriote | Nicosia
CZ | Repubblica Ceca, Repubblica ceca, Cechia, Cecoslovacchia | ceco, ceca, cechi, ceche, cecoslovacco, cecoslovacca, cecoslovacchi, cecoslovacche | Praga, Castello di Praga
DE | Germania, Repubblica federale tedesca, Germania Ovest, Germania Est | tedesco, tedesca, tedeschi, tedesche, germanico, germanica, germanici, germaniche | Berlino, Bundeskanzleramt, Cancelleria federale
DJ | Gibuti | gibutiano, gibutiana, gibutiani, gibutiane |
DK | Danimarca | danese, danesi | Copenaghen, Copenhagen, Christiansborg
DM | Dominica | | Roseau
DO | Repubblica Dominicana, Repubblica dominicana | dominicano, dominicana, dominicani, dominicane | Santo Domingo
DZ | Algeria | algerino, algerina, algerini, algerine | Algeri, El Mouradia
EC | Ecuador | ecuadoriano, ecuadoriana, ecuadoriani, ecuadoriane, ecuadoregno, ecuadoregna, ecuadoregni, ecuadoregne | Quito, Carondelet
EE | Estonia | estone, estoni | Tallinn
EG | Egitto | egiziano, egiziana, egiziani, egiziane, egizio, egizia, egizi, egizie | Il Cairo, Cairo
EH | Sahara Occidentale, Sahara occidentale, Repubblica sahrawi, Rasd | saharawi, sahrawi | El Aaiún, Laayoune
ER | Eritrea | eritreo, eritrea, eritrei, eritree | Asmara
ES | Spagna | spagnolo, spagnola, spagnoli, spagnole, iberico, iberica, iberici, iberiche | Madrid, Moncloa, Zarzuela
ET | Etiopia, Abissinia | etiope, etiopi, etiopico, etiopica, etiopici, etiopiche | Addis Abeba
FI | Finlandia | finlandese, finlandesi, finnico, finnica, finnici, finniche | Helsinki
FJ | Figi, Fiji, Isole Figi | figiano, figiana, figiani, figiane | Suva
FM | Micronesia, Stati federati di Micronesia, Stati Federati di Micronesia | micronesiano, micronesiana, micronesiani, micronesiane | Palikir
FR | Francia | francese, francesi, transalpino, transalpina, transalpini, transalpine | Parigi, Eliseo, Matignon, Palazzo Matignon
GA | Gabon | gabonese, gabonesi | Libreville
GB | Regno Unito, Gran Bretagna, Uk, UK, Inghilterra, Scozia, Galles, Irlanda del Nord | britannico, britannica, britannici, britanniche, inglese, inglesi, scozzese, scozzesi, gallese, gallesi, nordirlandese, nordirlandesi | Londra, Downing Street, 10 Downing Street, Whitehall, Westminster, Buckingham Palace
GD | Grenada | grenadino, grenadina, grenadini, grenadine | Saint George's, Saint George’s
GE | Georgia | georgiano, georgiana, georgiani, georgiane | Tbilisi
GH | Ghana | ghanese, ghanesi, ghaniano, ghaniana, ghaniani, ghaniane | Accra
GM | Gambia | gambiano, gambiana, gambiani, gambiane | Banjul
GN | Guinea, Guinea-Conakry | guineano, guineana, guineani, guineane | Conakry
GQ | Guinea Equatoriale, Guinea equatoriale | equatoguineano, equatoguineana, equatoguineani, equatoguineane | Malabo
GR | Grecia, Repubblica ellenica | greco, greca, greci, greche, ellenico, ellenica, ellenici, elleniche | Atene, Palazzo Maximos
GT | Guatemala | guatemalteco, guatemalteca, guatemaltechi, guatemalteche | Città del Guatemala
GW | Guinea-Bissau, Guinea Bissau | | Bissau
GY | Guyana | guyanese, guyanesi | Georgetown
HK | Hong Kong | hongkonghese, hongkonghesi |
HN | Honduras | honduregno, honduregna, honduregni, honduregne | Tegucigalpa
HR | Croazia | croato, croata, croati, croate | Zagabria
HT | Haiti | haitiano, haitiana, haitiani, haitiane | Port-au-Prince
HU | Ungheria | ungherese, ungheresi, magiaro, magiara, magiari, magiare | Budapest
ID | Indonesia | indonesiano, indonesiana, indonesiani, indonesiane | Giacarta, Jakarta, Nusantara
IE | Irlanda, Repubblica d'Irlanda, Repubblica d’Irlanda, Eire | irlandese, irlandesi | Dublino
IL | Israele, Stato di Israele, Stato d'Israele, Stato d’Israele | israeliano, israeliana, israeliani, israeliane | Gerusalemme, Tel Aviv
IN | India | indiano, indiana, indiani, indiane | Nuova Delhi, New Delhi, Delhi
IQ | Iraq, Irak | iracheno, irachena, iracheni, irachene | Baghdad, Bagdad
IR | Iran, Repubblica islamica dell'Iran, Repubblica islamica dell’Iran, Repubblica islamica, Repubblica Islamica, Persia | iraniano, iraniana, iraniani, iraniane | Teheran
IS | Islanda | islandese, islandesi | Reykjavik, Reykjavík
IT | Italia, Repubblica italiana, Repubblica Italiana | italiano, italiana, italiani, italiane | Roma, Palazzo Chigi, palazzo Chigi, Quirinale, Colle
JM | Giamaica | giamaicano, giamaicana, giamaicani, giamaicane | Kingston
JO | Giordania | giordano, giordana, giordani, giordane | Amman
JP | Giappone | giapponese, giapponesi, nipponico, nipponica, nipponici, nipponiche | Tokyo, Tokio, Kantei
KE | Kenya, Kenia | keniota, kenioti, keniote, keniano, keniana, keniani, keniane | Nairobi
KG | Kirghizistan, Kirghizstan, Kirghisistan, Kyrgyzstan, Kirghisia | kirghiso, kirghisa, kirghisi, kirghise, kirghizo, kirghiza, kirghizi, kirghize | Bishkek
KH | Cambogia, Kampuchea | cambogiano, cambogiana, cambogiani, cambogiane, khmer | Phnom Penh
KI | Kiribati | gilbertese, gilbertesi | Tarawa
KM | Comore | comoriano, comoriana, comoriani, comoriane, comoriense, comoriensi | Moroni
KN | Saint Kitts e Nevis, Saint Kitts | | Basseterre
KP | Corea del Nord, Nord Corea, Nordcorea, Repubblica popolare democratica di Corea, Rpdc, Dprk | nordcoreano, nordcoreana, nordcoreani, nordcoreane, nord-coreano, nord-coreana, nord-coreani, nord-coreane | Pyongyang
KR | Corea del Sud, Sud Corea, Sudcorea, Repubblica di Corea | sudcoreano, sudcoreana, sudcoreani, sudcoreane, sud-coreano, sud-coreana, sud-coreani, sud-coreane | Seul, Seoul, Casa Blu
KW | Kuwait | kuwaitiano, kuwaitiana, kuwaitiani, kuwaitiane | Kuwait City, Madinat al-Kuwait
KZ | Kazakistan, Kazakhstan, Kazachistan, Kazachstan | kazako, kazaka, kazaki, kazake, kazakho, kazakha, kazakhi, kazakhe | Astana, Nur-Sultan, Akorda
LA | Laos | laotiano, laotiana, laotiani, laotiane | Vientiane
LB | Libano | libanese, libanesi | Beirut, Baabda
LC | Saint Lucia, Santa Lucia | | Castries
LI | Liechtenstein | liechtensteiniano, liechtensteiniana, liechtensteiniani, liechtensteiniane | Vaduz
LK | Sri Lanka, Ceylon | srilankese, srilankesi, cingalese, cingalesi | Colombo
LR | Liberia | liberiano, liberiana, liberiani, liberiane | Monrovia
LS | Lesotho | lesothiano, lesothiana, lesothiani, lesothiane, basotho | Maseru
LT | Lituania | lituano, lituana, lituani, lituane | Vilnius
LU | Lussemburgo, Granducato di Lussemburgo, Granducato | lussemburghese, lussemburghesi |
LV | Lettonia | lettone, lettoni | Riga
LY | Libia | libico, libica, libici, libiche | Tripoli, Tobruk, Bengasi
MA | Marocco | marocchino, marocchina, marocchini, marocchine | Rabat
MC | Monaco, Principato di Monaco, Monte Carlo, Montecarlo | monegasco, monegasca, monegaschi, monegasche |
MD | Moldavia, Moldova, Repubblica di Moldova | moldavo, moldava, moldavi, moldave | Chisinau, Chișinău
ME | Montenegro | montenegrino, montenegrina, montenegrini, montenegrine | Podgorica
MG | Madagascar | malgascio, malgascia, malgasci, malgasce | Antananarivo
MH | Isole Marshall | marshallese, marshallesi | Majuro
MK | Macedonia del Nord, Macedonia | macedone, macedoni, nordmacedone, nordmacedoni | Skopje
ML | Mali | maliano, maliana, maliani, maliane | Bamako
MM | Myanmar, Birmania | birmano, birmana, birmani, birmane | Naypyidaw, Naypyitaw, Rangoon, Yangon
MN | Mongolia | mongolo, mongola, mongoli, mongole | Ulan Bator, Ulaanbaatar
MR | Mauritania | mauritano, mauritana, mauritani, mauritane, mauritaniano, mauritaniana, mauritaniani, mauritaniane | Nouakchott
MT | Malta | maltese, maltesi | La Valletta, Valletta
MU | Mauritius | mauriziano, mauriziana, mauriziani, mauriziane | Port Louis
MV | Maldive | maldiviano, maldiviana, maldiviani, maldiviane | Malé
MW | Malawi | malawiano, malawiana, malawiani, malawiane | Lilongwe
MX | Messico | messicano, messicana, messicani, messicane | Città del Messico
MY | Malaysia, Malesia | malese, malesi, malaysiano, malaysiana, malaysiani, malaysiane, malesiano, malesiana, malesiani, malesiane | Kuala Lumpur, Putrajaya
MZ | Mozambico | mozambicano, mozambicana, mozambicani, mozambicane | Maputo
NA | Namibia | namibiano, namibiana, namibiani, namibiane | Windhoek
NE | Niger | nigerino, nigerina, nigerini, nigerine | Niamey
NG | Nigeria | nigeriano, nigeriana, nigeriani, nigeriane | Abuja
NI | Nicaragua | nicaraguense, nicaraguensi, nicaraguegno, nicaraguegna, nicaraguegni, nicaraguegne | Managua
NL | Paesi Bassi, Olanda | olandese, olandesi, neerlandese, neerlandesi | L'Aia, L’Aia, Aia, Amsterdam, Binnenhof
NO | Norvegia | norvegese, norvegesi | Oslo
NP | Nepal | nepalese, nepalesi | Kathmandu, Katmandu
NR | Nauru | nauruano, nauruana, nauruani, nauruane | Yaren
NZ | Nuova Zelanda | neozelandese, neozelandesi | Wellington
OM | Oman, Sultanato dell'Oman, Sultanato dell’Oman | omanita, omaniti, omanite | Mascate, Muscat
PA | Panama, Panamá | panamense, panamensi, panamegno, panamegna, panamegni, panamegne | Città di Panama, Panama City
PE | Perù | peruviano, peruviana, peruviani, peruviane | Lima
PG | Papua Nuova Guinea, Papua | papuano, papuana, papuani, papuane, papuaso, papuasa, papuasi, papuase | Port Moresby
PH | Filippine | filippino, filippina, filippini, filippine | Manila, Malacañang
PK | Pakistan | pakistano, pakistana, pakistani, pakistane, pachistano, pachistana, pachistani, pachistane | Islamabad, Rawalpindi
PL | Polonia | polacco, polacca, polacchi, polacche | Varsavia
PS | Palestina, Stato di Palestina, Territori palestinesi, Territori Palestinesi, Autorità nazionale palestinese, Autorità palestinese, Anp, Striscia di Gaza, Striscia | palestinese, palestinesi, gazawi | Ramallah, Gaza, Gaza City
PT | Portogallo | portoghese, portoghesi, lusitano, lusitana, lusitani, lusitane | Lisbona, São Bento
PW | Palau | palauano, palauana, palauani, palauane | Ngerulmud, Koror
PY | Paraguay | paraguaiano, paraguaiana, paraguaiani, paraguaiane, paraguayano, paraguayana, paraguayani, paraguayane | Asunción, Asuncion
QA | Qatar | qatariota, qatarioti, qatariote, qatarino, qatarina, qatarini, qatarine, qatarense, qatarensi | Doha
RO | Romania | rumeno, rumena, rumeni, rumene, romeno, romena, romeni, romene | Bucarest, Cotroceni
RS | Serbia, Jugoslavia | serbo, serba, serbi, serbe, jugoslavo, jugoslava, jugoslavi, jugoslave | Belgrado
RU | Russia, Federazione russa, Federazione Russa, Unione Sovietica, Unione sovietica, Urss, URSS | russo, russa, russi, russe, sovietico, sovietica, sovietici, sovietiche | Mosca, Cremlino
RW | Ruanda, Rwanda | ruandese, ruandesi, rwandese, rwandesi | Kigali
SA | Arabia Saudita, Arabia saudita | saudita, sauditi, saudite | Riad, Riyad, Riyadh
SB | Isole Salomone, Salomone | salomonese, salomonesi | Honiara
SC | Seychelles | seychellese, seychellesi | Victoria
SD | Sudan | sudanese, sudanesi | Khartum, Khartoum, Port Sudan
SE | Svezia | svedese, svedesi | Stoccolma, Rosenbad
SG | Singapore | singaporiano, singaporiana, singaporiani, singaporiane | Istana
SI | Slovenia | sloveno, slovena, sloveni, slovene | Lubiana
SK | Slovacchia, Repubblica Slovacca, Repubblica slovacca | slovacco, slovacca, slovacchi, slovacche | Bratislava
SL | Sierra Leone | sierraleonese, sierraleonesi | Freetown
SM | San Marino, Repubblica di San Marino | sammarinese, sammarinesi |
SN | Senegal | senegalese, senegalesi | Dakar
SO | Somalia | somalo, somala, somali, somale | Mogadiscio, Villa Somalia
SR | Suriname | surinamese, surinamesi | Paramaribo
SS | Sud Sudan, Sudan del Sud | sudsudanese, sudsudanesi, sud-sudanese, sud-sudanesi | Giuba, Juba
ST | São Tomé e Príncipe, Sao Tomé e Principe, São Tomé e Principe, Sao Tome e Principe | saotomense, saotomensi | São Tomé, Sao Tomé
SV | El Salvador, Salvador | salvadoregno, salvadoregna, salvadoregni, salvadoregne | San Salvador
SY | Siria | siriano, siriana, siriani, siriane | Damasco
SZ | Eswatini, eSwatini, Swaziland | swazi, eswatiniano, eswatiniana, eswatiniani, eswatiniane | Mbabane, Lobamba
TD | Ciad, Chad | ciadiano, ciadiana, ciadiani, ciadiane | N'Djamena, N’Djamena
TG | Togo | togolese, togolesi | Lomé
TH | Thailandia, Tailandia, Siam | thailandese, thailandesi, tailandese, tailandesi, thai, siamese, siamesi | Bangkok
TJ | Tagikistan, Tajikistan | tagiko, tagika, tagiki, tagike, tagicco, tagicca, tagicchi, tagicche | Dushanbe
TL | Timor Est, Timor Leste, Timor-Leste | timorense, timorensi, timorese, timoresi | Dili
TM | Turkmenistan | turkmeno, turkmena, turkmeni, turkmene, turcmeno, turcmena, turcmeni, turcmene | Ashgabat
TN | Tunisia | tunisino, tunisina, tunisini, tunisine | Tunisi, Palazzo di Cartagine
TO | Tonga | tongano, tongana, tongani, tongane | Nuku'alofa, Nuku’alofa
TR | Turchia, Türkiye | turco, turca, turchi, turche | Ankara
TT | Trinidad e Tobago, Trinidad | trinidadiano, trinidadiana, trinidadiani, trinidadiane | Port of Spain
TV | Tuvalu | tuvaluano, tuvaluana, tuvaluani, tuvaluane | Funafuti
TW | Taiwan, Repubblica di Cina, Formosa | taiwanese, taiwanesi | Taipei
TZ | Tanzania | tanzaniano, tanzaniana, tanzaniani, tanzaniane | Dodoma, Dar es Salaam
UA | Ucraina | ucraino, ucraina, ucraini, ucraine | Kiev, Kyiv, Bankova
UG | Uganda | ugandese, ugandesi | Kampala
US | Stati Uniti, Usa, USA, U.S.A., Us, US, U.S., Stati Uniti d'America, Stati Uniti d’America, America | statunitense, statunitensi, americano, americana, americani, americane, nordamericano, nordamericana, nordamericani, nordamericane | Washington, Casa Bianca, White House, Studio Ovale, Camp David, Mar-a-Lago
UY | Uruguay | uruguaiano, uruguaiana, uruguaiani, uruguaiane, uruguayano, uruguayana, uruguayani, uruguayane | Montevideo
UZ | Uzbekistan | uzbeko, uzbeka, uzbeki, uzbeke, uzbecco, uzbecca, uzbecchi, uzbecche | Tashkent
VA | Vaticano, Santa Sede, Città del Vaticano, Stato della Città del Vaticano | vaticano, vaticana, vaticani, vaticane | Palazzo Apostolico, Oltretevere
VC | Saint Vincent e Grenadine, Saint Vincent | | Kingstown
VE | Venezuela | venezuelano, venezuelana, venezuelani, venezuelane, venezolano, venezolana, venezolani, venezolane | Caracas, Miraflores, Palazzo Miraflores
VN | Vietnam | vietnamita, vietnamiti, vietnamite | Hanoi
VU | Vanuatu | vanuatiano, vanuatiana, vanuatiani, vanuatiane | Port Vila
WS | Samoa | samoano, samoana, samoani, samoane | Apia
XK | Kosovo | kosovaro, kosovara, kosovari, kosovare | Pristina
YE | Yemen | yemenita, yemeniti, yemenite | Sana'a, Sana’a, Sanaa
ZA | Sudafrica, Sud Africa | sudafricano, sudafricana, sudafricani, sudafricane | Pretoria, Città del Capo
ZM | Zambia | zambiano, zambiana, zambiani, zambiane | Lusaka
ZW | Zimbabwe, Rhodesia | zimbabwiano, zimbabwiana, zimbabwiani, zimbabwiane, zimbabwese, zimbabwesi, rhodesiano, rhodesiana, rhodesiani, rhodesiane | Harare
`);

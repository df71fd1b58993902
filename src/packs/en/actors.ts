// Who acts, in English.
import type { ActorWords } from '../schema/actors.ts';
import { list } from '../tables.ts';
import { femaleNames, maleNames } from './given-names.ts';
import { knownOrganisations } from './organisations.ts';
import { states } from './states.ts';

export const actors: ActorWords = {
  states,
  honorifics: list(`
adm, amb, ayatollah, brig, brother, capt, cdr, cmdr, col, comrade, cpl, cpt, dame, datuk, dom, don, doña, dr,
esq, father, fr, frau, fraulein, gen, gov, haji, hajj, hajji, herr, hojatoleslam, hon, honorable, honourable,
imam, lady, lord, lt, madam, madame, maj, maulana, messrs, miss, mlle, mme, monsieur, monsignor, mother, mr, mrs,
ms, msgr, mufti, mullah, mx, pres, prof, professor, pvt, rabbi, rep, rev, reverend, saint, sayed, sayyid, sen,
senor, señor, senora, señora, sgt, shaikh, sheik, sheikh, shri, signor, signora, sir, sister, smt, st, syed, tun
`),
  offices: list(`
abbot, administrator, admiral, adviser, advisor, alderman, ambassador, arbiter, arbitrator, archbishop, archduke,
assemblyman, assemblywoman, attache, attaché, attorney, attorney-general, ayatollah, baron, baroness, bishop,
boss, brigadier, caliph, candidate, captain, cardinal, caudillo, ceo, cfo, chair, chairman, chairperson,
chairwoman, chamberlain, chancellor, chargé, chief, chieftain, co-chair, co-chairman, co-chairwoman, co-founder,
co-leader, co-ordinator, coach, colonel, comandante, commandant, commander, commander-in-chief, commissar,
commissioner, commodore, comptroller, congressman, congresswoman, constable, consul, consul-general, controller,
convener, coordinator, coroner, corporal, councillor, councilman, councilor, councilwoman, countess, curator,
czar, deacon, dean, delegate, deputy, designate, dictator, director, director-general, doge, duchess, duke,
editor, editor-in-chief, emir, emperor, empress, envoy, ex-minister, ex-premier, ex-president, facilitator,
founder, frontrunner, general, generalissimo, governor, governor-general, head, headmaster, headmistress, imam,
inspector, inspector-general, interlocutor, judge, justice, kaiser, khan, king, leader, legate, lieutenant,
lieutenant-colonel, lieutenant-general, lieutenant-governor, magistrate, maharaja, major, major-general, manager,
marshal, mayor, mediator, mep, metropolitan, midshipman, minister, minister-president, moderator, monarch,
monsignor, mp, mufti, mullah, negotiator, nominee, nuncio, ombudsman, ombudswoman, organiser, organizer,
patriarch, plenipotentiary, pm, pontiff, pope, postmaster, predecessor, prefect, premier, president,
president-elect, pretender, prince, princess, procurator, prosecutor, prosecutor-general, provost, queen, rabbi,
rapporteur, rector, regent, registrar, representative, ringleader, ruler, secretary, secretary-general, senator,
sergeant, shah, sheikh, sheriff, shogun, sovereign, speaker, spokesman, spokesperson, spokeswoman, statesman,
stateswoman, strongman, successor, sultan, superintendent, supremo, surgeon-general, tanaiste, tánaiste,
taoiseach, treasurer, trustee, tsar, under-secretary, under-secretary-general, undersecretary,
undersecretary-general, vicar, vice-admiral, vice-chair, vice-chairman, vice-chancellor, vice-minister,
vice-premier, vice-president, viceroy, viscount, vizier, voivode, wali, warden, warlord
`),
  organisations: list(`
academy, administration, agency, airforce, airline, alliance, army, assembly, association, authority, bank,
battalion, bloc, board, body, brigade, broadcaster, brotherhood, bundesrat, bureau, cabinet, cartel, caucus,
center, centre, chamber, chancellery, chancery, channel, charity, church, clinic, club, coalition, coastguard,
college, command, commissariat, commission, committee, commonwealth, company, confederation, conglomerate,
congress, conservatory, consortium, constabulary, consulate, contractor, cooperative, corporation, corps,
council, court, daily, department, diocese, directorate, division, embassy, enterprise, faction, faculty,
federation, firm, fleet, flotilla, forum, foundation, fund, garrison, government, guard, guild, headquarters,
hospital, inspectorate, institute, institution, insurer, intelligence, judiciary, junta, laboratory, league,
legation, legislature, lender, mafia, magazine, maker, manufacturer, mayoralty, military, militia, ministry,
mission, monarchy, monastery, mosque, movement, museum, navy, network, newspaper, newsroom, ngo, observatory,
office, operator, organisation, organization, palace, panel, papacy, parliament, partnership, party,
patriarchate, patrol, platoon, police, politburo, prefecture, presidency, presidium, producer, protectorate,
publisher, refinery, regime, regiment, registry, regulator, retailer, secretariat, senate, service, shipyard,
society, soviet, squad, squadron, start-up, startup, station, subsidiary, supplier, synagogue, synod, taskforce,
telecom, think-tank, thinktank, treasury, tribunal, union, unit, university, utility, watchdog, weekly
`),
  governments: list(`
administration, cabinet, government, regime
`),
  knownOrganisations,
  people: list(`
academic, activist, advocate, agent, aide, analyst, apparatchik, applicant, assailant, assistant, associate,
attacker, author, backer, banker, blogger, bomber, boy, broker, brother, bureaucrat, businessman, businessperson,
businesswoman, bystander, caller, campaigner, captor, child, churchman, clergyman, cleric, columnist,
commentator, confidant, confidante, consultant, counsel, critic, daughter, dealer, defector, diplomat, dissident,
doctor, economist, employee, engineer, entrepreneur, expert, eyewitness, father, financier, friend, girl,
grandfather, grandmother, guest, guide, gunman, hijacker, historian, host, husband, individual, industrialist,
informant, insider, intermediary, interpreter, investigator, jurist, kidnapper, lawyer, lecturer, lobbyist, man,
merchant, mother, neighbor, neighbour, novelist, nurse, observer, officer, official, oligarch, onlooker,
operative, owner, passer-by, passerby, perpetrator, person, physician, planner, policy-maker, policymaker,
politician, pollster, priest, professor, psychologist, relative, researcher, scholar, scientist, servant,
shooter, shopkeeper, sister, smuggler, solicitor, son, source, specialist, spectator, spy, staffer, strategist,
supporter, surgeon, survivor, suspect, teacher, technician, trader, trafficker, translator, traveler, traveller,
veteran, visitor, volunteer, whistleblower, widow, widower, wife, witness, woman, writer, youth
`),
  groups: list(`
adversary, african, ally, anchor, arab, asian, audience, backer, belligerent, boy, broadcaster, bystander, camp,
captive, casualty, centrist, child, christian, citizen, civilian, clan, clergy, colleague, columnist, combatant,
commando, communist, community, compatriot, congregation, conscript, conservative, contingent, convict, convoy,
correspondent, country, couple, crew, crewman, crewmember, critic, crowd, defender, delegation, democrat,
demonstrator, deportee, deputy, detachment, detainee, devotee, dignitary, diplomat, disciple, dissident, doctor,
driver, duo, easterner, editor, electorate, elite, employee, enemy, entourage, escapee, european, evacuee,
executive, exile, expatriate, expert, extremist, faction, family, farmer, fighter, firefighter, fisherman, foe,
follower, force, foreigner, friend, fugitive, gang, girl, guerrilla, guest, gunman, hacker, hardliner, hooligan,
hostage, household, immigrant, inhabitant, inmate, inspector, insurgent, intellectual, interlocutor, internee,
interviewer, intruder, invader, investor, islamist, islander, jew, jihadist, journalist, judge, juror, jury, kin,
kurd, lawmaker, leader, leftist, legislator, liberal, loyalist, man, marine, mariner, media, mediator, medic,
medium, member, mercenary, migrant, militant, militiaman, miner, minister, minority, mob, moderate, monitor,
mourner, muslim, nation, nationalist, negotiator, neighbor, neighbour, newsman, newspaperman, newsperson,
newswoman, northerner, nurse, observer, occupant, occupier, official, opponent, opposition, organiser, organizer,
pair, paramedic, paramilitary, paratrooper, parent, parliamentarian, participant, partisan, partner, party,
passenger, patient, patrol, peacekeeper, peasant, pensioner, people, personnel, photographer, pilgrim, pilot,
pirate, policeman, policewoman, politician, populace, population, posse, power, presenter, press, pressman,
prisoner, protestant, protester, protestor, public, pupil, quartet, reader, rebel, recruit, reformer, reformist,
refugee, relative, reporter, representative, republican, rescuer, reservist, resident, resistance, retiree,
returnee, rightist, rioter, rival, sailor, seafarer, seaman, secessionist, separatist, serviceman, servicewoman,
settler, shia, shiite, side, signatory, sniper, socialist, soldier, southerner, specialist, spectator, sponsor,
squad, staff, stakeholder, statesman, striker, student, sunni, supporter, survivor, sympathiser, sympathizer,
taxpayer, teacher, team, tenant, terrorist, tourist, trader, traveler, traveller, tribe, tribesman, trio, troop,
trooper, unionist, victim, viewer, vigilante, villager, visitor, volunteer, voter, westerner, woman, worker,
workforce, worshipper, youngster, youth
`),
  press: list(`
anchor, broadcaster, columnist, correspondent, editor, interviewer, journalist, media, medium, newsman,
newspaperman, newsperson, newswoman, photographer, presenter, press, pressman, reporter
`),
  anonymous: list(`
anonymous, confidential, high-level, high-placed, high-ranking, informed, knowledgeable, mid-level, ranking,
senior, top, top-level, top-ranking, undisclosed, unidentified, unnamed, unspecified, well-informed, well-placed
`),
  femaleNames,
  maleNames,
  femaleWords: list(`
abbess, actress, alderwoman, assemblywoman, aunt, baroness, businesswoman, chairwoman, congresswoman,
councilwoman, countess, crewwoman, czarina, dame, daughter, doña, duchess, empress, frau, fraulein, frontwoman,
girl, grandmother, headmistress, heiress, lady, madam, madame, matriarch, miss, mlle, mme, mother, mrs, ms,
newswoman, niece, nun, ombudswoman, policewoman, priestess, princess, queen, saleswoman, senora, señora,
servicewoman, signora, sister, smt, spokeswoman, stateswoman, stepmother, tsarina, viscountess, widow, wife,
woman
`),
  maleWords: list(`
abbot, alderman, archbishop, assemblyman, ayatollah, baron, bishop, boy, brother, businessman, caliph, cardinal,
chairman, clergyman, congressman, councilman, count, crewman, czar, don, duke, emir, emperor, father, fisherman,
friar, frontman, grandfather, gunman, headmaster, herr, hojatoleslam, husband, imam, king, lord, man, messrs,
monk, monsieur, monsignor, mr, mufti, mullah, nephew, newsman, nuncio, patriarch, policeman, pontiff, pope,
priest, prince, rabbi, salesman, seaman, senor, señor, serviceman, shah, sheikh, signor, sir, son, spokesman,
statesman, stepfather, strongman, sultan, tribesman, tsar, uncle, viscount, widower
`),
  pronouns: {
    he: { gender: 'm', number: 'sing', person: 3 },
    her: { gender: 'f', number: 'sing', person: 3 },
    hers: { gender: 'f', number: 'sing', person: 3 },
    herself: { gender: 'f', number: 'sing', person: 3 },
    him: { gender: 'm', number: 'sing', person: 3 },
    himself: { gender: 'm', number: 'sing', person: 3 },
    his: { gender: 'm', number: 'sing', person: 3 },
    i: { gender: null, number: 'sing', person: 1 },
    it: { gender: null, number: 'sing', person: 3 },
    its: { gender: null, number: 'sing', person: 3 },
    itself: { gender: null, number: 'sing', person: 3 },
    me: { gender: null, number: 'sing', person: 1 },
    mine: { gender: null, number: 'sing', person: 1 },
    my: { gender: null, number: 'sing', person: 1 },
    myself: { gender: null, number: 'sing', person: 1 },
    our: { gender: null, number: 'plur', person: 1 },
    ours: { gender: null, number: 'plur', person: 1 },
    ourselves: { gender: null, number: 'plur', person: 1 },
    she: { gender: 'f', number: 'sing', person: 3 },
    their: { gender: null, number: 'plur', person: 3 },
    theirs: { gender: null, number: 'plur', person: 3 },
    them: { gender: null, number: 'plur', person: 3 },
    themself: { gender: null, number: 'plur', person: 3 },
    themselves: { gender: null, number: 'plur', person: 3 },
    they: { gender: null, number: 'plur', person: 3 },
    us: { gender: null, number: 'plur', person: 1 },
    we: { gender: null, number: 'plur', person: 1 },
    you: { gender: null, number: 'sing', person: 2 },
    your: { gender: null, number: 'sing', person: 2 },
    yours: { gender: null, number: 'sing', person: 2 },
    yourself: { gender: null, number: 'sing', person: 2 },
    yourselves: { gender: null, number: 'plur', person: 2 },
  },
  counterparts: list(`
colleague, counterpart, equivalent, homologue, interlocutor, peer
`),
  media: list(`
agency, broadcaster, bulletin, channel, daily, gazette, journal, magazine, medium, network, newscast, newsletter,
newspaper, newswire, outlet, paper, periodical, press, publication, publisher, radio, station, tabloid,
television, tv, website, weekly, wire
`),
  indefinite: list(`
a, an, another, any, certain, countless, every, few, many, multiple, no, numerous, one, several, some, various
`),
};

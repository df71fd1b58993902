// English words that tell PLOVER events, by type. A preposition after the lemma is that of the target.
import type { Deeds } from '../schema/deeds.ts';
import { list } from '../tables.ts';

export const events: Deeds['events'] = {
  AGREE: {
    verbs:
      list(`accede to, accept, acquiesce in, agree, agree on, agree to, agree with, assent to, clinch, commit to, compromise on,
      conclude, concur with, consent to, initial, pledge, promise, ratify, reach, shake on, sign, sign up to, strike, subscribe to,
      undertake, vow`),
    nouns: list(
      `accord, agreement, armistice, commitment, compromise, deal, pact, pledge, promise, treaty, truce, understanding, undertaking`,
    ),
  },
  CONSULT: {
    verbs:
      list(`confer with, consult, consult with, discuss, host, huddle with, meet, meet with, mediate, mediate between, negotiate,
      negotiate with, phone, receive, sit down with, speak with, talk to, talk with, telephone, tour, travel to, visit`),
    nouns: [],
  },
  SUPPORT: {
    verbs:
      list(`acclaim, applaud, apologise to, apologize to, appreciate, back, bless, celebrate with, champion, commend, compliment,
      congratulate, defend, endorse, express support for, favor, favour, forgive, hail, honor, honour, laud, praise, rally behind,
      reassure, recognise, recognize, reiterate support for, salute, side with, stand by, stand with, support, sympathise with,
      sympathize with, thank, uphold, vouch for, welcome`),
    nouns: list(
      `backing for, condolence, congratulation, endorsement of, praise for, recognition of, solidarity with, support for, thanks, tribute to`,
    ),
  },
  COOPERATE: {
    verbs:
      list(`ally with, collaborate with, cooperate with, co-operate with, coordinate with, exchange, extradite, join, normalise,
      normalize, partner with, restore, reconcile with, share, team up with, trade with, unite with, work with`),
    nouns: list(
      `alliance with, collaboration with, cooperation with, co-operation with, exchange, exercise with, extradition of, normalisation, normalization, partnership with`,
    ),
  },
  AID: {
    verbs:
      list(`aid, airlift, assist, bail out, deliver, donate, equip, evacuate, feed, finance, fund, give, grant, help, protect, provide,
      rescue, save, send, shelter, ship, subsidise, subsidize, supply, train, treat, vaccinate`),
    nouns: list(
      `aid to, assistance to, bailout of, donation to, evacuation of, funding for, grant to, help for, loan to, relief for, rescue of`,
    ),
  },
  YIELD: {
    verbs:
      list(`abandon, back down, capitulate to, cede, concede, disarm, disband, ease, evacuate from, free, give in to, give up, hand back, hand over, lay down,
      let go, liberate, lift, loosen, pardon, pull back, pull out, pull out of, reinstate, release, relent, relinquish, relax, repatriate,
      resign, restore, retreat, return, roll back, stand down, step down, surrender, surrender to, unblock, unfreeze, vacate,
      withdraw, withdraw from, yield to`),
    nouns:
      list(`amnesty for, cease-fire, ceasefire, concession to, disarmament, drawdown, handover of, lifting of, pullback, pullout, release of,
      resignation, retreat, return of, surrender, withdrawal`),
  },
  REQUEST: {
    verbs:
      list(`advocate for, appeal for, appeal to, ask, ask for, beg, beseech, call for, call on, call upon, claim, demand, entreat, exhort, implore, insist on,
      invite, lobby, order, petition, plead for, plead with, press, press for, pressure, propose, propose to, push for, request, require, seek, solicit,
      summon, urge, want`),
    nouns: list(`appeal to, call for, call on, demand, petition, plea, request, summons`),
  },
  ACCUSE: {
    verbs:
      list(`accuse, admonish, assail, blame, blast, castigate, censure, charge, chastise, chide, complain about, complain of, condemn, criticise, criticize, decry,
      denounce, deplore, deride, disapprove of, fault, impeach, implicate, indict, investigate, lambast, lambaste, lament, prosecute, protest to, rebuke, reprimand,
      reproach, scold, slam, sue, upbraid, vilify`),
    nouns:
      list(`accusation against, allegation against, charge against, complaint against, condemnation of, criticism of, denunciation of, indictment of,
      investigation into, inquiry into, lawsuit against, probe into, rebuke of`),
  },
  REJECT: {
    verbs:
      list(`abstain from, balk at, block, boycott, break off, brush aside, call off, cancel, decline, defy, dismiss, disobey, disregard, flout, ignore, oppose, pull out of, quit, rebuff, rebut, refuse,
      reject, renege on, renounce, repudiate, rule out, scorn, snub, spurn, suspend, turn down, veto, violate, walk away from, walk out of, walk out on`),
    nouns: list(
      `boycott of, breach of, cancellation of, defiance of, dismissal of, refusal, rejection of, snub to, veto, violation of`,
    ),
  },
  THREATEN: {
    verbs: list(
      `coordinate, cooperate, collaborate, share with, resume relations, mend ties, be ready, endorse plan, settle on, settle with, grant asylum, shelter, hand out, sponsor, bail, compensate, reimburse, allow, comply with, demobilise, demobilize, exempt, legalise, legalize, open, permit, reopen, swap, caution, intimidate, menace, threaten, vow, warn`,
    ),
    nouns: list(`threat to, threat against, ultimatum to, warning to`),
  },
  PROTEST: {
    verbs: list(
      `demonstrate, demonstrate against, march, march against, picket, protest, protest against, rally, rally against, riot, strike against`,
    ),
    nouns: list(
      `demonstration against, hunger strike, march against, protest, rally against, riot, sit-in, uprising against, walkout`,
    ),
  },
  SANCTION: {
    verbs:
      list(`blacklist, close airspace, close border, close market, close port, cut off, demote, disqualify, downgrade, embargo, expel, freeze, halt, oust, penalise, penalize, recall, restrict, revoke, sack, sanction,
      sever, suspend from, withhold`),
    nouns: list(
      `ban on, embargo on, embargo against, expulsion of, penalty on, restriction on, sanction on, sanction against, sanctions, tariff on`,
    ),
  },
  MOBILIZE: {
    verbs: list(
      `amass, arm, deploy, fortify, garrison, mass, mobilise, mobilize, move into, patrol, reinforce, send to, station, test-fire`,
    ),
    nouns: list(
      `build-up, buildup, deployment, drill, manoeuvre, maneuver, military exercise, mobilisation, mobilization, patrol, reinforcement`,
    ),
  },
  COERCE: {
    verbs:
      list(`abduct, apprehend, arrest, banish, blockade, board, capture, close, confiscate, crack down on, deport, detain, disperse, displace, encircle, evict, extort, fine, hijack, hold, imprison, impound, intercept, interrogate, intern,
      jail, kidnap, occupy, outlaw, raid, ransack, repress, sabotage, search, seize, sentence, shut down, stop, surround, suppress, take over, tow, vandalise, vandalize`),
    nouns:
      list(`abduction of, annexation of, arrest of, blockade of, capture of, crackdown on, curfew, deportation of, detention of, imprisonment of, kidnapping of,
      occupation of, raid on, seizure of, siege of`),
  },
  ASSAULT: {
    verbs:
      list(`ambush, annihilate, assassinate, assault, attack, beat, behead, besiege, bomb, bombard, clash with, destroy, exchange fire with, execute, fight, fight with, fire at, fire on,
      gas, hit, injure, invade, kill, lynch, massacre, murder, open fire on, poison, rape, ram, rout, shell, shoot, shoot at, shoot down, sink, slaughter, slay, stab, storm, strafe, strike, torture, wound`),
    nouns:
      list(`aggression against, air raid on, airstrike on, airstrike against, ambush of, assassination of, assault on, attack against, attack on, bombardment of, bombing of, clash with,
      execution of, incursion into, invasion of, killing of, massacre of, murder of, offensive against, shelling of, shooting of, strike against, strike on, torture of`),
  },
};

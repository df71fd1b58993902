// English words that tell PLOVER events, by type. A preposition after the lemma is that of the target.
import type { Deeds } from '../schema/deeds.ts';
import { list } from '../tables.ts';

export const events: Deeds['events'] = {
  AGREE: {
    verbs: list(`accede to, accept, acquiesce in, agree, agree on, agree to, agree with, assent to, be ready, clinch,
      commit to, compromise on, conclude, concur with, consent to, endorse plan, initial, pledge, promise,
      ratify, reach, settle on, settle with, shake on, sign, sign up to, strike, subscribe to, undertake, vow`),
    nouns: list(`accord, agreement, armistice, commitment, compromise, deal, pact, pledge, promise, treaty, truce,
      understanding, undertaking`),
  },
  CONSULT: {
    verbs:
      list(`confer with, consult, consult with, discuss, host, huddle with, mediate, mediate between, meet, meet with,
      negotiate, negotiate with, phone, receive, sit down with, speak with, talk to, talk with, telephone, tour,
      travel to, visit`),
    nouns: [],
  },
  SUPPORT: {
    verbs:
      list(`acclaim, apologise to, apologize to, applaud, appreciate, back, bless, celebrate with, champion, commend,
      compliment, congratulate, defend, endorse, express support for, favor, favour, forgive, hail, honor,
      honour, laud, praise, rally behind, reassure, recognise, recognize, reiterate support for, salute,
      side with, stand by, stand with, support, sympathise with, sympathize with, thank, uphold, vouch for,
      welcome`),
    nouns: list(`backing for, condolence, congratulation, endorsement of, praise for, recognition of, solidarity with,
      support for, thanks, tribute to`),
  },
  COOPERATE: {
    verbs: list(`ally with, co-operate with, collaborate, collaborate with, cooperate, cooperate with, coordinate,
      coordinate with, exchange, extradite, join, mend ties, normalise, normalize, partner with, reconcile with,
      restore, resume relations, share, share with, team up with, trade with, unite with, work with`),
    nouns: list(`alliance with, co-operation with, collaboration with, cooperation with, exchange, exercise with,
      extradition of, normalisation, normalization, partnership with`),
  },
  AID: {
    verbs:
      list(`aid, airlift, assist, bail, bail out, compensate, deliver, donate, equip, evacuate, feed, finance, fund,
      give, grant, grant asylum, hand out, help, protect, provide, reimburse, rescue, save, send, shelter, ship,
      sponsor, subsidise, subsidize, supply, train, treat, vaccinate`),
    nouns:
      list(`aid to, assistance to, bailout of, donation to, evacuation of, funding for, grant to, help for, loan to,
      relief for, rescue of`),
  },
  YIELD: {
    verbs: list(`abandon, allow, back down, capitulate to, cede, comply with, concede, demobilise, demobilize, disarm,
      disband, ease, evacuate from, exempt, free, give in to, give up, hand back, hand over, lay down, legalise,
      legalize, let go, liberate, lift, loosen, open, pardon, permit, pull back, pull out, pull out of,
      reinstate, relax, release, relent, relinquish, reopen, repatriate, resign, restore, retreat, return,
      roll back, stand down, step down, surrender, surrender to, swap, unblock, unfreeze, vacate, withdraw,
      withdraw from, yield to`),
    nouns: list(`amnesty for, cease-fire, ceasefire, concession to, disarmament, drawdown, handover of, lifting of,
      pullback, pullout, release of, resignation, retreat, return of, surrender, withdrawal`),
  },
  REQUEST: {
    verbs: list(`advocate for, appeal for, appeal to, ask, ask for, beg, beseech, call for, call on, call upon, claim,
      demand, entreat, exhort, implore, insist on, invite, lobby, order, petition, plead for, plead with, press,
      press for, pressure, propose, propose to, push for, request, require, seek, solicit, summon, urge, want`),
    nouns: list(`appeal for, appeal to, bid for, call for, call on, demand, demand on, insistence on, petition, plea,
      proposal to, request, summons, ultimatum`),
  },
  ACCUSE: {
    verbs: list(`accuse, admonish, arraign, assail, blame, blast, castigate, censure, charge, chastise, chide,
      complain about, complain of, condemn, criticise, criticize, decry, denounce, deplore, deride,
      disapprove of, fault, hold responsible, impeach, implicate, indict, investigate, lambast, lambaste, lament,
      lash out at, point finger at, prosecute, protest at, protest to, put on trial, rap, rebuke, reprimand,
      reproach, scold, slam, sue, upbraid, vilify`),
    nouns:
      list(`accusation against, allegation against, charge against, complaint against, condemnation of, criticism of,
      denunciation of, indictment of, inquiry into, investigation into, lawsuit against, probe into, rebuke of`),
  },
  REJECT: {
    verbs:
      list(`abstain from, back out of, balk at, block, boycott, break off, break with, brush aside, call off, cancel,
      decline, defy, dismiss, disobey, disregard, fail to agree, flout, ignore, oppose, pull out of, quit,
      rebuff, rebut, refuse, reject, renege on, renounce, repudiate, rule out, say no, scorn, shun, snub, spurn,
      stonewall, storm out of, suspend, turn down, veto, violate, walk away from, walk out of, walk out on,
      withdraw from talk`),
    nouns:
      list(`boycott of, breach of, cancellation of, defiance of, dismissal of, refusal, rejection of, snub to, veto,
      violation of`),
  },
  THREATEN: {
    verbs:
      list(`allow, bail, be ready, caution, collaborate, compensate, comply with, cooperate, coordinate, demobilise,
      demobilize, endorse plan, exempt, grant asylum, hand out, intimidate, legalise, legalize, menace,
      mend ties, open, permit, reimburse, reopen, resume relations, settle on, settle with, share with, shelter,
      sponsor, swap, threaten, vow, warn`),
    nouns: list(`threat against, threat to, ultimatum to, warning to`),
  },
  PROTEST: {
    verbs: list(`barricade, block road, demonstrate, demonstrate against, go on strike, march, march against, picket,
      protest, protest against, rally, rally against, riot, stage protest, stage strike, strike against,
      take to streets, walk out`),
    nouns: list(`demonstration against, hunger strike, march against, protest, rally against, riot, sit-in,
      uprising against, walkout`),
  },
  SANCTION: {
    verbs: list(`ban, blacklist, close airspace, close border, close market, close port, cut off, cut off aid, cut ties,
      demote, deny visa, disqualify, downgrade, embargo, exclude, expel, freeze, freeze asset, halt, impose ban,
      impose sanction, impose tariff, oust, penalise, penalize, recall, remove from office, restrict, revoke,
      sack, sanction, sever, sever tie, strip, suspend aid, suspend from, withhold`),
    nouns: list(`ban on, blacklist of, boycott against, embargo against, embargo on, expulsion of, no-fly zone over,
      penalty on, restriction on, sanction against, sanction on, sanctions, sanctions against, sanctions on,
      tariff against, tariff on, travel ban on`),
  },
  MOBILIZE: {
    verbs: list(`alert troops, amass, arm, bolster, call up, deploy, dispatch, fortify, garrison, go on alert, mass,
      mobilise, mobilize, move into, patrol, place on alert, put on alert, rearm, reinforce, scramble, send to,
      station, test-fire`),
    nouns:
      list(`build-up, buildup, deployment, drill, maneuver, manoeuvre, military exercise, mobilisation, mobilization,
      patrol, reinforcement`),
  },
  COERCE: {
    verbs: list(`abduct, apprehend, arrest, banish, blockade, board, capture, censor, close, confiscate, cordon off,
      crack down on, curb, deface, deport, detain, disband, disperse, displace, encircle, evict, extort, fine,
      hack, hack into, hijack, hold, impose curfew, impound, imprison, intercept, intern, interrogate, jail, jam,
      kidnap, muzzle, occupy, outlaw, raid, ransack, ration, relocate, repress, sabotage, search, seize,
      sentence, set fire, shut down, stop, storm into, suppress, surround, take over, torch, tow, vandalise,
      vandalize`),
    nouns: list(`abduction of, annexation of, arrest of, blockade of, boarding of, capture of, crackdown on, curfew,
      cyberattack on, deportation of, detention of, eviction of, hijacking of, impounding of, imprisonment of,
      kidnapping of, martial law, occupation of, raid on, seizure of, siege of, state of emergency`),
  },
  ASSAULT: {
    verbs: list(`abuse, ambush, annihilate, assassinate, assault, attack, beat, behead, besiege, blow up, bomb, bombard,
      clash with, destroy, detonate, exchange artillery, exchange fire with, execute, fight, fight with, fire at,
      fire on, gas, hit, injure, invade, kill, launch attack, launch missile, lynch, massacre, murder,
      open fire on, overrun, poison, ram, rape, recapture, retake, rout, shell, shoot, shoot at, shoot down,
      sink, slaughter, slay, stab, storm, strafe, strike, torture, wound`),
    nouns: list(`aggression against, air raid on, airstrike against, airstrike on, ambush of, assassination of,
      assault against, assault on, attack against, attack on, bombardment of, bombing of, clash with,
      execution of, genocide of, incursion into, invasion of, killing of, massacre of, missile strike on,
      murder of, offensive against, raid against, rocket attack on, shelling of, shooting of, strike against,
      strike on, torture of`),
  },
};

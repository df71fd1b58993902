import type { Segmentation } from '../schema/segmentation.ts';

export const segmentation: Segmentation = {
  abbreviations: `a.d. a.k.a. a.m. adm. approx. apr. assn. asst. aug. ave. b.c. bldg. blvd. brig. bros. c.e.o. capt. cf.
    cmdr. co. col. corp. cpl. d.c. dec. dept. det. dir. dist. dr. e.g. e.u. ed. eds. esq. est. et al. etc. ext. feb. ft.
    gen. gov. govt. hon. hwy. i.e. inc. insp. jan. jr. jul. jun. l.a. lt. ltd. maj. mar. messrs. mgr. mph. mr. mrs. ms.
    msgr. mt. no. nos. nov. oct. p.m. p.o. p.s. ph.d. pp. pres. prof. pvt. rep. reps. rev. rt. sec. sen. sens. sept. sgt.
    spc. sq. sr. st. ste. supt. u.k. u.n. u.s. u.s.a. vol. vs. v.`
    .split(/\s+/)
    .filter((word) => word.endsWith('.')),
  elision: false,
  apostrophised: ["o'", "ol'", "ma'"],
  contractions: {
    cannot: ['can', 'not'],
    gonna: ['gon', 'na'],
    wanna: ['wan', 'na'],
    gotta: ['got', 'ta'],
    gimme: ['gim', 'me'],
    lemme: ['lem', 'me'],
    "'tis": ["'t", 'is'],
    "'twas": ["'t", 'was'],
  },
  endings: ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"],
  enclitics: [],
  encliticHosts: [],
  prefixes: [
    'anti',
    'co',
    'e',
    'ex',
    'inter',
    'mid',
    'mini',
    'multi',
    'non',
    'post',
    'pre',
    'pro',
    're',
    'semi',
    'sub',
    'un',
    'vice',
  ],
};

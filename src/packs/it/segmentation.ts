import type { Segmentation } from '../schema/segmentation.ts';

/** Prepositions with the article: "di" + "il" = "del" and so on. */
const articles: { [preposition: string]: string[] } = {
  di: ['del', 'dello', 'della', "dell'", 'dei', 'degli', 'delle'],
  a: ['al', 'allo', 'alla', "all'", 'ai', 'agli', 'alle'],
  da: ['dal', 'dallo', 'dalla', "dall'", 'dai', 'dagli', 'dalle'],
  in: ['nel', 'nello', 'nella', "nell'", 'nei', 'negli', 'nelle'],
  su: ['sul', 'sullo', 'sulla', "sull'", 'sui', 'sugli', 'sulle'],
};
const forms = ['il', 'lo', 'la', "l'", 'i', 'gli', 'le'];
const contractions: { [token: string]: string[] } = {
  col: ['con', 'il'],
  coi: ['con', 'i'],
  "coll'": ['con', "l'"],
  pel: ['per', 'il'],
  glielo: ['glie', 'lo'],
  gliela: ['glie', 'la'],
  glieli: ['glie', 'li'],
  gliele: ['glie', 'le'],
  gliene: ['glie', 'ne'],
  eccolo: ['ecco', 'lo'],
  eccola: ['ecco', 'la'],
  eccoli: ['ecco', 'li'],
  eccole: ['ecco', 'le'],
  eccoci: ['ecco', 'ci'],
  trattasi: ['tratta', 'si'],
};
for (const [preposition, tokens] of Object.entries(articles)) {
  tokens.forEach((token, i) => {
    contractions[token] = [preposition, forms[i]];
  });
}

export const segmentation: Segmentation = {
  abbreviations:
    `a.c. amm. art. artt. avv. c.a. cap. capp. card. cav. cfr. cit. co. col. com. comm. cons. corp. d.c. d.l.
    d.lgs. dep. dir. dott. dott.ssa dr. ecc. ed. es. etc. fig. gen. giorn. id. inc. ing. jr. l. lett. ltd. magg. min. mons. mr. mrs. n.
    n.b. n.d.r. ndr. nn. nr. on. op. p. pag. pagg. par. pp. pres. prof. prof.ssa prov. q.b. reg. rep. rif. s. s.p.a. s.r.l.
    seg. segg. sen. sez. sig. sig.ra sigg. sott. ss. st. tab. tel. ten. v. vol. voll. vs.`
      .split(/\s+/)
      .filter((word) => word.endsWith('.')),
  elision: true,
  apostrophised:
    `l' un' d' c' n' s' m' t' v' gl' dell' all' nell' dall' sull' coll' quest' quell' anch' com' dov' cos' tutt'
    sant' mezz' senz' bell' grand' nessun' ciascun' alcun' qualcun' quand' altr' buon' dev' vent' trent' quarant' cinquant'
    sessant' settant' ottant' novant' cent' mill' po' fa' di' mo' be' va' da' sta' e' de' ne' a' co' to' piu' perche' cosi'
    sara' puo' gia' citta'`.split(/\s+/),
  contractions,
  endings: [],
  enclitics:
    `me ne|te ne|se ne|ce ne|ve ne|glie ne|me lo|me la|me li|me le|te lo|te la|te li|te le|se lo|se la|se li|se le
    ce lo|ce la|ce li|ce le|ve lo|ve la|ve li|ve le|glie lo|glie la|glie li|glie le|gli|mi|ti|si|ci|vi|lo|la|li|le|ne`
      .split(/[|\n]/)
      .map((word) => word.trim()),
  encliticHosts: `ar er ir or ur ando endo ^far ^dar ^dir ^star ^aver ^esser ^por ^trar ^facendo ^dando ^dicendo`.split(
    ' ',
  ),
  prefixes: ['e', 'al', 'on', 'hi', 'wi'],
};

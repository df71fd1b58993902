import type { Damage } from '../schema/damage.ts';

export const damage: Damage = {
  redoubled: (
    'molto poco piano quasi via via subito appena così tanto ben bene adagio no sì presto prima pian man passo zitto zitta ' +
    'lemme mogio giù su ora caro cara forte forti tutto tutta tutti tutte solo sola proprio lungo bla fitto fitti cin bye che ' +
    'mentre vivo basta mai bello bella buono buona'
  ).split(' '),
  joiners: ['e', 'ed'],
  redoubledJoined: (
    'anni giorni mesi ore settimane secoli mille migliaia decine centinaia milioni tanti tante molti molte volte avanti ancora ' +
    'più meno sempre via cento chilometri nulla niente nessuno tutto tutti altro altri altra altre questo quello qualcosa'
  ).split(' '),
  said: [
    'ha detto',
    'ha affermato',
    'ha dichiarato',
    'ha riferito',
    'ha aggiunto',
    'ha spiegato',
    'ha annunciato',
    'ha sottolineato',
    'ha ribadito',
    'hanno detto',
    'hanno affermato',
    'hanno dichiarato',
    'hanno riferito',
    'disse',
    'dice',
    'afferma',
  ],
  repeats: [
    'lo ha detto',
    'lo ha affermato',
    'lo ha dichiarato',
    'lo ha riferito',
    'lo ha annunciato',
    'lo ha reso noto',
    'lo ha fatto sapere',
    'lo ha spiegato',
    'lo hanno detto',
    'lo hanno riferito',
    'lo hanno affermato',
    'lo hanno dichiarato',
    'lo rende noto',
    'lo riferisce',
    'lo riferiscono',
    'lo afferma',
    'lo dice',
    "l' ha detto",
    'è quanto ha detto',
    'è quanto ha affermato',
  ],
};

import type { Damage } from '../schema/damage.ts';

export const damage: Damage = {
  redoubled: (
    'had that very really so no yes ha bye is do many much far long never ever now there hear well please knock tut blah ' +
    'her in had-had who what too big old far bora new-new york walla duran paka baden pago'
  ).split(' '),
  joiners: ['and'],
  redoubledJoined: (
    'again more less over on round years days hours weeks months thousands hundreds millions miles on so by through better worse ' +
    'fewer higher lower further farther up down around closer bigger larger smaller faster step one two time longer louder nothing everything everyone others some these those them this that'
  ).split(' '),
  said: ['said', 'stated', 'declared', 'told reporters', 'added', 'announced', 'affirmed'],
  repeats: [
    'this was stated by',
    'this was said by',
    'this was announced by',
    'this was reported by',
    'it was stated by',
    'it was said by',
    'that was said by',
    'so said the',
    'it is said by',
    'he said it in',
    'the ministry said it in',
  ],
};

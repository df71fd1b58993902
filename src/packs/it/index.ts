import type { Pack } from '../pack.ts';
import { actors } from './actors.ts';
import { blocks } from './blocks.ts';
import { calendar } from './calendar.ts';
import { damage } from './damage.ts';
import { deeds } from './deeds.ts';
import { numbers } from './numbers.ts';
import { segmentation } from './segmentation.ts';
import { speech } from './speech.ts';

export const pack: Pack = { language: 'it', segmentation, blocks, numbers, calendar, actors, speech, deeds, damage };

import type { Calendar } from '../schema/calendar.ts';

export const calendar: Calendar = {};

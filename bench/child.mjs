// Loads one language (its model comes with the first report), reads the given files, and prints how long the loading
// took and the memory used. Plain JavaScript, so that stripping types takes no part in the figures.
import { readFileSync } from 'node:fs';
import { createReader } from '../dist/reading/reader.js';

const [language, ...files] = process.argv.slice(2);
const MIB = 1 << 20;
const start = performance.now();
const reader = await createReader({ languages: [language] });
reader.read({ content: 'A.', kind: 'text', language });
const load = performance.now() - start;
const loaded = process.memoryUsage.rss() / MIB;
for (const path of files) reader.read({ content: readFileSync(path), kind: 'text', path });
console.log(JSON.stringify({ load, loaded, peak: process.resourceUsage().maxRSS / 1024 }));

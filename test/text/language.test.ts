import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identifyLanguage } from '../../src/text/language.ts';

/** Some forty characters each. */
const lines: [string, string][] = [
  ['ar', 'قال الوزير إن المحادثات ستبدأ يوم الاثنين'],
  ['de', 'Der Minister sagte, die Gespräche begännen'],
  ['en', 'The minister said that the talks would start'],
  ['es', 'El ministro dijo que las conversaciones iban'],
  ['fr', 'Le ministre a dit que les pourparlers vont'],
  ['it', 'Il ministro ha detto che i colloqui vanno'],
  ['nl', 'De minister zei dat de gesprekken beginnen'],
  ['pl', 'Minister powiedział, że rozmowy zaczną się'],
  ['pt', 'O ministro disse que as conversações começam'],
  ['ru', 'Министр сказал, что переговоры начнутся скоро'],
  ['tr', 'Bakan görüşmelerin pazartesi başlayacağını'],
  ['uk', 'Міністр сказав, що переговори почнуться скоро'],
  ['zh', '部长说,会谈将于星期一开始,双方都会参加'],
  ['sr', 'Министар је рекао да ће разговори почети'],
  ['bg', 'Министърът каза, че преговорите ще започнат'],
  ['be', 'Міністр сказаў, што перамовы пачнуцца хутка'],
  ['hr', 'Ministar je rekao da će razgovori početi'],
  ['cs', 'Ministr řekl, že rozhovory začnou v pondělí'],
  ['sk', 'Minister povedal, že rokovania sa začnú'],
  ['ro', 'Ministrul a spus că discuțiile vor începe'],
  ['ca', 'El ministre ha dit que les converses començaran'],
  ['sv', 'Ministern sade att samtalen ska börja snart'],
  ['hu', 'A miniszter azt mondta, hogy a tárgyalások'],
  ['el', 'Ο υπουργός είπε ότι οι συνομιλίες θα αρχίσουν'],
  ['fa', 'وزیر گفت که گفتگوها روز دوشنبه آغاز می‌شود'],
  ['ja', '大臣は会談が月曜日に始まると述べた'],
  ['az', 'Nazir danışıqların bazar ertəsi başlayacağını'],
];
for (const [language, line] of lines)
  test(`tells ${language}`, () => assert.equal(identifyLanguage(line).language, language));

for (const line of ['', '1234, 56-78', '!!! ???', 'ok', '😀😀', '\ufffd\ufffd']) {
  test(`is unsure of “${line}”`, () => assert.equal(identifyLanguage(line).language, 'und'));
}

test('is surer of more text', () => {
  const line = 'Il ministro ha detto che i colloqui cominceranno lunedì nella vecchia dogana del porto.';
  assert.ok(identifyLanguage(line).confidence >= identifyLanguage(line.slice(0, 12)).confidence);
});

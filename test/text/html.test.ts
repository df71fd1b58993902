import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blocks as english } from '../../src/packs/en/blocks.ts';
import { ReadoutError } from '../../src/record/errors.ts';
import { storyText, toReport } from '../../src/text/index.ts';
import { assertCovered } from './covered.ts';

const read = (content: string) => toReport({ content, kind: 'html' }, { cuesOf: () => english });
const words = (page: string) => {
  const { text, blocks } = read(page);
  return blocks.map(({ kind, span }) => [kind, text.slice(...span)]);
};

const one =
  'The harbour council met on Monday, and after two hours of talks it put off the vote on the new wall for a week.';
const two =
  'Fishermen who had waited outside, some of them since dawn, went home without an answer and without much hope.';
const three =
  'The council says that the wall will cost nine million, that the money is there, and that nobody will be forced to move.';
const story = `<p>${one}</p><p>${two}</p><p>${three}</p>`;

const page = `<!DOCTYPE html><html lang="en-GB"><head><title>Vote on wall put off | Harbour Post</title>
<meta property="og:title" content="Vote on wall put off"><meta property="og:site_name" content="Harbour Post">
<meta name="author" content="Nora Whitfield"><meta property="article:published_time" content="2032-05-03T23:30:00-05:00">
<link rel="canonical" href="https://post.example/wall"><style>p{color:red}</style><script>var x = "<p>no</p>";</script></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<div hidden>secret</div><div style="display: none">also secret</div><noscript>no script</noscript><template>a template</template>
<article><h1>Vote on wall put off</h1><p class="byline">By <a href="/nora">Nora Whitfield</a></p>
<figure><img src="wall.jpg" alt=""><figcaption>The old wall at low tide</figcaption></figure>
<p>DOVER &mdash; ${one}</p><p>${two}</p><h2>What it costs</h2><p>${three}</p>
<ul><li>a wall of stone</li><li>a wall of sand</li></ul><blockquote><p>“We have seen walls come and go, and the sea does not care.”</p></blockquote>
<table><tr><th>Wall</th><th>Cost</th></tr><tr><td>stone</td><td>9 million</td></tr></table></article>
<aside><h3>Related</h3><ul><li><a href="/a">Lighthouse opens</a></li><li><a href="/b">Wheat prices climb</a></li></ul></aside>
<footer>© 2032 Harbour Post</footer></body></html>`;

test('a page becomes all its shown text, each block named', () => {
  assert.deepEqual(words(page), [
    ['boilerplate', 'Home'],
    ['boilerplate', 'Sea'],
    ['boilerplate', 'Sport'],
    ['title', 'Vote on wall put off'],
    ['credit', 'By Nora Whitfield'],
    ['caption', 'The old wall at low tide'],
    ['dateline', 'DOVER —'],
    ['paragraph', one],
    ['paragraph', two],
    ['heading', 'What it costs'],
    ['paragraph', three],
    ['list', 'a wall of stone'],
    ['list', 'a wall of sand'],
    ['quote', '“We have seen walls come and go, and the sea does not care.”'],
    ['table', 'Wall\tCost'],
    ['table', 'stone\t9 million'],
    ['boilerplate', 'Related'],
    ['boilerplate', 'Lighthouse opens'],
    ['boilerplate', 'Wheat prices climb'],
    ['boilerplate', '© 2032 Harbour Post'],
  ]);
});

test('blocks are set apart by a blank line', () =>
  assert.match(read(page).text, /^Home\n\nSea\n\nSport\n\nVote on wall put off\n\nBy Nora Whitfield\n\n/));

test('what a page says of itself', () => {
  const { title, authors, date, dateFrom, outlet, language, url } = read(page);
  assert.deepEqual(
    { title, authors, date, dateFrom, outlet, language, url },
    {
      title: 'Vote on wall put off',
      authors: ['Nora Whitfield'],
      date: '2032-05-03',
      dateFrom: 'page',
      outlet: 'Harbour Post',
      language: 'en',
      url: 'https://post.example/wall',
    },
  );
});

test('facts in JSON-LD; a canonical address of another scheme is none', () => {
  const data = {
    '@graph': [
      {
        '@type': 'NewsArticle',
        headline: 'Wall',
        author: [{ name: 'A. Aske' }],
        datePublished: '2032-05-04',
        publisher: { name: 'Post' },
      },
    ],
  };
  const { authors, date, outlet, url } = read(
    `<link rel=canonical href="javascript:alert(1)"><script type="application/ld+json">${JSON.stringify(data)}</script>${story}`,
  );
  assert.deepEqual(
    { authors, date, outlet, url },
    { authors: ['A. Aske'], date: '2032-05-04', outlet: 'Post', url: null },
  );
});

test('a day that no calendar has is no date', () => {
  assert.equal(read(`<meta property="article:published_time" content="2032-02-30">${story}`).date, null);
});

const texts: [string, string, string][] = [
  ['folds white space', '<p>a\n   b\t&nbsp;c</p>', 'a b c'],
  ['keeps inline elements together', '<p>one<b>two</b> <i>three</i></p>', 'onetwo three'],
  ['breaks a line', '<p>one<br>two</p>', 'one\ntwo'],
  ['takes two breaks for a paragraph', '<p>one<br><br>two</p>', 'one\n\ntwo'],
  ['keeps the lines of preformatted text', '<pre>one\n  two</pre>', 'one\ntwo'],
  ['sets cells apart', '<table><tr><td>a</td><td>b</td></tr></table>', 'a\tb'],
  ['reads entities', '<p>caf&eacute; &lt;b&gt; &amp;amp; &#x1F600;</p>', 'café <b> &amp; 😀'],
  ['drops soft hyphens', '<p>har&shy;bour</p>', 'harbour'],
  ['reads text without a body', 'just words', 'just words'],
  ['reads unclosed tags', '<div><p>one<p>two<div>three', 'one\n\ntwo\n\nthree'],
  ['leaves comments out', '<p>a<!-- b --></p>', 'a'],
  ['leaves an unclosed script out', '<p>a</p><script>b', 'a'],
  ['reads buttons', '<p>one</p><input type=submit value="Go">', 'one\n\nGo'],
  ['a lone surrogate', '<p>a&#xD800;b</p>', 'a\ufffdb'],
];
for (const [name, content, text] of texts) test(name, () => assert.equal(read(content).text, text));

const n = 100_000;
const hostile: [string, string, RegExp][] = [
  ['elements nested without end', `${'<div>'.repeat(n)}deep down`, /^deep down$/],
  ['inline elements nested without end', `${'<b><i>'.repeat(n)}deep down`, /^deep down$/],
  [
    'formatting that is opened anew in each paragraph',
    Array.from({ length: 2000 }, (_, i) => `<b x=${i}><p>w`).join(''),
    /^w\n\nw/,
  ],
  ['entities', `<p>${'&amp;'.repeat(20 * n)}`, /^&+$/],
  ['an attribute of a megabyte', `<div class="${'x '.repeat(n)}" style="${'a:b;'.repeat(n)}">here</div>`, /^here$/],
  ['attributes', `<div ${Array.from({ length: n }, (_, i) => `a${i}`).join(' ')}>here</div>`, /^here$/],
  ['more elements than the cap', '<p>word</p>'.repeat(n + 10), /^word\n\nword/],
  ['links', '<a href=x>link</a> '.repeat(n / 2), /^link link/],
  ['tables in tables', `${'<table>'.repeat(n)}here`, /here/],
  ['angle brackets', '<'.repeat(n), /^<+$/],
  ['an unclosed attribute', '<p>here</p><a href="x', /^here$/],
  ['end tags of what was never opened', `${'<span>'.repeat(200)}${'</x>'.repeat(n)}here`, /^here$/],
  ['JSON-LD nested without end', `<script type="application/ld+json">${'['.repeat(n)}</script><p>here`, /^here$/],
];
for (const [name, content, text] of hostile) {
  test(`reads ${name}`, () => {
    const report = read(content);
    assert.match(report.text, text);
    assertCovered(report);
  });
}

test('over the caps the story is found by its links', () => {
  const report = read(
    `<nav><a href=x>Home</a></nav><article><h1>Vote on wall put off</h1>${story}</article>${'<div>'.repeat(300)}`,
  );
  assert.equal(storyText(report), ['Vote on wall put off', one, two, three].join('\n\n'));
});

for (const [name, content] of [
  ['an empty page', '<html><head><title>x</title></head><body></body></html>'],
  ['a page of scripts', '<script>draw()</script><noscript>turn it on</noscript>'],
]) {
  test(`refuses ${name}`, () => {
    assert.throws(
      () => read(content),
      (error) => error instanceof ReadoutError && error.code === 'no-text',
    );
  });
}

const tags =
  'p div b a ul li h1 h2 table tr td br blockquote script style template svg nav article figure figcaption pre select option form'.split(
    ' ',
  );
const anyTag = fc
  .tuple(fc.constantFrom(...tags), fc.constantFrom('', ' hidden', ' href=x', ' class="comment"'))
  .map(([tag, rest]) => `<${tag}${rest}>`);
const anyPart = fc.oneof(
  anyTag,
  anyTag.map((tag) => tag.replace('<', '</')),
  fc.string({ maxLength: 30 }),
  fc.constantFrom(one, '&amp;', '&#0;', '<!--', '-->', '<![CDATA['),
);
test('any page: blocks in order, apart, on whole characters, over all words; the same each time', () => {
  fc.assert(
    fc.property(fc.array(anyPart, { maxLength: 25 }), (parts) => {
      const content = parts.join('');
      try {
        const report = read(content);
        assertCovered(report);
        assert.ok(report.text.isWellFormed());
        assert.deepEqual(read(content), report);
      } catch (error) {
        assert.ok(error instanceof ReadoutError, String(error));
      }
    }),
    { numRuns: 250 },
  );
});

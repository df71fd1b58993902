// What a report's page does by itself: words select their entry, an entry selects its words. Works on what stands there.

export const pageScript = `'use strict';
const root = document.documentElement;
const words = new Map();
for (const mark of document.querySelectorAll('[data-e], [data-x]')) {
  for (const kind of ['e', 'x']) {
    for (const id of mark.dataset[kind]?.split(' ') ?? []) {
      if (!words.has(id)) words.set(id, { e: [], x: [] });
      words.get(id)[kind].push(mark);
    }
  }
}
const card = id => { const found = document.getElementById(id); return found?.classList.contains('card') ? found : null; };
const shown = id => card(id)?.offsetParent != null;
let selected = null;

function select(id, from) {
  if (selected) {
    card(selected).classList.remove('on');
    for (const mark of words.get(selected)?.e ?? []) mark.classList.remove('on');
    for (const mark of words.get(selected)?.x ?? []) mark.classList.remove('ext');
  }
  selected = id && card(id) ? id : null;
  root.removeAttribute('data-sel');
  if (selected) {
    const box = card(selected), own = words.get(selected);
    root.dataset.sel = box.dataset.r;
    box.classList.add('on');
    for (const mark of own?.e ?? []) mark.classList.add('on');
    for (const mark of own?.x ?? []) mark.classList.add('ext');
    const first = own?.e[0] ?? own?.x[0];
    if (from !== 'words') {
      const fold = first?.closest('details');
      if (fold) fold.open = true;
      (first ?? box).scrollIntoView({ block: 'center' });
    }
    if (from !== 'card') box.scrollIntoView({ block: 'nearest' });
  }
  try { history.replaceState(null, '', selected ? '#' + selected : location.pathname + location.search); } catch { /* a page from disk may not */ }
}

document.addEventListener('click', event => {
  if (!getSelection().isCollapsed) return;
  const mark = event.target.closest('mark');
  if (mark) {
    const size = id => words.get(id).e.reduce((sum, part) => sum + part.textContent.length, 0);
    const ids = (mark.dataset.e ?? '').split(' ').filter(shown).sort((a, b) => size(a) - size(b));
    if (ids.length) select(ids[(ids.indexOf(selected) + 1) % ids.length], 'words');
    return;
  }
  const link = event.target.closest('a');
  const box = event.target.closest('.card');
  if (link && !link.classList.contains('k')) return;
  if (link) event.preventDefault();
  const id = link ? link.hash.slice(1) : box?.id;
  if (id) select(id, box && id === box.id ? 'card' : 'link');
});
addEventListener('keydown', event => { if (event.key === 'Escape') select(null); });
addEventListener('hashchange', () => select(location.hash.slice(1), 'link'));
root.classList.add('js');
if (location.hash) select(location.hash.slice(1), 'link');
`;

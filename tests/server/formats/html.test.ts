import { describe, expect, it } from 'vitest';
import { readHtml, readHtmlFragment } from '../../../server/formats/html.js';

/** Alone, each takes under two seconds; machines that run tests are busy. */
const PATIENCE_MS = 8_000;

const SENTENCE = 'Cumhurbaşkanı, iki ülke arasındaki iş birliğinin önümüzdeki yıllarda da süreceğini söyledi.';

/** A news page as they are saved: menus, share buttons, teasers, comments, cookies. */
const page = (article: string) => `<!doctype html><html lang="tr"><head><title>Haber | Site</title>
  <meta property="og:title" content="Zirve sona erdi"><style>p{}</style><script>var x = "<p>no</p>"</script></head><body>
  <header><a href="/">SİTE</a><nav><ul><li><a href="/a">Gündem</a></li><li><a href="/b">Spor</a></li></ul></nav></header>
  <div class="breadcrumb">Anasayfa &gt; Haber</div>
  ${article}
  <aside><h3>Çok okunanlar</h3><a href="/c">Bir başka haberin uzun başlığı</a></aside>
  <div id="comments"><p>${SENTENCE} (yorum)</p></div>
  <div class="cookie-consent"><p>Bu site çerez kullanır. ${SENTENCE}</p></div>
  <footer><p>© 2026 Site. Tüm hakları saklıdır.</p></footer></body></html>`;

describe('readHtml', () => {
  it('takes the article of a news page and none of its furniture', () => {
    const { text, title, language } = readHtml(
      page(`<article><header><h1>Zirve sona erdi</h1><time>HABER TARİHİ 1.1.2026</time></header>
        <div class="share-buttons"><a href="#">Paylaş</a></div>
        <p>${SENTENCE}</p><p>İkinci&nbsp;paragraf: <a href="/x">bağlantılı</a> <b>bir</b> cümle.</p>
        <ul><li>Birinci madde</li><li>İkinci madde</li></ul>
        <p hidden>gizli</p><p style="display:none">gizli</p>
        <footer>Etiketler: zirve</footer></article>`),
    );
    expect(text).toBe(
      [
        '# Zirve sona erdi',
        'HABER TARİHİ 1.1.2026',
        SENTENCE,
        'İkinci\u00a0paragraf: bağlantılı bir cümle.',
        '- Birinci madde',
        '- İkinci madde',
        '',
      ]
        .join('\n\n')
        .replace(/\n\n$/, '\n'),
    );
    expect({ title, language }).toEqual({ title: 'Zirve sona erdi', language: 'tr' });
  });

  it('finds the paragraphs where no element is called an article, and the headline above them', () => {
    const { text } = readHtml(
      page(`<h1>Zirve sona erdi</h1><div class="x1"><div><p>${SENTENCE}</p><p>${SENTENCE} İki.</p></div>
        <div><p>Kısa bir teaser.</p></div></div>`),
    );
    expect(text).toBe(`# Zirve sona erdi\n\n${SENTENCE}\n\n${SENTENCE} İki.\n`);
  });

  it('is not misled by a wrapper whose class sounds like furniture', () => {
    const html = `<body><div class="has-sidebar related"><p>${SENTENCE}</p><p>${SENTENCE}</p></div></body>`;
    expect(readHtml(html).text).toBe(`${SENTENCE}\n\n${SENTENCE}\n`);
  });

  it('reads a page of plain words, and of nothing', () => {
    expect(readHtml('Merhaba<br>dünya<p>İki').text).toBe('Merhaba\n\ndünya\n\nİki\n');
    expect(readHtml('').text).toBe('');
  });

  it('keeps the text of a table cell by cell, and the lines of preformatted text', () => {
    const { text } = readHtmlFragment('<table><tr><td>Bir</td><td>واحد</td></tr></table><pre>a\nb</pre>');
    expect(text).toBe('Bir\n\nواحد\n\na\n\nb\n');
  });

  it.each([
    ['a million unclosed tags', '<div>'.repeat(1_000_000), 'too-deep'],
    ['a million unclosed formatting tags', '<b><i>'.repeat(500_000), 'too-deep'],
    ['a million paragraphs', '<p>'.repeat(1_000_000), 'too-many-elements'],
    ['a million table cells', `<table>${'<td>'.repeat(1_000_000)}`, 'too-many-elements'],
  ])('refuses %s at once', (_, html, code) => {
    const started = performance.now();
    expect(readHtml(html)).toMatchObject({ text: '', problems: [{ code }] });
    expect(performance.now() - started).toBeLessThan(PATIENCE_MS);
  });

  it('is quick with the deepest and widest page it takes', () => {
    const started = performance.now();
    readHtml(`${'<div><article>'.repeat(250)}${'<p class="a b c">x</p>'.repeat(150_000)}`);
    expect(performance.now() - started).toBeLessThan(PATIENCE_MS);
  });
});

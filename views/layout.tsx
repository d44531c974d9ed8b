import type { Child } from 'hono/jsx';
import { INTERFACE_LANGUAGES } from './messages/catalogue.js';
import type { Ui } from './ui.js';

/** The configuration of htmx: no evaluated code, no injected style (the Content-Security-Policy forbids both). */
const HTMX_CONFIG = JSON.stringify({
  includeIndicatorCSS: false,
  history: false,
  defaultTimeout: 0,
  extensions: 'sse',
});

interface LayoutProps {
  readonly ui: Ui;
  readonly title: string;
  /** The class of the page, for its own rules. */
  readonly page: string;
  readonly scripts?: readonly string[];
  readonly children: Child;
}

/** The frame of every page. */
export function Layout({ ui, title, page, scripts = [], children }: LayoutProps) {
  return (
    <html lang={ui.language} dir={ui.dir}>
      <head>
        <meta charset="utf-8" />
        <title>{title === ui.t('app.name') ? title : `${title} · ${ui.t('app.name')}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="htmx-config" content={HTMX_CONFIG} />
        <link rel="icon" href={ui.asset('favicon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={ui.asset('hiza.css')} />
        <link rel="stylesheet" href={ui.asset('instrument.css')} />
        <script src={ui.asset('htmx.js')} defer />
        <script type="module" src={ui.asset('page.js')} />
        {scripts.map((name) => (
          <script type="module" src={ui.asset(name)} />
        ))}
      </head>
      <body class={ui.density === 'compact' ? `${page} compact` : page}>
        <a class="skip" href="#main">
          {ui.t('nav.skip')}
        </a>
        <Header ui={ui} />
        <main id="main" tabindex={-1}>
          {children}
        </main>
      </body>
    </html>
  );
}

function Header({ ui }: { readonly ui: Ui }) {
  return (
    <header class="bar">
      <a class="brand" href="/">
        <bdi>{ui.t('app.name')}</bdi>
      </a>
      <nav aria-label={ui.t('nav.main')}>
        <a href="/">{ui.t('nav.library')}</a>
        <a href="/collections/new">{ui.t('nav.new')}</a>
      </nav>
      <Person ui={ui} />
      <form class="languages" method="post" action="/preferences">
        <input type="hidden" name="back" value={ui.here} />
        <label>
          <span class="quiet">{ui.t('language.label')}</span>{' '}
          <select name="language" data-submits>
            {INTERFACE_LANGUAGES.map((language) => (
              <option value={language} selected={language === ui.language} lang={language}>
                {OWN_NAMES[language]}
              </option>
            ))}
          </select>
        </label>
        <button class="quiet-button" type="submit">
          {ui.t('action.apply')}
        </button>
      </form>
    </header>
  );
}

/** Who works here: a name to put under changes, given once. */
function Person({ ui }: { readonly ui: Ui }) {
  const known = ui.actor !== 'local';
  return (
    <details class="person">
      <summary>{known ? <bdi>{ui.actor}</bdi> : ui.t('people.unnamed')}</summary>
      <form method="post" action="/preferences">
        <input type="hidden" name="back" value={ui.here} />
        <label>
          <span class="quiet">{ui.t('people.name')}</span>{' '}
          <input name="name" value={known ? ui.actor : ''} maxlength={40} dir="auto" autocomplete="name" />
        </label>
        <button type="submit">{ui.t('people.save')}</button>
      </form>
    </details>
  );
}

/** Every language by its own name, so that a person who reads nothing else on the page finds it. */
const OWN_NAMES = { en: 'English', tr: 'Türkçe', az: 'Azərbaycanca', ar: 'العربية' } as const;

import { Layout } from './layout.js';
import type { Ui } from './ui.js';

/** A page that says what went wrong and what to do. */
export function ErrorPage({ ui, message, back }: { ui: Ui; message: string; back: string | null }) {
  return (
    <Layout ui={ui} title={ui.t('error.title')} page="page-error">
      <h1>{ui.t('error.title')}</h1>
      <p role="alert">{message}</p>
      <p>
        {back ? <a href={back}>{ui.t('error.reload')}</a> : null} <a href="/">{ui.t('nav.library')}</a>
      </p>
    </Layout>
  );
}

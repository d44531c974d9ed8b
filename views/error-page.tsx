import { Layout } from './layout.js';
import type { Ui } from './ui.js';
import { ConflictBox, type ConflictModel } from './workbench/conflict.js';

/** A page that says what went wrong and what to do. */
export function ErrorPage(props: {
  ui: Ui;
  message: string;
  back: string | null;
  /** A change that came too late can be asked for again, with all that was chosen. */
  conflict?: ConflictModel | null;
}) {
  const { ui, message, back, conflict = null } = props;
  return (
    <Layout ui={ui} title={ui.t('error.title')} page="page-error">
      <h1>{ui.t('error.title')}</h1>
      <p role="alert">{message}</p>
      {conflict ? <ConflictBox ui={ui} conflict={conflict} plain /> : null}
      <p>
        {back ? <a href={back}>{ui.t('error.reload')}</a> : null} <a href="/">{ui.t('nav.library')}</a>
      </p>
    </Layout>
  );
}

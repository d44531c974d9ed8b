import type { PropsWithChildren } from 'hono/jsx';

export type GestureView = 'rows' | 'queue' | 'ribbons';

/**
 * The one form of a view in which texts are aligned: every button in it is a gesture, sent with what the person sees.
 * Answers bring partials; gestures wait for each other. Works as a plain form without script.
 * @param action where a gesture goes whose button names no address of its own
 */
export function GestureForm(
  props: PropsWithChildren<{
    action: string;
    view: GestureView;
    columns: readonly { readonly documentId: number }[];
    client: string;
  }>,
) {
  return (
    <form
      id="gestures"
      method="post"
      action={props.action}
      hx-boost="true"
      hx-push-url="false"
      hx-target="#live"
      hx-swap="none"
      hx-sync="this:queue all"
    >
      <input type="hidden" name="columns" value={props.columns.map((column) => column.documentId).join(',')} />
      <input type="hidden" name="view" value={props.view} />
      <input type="hidden" name="client" value={props.client} />
      {props.children}
    </form>
  );
}

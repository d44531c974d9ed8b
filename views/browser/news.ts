// What others change comes by itself: the page listens to a stream and takes in what it does not show yet.

/** The newest change the page shows. */
export const seenNow = (): number =>
  Number(document.querySelector<HTMLInputElement>('#gestures [name=seen]')?.value ?? 0);

// The stream is asked for when all scripts have run: htmx may look at the page before its extension is there.
addEventListener('load', () => {
  const news = document.getElementById('news');
  if (!news?.dataset.events) return;
  news.setAttribute('hx-sse:connect', news.dataset.events);
  htmx.process(news);
});

// News of what the page shows already would only take it back.
document.addEventListener('htmx:sse:before:message', (event) => {
  const { message } = (event as CustomEvent<{ message: { id: string } }>).detail;
  if (Number(message.id) <= seenNow()) event.preventDefault();
});

interface Swap extends Event {
  readonly detail: { readonly tasks?: readonly { readonly fragment?: DocumentFragment }[] };
}

/** What a swap is about to bring in place of `#history`: which change the page shows then, and how it may be taken in. */
export function historyIn(event: Event): HTMLElement | undefined {
  const fragments = (event as Swap).detail.tasks?.map((task) => task.fragment) ?? [];
  return fragments.flatMap((fragment) => fragment?.querySelector<HTMLElement>('#history') ?? [])[0];
}

/** The newest change that a new `#history` shows. */
export const seenIn = (history: HTMLElement): number =>
  Number(history.querySelector<HTMLInputElement>('input[name=seen]')?.value ?? 0);

// Suggesting under the hands: one key suggests by the next recipe, and the cursor goes to what was suggested.

const form = document.getElementById('gestures') as HTMLFormElement;
const RECIPES = ['auto', 'parallel', 'comparable'];

/** Whether a run that was asked for here has not brought its suggestions yet, and whether it began at the cursor. */
let awaited = false;
let fromHere = false;

form.addEventListener('submit', (event) => {
  const action = event.submitter?.getAttribute('formaction') ?? '';
  if (!action.endsWith('/runs')) return;
  awaited = true;
  fromHere = action.startsWith('/collections/');
});

export const isFromHere = (): boolean => fromHere;

/**
 * Whether the suggestions that were asked for have just come, so that the cursor shall go there. Asked after each swap.
 * Hands that are at a text by now are left where they are.
 */
export function goneToSuggestions(): boolean {
  if (!awaited || document.querySelector('#jobs progress')) return false;
  awaited = false;
  return !document.activeElement?.matches('input:not([type=checkbox]), textarea');
}

/** Suggests once more for the pair of a column, by the recipe after the one that is chosen or was used. */
export function suggestByNextRecipe(column: number): void {
  const buttons = [...form.querySelectorAll<HTMLButtonElement>('[data-run]')];
  const button = buttons[Math.max(0, column - 1)];
  const choice = document.getElementById('recipe') as HTMLSelectElement | null;
  if (!button || !choice) return;
  const after = (recipe: string) => RECIPES[(RECIPES.indexOf(recipe) + 1) % RECIPES.length] as string;
  const next = after(choice.value);
  // What "auto" has just come to would bring the same again.
  choice.value = choice.value === 'auto' && next === button.dataset.used ? after(next) : next;
  form.requestSubmit(button);
}

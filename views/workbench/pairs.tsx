import type { RecipeName } from '../../align/types.js';
import type { Ui } from '../ui.js';
import type { WorkbenchModel } from './model.js';

/** The recipes a person can choose; the classic by lengths is for comparison on the command line only. */
export const RECIPE_CHOICES = ['auto', 'parallel', 'comparable'] as const satisfies readonly RecipeName[];

/** For each pair of texts: suggest, export, and which recipe was used last. C suggests by the next recipe. */
export function Pairs({ ui, model }: { ui: Ui; model: Pick<WorkbenchModel, 'pairs'> }) {
  return (
    <div id="pairs" class="pairs">
      {model.pairs.map(({ bitextId, pair, recipe }) => (
        <span class="pair">
          <span class="joined">
            <button type="submit" formaction={`/bitexts/${bitextId}/runs`} data-run={bitextId} data-used={recipe ?? ''}>
              {ui.t('workbench.suggest-pair', { pair })}
            </button>
            <a class="button" href={`/bitexts/${bitextId}/export`}>
              {ui.t('workbench.export-pair', { pair })}
            </a>
          </span>
          {recipe ? <span class="quiet">{ui.t('recipe.used', { recipe: recipeName(ui, recipe) })}</span> : null}
        </span>
      ))}
    </div>
  );
}

/** Which recipe the next suggestions are made by. Its own part: it keeps what is chosen when the pairs are drawn anew. */
export function RecipeChoice({ ui }: { ui: Ui }) {
  return (
    <label class="recipe">
      <span class="quiet">{ui.t('recipe.label')}</span>{' '}
      <select name="recipe" id="recipe" autocomplete="off" aria-keyshortcuts="C">
        {RECIPE_CHOICES.map((name) => (
          <option value={name}>{ui.t(`recipe.${name}`)}</option>
        ))}
      </select>
    </label>
  );
}

const recipeName = (ui: Ui, recipe: string): string => {
  const known = [...RECIPE_CHOICES, 'gale-church' as const].find((name) => name === recipe);
  return known ? ui.t(`recipe.${known}`) : recipe;
};

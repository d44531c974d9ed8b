// Which changes of a page are followed by a look around them (services/refreshing.ts).
import type { Context } from './context.js';
import type { Gesture } from './input.js';
import { asksForPartials } from './respond.js';
import type { ChangeRequest, ChangeResult } from './services/change.js';
import { refreshAround } from './services/refreshing.js';
import type { View } from './services/workbench.js';

type Act = (request: ChangeRequest, view: View) => Promise<ChangeResult>;

/** The same change, after which the suggestions around it are refreshed, unless the person has switched that off. */
export function withRefresh(c: Context, collectionId: number, gesture: Gesture, act: Act): Act {
  const services = c.get('services');
  return async (request, view) => {
    const result = await act(request, view);
    const { groups } = result;
    // What is undone is as it was, and nothing more; but words were unlearned.
    if (/\/(undos|redos)$/.test(c.req.path)) services.jobs.warm.forget();
    else if (c.get('ui').refreshes) {
      const hand = asksForPartials(c) && gesture.view === 'rows' ? gesture.hand : null;
      refreshAround(services, { collectionId, groups, hand });
    }
    return result;
  };
}

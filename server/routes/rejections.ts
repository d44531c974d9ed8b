import type { Context } from '../context.js';
import { editNamedGroup } from './groups.js';

/** `POST /groups/:id/rejection`: the group lets go of its sentences and is not proposed again. */
export const create = (c: Context): Promise<Response> => editNamedGroup(c, 'reject');

/** `DELETE /groups/:id/rejection` */
export const remove = (c: Context): Promise<Response> => editNamedGroup(c, 'unreject');

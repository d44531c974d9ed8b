import type { Context } from '../context.js';
import { editNamedGroup } from './groups.js';

/** `POST /groups/:id/confirmation` */
export const create = (c: Context): Promise<Response> => editNamedGroup(c, 'confirm');

/** `DELETE /groups/:id/confirmation`: a group is a suggestion again; "no counterpart" is gone. */
export const remove = (c: Context): Promise<Response> => editNamedGroup(c, 'unconfirm');

// htmx's own element, which JSX does not know.
import type { Child } from 'hono/jsx';

declare module 'hono/jsx' {
  namespace JSX {
    interface IntrinsicElements {
      'hx-partial': { 'hx-target': string; 'hx-swap': string; children?: Child };
    }
  }
}

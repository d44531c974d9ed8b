import { direction } from '../align/text/direction.js';

/** A person's text in its own language and direction, isolated from what stands around it. */
export function Text({ language, children, class: name }: { language: string; children: string; class?: string }) {
  return (
    <span class={name ? `text ${name}` : 'text'} lang={language} dir={direction(language)}>
      {children}
    </span>
  );
}

/** A language pair such as `tr-az`, which reads from left to right everywhere. */
export const pairName = (source: string, target: string): string => `${source}\u2013${target}`;

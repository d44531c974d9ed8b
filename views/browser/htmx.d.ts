/** The part of htmx that our scripts call. */
declare const htmx: {
  process(element: Element): void;
  ajax(
    method: string,
    url: string,
    options: { target?: string; swap?: string; select?: string; source?: Element },
  ): Promise<void>;
};

/** The key that presses a button, as a cap on it; `data-key` of the button says the same to the page. */
export const Key = ({ sign }: { sign: string }) => (
  <kbd aria-hidden="true" dir="ltr">
    {sign.toUpperCase()}
  </kbd>
);

// After a form was judged, the keyboard goes to the first field that needs work.

/** Focuses the first field marked `aria-invalid`, or the first control of a group marked `data-missing`. */
export function focusFirstInvalid(form: HTMLElement | null): void {
  const first = form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-missing="true"]');
  const field = first?.matches('input, select, textarea')
    ? first
    : first?.querySelector<HTMLElement>('input, select, textarea, button');
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}

// A form is not sent while one of its fields holds what it could not take, such as a date that does not exist.

/** Whether a field holds its form back; the caret goes to the first that does. */
export function heldBack(form: HTMLElement | undefined): boolean {
  const fields = [...(form?.querySelectorAll('input') ?? [])];
  const first = fields.find((field) => field.validity.customError);
  first?.focus();
  return first !== undefined;
}

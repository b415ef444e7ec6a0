// Joins class names, leaving out the ones that do not apply.

export function joinClasses(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}

export function differencesOf(_code: string): Readonly<Record<string, string>> {
  return {};
}

// The spaces that French sets at its signs, at which no line may break.

/** French sets a space before its high signs and inside its quotation marks, at which no line may break. */
export function keepSigns(text: string): string {
  return text.replaceAll(/ (?=[:;?!»])/g, '\u00A0').replaceAll('« ', '«\u00A0');
}

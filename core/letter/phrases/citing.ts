// Writes out the provisions that the desk cites, in the manner of each language.

export interface Citation {
  readonly number: string;
  readonly paragraph: string | undefined;
  readonly point: string | undefined;
}

export interface Manner {
  readonly gdpr: string;
  write(citation: Citation): string;
  /** An article with its law. */
  of(article: string, law: string): string;
  /** An article of the French act on data protection; its articles have no paragraphs here. */
  loi(article: string): string;
}

const gdprArticle = /^GDPR Art\. (\d+)(?:\((\d+)\))?(?:\((\w)\))?$/;
const loiArticle = /^Loi 78-17 Art\. ([\d-]+)$/;

/** A reference of the desk's own form; of several, joined by a semicolon, each. What is neither stays as it is. */
export function citing(manner: Manner): (reference: string) => string {
  const cite = (reference: string): string => {
    const [, number, paragraph, point] = gdprArticle.exec(reference) ?? [];
    if (number !== undefined) return manner.of(manner.write({ number, paragraph, point }), manner.gdpr);
    const loi = loiArticle.exec(reference)?.[1];
    if (loi === undefined) return reference;
    return manner.loi(manner.write({ number: loi, paragraph: undefined, point: undefined }));
  };
  return (reference) => reference.split('; ').map(cite).join('; ');
}

// An invented PDF that hides the same person in every place where a PDF can hide words, for tests of redaction.

/** Twenty secrets, each in a place of its own. None is part of another. */
export const secrets = {
  seen: 'KANARIEVOGEL',
  seenTwice: 'Zonnebloem',
  number: 'NL91ABNA0417164300',
  split: 'Waterhoen',
  small: 'Duinpieper',
  pictured: 'Boomkruiper',
  turned: 'Grutto4471',
  white: 'Sneeuwgors',
  invisible: 'Nachtzwaluw',
  outside: 'Zeearend88',
  hiddenLayer: 'Kwartelkoning',
  annotation: 'Roerdomp',
  popup: 'Wielewaal',
  field: 'Blauwborst',
  title: 'Tapuit1234',
  xmp: 'Draaihals',
  attachment: 'Ortolaan77',
  bookmark: 'Klapekster',
  script: 'Houtsnip9',
  earlier: 'Visdief55',
} as const;

/** Two pages; `incremental`: the first version said something that a later one took away. */
export function secretivePdf(): Buffer {
  const text = (x: number, y: number, size: number, words: string): string =>
    `BT /F1 ${size} Tf ${x} ${y} Td (${words}) Tj ET`;
  const first = [
    text(60, 760, 14, `Letter about ${secrets.seen} and others`),
    text(60, 730, 12, `Dear ${secrets.seenTwice}, your account ${secrets.number} is kept.`),
    `BT /F1 12 Tf 60 700 Td [(Water) -20 (hoen) -300 (was here)] TJ ET`,
    text(60, 670, 5, `in small print ${secrets.small} too`),
    `q 0 1 -1 0 500 400 cm BT /F1 12 Tf 0 0 Td (${secrets.turned} turned) Tj ET Q`,
    `1 g ${text(60, 600, 12, secrets.white)} 0 g`,
    `BT 3 Tr /F1 12 Tf 60 570 Td (${secrets.invisible}) Tj 0 Tr ET`,
    text(700, 760, 12, secrets.outside),
    `/OC /MC0 BDC ${text(60, 540, 12, secrets.hiddenLayer)} EMC`,
    text(60, 480, 12, 'This sentence stays and can be searched.'),
  ].join('\n');
  const second = [
    text(60, 760, 12, `${secrets.seenTwice} again, and ${secrets.pictured} below`),
    text(60, 700, 12, 'The second page stays.'),
  ].join('\n');
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${secrets.xmp}</dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>`;
  const stream = (dictionary: string, body: string): string =>
    `<< ${dictionary} /Length ${Buffer.byteLength(body, 'latin1')} >>\nstream\n${body}\nendstream`;
  const appearance = stream(
    '/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F1 5 0 R >> >>',
    `BT /F1 12 Tf 2 5 Td (${secrets.field}) Tj ET`,
  );
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Outlines 12 0 R /Metadata 11 0 R /AcroForm << /Fields [10 0 R] >> /Names << /EmbeddedFiles << /Names [(a.txt) 14 0 R] >> /JavaScript << /Names [(s) 16 0 R] >> >> /OCProperties << /OCGs [17 0 R] /D << /OFF [17 0 R] >> >> >>',
    '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /CropBox [0 0 595 842] /Contents 6 0 R /Resources << /Font << /F1 5 0 R >> /Properties << /MC0 17 0 R >> >> /Annots [8 0 R 9 0 R 10 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 7 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    stream('', first),
    stream('', second),
    `<< /Type /Annot /Subtype /Text /Rect [300 300 320 320] /F 2 /Contents (${secrets.annotation}) >>`,
    `<< /Type /Annot /Subtype /Link /Rect [60 475 300 495] /Border [0 0 0] /Contents (${secrets.popup}) /A << /S /URI /URI (https://example.org/${secrets.popup}) >> >>`,
    `<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (${secrets.field}) /F 4 /Rect [60 430 260 450] /AP << /N 18 0 R >> >>`,
    stream('/Type /Metadata /Subtype /XML', xmp),
    '<< /Type /Outlines /First 13 0 R /Last 13 0 R /Count 1 >>',
    `<< /Title (${secrets.bookmark}) /Parent 12 0 R /Dest [3 0 R /Fit] >>`,
    '<< /Type /Filespec /F (a.txt) /EF << /F 15 0 R >> >>',
    stream('/Type /EmbeddedFile', `about ${secrets.attachment}`),
    `<< /S /JavaScript /JS (var who = "${secrets.script}";) >>`,
    '<< /Type /OCG /Name (notes) >>',
    appearance,
    `<< /Title (${secrets.title}) /Author (${secrets.title}) >>`,
  ];
  const before = objects.map((body, at) =>
    at === 6 ? stream('', text(60, 760, 12, `earlier words of ${secrets.earlier}`)) : body,
  );
  const old = fileOf(before);
  // An update: the old page's words stay in the file, and no reader shows them.
  const start = old.length;
  const update = `7 0 obj\n${objects[6]}\nendobj\n`;
  const xref = start + update.length;
  const tail = `xref\n7 1\n${String(start).padStart(10, '0')} 00000 n \ntrailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 19 0 R /Prev ${startOfXref(old)} >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(old + update + tail, 'latin1');
}

function fileOf(objects: readonly string[]): string {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const xref = file.length;
  const lines = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  return `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines.join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 19 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
}

function startOfXref(file: string): string {
  return /startxref\n(\d+)/u.exec(file)?.[1] ?? '0';
}

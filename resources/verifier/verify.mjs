// Checks evidence files of a DPO Desk by themselves, step by step as the format DPOLOG/1 says (section 7): node verify.mjs FILE.zip …

const codes = { VALID: 0, UNANCHORED: 10, BROKEN: 20, TRUNCATED: 21, FORKED: 22, UNREADABLE: 30 };

/** Ends the check with that verdict unless the condition holds; `where` is a `seq` or the name of a part. */
function must(holds, where, verdict = 'BROKEN') {
  if (!holds) throw Object.assign(new Error(verdict), { verdict, where });
}

const octetsOfText = (text) => new TextEncoder().encode(text);
const utf8 = (octets, fatal = true) => new TextDecoder('utf-8', { fatal, ignoreBOM: true }).decode(octets);
const joined = (...arrays) => {
  const all = new Uint8Array(arrays.reduce((length, array) => length + array.length, 0));
  arrays.reduce((at, array) => (all.set(array, at), at + array.length), 0);
  return all;
};
const latin = (octets) => {
  let text = '';
  for (let at = 0; at < octets.length; at += 8192) text += String.fromCharCode(...octets.subarray(at, at + 8192));
  return text;
};
const base64 = (octets) => btoa(latin(octets));
const base64url = (octets) => base64(octets).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const u64 = (number) => new Uint8Array(new BigUint64Array([BigInt(number)]).buffer).toReversed();
const sha256 = async (octets) => new Uint8Array(await crypto.subtle.digest('SHA-256', octets));
const hex = (octets) => Array.from(octets, (one) => one.toString(16).padStart(2, '0')).join('');
const hashOf = async (...arrays) => base64url(await sha256(joined(...arrays)));

/** The octets of a base64 text in its one spelling; undefined for any other text. */
function octetsOf(text, length, encode = base64url) {
  try {
    const octets = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
    return encode(octets) === text && octets.length === (length ?? octets.length) ? octets : undefined;
  } catch {
    return undefined; // no text, or not base64
  }
}

async function isSigned(message, signature, publicKey) {
  try {
    const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, signature, message);
  } catch {
    return false; // no key of this kind
  }
}

const crcTable = Uint32Array.from({ length: 256 }, (_unused, index) => {
  for (let bit = 0; bit < 8; bit += 1) index = index & 1 ? (index >>> 1) ^ 0xedb88320 : index >>> 1;
  return index;
});
const crc32 = (octets) => {
  let crc = 0xffffffff;
  for (const octet of octets) crc = (crc >>> 8) ^ crcTable[(crc ^ octet) & 255];
  return (crc ^ 0xffffffff) >>> 0;
};

/** Little-endian fields; `widths` has a digit for the octets of each. */
const pack = (widths, ...values) =>
  joined(
    ...values.map((value, at) => Uint8Array.from({ length: widths[at] }, (_unused, place) => value >>> (8 * place))),
  );

/** The parts of the file by name: names and contents are read, everything else is built anew and compared. */
function readZip(file) {
  const ensure = (holds) => must(holds, 'zip', 'UNREADABLE');
  const number = (at, width) => file.subarray(at, at + width).reduceRight((sum, octet) => sum * 256 + octet, 0);
  const isAt = (at, expected) => expected.every((octet, place) => file[at + place] === octet);
  const end = file.length - 22;
  const [count, start] = [number(end + 10, 2), number(end + 16, 4)];
  ensure(end >= 0 && start <= end && count <= 10_000);
  ensure(isAt(end, pack('42222442', 0x06054b50, 0, 0, count, count, end - start, start, 0)));
  const parts = new Map();
  const folded = new Set();
  let [at, offset, last] = [start, 0, ''];
  for (let entry = 0; entry < count; entry += 1) {
    const [size, length] = [number(at + 24, 4), number(at + 28, 2)];
    const [nameEnd, from] = [at + 46 + length, offset + 30 + length];
    ensure(nameEnd <= end && from + size <= start);
    const name = latin(file.subarray(at + 46, nameEnd));
    ensure(/^[\w.-]+(\/[\w.-]+)*$/.test(name) && !name.split('/').some((step) => /^\.\.?$/.test(step)));
    ensure(name > last && !folded.has(name.toLowerCase()));
    const content = file.subarray(from, from + size);
    const fields = [20, 0x0800, 0, 0, 0x21, crc32(content), size, size, length, 0];
    ensure(isAt(offset, joined(pack('42222244422', 0x04034b50, ...fields), octetsOfText(name))));
    const tail = [0, 0, 0, 0x81a40000, offset];
    ensure(isAt(at, pack('42222224442222244', 0x02014b50, 0x033f, ...fields, ...tail)));
    folded.add(name.toLowerCase());
    parts.set(name, content);
    [at, offset, last] = [nameEnd, from + size, name];
  }
  ensure(at === end && offset === start);
  return parts;
}

const sorted = (texts) => texts.toSorted((a, b) => (a < b ? -1 : 1));

/** RFC 8785; throws on what it forbids and beyond 64 levels. */
function spell(value, depth = 0) {
  if (depth > 64 || (typeof value === 'string' && /\p{Surrogate}/u.test(value))) throw new Error('no JSON of ours');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((one) => spell(one, depth + 1)).join()}]`;
  const keys = sorted(Object.keys(value));
  return `{${keys.map((key) => `${spell(key, depth)}:${spell(value[key], depth + 1)}`).join()}}`;
}

/** The value of a JSON text in its one spelling; throws on any other. */
function readJson(text) {
  const value = JSON.parse(text);
  if (spell(value) !== text) throw new Error('not in its one spelling');
  return value;
}

// What the parts must look like: each of these makes a check of a value.
const count = (value) => Number.isSafeInteger(value) && value >= 0;
const text = (pattern) => (value) => typeof value === 'string' && pattern.test(value);
const octets = (length, encode) => (value) => octetsOf(value, length, encode) !== undefined;
const oneOf =
  (...values) =>
  (value) =>
    values.includes(value);
const list = (isOne) => (value) => Array.isArray(value) && value.every(isOne);
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const each = (isOne) => (value) => isObject(value) && Object.values(value).every(isOne);
const keysOf = (value) => sorted(Object.keys(value)).join();
const shape = (fields) => (value) =>
  isObject(value) && keysOf(value) === keysOf(fields) && Object.keys(fields).every((key) => fields[key](value[key]));

const hash = octets(32);
const format = oneOf('dpo-desk-dossier/2');
const part = shape({ name: text(/^[\w./-]+$/), sha256: text(/^[0-9a-f]{64}$/), size: count });
const isManifest = shape({ format, log: text(/^/), parts: list(part), publicKey: hash, ref: text(/^/) });
const isKeys = shape({ genesis: hash, rotations: list(shape({ ep: count, npk: hash, xs: octets(64) })) });
const subject = shape({ index: count, proof: list(hash) });
const step = shape({ from: count, proof: list(hash), to: count });
const lists = { consistency: list(step), inclusion: each(list(hash)), subjects: each(subject) };
const isProofs = shape({ ...lists, count, head: count, size: count });
const isOpening = shape({ p: octets(undefined, base64), r: hash, seq: count });
const isMoment = (value) =>
  text(/^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString() === value;
const clocks = { ts: isMoment, boot: octets(8), mono: text(/^(0|[1-9]\d{0,18})$/), ck: oneOf('ok', 'jump') };
const places = { log: octets(16), seq: count, prev: hash, sub: text(/^[a-z0-9]{1,64}$/), sseq: count, sprev: hash };
const len = (value) => count(value) && value >= 256 && Number.isInteger(Math.log2(value));
const writers = { by: oneOf('user', 'app', 'peer'), ep: count, app: text(/^[\w.+-]{1,64}$/) };
const leaf = { v: oneOf(1), ...places, ...clocks, ...writers, act: text(/^[a-z]+\.[a-z-]+$/), com: hash, len };
const isLeaf = shape(leaf);
const isHead = shape({ ...leaf, cmap: hash });
const isRotated = shape({ ...leaf, npk: hash, xs: octets(64) });
const isLine = ({ leaf: one }) =>
  (one?.act === 'log.head' ? isHead : one?.act === 'log.rotated' ? isRotated : isLeaf)(one);

/** A signed note by its text; undefined unless in its one spelling. */
function readNote(note) {
  const form = /^dpo-desk\.local\/([\w-]{22})\n(0|[1-9]\d{0,15})\n([^\n]{44})\n\n— dpo-desk\.local\/\1 ([^\n]{92})\n$/;
  const [, log, size, root, signed] = form.exec(note) ?? [];
  const [rootOctets, signature] = [octetsOf(root, 32, base64), octetsOf(signed, 68, base64)];
  if (!octetsOf(log, 16) || !count(Number(size)) || !rootOctets || !signature) return undefined;
  return {
    note,
    body: note.slice(0, note.indexOf('\n\n') + 1),
    log,
    size: Number(size),
    root: base64url(rootOctets),
    signature,
  };
}

const linesOf = (whole) => {
  if (!/^$|\n$/.test(whole.slice(-1))) throw new Error('a line without its end');
  return whole.split('\n').slice(0, -1);
};
const readings = {
  'keys.json': (whole) => [readJson(whole)].find(isKeys),
  'log.jsonl': (whole) => {
    const lines = linesOf(whole).map((line) => ({ line, leaf: readJson(line) }));
    return lines.length > 0 && lines.every(isLine) ? lines : undefined;
  },
  'open.jsonl': (whole) => {
    const lines = linesOf(whole).map(readJson);
    const isSorted = lines.every(({ seq }, at) => at === 0 || lines[at - 1].seq < seq);
    return isSorted && lines.every(isOpening) ? lines : undefined;
  },
  'proofs.json': (whole) => [readJson(whole)].find(isProofs),
  'checkpoints.txt': (whole) => {
    const notes = whole
      .split('\n')
      .flatMap((_line, at, lines) => (at % 6 === 0 ? [lines.slice(at, at + 5).join('\n')] : []));
    const read = notes.map((note) => readNote(`${note}\n`));
    return read.every(Boolean) && read.map(({ note }) => note).join('\n') === whole ? read : undefined;
  },
};

function readPart(parts, name, read) {
  let value;
  try {
    value = parts.has(name) ? read(utf8(parts.get(name))) : undefined;
  } catch {
    value = undefined; // not UTF-8, or not in its one spelling
  }
  must(value !== undefined, name, 'UNREADABLE');
  return value;
}

const half = (number) => Math.floor(number / 2);

/** The roots that a proof leads to from one node up: RFC 9162 2.1.3.2, with the older root 2.1.4.2. */
async function climb(index, lastIndex, first, proof) {
  let [place, last, older, newer] = [index, lastIndex, first, first];
  const nodeOf = async (left, right) => await hashOf([1], octetsOf(left), octetsOf(right));
  for (const sibling of proof) {
    if (last === 0) return {};
    if (place % 2 === 1 || place === last) {
      [older, newer] = [await nodeOf(sibling, older), await nodeOf(sibling, newer)];
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else newer = await nodeOf(newer, sibling);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 ? { older, newer } : {};
}

const isIncluded = async (one, index, size, root, proof) =>
  index < size && (await climb(index, size - 1, one, proof)).newer === root;

async function isConsistent(older, newer, proof) {
  let [place, last] = [older.size - 1, newer.size - 1];
  while (place % 2 === 1) [place, last] = [half(place), half(last)];
  // A whole tree is a node of the larger one: its root is known already.
  const [first, ...rest] = place === 0 ? [older.root, ...proof] : proof;
  const roots = first === undefined ? {} : await climb(place, last, first, rest);
  return roots.older === older.root && roots.newer === newer.root;
}

/** The event that a line commits to; undefined where the opening does not fit it. */
async function openEvent(line, { p, r }) {
  const padded = octetsOf(p, undefined, base64);
  const key = await crypto.subtle.importKey('raw', octetsOf(r), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const message = joined(octetsOfText('dpo-desk/commit/v1\0'), u64(line.seq), padded);
  const commitment = base64url(new Uint8Array(await crypto.subtle.sign('HMAC', key, message)));
  if (commitment !== line.com || padded.length !== line.len) return undefined;
  const length = new DataView(padded.buffer).getUint32(0);
  const isShortest = length + 4 <= line.len && (line.len === 256 || length + 4 > line.len / 2);
  if (!isShortest || padded.subarray(4 + length).some((octet) => octet !== 0)) return undefined;
  try {
    const event = readJson(utf8(padded.subarray(4, 4 + length)));
    return isObject(event) && event.act === line.act ? event : undefined;
  } catch {
    return undefined; // not JSON in its one spelling
  }
}

/** The messages that a case holds, as its events say. */
function heldBy(events) {
  const held = new Set();
  for (const { act, messageId } of events) {
    if (act === 'case.discarded') held.clear();
    else if (act === 'case.mail-released') held.delete(messageId);
    else if (/^case\.(opened|mail-joined)$/.test(act) && typeof messageId === 'string') held.add(messageId);
  }
  return sorted([...held]);
}

async function check(file, facts) {
  const parts = readZip(file);
  const manifest = readPart(parts, 'manifest.json', (whole) => [readJson(whole)].find(isManifest));
  const names = manifest.parts.map(({ name }) => name);
  must(
    names.every((name, at) => at === 0 || names[at - 1] < name),
    'manifest.json',
    'UNREADABLE',
  );
  const seal = octetsOf(latin(parts.get('manifest.sig') ?? new Uint8Array(0)), 64);
  must(seal && (await isSigned(parts.get('manifest.json'), seal, octetsOf(manifest.publicKey))), 'manifest.sig');
  facts.publicKey = manifest.publicKey;
  const sumOf = async (content) => hex(await sha256(content));
  for (const { name, size, sha256: sum } of manifest.parts)
    must(parts.get(name)?.length === size && (await sumOf(parts.get(name))) === sum, name);
  for (const name of parts.keys()) must([...names, 'manifest.json', 'manifest.sig'].includes(name), name);

  const [keys, lines, opened, proofs, notes] = Object.keys(readings).map((name) =>
    readPart(parts, name, readings[name]),
  );
  const openings = new Map(opened.map((opening) => [opening.seq, opening]));
  facts.entries = lines.length;
  facts.erased = lines.filter(({ leaf: { seq } }) => !openings.has(seq)).length;

  const log = base64url((await sha256(octetsOf(keys.genesis))).subarray(0, 16));
  const signers = [keys.genesis, ...keys.rotations.map(({ npk }) => npk)];
  for (const [at, { ep, npk, xs }] of keys.rotations.entries()) {
    const message = joined(octetsOfText('dpo-desk/rotate/v1\0'), u64(ep), octetsOf(npk));
    must(ep === at + 1 && (await isSigned(message, octetsOf(xs), octetsOf(signers[at]))), 'keys.json');
  }
  must(manifest.log === log, 'keys.json');
  facts.log = log;

  const signerOf = async ({ body, signature }) => {
    for (const [epoch, key] of signers.entries()) {
      const id = await sha256(joined(octetsOfText(`dpo-desk.local/${log}\n`), [1], octetsOf(key)));
      const isNamed = signature.subarray(0, 4).every((octet, at) => octet === id[at]);
      if (isNamed && (await isSigned(octetsOfText(body), signature.subarray(4), octetsOf(key)))) return epoch;
    }
    return -1;
  };
  for (const [at, note] of notes.entries()) {
    const before = notes[at - 1] ?? { size: 0, signer: 0, root: note.root };
    note.signer = note.log === log ? await signerOf(note) : -1;
    must(note.signer >= before.signer, 'checkpoints.txt');
    must(note.size !== before.size || note.root === before.root, 'checkpoints.txt', 'FORKED');
    must(note.size > before.size, 'checkpoints.txt');
  }
  must(proofs.consistency.length === notes.length - 1, 'proofs.json');
  for (const [at, { from, to, proof }] of proofs.consistency.entries()) {
    const [older, newer] = notes.slice(at);
    must(from === older.size && to === newer.size && (await isConsistent(older, newer, proof)), 'proofs.json');
  }
  const tree = notes.find(({ size }) => size === proofs.size);
  must(tree, 'proofs.json');

  const ends = new Map();
  let last = { seq: -1, hash: 'A'.repeat(43), ep: 0, act: '' };
  for (const { line, leaf: one } of lines) {
    const { seq, sub } = one;
    const broken = (holds) => must(holds, seq);
    const own = ends.get(sub) ?? { events: [], n: 0, last: 'A'.repeat(43) };
    const isNext = seq === last.seq + 1;
    const least = last.ep + (last.act === 'log.rotated' ? 1 : 0);
    broken(one.log === log && seq > last.seq && last.act !== 'log.head');
    broken(isNext ? one.prev === last.hash && one.ep === least : one.ep >= least);
    broken(
      one.ep < signers.length && notes.every(({ size, signer }) => (seq < size ? one.ep <= signer : one.ep >= signer)),
    );
    broken(
      sub === 'desk' ? seq === proofs.head && one.act === 'log.head' : one.sseq === own.n && one.sprev === own.last,
    );
    const hashed = await hashOf([0], octetsOfText(line));
    const path = Object.hasOwn(proofs.inclusion, seq) && proofs.inclusion[seq];
    broken(path && (await isIncluded(hashed, seq, tree.size, tree.root, path)));
    const event = openings.has(seq) ? await openEvent(one, openings.get(seq)) : null;
    broken(event !== undefined);
    ends.set(sub, { events: own.events.concat([event]), n: own.n + 1, last: hashed, seq });
    last = { ...one, hash: hashed };
  }
  must(
    last.act === 'log.head' && last.sub === 'desk' && Object.keys(proofs.inclusion).length === lines.length,
    'proofs.json',
  );
  must(lines.length - facts.erased === openings.size, 'open.jsonl');

  ends.delete('desk');
  const subs = sorted([...ends.keys()]);
  const isProved = subs.every((sub) => Object.hasOwn(proofs.subjects, sub));
  must(isProved && Object.keys(proofs.subjects).length === subs.length, 'proofs.json');
  for (const sub of subs) {
    const end = ends.get(sub);
    const entry = await hashOf([0], octetsOfText(spell({ last: end.last, n: end.n, sub })));
    const { index, proof } = proofs.subjects[sub];
    must(await isIncluded(entry, index, proofs.count, last.cmap, proof), end.seq);
  }
  const [cases, mails] = ['c', 'm'].map((letter) => subs.filter((sub) => sub.startsWith(letter)));
  must(cases.length === 1 && mails.length === subs.length - 1, 'log.jsonl');
  const { events } = ends.get(cases[0]);
  if (!events.includes(null)) {
    const held = heldBy(events);
    for (const id of held) must(mails.includes(id), `mail/${id}.eml`);
    must(held.length === mails.length, 'log.jsonl');
  }
  for (const id of mails) {
    const tellsSum = (event) => /^mail\.(stored|completed|attachment-struck)$/.test(event?.act);
    const newest = ends.get(id).events.findLast(tellsSum);
    const content = parts.get(`mail/${id}.eml`);
    const sum = newest?.act === 'mail.attachment-struck' ? newest.remaining : newest?.sha256;
    must(newest ? content && (await sumOf(content)) === sum : !content, `mail/${id}.eml`);
  }
  const mailParts = new Set(mails.map((id) => `mail/${id}.eml`));
  for (const name of parts.keys()) must(!name.startsWith('mail/') || mailParts.has(name), name);
  for (const [name, content] of parts) {
    if (!/^(letter|file)\//.test(name)) continue;
    const told = wentOut(name, events);
    must(told.length > 0 && told.includes(await sumOf(content)), name);
  }

  let anchoredTo = null;
  for (const [name, content] of parts) {
    if (!name.startsWith('anchors/')) continue;
    const claim = await claimOf(name, content, log, notes);
    must(claim && (claim.log === undefined || (claim.log === log && (await signerOf(claim)) >= 0)), name);
    const known = notes.find(({ size }) => size === claim.size);
    const isSame =
      known && (claim.root ?? (await hashOf(octetsOfText(known.note)))) === (claim.root ? known.root : claim.hash);
    must(!known || isSame, name, 'FORKED');
    must(known, name, claim.size > notes.at(-1).size ? 'TRUNCATED' : 'BROKEN');
    anchoredTo = Math.max(anchoredTo ?? 0, claim.size);
  }
  return { anchoredTo, last: last.seq };
}

/** The hashes that the case's open lines tell of a letter or a file with the id of this part's name. */
function wentOut(name, events) {
  const [, letter, file] = /^(?:letter\/([a-z0-9]+)\.eml|file\/([a-z0-9]+)\.(?:bin|pdf|zip))$/.exec(name) ?? [];
  const isOf = (event) =>
    (letter !== undefined && event?.act === 'case.letter-left' && event.letter === letter) ||
    (file !== undefined && event?.act === 'case.file-added' && event.file === file);
  return events.filter(isOf).map(({ sha256: sum }) => sum);
}

/** RFC 3161 messageImprint: SHA-256, with or without parameters, and 32 octets. */
const imprintForm = /^(?:..)*?30(?:0d06096086480165030402010500|0b0609608648016503040201)0420(.{64})/;

/** What an anchor says: a note, or the size and the hash of one; undefined where it says nothing of this log. */
async function claimOf(name, content, log, notes) {
  if (/^anchors\/\d{3}\.tsr$/.test(name)) {
    const [, imprint] = imprintForm.exec(hex(content)) ?? [];
    for (const note of notes) if (hex(await sha256(octetsOfText(note.note))) === imprint) return note;
    return undefined;
  }
  const whole = utf8(content, false);
  if (/^anchors\/\d{3}\.txt$/.test(name)) return readNote(whole);
  if (!/^anchors\/\d{3}\.eml$/.test(name)) return undefined;
  const lines = whole.split('\n').map((line) => line.replace(/\r$/, ''));
  const noteAt = (at) => readNote(`${lines.slice(at, at + 5).join('\n')}\n`);
  const found = lines.findIndex((line, at) => line === `dpo-desk.local/${log}` && noteAt(at) !== undefined);
  if (found >= 0) return noteAt(found);
  const [, size, hashed] =
    lines.map((line) => /^DPOLOG\/1 (0|[1-9]\d{0,15}) ([\w-]{43})$/.exec(line)).find(Boolean) ?? [];
  return size !== undefined && count(Number(size)) ? { size: Number(size), hash: hashed } : undefined;
}

/** Everything that can be said about these octets. Rejects only where the runtime cannot check Ed25519 at all. */
export async function verifyEvidence(file) {
  // The first public key of RFC 8032 7.1: a runtime without Ed25519 must not call anything broken.
  await crypto.subtle.importKey('raw', octetsOf('11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'), 'Ed25519', false, [
    'verify',
  ]);
  const facts = { entries: 0, erased: 0, log: null, publicKey: null };
  const answer = (verdict, firstBroken, anchoredTo = null, unanchoredAfter = null) => {
    const { entries, erased, log, publicKey } = facts;
    return { verdict, entries, erased, firstBroken, anchoredTo, unanchoredAfter, log, publicKey };
  };
  try {
    const { anchoredTo, last } = await check(file, facts);
    return anchoredTo > last
      ? answer('VALID', null, anchoredTo)
      : answer('UNANCHORED', null, anchoredTo, (anchoredTo ?? 0) - 1);
  } catch (stop) {
    if (stop.verdict === undefined) throw stop;
    return answer(stop.verdict, stop.where);
  }
}

const words = {
  VALID: ({ entries, erased }) => `everything holds: ${entries} lines, ${erased} of them erased`,
  UNANCHORED: ({ unanchoredAfter: k }) =>
    `everything holds, but nobody else vouches for ${k < 0 ? 'it yet' : `the lines after ${k}`}`,
  BROKEN: ({ firstBroken }) => `changed, or something is missing: ${firstBroken}`,
  TRUNCATED: ({ firstBroken }) => `somebody else has seen a longer log than this: ${firstBroken}`,
  FORKED: ({ firstBroken }) => `somebody else has seen another log than this: ${firstBroken}`,
  UNREADABLE: ({ firstBroken }) => `no evidence file: ${firstBroken} cannot be read`,
};

if (/(^|[\\/])verify\.mjs$/.test(globalThis.process?.argv?.[1] ?? '')) {
  const { readFileSync } = await import('node:fs');
  for (const path of process.argv.slice(2)) {
    const answer = await verifyEvidence(new Uint8Array(readFileSync(path)));
    process.stdout.write(`${JSON.stringify(answer)}\n`);
    process.stderr.write(`${answer.verdict}: ${words[answer.verdict](answer)}\n`);
    process.exitCode = Math.max(process.exitCode ?? 0, codes[answer.verdict]);
  }
}

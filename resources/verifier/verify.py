#!/usr/bin/env python3
"""Checks evidence files of a DPO Desk (format DPOLOG/1, section 7) with Python 3.9 or later and nothing else.

    python3 verify.py FILE.zip ...              one line of JSON for each file, and a sentence on stderr
    python3 verify.py --tsa CA.pem FILE.zip     the signatures of time stamps too, with the program openssl

Written from the description of the format, without a look at verify.mjs: two readings of one text.
"""
import base64, datetime, decimal, hashlib, hmac, json, os, re, struct, subprocess, sys, tempfile, zlib

CODES = {"VALID": 0, "UNANCHORED": 10, "BROKEN": 20, "TRUNCATED": 21, "FORKED": 22, "UNREADABLE": 30}
NOTHING = "A" * 43


class Stop(Exception):
    """The first thing that does not hold: its place, and the verdict."""


def need(holds, where, verdict="BROKEN"):
    if not holds:
        raise Stop(where, verdict)


# --- Ed25519, RFC 8032 5.1, on extended coordinates ---------------------------------------------------------------
P, ORDER = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P


def point_add(one, two):
    a, b = (one[1] - one[0]) * (two[1] - two[0]) % P, (one[1] + one[0]) * (two[1] + two[0]) % P
    c, d = 2 * one[3] * two[3] * D % P, 2 * one[2] * two[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def point_read(octets):
    y = int.from_bytes(octets, "little") & (2**255 - 1)
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * pow(2, (P - 1) // 4, P) % P
    if (x * x - square) % P or y >= P or (x == 0 and octets[31] >> 7):
        return None
    if x & 1 != octets[31] >> 7:
        x = P - x
    return (x, y, 1, x * y % P)


BASE = point_read((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def is_signed(message, signature, key):
    """R equals S times the base point minus h times the key."""
    s, point = int.from_bytes(signature[32:], "little"), point_read(key)
    if point is None or s >= ORDER:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % ORDER
    minus = (P - point[0], point[1], 1, P - point[3])
    both, total = point_add(BASE, minus), (0, 1, 1, 0)
    for bit in range(252, -1, -1):
        total = point_add(total, total)
        pick = (s >> bit & 1) + 2 * (h >> bit & 1)
        if pick:
            total = point_add(total, (BASE, minus, both)[pick - 1])
    inverse = pow(total[2], P - 2, P)
    x, y = total[0] * inverse % P, total[1] * inverse % P
    return (y | (x & 1) << 255).to_bytes(32, "little") == signature[:32]


# --- spellings ------------------------------------------------------------------------------------------------------
def number_of(text):
    return int(text) if len(text) < 20 and abs(int(text)) <= 2**53 else float(text)


def spell_number(value):
    """As ECMAScript writes numbers, which RFC 8785 prescribes."""
    if type(value) is int:
        return str(value)
    if value in (float("inf"), float("-inf")):
        raise ValueError("too large")
    sign, digits, power = decimal.Decimal(repr(value)).as_tuple()
    text = "".join(map(str, digits)).rstrip("0")
    n = len(digits) + power
    if not text:
        return "0"
    if len(text) <= n <= 21:
        plain = text + "0" * (n - len(text))
    elif 0 < n <= 21:
        plain = text[:n] + "." + text[n:]
    elif -6 < n <= 0:
        plain = "0." + "0" * -n + text
    else:
        plain = text[0] + ("." + text[1:] if text[1:] else "") + "e" + ("+" if n > 0 else "-") + str(abs(n - 1))
    return "-" + plain if sign else plain


def spell(value, depth=0):
    if depth > 64:
        raise ValueError("too deep")
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return "{" + ",".join(spell(key, depth) + ":" + spell(value[key], depth + 1) for key in keys) + "}"
    if isinstance(value, list):
        return "[" + ",".join(spell(one, depth + 1) for one in value) + "]"
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return spell_number(value)
    return json.dumps(value, ensure_ascii=False)


def read_json(text):
    value = json.loads(text, parse_int=number_of, parse_constant=int)
    if spell(value).encode("utf-8") != text.encode("utf-8"):
        raise ValueError("not in its one spelling")
    return value


def url64(octets):
    return base64.urlsafe_b64encode(octets).decode().rstrip("=")


def decode(text, length=None, is_url=True):
    """None for everything but the one spelling of that many octets."""
    try:
        octets = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)) if is_url else base64.b64decode(text)
        again = url64(octets) if is_url else base64.b64encode(octets).decode()
    except (ValueError, TypeError):
        return None
    return octets if again == text and length in (None, len(octets)) else None


# --- forms: a check for each kind of value ---------------------------------------------------------------------------
def count(value):
    return type(value) is int and 0 <= value < 2**53


def octets(length, is_url=True):
    return lambda value: isinstance(value, str) and decode(value, length, is_url) is not None


def match(pattern):
    return lambda value: isinstance(value, str) and re.fullmatch(pattern, value, re.ASCII | re.DOTALL) is not None


def rows(check):
    return lambda value: isinstance(value, list) and all(map(check, value))


def table(check):
    return lambda value: isinstance(value, dict) and all(map(check, value.values()))


def form(**fields):
    return lambda value: isinstance(value, dict) and set(value) == set(fields) and all(
        check(value[key]) for key, check in fields.items())


def is_moment(value):
    if not match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z")(value):
        return False
    try:
        return bool(datetime.datetime.fromisoformat(value[:-1]))
    except ValueError:
        return False


HASH = octets(32)
LEAF = dict(
    v=lambda value: type(value) is int and value == 1, log=octets(16), seq=count, prev=HASH, ts=is_moment, boot=octets(8),
    mono=match(r"0|[1-9]\d{0,18}"), ck=match("ok|jump"), sub=match("[a-z0-9]{1,64}"), sseq=count, sprev=HASH,
    act=match(r"[a-z]+\.[a-z-]+"), by=match("user|app|peer"), com=HASH, ep=count, app=match(r"[\w.+-]{1,64}"),
    len=lambda value: count(value) and value >= 256 and value & (value - 1) == 0)
LEAVES = {"log.rotated": form(**LEAF, npk=HASH, xs=octets(64)), "log.head": form(**LEAF, cmap=HASH)}
MANIFEST = form(format=match("dpo-desk-dossier/2"), log=match(".*"), ref=match(".*"), publicKey=HASH, parts=rows(
    form(name=match(r"[\w./-]+"), size=count, sha256=match("[0-9a-f]{64}"))))
KEYS = form(genesis=HASH, rotations=rows(form(ep=count, npk=HASH, xs=octets(64))))
PROOFS = form(size=count, head=count, count=count, inclusion=table(rows(HASH)), subjects=table(
    form(index=count, proof=rows(HASH))), consistency=rows(form(**{"from": count}, to=count, proof=rows(HASH))))
OPENING = form(p=octets(None, False), r=HASH, seq=count)


def read_note(text):
    """(log, size, root, signed octets, key id and signature, the note itself) of a signed note; None for anything else."""
    lines = text.split("\n")
    if len(lines) != 6 or lines[3] or lines[5] or not lines[0].startswith("dpo-desk.local/"):
        return None
    lead = "\u2014 " + lines[0] + " "
    log, root = lines[0][15:], decode(lines[2], 32, False)
    signed = decode(lines[4][len(lead):], 68, False) if lines[4].startswith(lead) else None
    if not octets(16)(log) or not match(r"0|[1-9]\d{0,15}")(lines[1]) or int(lines[1]) >= 2**53 or not root or not signed:
        return None
    return log, int(lines[1]), url64(root), "\n".join(lines[:3] + [""]).encode(), signed, text


def lines_of(text):
    if text and not text.endswith("\n"):
        raise ValueError("a line without its end")
    return text.split("\n")[:-1]


def read_log(text):
    lines = [(line, read_json(line)) for line in lines_of(text)]
    ok = lines and all(isinstance(leaf, dict) and LEAVES.get(str(leaf.get("act")), form(**LEAF))(leaf) for _, leaf in lines)
    return lines if ok else None


def read_openings(text):
    lines = [read_json(line) for line in lines_of(text)]
    ok = all(map(OPENING, lines)) and all(a["seq"] < b["seq"] for a, b in zip(lines, lines[1:]))
    return lines if ok else None


def read_notes(text):
    lines = text.split("\n")
    notes = [read_note("\n".join(lines[at:at + 5]) + "\n") for at in range(0, len(lines), 6)]
    return notes if all(notes) and "\n".join(note[5] for note in notes) == text else None


def read_part(parts, name, read):
    try:
        value = read(parts[name].decode("utf-8"))
    except (KeyError, ValueError, RecursionError):
        value = None
    need(value is not None, name, "UNREADABLE")
    return value


def checked(is_form):
    return lambda text: (lambda value: value if is_form(value) else None)(read_json(text))


# --- the container ---------------------------------------------------------------------------------------------------
def build_zip(parts):
    """The one ZIP file of these parts."""
    locals_, central = b"", b""
    for name, content in parts.items():
        fields = (20, 0x0800, 0, 0, 0x21, zlib.crc32(content), len(content), len(content), len(name), 0)
        central += struct.pack("<IHHHHHHIIIHHHHHII", 0x02014B50, 0x033F, *fields, 0, 0, 0, 0x81A40000, len(locals_))
        central += name.encode()
        locals_ += struct.pack("<IHHHHHIIIHH", 0x04034B50, *fields) + name.encode() + content
    tail = (0, 0, len(parts), len(parts), len(central), len(locals_), 0)
    return locals_ + central + struct.pack("<IHHHHIIH", 0x06054B50, *tail)


def read_zip(blob):
    try:
        _, _, _, entries, _, _, at, _ = struct.unpack("<IHHHHIIH", blob[-22:])
        parts, left = {}, len(blob)
        for _ in range(entries):
            size, length = struct.unpack_from("<IH", blob, at + 24)
            start = struct.unpack_from("<I", blob, at + 42)[0] + 30 + length
            name = blob[at + 46:at + 46 + length].decode("ascii")
            left -= size
            need(left >= 0 and name not in parts and start + size <= len(blob), "zip", "UNREADABLE")
            parts[name], at = blob[start:start + size], at + 46 + length
        names, step = list(parts), r"(?!\.\.?(/|$))[\w.-]+"
        ok = names == sorted(names) and len({name.lower() for name in names}) == len(names) <= 10000
        ok = ok and all(match(step + "(/" + step + ")*")(name) for name in names) and build_zip(parts) == blob
    except (struct.error, ValueError):
        ok = False
    need(ok, "zip", "UNREADABLE")
    return parts


# --- the tree, by the recursive definitions of RFC 9162 2.1 ----------------------------------------------------------
def node(left, right):
    return url64(hashlib.sha256(b"\1" + decode(left) + decode(right)).digest())


def root_of_path(leaf, index, size, path):
    if index >= size or (size > 1) != bool(path):
        return None
    if size == 1:
        return leaf
    k = 1 << (size - 1).bit_length() - 1
    below = root_of_path(leaf, index, k, path[:-1]) if index < k else root_of_path(leaf, index - k, size - k, path[:-1])
    return below and (node(below, path[-1]) if index < k else node(path[-1], below))


def roots_of_path(m, n, path, known):
    """Old and new root as the proof has them; `known` is the old root where the verifier brings it himself."""
    if m == n:
        own = [known] if known else path
        return (own[0], own[0]) if len(own) == 1 and len(path) == (0 if known else 1) else (None, None)
    if not path:
        return None, None
    k = 1 << (n - 1).bit_length() - 1
    old, new = roots_of_path(m, k, path[:-1], known) if m <= k else roots_of_path(m - k, n - k, path[:-1], None)
    if old is None:
        return None, None
    return (old, node(new, path[-1])) if m <= k else (node(path[-1], old), node(path[-1], new))


# --- the steps of section 7 ------------------------------------------------------------------------------------------
def open_event(leaf, opening):
    """What a line commits to; None where the opening does not fit."""
    p, place = decode(opening["p"], None, False), struct.pack(">Q", leaf["seq"])
    made = hmac.new(decode(opening["r"]), b"dpo-desk/commit/v1\0" + place + p, hashlib.sha256).digest()
    if url64(made) != leaf["com"] or len(p) != leaf["len"]:
        return None
    n = struct.unpack(">I", p[:4])[0]
    if n + 4 > len(p) or (len(p) > 256 and n + 4 <= len(p) // 2) or p[4 + n:].strip(b"\0"):
        return None
    try:
        event = read_json(p[4:4 + n].decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    return event if isinstance(event, dict) and event.get("act") == leaf["act"] else None


class Evidence:
    def __init__(self, blob, tsa=None):
        self.blob, self.tsa = blob, tsa
        self.entries = self.erased = 0
        self.log = self.signer = None

    def check(self):
        self.parts = parts = read_zip(self.blob)
        manifest = read_part(parts, "manifest.json", checked(MANIFEST))
        names = [part["name"] for part in manifest["parts"]]
        need(all(a < b for a, b in zip(names, names[1:])), "manifest.json", "UNREADABLE")
        seal = decode(parts.get("manifest.sig", b"").decode("latin-1"), 64)
        need(seal and is_signed(parts["manifest.json"], seal, decode(manifest["publicKey"])), "manifest.sig")
        self.signer = manifest["publicKey"]
        for part in manifest["parts"]:
            content = parts.get(part["name"])
            need(content is not None and len(content) == part["size"] and self.sum(part["name"]) == part["sha256"], part["name"])
        for name in parts:
            need(name in {*names, "manifest.json", "manifest.sig"}, name)
        keys = read_part(parts, "keys.json", checked(KEYS))
        self.lines = read_part(parts, "log.jsonl", read_log)
        openings = {one["seq"]: one for one in read_part(parts, "open.jsonl", read_openings)}
        self.proofs = read_part(parts, "proofs.json", checked(PROOFS))
        self.notes = read_part(parts, "checkpoints.txt", read_notes)
        self.entries = len(self.lines)
        self.erased = sum(leaf["seq"] not in openings for _, leaf in self.lines)
        self.check_keys(keys, manifest["log"])
        self.check_checkpoints()
        self.check_lines(openings)
        self.check_subjects()
        return self.check_anchors()

    def sum(self, name):
        return hashlib.sha256(self.parts[name]).hexdigest() if name in self.parts else None

    def check_keys(self, keys, log):
        self.signers = [decode(keys["genesis"])]
        for at, one in enumerate(keys["rotations"], 1):
            message = b"dpo-desk/rotate/v1\0" + struct.pack(">Q", one["ep"]) + decode(one["npk"])
            need(one["ep"] == at and is_signed(message, decode(one["xs"]), self.signers[-1]), "keys.json")
            self.signers.append(decode(one["npk"]))
        name = url64(hashlib.sha256(self.signers[0]).digest()[:16])
        need(log == name, "keys.json")
        self.log = name

    def signer_of(self, note):
        """The epoch whose key signed a note of this log; -1 for none."""
        for epoch, key in enumerate(self.signers):
            key_id = hashlib.sha256(b"dpo-desk.local/" + self.log.encode() + b"\n\1" + key).digest()[:4]
            if note[0] == self.log and note[4][:4] == key_id and is_signed(note[3], note[4][4:], key):
                return epoch
        return -1

    def check_checkpoints(self):
        self.epochs, size, root = [], 0, None
        for note in self.notes:
            self.epochs.append(self.signer_of(note))
            need(self.epochs[-1] >= max(self.epochs[:-1], default=0), "checkpoints.txt")
            need(root is None or note[1] != size or note[2] == root, "checkpoints.txt", "FORKED")
            need(note[1] > size, "checkpoints.txt")
            size, root = note[1], note[2]
        need(len(self.proofs["consistency"]) == len(self.notes) - 1, "proofs.json")
        for one, old, new in zip(self.proofs["consistency"], self.notes, self.notes[1:]):
            ok = (one["from"], one["to"]) == (old[1], new[1])
            need(ok and roots_of_path(old[1], new[1], one["proof"], old[2]) == (old[2], new[2]), "proofs.json")
        self.root = {note[1]: note[2] for note in self.notes}.get(self.proofs["size"])
        need(self.root, "proofs.json")

    def check_lines(self, openings):
        self.subjects, before, before_hash = {}, None, NOTHING
        for line, leaf in self.lines:
            seq, sub, ep = leaf["seq"], leaf["sub"], leaf["ep"]
            need(leaf["log"] == self.log and (before is None or (seq > before["seq"] and before["act"] != "log.head")), seq)
            least = 0 if before is None else before["ep"] + (before["act"] == "log.rotated")
            is_next = seq == (0 if before is None else before["seq"] + 1)
            need(leaf["prev"] == before_hash and ep == least if is_next else ep >= least, seq)
            need(ep < len(self.signers), seq)
            for note, epoch in zip(self.notes, self.epochs):
                need(ep <= epoch if seq < note[1] else ep >= epoch, seq)
            own = self.subjects.setdefault(sub, [])
            if sub == "desk":
                need(seq == self.proofs["head"] and leaf["act"] == "log.head", seq)
            else:
                need(leaf["sseq"] == len(own) and leaf["sprev"] == (own[-1][1] if own else NOTHING), seq)
            own_hash = url64(hashlib.sha256(b"\0" + line.encode()).digest())
            path = self.proofs["inclusion"].get(str(seq))
            size = self.proofs["size"]
            need(path is not None and root_of_path(own_hash, seq, size, path) == self.root, seq)
            event = open_event(leaf, openings[seq]) if seq in openings else {}
            need(event is not None, seq)
            own.append((seq, own_hash, event))
            before, before_hash = leaf, own_hash
        need(before["act"] == "log.head" and before["sub"] == "desk", "proofs.json")
        need(len(self.proofs["inclusion"]) == len(self.lines), "proofs.json")
        need(set(openings) <= {leaf["seq"] for _, leaf in self.lines}, "open.jsonl")
        self.head = before

    def check_subjects(self):
        self.subjects.pop("desk")
        need(set(self.subjects) == set(self.proofs["subjects"]), "proofs.json")
        for sub, lines in sorted(self.subjects.items()):
            end = spell({"last": lines[-1][1], "n": len(lines), "sub": sub}).encode()
            place = self.proofs["subjects"][sub]
            leaf = url64(hashlib.sha256(b"\0" + end).digest())
            found = root_of_path(leaf, place["index"], self.proofs["count"], place["proof"])
            need(found == self.head["cmap"], lines[-1][0])
        cases, mails = ([sub for sub in sorted(self.subjects) if sub[0] == letter] for letter in "cm")
        need(len(cases) == 1 and len(mails) == len(self.subjects) - 1, "log.jsonl")
        events = [event for _, _, event in self.subjects[cases[0]]]
        if all(events):
            held = set()
            for event in events:
                message = event.get("messageId") if isinstance(event.get("messageId"), str) else None
                if event["act"] == "case.discarded":
                    held = set()
                elif event["act"] == "case.mail-released":
                    held.discard(message)
                elif event["act"] in ("case.opened", "case.mail-joined") and message is not None:
                    held.add(message)
            for message in sorted(held, key=lambda text: text.encode("utf-16-be")):
                need(message in mails, "mail/" + message + ".eml")
            need(len(held) == len(mails), "log.jsonl")
        for mail in mails:
            sums = [event.get("remaining" if event["act"] == "mail.attachment-struck" else "sha256", "")
                    for _, _, event in self.subjects[mail] if event.get("act") in
                    ("mail.stored", "mail.completed", "mail.attachment-struck")]
            name = "mail/" + mail + ".eml"
            need(self.sum(name) == sums[-1] if sums and name in self.parts else not sums and name not in self.parts, name)
        for name in self.parts:
            need(not name.startswith("mail/") or name in {"mail/" + mail + ".eml" for mail in mails}, name)
        for name in self.parts:
            if name.startswith(("letter/", "file/")):
                kind, _, ident = name.rpartition(".")[0].partition("/")
                form_ = r"letter/[a-z0-9]+\.eml" if kind == "letter" else r"file/[a-z0-9]+\.(bin|pdf|zip)"
                act = "case.letter-left" if kind == "letter" else "case.file-added"
                told = [event.get("sha256") for event in events
                        if event and event.get("act") == act and event.get(kind) == ident]
                need(match(form_)(name) and self.sum(name) in told, name)

    def check_anchors(self):
        anchored = None
        for name, content in self.parts.items():
            if not name.startswith("anchors/"):
                continue
            claim = self.claim_of(name, content)
            need(claim, name)
            size, root, note_hash = claim
            known = next((note for note in self.notes if note[1] == size), None)
            if known:
                same = root == known[2] if root else note_hash == hashlib.sha256(known[5].encode()).digest()
                need(same, name, "FORKED")
            need(known, name, "TRUNCATED" if size > self.notes[-1][1] else "BROKEN")
            anchored = max(anchored or 0, size)
        return anchored

    def claim_of(self, name, content):
        """Size with a root or with the hash of a note; None where the anchor says nothing of this log."""
        kind = re.fullmatch(r"anchors/[0-9]{3}\.(txt|eml|tsr)", name)
        if kind is None:
            return None
        if kind[1] == "tsr":
            imprint = re.search(b"\x30(?:\x0d\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01\x05\x00|"
                                b"\x0b\x06\x09\x60\x86\x48\x01\x65\x03\x04\x02\x01)\x04\x20(.{32})", content, re.DOTALL)
            for note in self.notes:
                if imprint and hashlib.sha256(note[5].encode()).digest() == imprint[1]:
                    return (note[1], note[2], None) if self.tsa is None or self.is_stamped(note[5], content) else None
            return None
        lines = content.decode("utf-8", "replace").split("\n")
        if kind[1] == "txt":
            note = read_note("\n".join(lines))
            return (note[1], note[2], None) if note and self.signer_of(note) >= 0 else None
        lines = [line[:-1] if line.endswith("\r") else line for line in lines]
        for at, line in enumerate(lines):
            note = read_note("\n".join(lines[at:at + 5]) + "\n") if line == "dpo-desk.local/" + self.log else None
            if note:
                return (note[1], note[2], None) if self.signer_of(note) >= 0 else None
        found = (re.fullmatch(r"DPOLOG/1 (0|[1-9]\d{0,15}) ([\w-]{43})", line, re.ASCII) for line in lines)
        first = next(filter(None, found), None)
        return (int(first[1]), None, decode(first[2])) if first and int(first[1]) < 2**53 else None

    def is_stamped(self, note, token):
        with tempfile.TemporaryDirectory() as folder:
            paths = [os.path.join(folder, name) for name in ("note", "token")]
            for path, content in zip(paths, (note.encode(), token)):
                with open(path, "wb") as file:
                    file.write(content)
            whole = ["openssl", "ts", "-verify", "-data", paths[0], "-in", paths[1], "-CAfile", self.tsa]
            return any(subprocess.run(command, capture_output=True).returncode == 0 for command in (whole, whole + ["-token_in"]))


def verify(blob, tsa=None):
    evidence, broken, anchored, after = Evidence(blob, tsa), None, None, None
    try:
        anchored = evidence.check()
        is_covered = anchored is not None and anchored > evidence.head["seq"]
        verdict, after = ("VALID", None) if is_covered else ("UNANCHORED", (anchored or 0) - 1)
    except Stop as stop:
        verdict, broken = stop.args[1], stop.args[0]
    return {"verdict": verdict, "entries": evidence.entries, "erased": evidence.erased, "firstBroken": broken,
            "anchoredTo": anchored, "unanchoredAfter": after, "log": evidence.log, "publicKey": evidence.signer}


def main(arguments):
    tsa, worst = None, 0
    if arguments[:1] == ["--tsa"]:
        tsa, arguments = arguments[1], arguments[2:]
    for path in arguments:
        with open(path, "rb") as file:
            answer = verify(file.read(), tsa)
        print(json.dumps(answer, separators=(",", ":")), flush=True)
        print("%s, %s lines; first that does not hold: %s; covered by others: the first %s" % (
            answer["verdict"], answer["entries"], answer["firstBroken"], answer["anchoredTo"] or 0), file=sys.stderr)
        worst = max(worst, CODES[answer["verdict"]])
    return worst


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]) if sys.argv[1:] else __doc__)

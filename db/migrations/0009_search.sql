-- The search. Rows have a key of their own: SQLite may number implicit rowids anew (VACUUM INTO), and the indexes refer to them.
CREATE TABLE search_document (
	id INTEGER PRIMARY KEY,
	kind TEXT NOT NULL,
	owner TEXT NOT NULL,
	part INTEGER NOT NULL,
	received INTEGER NOT NULL,
	subject TEXT NOT NULL,
	sender TEXT NOT NULL,
	addressee TEXT NOT NULL,
	text TEXT,
	state TEXT NOT NULL
);--> statement-breakpoint
CREATE UNIQUE INDEX search_document_owner ON search_document (owner, kind, part);--> statement-breakpoint
CREATE INDEX search_document_received ON search_document (received);--> statement-breakpoint
CREATE INDEX search_document_state ON search_document (state, id) WHERE state IN ('waiting', 'trying');--> statement-breakpoint
-- What is indexed of a document. The words of a mail are not kept twice.
CREATE VIEW search_content AS
	SELECT d.id, d.subject, d.sender, d.addressee, coalesce(d.text, substr(t.text, 1, 200000), '') AS text
	FROM search_document d LEFT JOIN message_text t ON d.text IS NULL AND t.message_id = d.owner;--> statement-breakpoint
CREATE VIRTUAL TABLE search_words USING fts5(
	subject, sender, addressee, text,
	content='search_content', content_rowid='id', tokenize='unicode61 remove_diacritics 2'
);--> statement-breakpoint
-- GDPR Art. 17: a deleted document leaves no entry behind in the index, not even until the next merge.
INSERT INTO search_words(search_words, rank) VALUES ('secure-delete', 1);--> statement-breakpoint
INSERT INTO search_words(search_words, rank) VALUES ('rank', 'bm25(6.0, 5.0, 2.0, 1.0)');--> statement-breakpoint
-- Every different word once, and its pieces: what is inside a compound is found by way of the words that contain it.
CREATE TABLE search_term (
	id INTEGER PRIMARY KEY,
	term TEXT NOT NULL UNIQUE
);--> statement-breakpoint
CREATE VIRTUAL TABLE search_parts USING fts5(
	term, content='search_term', content_rowid='id', tokenize='trigram', detail=none, columnsize=0
);--> statement-breakpoint
INSERT INTO search_parts(search_parts, rank) VALUES ('secure-delete', 1);--> statement-breakpoint
CREATE TRIGGER search_document_removed BEFORE DELETE ON search_document BEGIN
	INSERT INTO search_words(search_words, rowid, subject, sender, addressee, text)
		SELECT 'delete', id, subject, sender, addressee, text FROM search_content WHERE id = OLD.id;
END;--> statement-breakpoint
CREATE TRIGGER search_document_words_stay BEFORE UPDATE OF id, owner, subject, sender, addressee, text ON search_document BEGIN
	SELECT RAISE(ABORT, 'an indexed document is replaced, never changed');
END;--> statement-breakpoint
-- The index forgets a word by being told it once more: a mail leaves it before its words go, whoever takes them.
CREATE TRIGGER message_text_leaves_search BEFORE DELETE ON message_text BEGIN
	DELETE FROM search_document WHERE owner = OLD.message_id;
END;--> statement-breakpoint
CREATE TRIGGER message_text_changes_leave_search BEFORE UPDATE ON message_text BEGIN
	DELETE FROM search_document WHERE owner = OLD.message_id;
END;--> statement-breakpoint
CREATE TRIGGER search_term_removed BEFORE DELETE ON search_term BEGIN
	INSERT INTO search_parts(search_parts, rowid, term) VALUES ('delete', OLD.id, OLD.term);
END;

-- The audit log and the raw messages are only ever added to.
CREATE TRIGGER leaf_no_update BEFORE UPDATE ON leaf BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;--> statement-breakpoint
CREATE TRIGGER leaf_no_delete BEFORE DELETE ON leaf BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;--> statement-breakpoint
CREATE TRIGGER payload_no_update BEFORE UPDATE ON payload BEGIN SELECT RAISE(ABORT, 'a payload can be erased, never changed'); END;--> statement-breakpoint
CREATE TRIGGER raw_message_no_update BEFORE UPDATE ON raw_message BEGIN SELECT RAISE(ABORT, 'raw messages are evidence'); END;

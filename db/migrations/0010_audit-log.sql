-- The log of an older desk, its contents and its mails wait under other names until they are read into the new one (adopt-old-log).
DROP TRIGGER leaf_no_update;--> statement-breakpoint
DROP TRIGGER leaf_no_delete;--> statement-breakpoint
DROP TRIGGER payload_no_update;--> statement-breakpoint
DROP TRIGGER raw_message_no_update;--> statement-breakpoint
DROP INDEX leaf_subject;--> statement-breakpoint
ALTER TABLE `leaf` RENAME TO `old_leaf`;--> statement-breakpoint
ALTER TABLE `payload` RENAME TO `old_payload`;--> statement-breakpoint
ALTER TABLE `raw_message` RENAME TO `old_raw_message`;--> statement-breakpoint
CREATE TABLE `leaf` (
	`seq` integer PRIMARY KEY NOT NULL,
	`subject` text NOT NULL,
	`subject_seq` integer NOT NULL,
	`hash` text NOT NULL,
	`act` text NOT NULL,
	`actor` text NOT NULL,
	`at` text NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `leaf_subject` ON `leaf` (`subject`,`subject_seq`);--> statement-breakpoint
CREATE INDEX `leaf_register` ON `leaf` (`act`,`actor`,`at`);--> statement-breakpoint
CREATE TABLE `payload` (
	`seq` integer PRIMARY KEY NOT NULL,
	`ct` blob NOT NULL,
	FOREIGN KEY (`seq`) REFERENCES `leaf`(`seq`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `raw_message` (
	`message_id` text PRIMARY KEY NOT NULL,
	`generation` integer NOT NULL,
	`wrapped` blob NOT NULL,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`message_id`) REFERENCES `message`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `raw_message_generation` ON `raw_message` (`generation`);--> statement-breakpoint
CREATE TABLE `subject_key` (
	`subject` text PRIMARY KEY NOT NULL,
	`generation` integer NOT NULL,
	`wrapped` blob NOT NULL
);
--> statement-breakpoint
CREATE INDEX `subject_key_generation` ON `subject_key` (`generation`);--> statement-breakpoint
CREATE TABLE `checkpoint` (
	`size` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`note` text NOT NULL,
	`frontier` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `epoch` (
	`ep` integer PRIMARY KEY NOT NULL,
	`public_key` text NOT NULL,
	`signature` text,
	`sealed_private` blob,
	`session` text NOT NULL,
	`boot` text NOT NULL,
	`mono` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `anchor` (
	`seq` integer PRIMARY KEY NOT NULL,
	`way` text NOT NULL,
	`size` integer NOT NULL,
	`at` text NOT NULL,
	`where` text NOT NULL,
	`note_hash` text NOT NULL,
	`note` text,
	`receipt` blob,
	`uid_validity` text,
	`uid` integer
);
--> statement-breakpoint
CREATE INDEX `anchor_size` ON `anchor` (`size`);--> statement-breakpoint
-- The audit log, its checkpoints and the raw messages are only ever added to. What wraps a key may change, what it opens may not.
CREATE TRIGGER leaf_no_update BEFORE UPDATE ON leaf BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;--> statement-breakpoint
CREATE TRIGGER leaf_no_delete BEFORE DELETE ON leaf BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;--> statement-breakpoint
CREATE TRIGGER payload_no_update BEFORE UPDATE ON payload BEGIN SELECT RAISE(ABORT, 'a payload can be erased, never changed'); END;--> statement-breakpoint
CREATE TRIGGER raw_message_no_update BEFORE UPDATE OF message_id, bytes ON raw_message BEGIN SELECT RAISE(ABORT, 'raw messages are evidence'); END;--> statement-breakpoint
CREATE TRIGGER checkpoint_no_update BEFORE UPDATE ON checkpoint BEGIN SELECT RAISE(ABORT, 'checkpoints are append-only'); END;--> statement-breakpoint
CREATE TRIGGER checkpoint_no_delete BEFORE DELETE ON checkpoint BEGIN SELECT RAISE(ABORT, 'checkpoints are append-only'); END;--> statement-breakpoint
CREATE TRIGGER epoch_no_delete BEFORE DELETE ON epoch BEGIN SELECT RAISE(ABORT, 'the keys of the log are append-only'); END;--> statement-breakpoint
CREATE TRIGGER epoch_no_update BEFORE UPDATE OF ep, public_key, signature, session, boot, mono ON epoch BEGIN SELECT RAISE(ABORT, 'the keys of the log are append-only'); END;

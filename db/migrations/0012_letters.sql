CREATE TABLE `case_file` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`name` text NOT NULL,
	`media_type` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`origin` text NOT NULL,
	`added_at` text NOT NULL,
	`generation` integer NOT NULL,
	`wrapped` blob NOT NULL,
	`bytes` blob NOT NULL
);
--> statement-breakpoint
CREATE INDEX `case_file_case` ON `case_file` (`case_id`);--> statement-breakpoint
CREATE INDEX `case_file_generation` ON `case_file` (`generation`);--> statement-breakpoint
CREATE TABLE `letter` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`kind` text NOT NULL,
	`language` text NOT NULL,
	`stage` text NOT NULL,
	`rights` text NOT NULL,
	`subject` text NOT NULL,
	`document` text NOT NULL,
	`to` text NOT NULL,
	`files` text NOT NULL,
	`template` text NOT NULL,
	`act` text,
	`version` integer NOT NULL,
	`created_at` text NOT NULL,
	`changed_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `letter_case` ON `letter` (`case_id`);--> statement-breakpoint
CREATE INDEX `letter_stage` ON `letter` (`stage`);--> statement-breakpoint
CREATE TABLE `letter_template` (
	`controller` text NOT NULL,
	`kind` text NOT NULL,
	`language` text NOT NULL,
	`version` integer NOT NULL,
	`is_own` integer NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	`at` text NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`controller`, `kind`, `language`, `version`)
);
--> statement-breakpoint
CREATE TABLE `outgoing` (
	`id` text PRIMARY KEY NOT NULL,
	`letter_id` text NOT NULL,
	`case_id` text NOT NULL,
	`account_id` text NOT NULL,
	`way` text NOT NULL,
	`state` text NOT NULL,
	`from` text NOT NULL,
	`to` text NOT NULL,
	`header_id` text NOT NULL,
	`sha256` text NOT NULL,
	`size` integer NOT NULL,
	`generation` integer NOT NULL,
	`wrapped` blob NOT NULL,
	`bytes` blob NOT NULL,
	`queued_at` text NOT NULL,
	`held_until` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_try_at` text,
	`obstacle` text,
	`sent_at` text,
	`copy` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `outgoing_state` ON `outgoing` (`state`);--> statement-breakpoint
CREATE INDEX `outgoing_letter` ON `outgoing` (`letter_id`);--> statement-breakpoint
CREATE INDEX `outgoing_case` ON `outgoing` (`case_id`);--> statement-breakpoint
CREATE INDEX `outgoing_generation` ON `outgoing` (`generation`);--> statement-breakpoint
CREATE INDEX `outgoing_header_id` ON `outgoing` (`header_id`);--> statement-breakpoint
CREATE TABLE `told_reminder` (
	`key` text PRIMARY KEY NOT NULL,
	`told_at` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `account` ADD `sending` text;--> statement-breakpoint
ALTER TABLE `account` ADD `sealed_sending_secret` blob;
CREATE TABLE `message_text` (
	`message_id` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL,
	`own_text` text NOT NULL,
	FOREIGN KEY (`message_id`) REFERENCES `message`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `parent` (
	`message_id` text NOT NULL,
	`place` integer NOT NULL,
	`header_id` text NOT NULL,
	PRIMARY KEY(`message_id`, `place`),
	FOREIGN KEY (`message_id`) REFERENCES `message`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `parent_header_id` ON `parent` (`header_id`);--> statement-breakpoint
ALTER TABLE `message` ADD `snippet` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `message_disposition` ON `message` (`disposition`);--> statement-breakpoint
-- The words were part of the row before: every mail is read once more from its raw bytes.
UPDATE `message` SET `parse_state` = 'waiting' WHERE `parse_state` = 'parsed';

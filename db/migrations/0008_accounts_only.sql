DROP TABLE `folder_cursor`;--> statement-breakpoint
CREATE TABLE `__new_mailbox` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`folder` text NOT NULL,
	`role` text DEFAULT 'other' NOT NULL,
	`last_pulled_at` text,
	`last_obstacle` text,
	`is_removed` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `account`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_mailbox`("id", "account_id", "folder", "role", "last_pulled_at", "last_obstacle", "is_removed") SELECT "id", "account_id", "folder", "role", "last_pulled_at", "last_obstacle", "is_removed" FROM `mailbox`;--> statement-breakpoint
DROP TABLE `mailbox`;--> statement-breakpoint
ALTER TABLE `__new_mailbox` RENAME TO `mailbox`;--> statement-breakpoint
CREATE UNIQUE INDEX `mailbox_folder` ON `mailbox` (`account_id`,`folder`);--> statement-breakpoint
CREATE INDEX `message_partial` ON `message` (`id`) WHERE "message"."is_partial" = true;--> statement-breakpoint
CREATE INDEX `message_from_file` ON `message` (`id`) WHERE "message"."uid" is null;
CREATE TABLE `account` (
	`id` text PRIMARY KEY NOT NULL,
	`host` text NOT NULL,
	`port` integer NOT NULL,
	`security` text NOT NULL,
	`user` text NOT NULL,
	`ca_pem` text,
	`sign_in` text DEFAULT 'password' NOT NULL,
	`provider` text,
	`sealed_secret` blob,
	`is_paused` integer DEFAULT false NOT NULL,
	`is_removed` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `account_login` ON `account` (`host`,`port`,`user`);--> statement-breakpoint
CREATE TABLE `folder_epoch` (
	`mailbox_id` text NOT NULL,
	`uid_validity` text NOT NULL,
	`first_seen_at` text NOT NULL,
	`seen_at` text NOT NULL,
	`uid_next` integer,
	`on_server` integer,
	`highest_modseq` text,
	`level_at` text,
	`compared_at` text,
	PRIMARY KEY(`mailbox_id`, `uid_validity`),
	FOREIGN KEY (`mailbox_id`) REFERENCES `mailbox`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `lesson` (
	`message_id` text PRIMARY KEY NOT NULL,
	`lesson` text NOT NULL,
	FOREIGN KEY (`message_id`) REFERENCES `message`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `missed_uid` (
	`mailbox_id` text NOT NULL,
	`uid_validity` text NOT NULL,
	`uid` integer NOT NULL,
	`fate` text NOT NULL,
	`noted_at` text NOT NULL,
	PRIMARY KEY(`mailbox_id`, `uid_validity`, `uid`),
	FOREIGN KEY (`mailbox_id`) REFERENCES `mailbox`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sender_check` (
	`message_id` text PRIMARY KEY NOT NULL,
	`checked_at` text NOT NULL,
	`check` text NOT NULL,
	FOREIGN KEY (`message_id`) REFERENCES `message`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `location` ADD `is_again` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `location` ADD `is_differing` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `location` ADD `gone_at` text;--> statement-breakpoint
ALTER TABLE `mailbox` ADD `account_id` text REFERENCES account(id);--> statement-breakpoint
ALTER TABLE `mailbox` ADD `role` text DEFAULT 'other' NOT NULL;--> statement-breakpoint
UPDATE `mailbox` SET `account_id` = (
	SELECT `same`.`id` FROM `mailbox` AS `same`
	WHERE `same`.`host` = `mailbox`.`host` AND `same`.`port` = `mailbox`.`port` AND `same`.`user` = `mailbox`.`user`
	ORDER BY `same`.`is_removed`, `same`.`sealed_password` IS NULL, `same`.`id` LIMIT 1
), `role` = CASE WHEN upper(`folder`) = 'INBOX' THEN 'inbox' ELSE 'other' END;--> statement-breakpoint
INSERT INTO `account` (`id`, `host`, `port`, `security`, `user`, `ca_pem`, `sealed_secret`, `is_paused`, `is_removed`)
SELECT `id`, `host`, `port`, `security`, `user`, `ca_pem`, `sealed_password`, false,
	NOT EXISTS (SELECT 1 FROM `mailbox` AS `its` WHERE `its`.`account_id` = `mailbox`.`id` AND NOT `its`.`is_removed`)
FROM `mailbox` WHERE `id` = `account_id`;--> statement-breakpoint
INSERT INTO `folder_epoch` (`mailbox_id`, `uid_validity`, `first_seen_at`, `seen_at`)
SELECT `mailbox_id`, `uid_validity`, coalesce(`last_pulled_at`, '1970-01-01T00:00:00.000Z'), coalesce(`last_pulled_at`, '1970-01-01T00:00:00.000Z')
FROM (SELECT `mailbox_id`, `uid_validity` FROM `folder_cursor` UNION SELECT `mailbox_id`, `uid_validity` FROM `location`) AS `epoch`
JOIN `mailbox` ON `mailbox`.`id` = `epoch`.`mailbox_id`;--> statement-breakpoint
UPDATE `location` SET `is_again` = true
WHERE EXISTS (SELECT 1 FROM `location` AS `first` WHERE `first`.`message_id` = `location`.`message_id` AND `first`.`rowid` < `location`.`rowid`)
	OR EXISTS (SELECT 1 FROM `message` WHERE `message`.`id` = `location`.`message_id` AND `message`.`uid` IS NULL);

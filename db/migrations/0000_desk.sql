CREATE TABLE `case_list` (
	`id` text PRIMARY KEY NOT NULL,
	`ref` text NOT NULL,
	`requester_address` text NOT NULL,
	`state` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `case_list_ref` ON `case_list` (`ref`);--> statement-breakpoint
CREATE INDEX `case_list_requester` ON `case_list` (`requester_address`);--> statement-breakpoint
CREATE TABLE `fact` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `folder_cursor` (
	`mailbox_id` text NOT NULL,
	`uid_validity` text NOT NULL,
	`settled_up_to` integer NOT NULL,
	PRIMARY KEY(`mailbox_id`, `uid_validity`),
	FOREIGN KEY (`mailbox_id`) REFERENCES `mailbox`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `leaf` (
	`seq` integer PRIMARY KEY NOT NULL,
	`subject` text NOT NULL,
	`subject_seq` integer NOT NULL,
	`hash` text NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `leaf_subject` ON `leaf` (`subject`,`subject_seq`);--> statement-breakpoint
CREATE TABLE `location` (
	`mailbox_id` text NOT NULL,
	`uid_validity` text NOT NULL,
	`uid` integer NOT NULL,
	`message_id` text NOT NULL,
	PRIMARY KEY(`mailbox_id`, `uid_validity`, `uid`),
	FOREIGN KEY (`mailbox_id`) REFERENCES `mailbox`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`message_id`) REFERENCES `message`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `location_message` ON `location` (`message_id`);--> statement-breakpoint
CREATE TABLE `mailbox` (
	`id` text PRIMARY KEY NOT NULL,
	`host` text NOT NULL,
	`port` integer NOT NULL,
	`security` text NOT NULL,
	`user` text NOT NULL,
	`folder` text NOT NULL,
	`ca_pem` text,
	`sealed_password` blob,
	`last_pulled_at` text,
	`last_obstacle` text,
	`is_removed` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE `message` (
	`id` text PRIMARY KEY NOT NULL,
	`content_mac` text NOT NULL,
	`sha256` text NOT NULL,
	`size` integer NOT NULL,
	`is_partial` integer DEFAULT false NOT NULL,
	`source` text NOT NULL,
	`uid` integer,
	`internal_date` text,
	`delivered_at` text,
	`stored_at` text NOT NULL,
	`is_sample` integer DEFAULT false NOT NULL,
	`parse_state` text DEFAULT 'waiting' NOT NULL,
	`unreadable` text,
	`received_at` text NOT NULL,
	`evidence` text NOT NULL,
	`header_id` text,
	`mail` text,
	`suggestion` text,
	`disposition` text DEFAULT 'tray' NOT NULL,
	`case_id` text,
	`set_aside_reason` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `message_content` ON `message` (`content_mac`);--> statement-breakpoint
CREATE INDEX `message_header_id` ON `message` (`header_id`);--> statement-breakpoint
CREATE INDEX `message_case` ON `message` (`case_id`);--> statement-breakpoint
CREATE INDEX `message_parse` ON `message` (`parse_state`);--> statement-breakpoint
CREATE INDEX `message_received` ON `message` (`received_at`);--> statement-breakpoint
CREATE TABLE `payload` (
	`seq` integer PRIMARY KEY NOT NULL,
	`salt` blob NOT NULL,
	`body` text NOT NULL,
	FOREIGN KEY (`seq`) REFERENCES `leaf`(`seq`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `raw_message` (
	`message_id` text PRIMARY KEY NOT NULL,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`message_id`) REFERENCES `message`(`id`) ON UPDATE no action ON DELETE no action
);

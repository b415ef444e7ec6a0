DROP INDEX `message_disposition`;--> statement-breakpoint
DROP INDEX `message_received`;--> statement-breakpoint
ALTER TABLE `message` ADD `author` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `message` ADD `line` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `message` ADD `case_line` text;--> statement-breakpoint
CREATE INDEX `message_place` ON `message` (`disposition`,`received_at`,`id`,`parse_state`);--> statement-breakpoint
CREATE INDEX `message_line` ON `message` (`received_at`,`id`,`disposition`,`parse_state`,`line`,`case_line`);--> statement-breakpoint
CREATE INDEX `message_waiting_from` ON `message` (`author`) WHERE "message"."disposition" = 'tray';--> statement-breakpoint
CREATE INDEX `message_received` ON `message` (`received_at`,`id`);--> statement-breakpoint
ALTER TABLE `case_list` ADD `phase` text DEFAULT 'open' NOT NULL;--> statement-breakpoint
ALTER TABLE `case_list` ADD `closed_on` text;--> statement-breakpoint
ALTER TABLE `case_list` ADD `controller` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `case_list` ADD `country` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `case_list` ADD `received_day` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `case_list` ADD `extended_until` text;--> statement-breakpoint
ALTER TABLE `case_list` ADD `zone` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `case_list` ADD `identity` text DEFAULT 'not-doubted' NOT NULL;--> statement-breakpoint
ALTER TABLE `case_list` ADD `is_held` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `case_list` ADD `requester` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `case_list` ADD `persons` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `case_list` ADD `line` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `case_list_requester` ON `case_list` (`requester`);--> statement-breakpoint
CREATE INDEX `case_list_line` ON `case_list` (`phase`,`closed_on`,`ref`,`controller`,`country`,`zone`,`received_day`,`extended_until`,`identity`,`line`);--> statement-breakpoint
CREATE INDEX `case_list_persons` ON `case_list` (`phase`,`persons`);--> statement-breakpoint
CREATE INDEX `case_list_held` ON `case_list` (`id`) WHERE "case_list"."is_held" = true;--> statement-breakpoint
CREATE INDEX `leaf_closings` ON `leaf` (`at`,`subject`) WHERE "leaf"."act" = 'case.closed';
DROP INDEX `case_list_requester`;--> statement-breakpoint
ALTER TABLE `case_list` DROP COLUMN `requester_address`;
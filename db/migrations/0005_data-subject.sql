ALTER TABLE `case_list` ADD `data_subject` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE INDEX `case_list_data_subject` ON `case_list` (`data_subject`);
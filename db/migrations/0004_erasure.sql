CREATE TABLE `erased_case` (
	`seq` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`ref` text NOT NULL,
	`erased_at` text NOT NULL,
	`line` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `erased_case_id` ON `erased_case` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `erased_case_ref` ON `erased_case` (`ref`);
CREATE TABLE `handover_evidence` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`added_at` text NOT NULL,
	`generation` integer NOT NULL,
	`wrapped` blob NOT NULL,
	`bytes` blob NOT NULL
);
--> statement-breakpoint
CREATE INDEX `handover_evidence_case` ON `handover_evidence` (`case_id`);--> statement-breakpoint
CREATE INDEX `handover_evidence_generation` ON `handover_evidence` (`generation`);
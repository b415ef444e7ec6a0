CREATE TABLE `controller` (
	`id` text PRIMARY KEY NOT NULL,
	`place` integer NOT NULL,
	`profile` text NOT NULL
);

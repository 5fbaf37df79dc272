CREATE TABLE `rancangan` (
	`id` text PRIMARY KEY NOT NULL,
	`nama` text NOT NULL,
	`tmt` text NOT NULL,
	`status` text NOT NULL,
	`catatan` text,
	`dibuat_pada` text NOT NULL,
	`diterapkan_pada` text
);
--> statement-breakpoint
CREATE TABLE `unor_lampau` (
	`id` text PRIMARY KEY NOT NULL,
	`unor_id` text NOT NULL,
	`nama` text NOT NULL,
	`induk_id` text,
	`jenis` text NOT NULL,
	`tipe` text,
	`urut` integer NOT NULL,
	`sampai` text NOT NULL,
	FOREIGN KEY (`unor_id`) REFERENCES `unor`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`induk_id`) REFERENCES `unor`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `unor_lampau_unor` ON `unor_lampau` (`unor_id`);--> statement-breakpoint
CREATE INDEX `unor_lampau_induk` ON `unor_lampau` (`induk_id`);--> statement-breakpoint
CREATE TABLE `usulan` (
	`id` text PRIMARY KEY NOT NULL,
	`rancangan_id` text NOT NULL,
	`urut` integer NOT NULL,
	`perintah` text NOT NULL,
	`masukan` text NOT NULL,
	`label` text NOT NULL,
	`pijakan` text NOT NULL,
	`dibuat_pada` text NOT NULL,
	FOREIGN KEY (`rancangan_id`) REFERENCES `rancangan`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `usulan_rancangan` ON `usulan` (`rancangan_id`);--> statement-breakpoint
ALTER TABLE `jabatan` ADD `aktif_dari` text;
CREATE TABLE `pengguna` (
	`id` text PRIMARY KEY NOT NULL,
	`nama_masuk` text NOT NULL,
	`nama` text NOT NULL,
	`peran` text NOT NULL,
	`is_aktif` integer NOT NULL,
	`dibuat_pada` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pengguna_nama_masuk` ON `pengguna` (`nama_masuk`);--> statement-breakpoint
ALTER TABLE `audit` ADD `peran` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `audit` ADD `alasan` text;--> statement-breakpoint
ALTER TABLE `audit` ADD `versi` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `audit` ADD `sidik_input` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `audit` ADD `sidik_perubahan` text DEFAULT '' NOT NULL;--> statement-breakpoint
-- The digest of each stored row, by which bit rot is seen that integrity_check does not see.
CREATE TABLE `sidik` (`tabel` text NOT NULL, `id` text NOT NULL, `sidik` blob NOT NULL, PRIMARY KEY (`tabel`, `id`)) WITHOUT ROWID;
--> statement-breakpoint
-- Which rows each entry of the audit trail is about.
CREATE TABLE `audit_tentang` (`entitas` text NOT NULL, `id` text NOT NULL, `seq` integer NOT NULL, PRIMARY KEY (`entitas`, `id`, `seq`)) WITHOUT ROWID;
--> statement-breakpoint
-- The chain is linked anew over digests once, by the migration itself; the next migration closes the table again.
DROP TRIGGER `audit_tetap_ubah`;

CREATE TABLE `gaji_pokok` (
	`id` text PRIMARY KEY NOT NULL,
	`golongan` text NOT NULL,
	`mk` integer NOT NULL,
	`rupiah` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `kgb` (
	`id` text PRIMARY KEY NOT NULL,
	`pegawai_id` text NOT NULL,
	`tmt` text NOT NULL,
	`golongan` text,
	`mk_tahun` integer,
	`mk_bulan` integer,
	`gaji` integer,
	`nomor_sk` text,
	FOREIGN KEY (`pegawai_id`) REFERENCES `pegawai`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `kgb_pegawai` ON `kgb` (`pegawai_id`);--> statement-breakpoint
CREATE TABLE `kontrak` (
	`id` text PRIMARY KEY NOT NULL,
	`pegawai_id` text NOT NULL,
	`nomor` text,
	`mulai` text NOT NULL,
	`selesai` text NOT NULL,
	FOREIGN KEY (`pegawai_id`) REFERENCES `pegawai`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `kontrak_pegawai` ON `kontrak` (`pegawai_id`);--> statement-breakpoint
CREATE TABLE `penghargaan` (
	`id` text PRIMARY KEY NOT NULL,
	`pegawai_id` text NOT NULL,
	`jenis` text NOT NULL,
	`nama` text NOT NULL,
	`tahun` integer NOT NULL,
	`nomor` text,
	FOREIGN KEY (`pegawai_id`) REFERENCES `pegawai`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `penghargaan_pegawai` ON `penghargaan` (`pegawai_id`);
CREATE TABLE `asesmen` (
	`id` text PRIMARY KEY NOT NULL,
	`pegawai_id` text NOT NULL,
	`jenis` text NOT NULL,
	`tanggal` text NOT NULL,
	`jpm` real,
	`kotak` integer,
	`uraian` text,
	FOREIGN KEY (`pegawai_id`) REFERENCES `pegawai`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `asesmen_pegawai` ON `asesmen` (`pegawai_id`);--> statement-breakpoint
CREATE TABLE `catatan` (
	`id` text PRIMARY KEY NOT NULL,
	`pegawai_id` text NOT NULL,
	`jenis` text NOT NULL,
	`uraian` text NOT NULL,
	`tahun` integer,
	`mulai` text,
	`selesai` text,
	FOREIGN KEY (`pegawai_id`) REFERENCES `pegawai`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `catatan_pegawai` ON `catatan` (`pegawai_id`);--> statement-breakpoint
CREATE TABLE `izin` (
	`id` text PRIMARY KEY NOT NULL,
	`rencana_id` text NOT NULL,
	`jenis` text NOT NULL,
	`jabatan_id` text,
	`pegawai_id` text,
	`nomor` text NOT NULL,
	`tanggal` text,
	`catatan` text,
	FOREIGN KEY (`rencana_id`) REFERENCES `rencana`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`jabatan_id`) REFERENCES `jabatan`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pegawai_id`) REFERENCES `pegawai`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `izin_rencana` ON `izin` (`rencana_id`);--> statement-breakpoint
CREATE INDEX `izin_jabatan` ON `izin` (`jabatan_id`);--> statement-breakpoint
CREATE INDEX `izin_pegawai` ON `izin` (`pegawai_id`);--> statement-breakpoint
CREATE TABLE `keputusan_rapat` (
	`id` text PRIMARY KEY NOT NULL,
	`rencana_id` text NOT NULL,
	`jabatan_id` text NOT NULL,
	`pegawai_id` text,
	`putusan` text NOT NULL,
	`alasan` text,
	`oleh` text NOT NULL,
	`pada` text NOT NULL,
	FOREIGN KEY (`rencana_id`) REFERENCES `rencana`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`jabatan_id`) REFERENCES `jabatan`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pegawai_id`) REFERENCES `pegawai`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `keputusan_rapat_rencana` ON `keputusan_rapat` (`rencana_id`);--> statement-breakpoint
CREATE INDEX `keputusan_rapat_jabatan` ON `keputusan_rapat` (`jabatan_id`);--> statement-breakpoint
CREATE INDEX `keputusan_rapat_pegawai` ON `keputusan_rapat` (`pegawai_id`);--> statement-breakpoint
CREATE TABLE `masa_larangan` (
	`id` text PRIMARY KEY NOT NULL,
	`jenis` text NOT NULL,
	`nama` text NOT NULL,
	`mulai` text NOT NULL,
	`sampai` text,
	`dasar` text
);
--> statement-breakpoint
CREATE TABLE `pelatihan` (
	`id` text PRIMARY KEY NOT NULL,
	`pegawai_id` text NOT NULL,
	`jenis` text NOT NULL,
	`nama` text NOT NULL,
	`tahun` integer NOT NULL,
	`jp` integer,
	`nomor` text,
	FOREIGN KEY (`pegawai_id`) REFERENCES `pegawai`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pelatihan_pegawai` ON `pelatihan` (`pegawai_id`);--> statement-breakpoint
CREATE TABLE `sikap_jabatan` (
	`id` text PRIMARY KEY NOT NULL,
	`rencana_id` text NOT NULL,
	`jabatan_id` text NOT NULL,
	`jenis` text NOT NULL,
	`alasan` text NOT NULL,
	FOREIGN KEY (`rencana_id`) REFERENCES `rencana`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`jabatan_id`) REFERENCES `jabatan`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sikap_jabatan_jabatan` ON `sikap_jabatan` (`jabatan_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `sikap_jabatan_rencana_jabatan` ON `sikap_jabatan` (`rencana_id`,`jabatan_id`);--> statement-breakpoint
CREATE TABLE `tahap_rencana` (
	`id` text PRIMARY KEY NOT NULL,
	`rencana_id` text NOT NULL,
	`status` text NOT NULL,
	`tanggal` text NOT NULL,
	`oleh` text NOT NULL,
	`dokumen` text,
	`catatan` text,
	`pada` text NOT NULL,
	FOREIGN KEY (`rencana_id`) REFERENCES `rencana`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `tahap_rencana_rencana` ON `tahap_rencana` (`rencana_id`);--> statement-breakpoint
CREATE TABLE `tindak_lanjut` (
	`id` text PRIMARY KEY NOT NULL,
	`rencana_id` text NOT NULL,
	`langkah_id` text NOT NULL,
	`pegawai_id` text NOT NULL,
	`jenis` text NOT NULL,
	`selesai_pada` text,
	`nomor` text,
	FOREIGN KEY (`rencana_id`) REFERENCES `rencana`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`langkah_id`) REFERENCES `langkah`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pegawai_id`) REFERENCES `pegawai`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `tindak_lanjut_rencana` ON `tindak_lanjut` (`rencana_id`);--> statement-breakpoint
CREATE INDEX `tindak_lanjut_langkah` ON `tindak_lanjut` (`langkah_id`);--> statement-breakpoint
CREATE INDEX `tindak_lanjut_pegawai` ON `tindak_lanjut` (`pegawai_id`);--> statement-breakpoint
CREATE TABLE `__new_pengesampingan` (
	`id` text PRIMARY KEY NOT NULL,
	`rencana_id` text NOT NULL,
	`langkah_id` text,
	`aturan` text NOT NULL,
	`pesan` text NOT NULL,
	`alasan` text NOT NULL,
	`petugas` text DEFAULT 'Petugas' NOT NULL,
	`rujukan` text,
	`pada` text NOT NULL,
	FOREIGN KEY (`rencana_id`) REFERENCES `rencana`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`langkah_id`) REFERENCES `langkah`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_pengesampingan`("id", "rencana_id", "langkah_id", "aturan", "pesan", "alasan", "rujukan", "pada") SELECT "id", "rencana_id", "langkah_id", "aturan", "pesan", "alasan", "rujukan", "pada" FROM `pengesampingan`;--> statement-breakpoint
DROP TABLE `pengesampingan`;--> statement-breakpoint
ALTER TABLE `__new_pengesampingan` RENAME TO `pengesampingan`;--> statement-breakpoint
CREATE INDEX `pengesampingan_rencana` ON `pengesampingan` (`rencana_id`);--> statement-breakpoint
CREATE INDEX `pengesampingan_langkah` ON `pengesampingan` (`langkah_id`);--> statement-breakpoint
ALTER TABLE `langkah` ADD `sampai` text;--> statement-breakpoint
ALTER TABLE `langkah` ADD `alasan` text;--> statement-breakpoint
ALTER TABLE `langkah` ADD `instansi` text;--> statement-breakpoint
ALTER TABLE `langkah` ADD `catatan` text;--> statement-breakpoint
ALTER TABLE `langkah` ADD `diterapkan_pada` text;--> statement-breakpoint
ALTER TABLE `rencana` ADD `jenis` text DEFAULT 'ROTASI' NOT NULL;--> statement-breakpoint
ALTER TABLE `rencana` ADD `induk_id` text REFERENCES rencana(id);--> statement-breakpoint
ALTER TABLE `rencana` ADD `skenario` text;--> statement-breakpoint
ALTER TABLE `rencana` ADD `horizon_bulan` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `rencana` ADD `tanggal_sk` text;--> statement-breakpoint
ALTER TABLE `rencana` ADD `tanggal_lantik` text;--> statement-breakpoint
ALTER TABLE `rencana` ADD `diarsipkan_pada` text;--> statement-breakpoint
CREATE INDEX `rencana_induk` ON `rencana` (`induk_id`);
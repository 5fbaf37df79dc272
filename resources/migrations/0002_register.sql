CREATE TABLE `acuan` (
	`id` text PRIMARY KEY NOT NULL,
	`daftar` text NOT NULL,
	`kode` text NOT NULL,
	`nama` text NOT NULL,
	`sebutan` text NOT NULL,
	`is_dipakai` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `acuan_daftar_kode` ON `acuan` (`daftar`,`kode`);--> statement-breakpoint
CREATE TABLE `predikat` (
	`id` text PRIMARY KEY NOT NULL,
	`pegawai_id` text NOT NULL,
	`tahun` integer NOT NULL,
	`predikat` text NOT NULL,
	FOREIGN KEY (`pegawai_id`) REFERENCES `pegawai`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `predikat_pegawai_tahun` ON `predikat` (`pegawai_id`,`tahun`);--> statement-breakpoint
CREATE TABLE `simpanan` (
	`id` text PRIMARY KEY NOT NULL,
	`jenis` text NOT NULL,
	`kunci` text NOT NULL,
	`isi` text NOT NULL,
	`pada` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `simpanan_jenis_kunci` ON `simpanan` (`jenis`,`kunci`);--> statement-breakpoint
ALTER TABLE `jabatan` ADD `kode` text;--> statement-breakpoint
ALTER TABLE `jabatan` ADD `golongan_minimum` text;--> statement-breakpoint
ALTER TABLE `jabatan` ADD `syarat_pelatihan` text;--> statement-breakpoint
ALTER TABLE `jabatan` ADD `syarat_sertifikat` text;--> statement-breakpoint
ALTER TABLE `jabatan` ADD `perlu_persetujuan_gubernur` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `jabatan` ADD `perlu_persetujuan_mendagri` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `jabatan` ADD `perlu_persetujuan_dprd` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `jabatan` ADD `aktif_sampai` text;--> statement-breakpoint
ALTER TABLE `jabatan` ADD `disunting` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `jabatan` ADD `tidak_di_berkas_sejak` text;--> statement-breakpoint
ALTER TABLE `pegawai` ADD `disunting` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `pegawai` ADD `tidak_di_berkas_sejak` text;--> statement-breakpoint
ALTER TABLE `unor` ADD `aktif_dari` text;--> statement-breakpoint
ALTER TABLE `unor` ADD `aktif_sampai` text;--> statement-breakpoint
ALTER TABLE `unor` ADD `disunting` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `unor` ADD `tidak_di_berkas_sejak` text;
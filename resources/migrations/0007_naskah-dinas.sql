CREATE TABLE `buku_nomor` (
	`id` text PRIMARY KEY NOT NULL,
	`nama` text NOT NULL,
	`kode` text NOT NULL,
	`unit` text NOT NULL,
	`pola` text NOT NULL,
	`mulai` integer NOT NULL,
	`is_diketik` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `gambar` (
	`id` text PRIMARY KEY NOT NULL,
	`kunci` text NOT NULL,
	`nama` text NOT NULL,
	`tipe` text NOT NULL,
	`data` text NOT NULL,
	`lebar` integer NOT NULL,
	`tinggi` integer NOT NULL,
	`dibuat_pada` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `nomor` (
	`id` text PRIMARY KEY NOT NULL,
	`buku_id` text NOT NULL,
	`tahun` integer NOT NULL,
	`urut` integer,
	`teks` text NOT NULL,
	`tanggal` text NOT NULL,
	`status` text NOT NULL,
	`perihal` text NOT NULL,
	`alasan` text,
	`dibuat_pada` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `nomor_teks` ON `nomor` (`teks`);--> statement-breakpoint
CREATE UNIQUE INDEX `nomor_buku_tahun_urut` ON `nomor` (`buku_id`,`tahun`,`urut`);--> statement-breakpoint
CREATE TABLE `pola_tersimpan` (
	`id` text PRIMARY KEY NOT NULL,
	`jenis` text NOT NULL,
	`versi` integer NOT NULL,
	`isi` text,
	`catatan` text NOT NULL,
	`dibuat_pada` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pola_tersimpan_jenis_versi` ON `pola_tersimpan` (`jenis`,`versi`);--> statement-breakpoint
CREATE TABLE `templat_word` (
	`id` text PRIMARY KEY NOT NULL,
	`jenis` text NOT NULL,
	`nama` text NOT NULL,
	`data` text NOT NULL,
	`is_dipakai` integer NOT NULL,
	`dibuat_pada` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `templat_word_jenis` ON `templat_word` (`jenis`);--> statement-breakpoint
ALTER TABLE `naskah` ADD `subjek` text DEFAULT 'rencana' NOT NULL;--> statement-breakpoint
ALTER TABLE `naskah` ADD `pegawai_id` text REFERENCES pegawai(id);--> statement-breakpoint
ALTER TABLE `naskah` ADD `nomor_id` text REFERENCES nomor(id);--> statement-breakpoint
ALTER TABLE `naskah` ADD `dibatalkan_pada` text;--> statement-breakpoint
ALTER TABLE `naskah` ADD `alasan_batal` text;--> statement-breakpoint
CREATE INDEX `naskah_pegawai` ON `naskah` (`pegawai_id`);--> statement-breakpoint
CREATE INDEX `naskah_nomor` ON `naskah` (`nomor_id`);
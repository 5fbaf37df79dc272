CREATE TABLE `audit` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`kunci` text NOT NULL,
	`waktu` text NOT NULL,
	`pelaku` text NOT NULL,
	`perintah` text NOT NULL,
	`label` text NOT NULL,
	`jenis` text NOT NULL,
	`input` text NOT NULL,
	`perubahan` blob NOT NULL,
	`jumlah_perubahan` integer NOT NULL,
	`sebelum` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_kunci` ON `audit` (`kunci`);--> statement-breakpoint
CREATE TABLE `hubungan` (
	`id` text PRIMARY KEY NOT NULL,
	`pegawai_id` text NOT NULL,
	`kerabat_id` text NOT NULL,
	`jenis` text NOT NULL,
	FOREIGN KEY (`pegawai_id`) REFERENCES `pegawai`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`kerabat_id`) REFERENCES `pegawai`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `hubungan_pegawai` ON `hubungan` (`pegawai_id`);--> statement-breakpoint
CREATE INDEX `hubungan_kerabat` ON `hubungan` (`kerabat_id`);--> statement-breakpoint
CREATE TABLE `hukdis` (
	`id` text PRIMARY KEY NOT NULL,
	`pegawai_id` text NOT NULL,
	`tingkat` text NOT NULL,
	`uraian` text NOT NULL,
	`mulai` text NOT NULL,
	`selesai` text,
	FOREIGN KEY (`pegawai_id`) REFERENCES `pegawai`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `hukdis_pegawai` ON `hukdis` (`pegawai_id`);--> statement-breakpoint
CREATE TABLE `jabatan` (
	`id` text PRIMARY KEY NOT NULL,
	`unor_id` text NOT NULL,
	`nama` text NOT NULL,
	`jenis` text NOT NULL,
	`eselon` text,
	`jenjang` text,
	`kelas` integer,
	`kebutuhan` integer NOT NULL,
	`is_pimpinan` integer NOT NULL,
	`is_jabatan_kunci` integer NOT NULL,
	`pendidikan_minimum` text,
	`bup` integer,
	`urut` integer NOT NULL,
	`siasn_id` text,
	FOREIGN KEY (`unor_id`) REFERENCES `unor`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `jabatan_unor` ON `jabatan` (`unor_id`);--> statement-breakpoint
CREATE TABLE `ketentuan` (
	`id` text PRIMARY KEY NOT NULL,
	`kunci` text NOT NULL,
	`nilai` text NOT NULL,
	`dasar_hukum` text,
	`berlaku_mulai` text NOT NULL,
	`berlaku_sampai` text
);
--> statement-breakpoint
CREATE INDEX `ketentuan_kunci` ON `ketentuan` (`kunci`);--> statement-breakpoint
CREATE TABLE `langkah` (
	`id` text PRIMARY KEY NOT NULL,
	`rencana_id` text NOT NULL,
	`urut` integer NOT NULL,
	`jenis` text NOT NULL,
	`pegawai_id` text NOT NULL,
	`dari_jabatan_id` text,
	`jabatan_id` text,
	`tmt` text,
	FOREIGN KEY (`rencana_id`) REFERENCES `rencana`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pegawai_id`) REFERENCES `pegawai`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`dari_jabatan_id`) REFERENCES `jabatan`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`jabatan_id`) REFERENCES `jabatan`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `langkah_rencana` ON `langkah` (`rencana_id`);--> statement-breakpoint
CREATE INDEX `langkah_pegawai` ON `langkah` (`pegawai_id`);--> statement-breakpoint
CREATE INDEX `langkah_dari` ON `langkah` (`dari_jabatan_id`);--> statement-breakpoint
CREATE INDEX `langkah_jabatan` ON `langkah` (`jabatan_id`);--> statement-breakpoint
CREATE TABLE `naskah` (
	`id` text PRIMARY KEY NOT NULL,
	`rencana_id` text,
	`jenis` text NOT NULL,
	`nomor` text NOT NULL,
	`tanggal` text NOT NULL,
	`judul` text NOT NULL,
	`isi` text NOT NULL,
	`dibuat_pada` text NOT NULL,
	FOREIGN KEY (`rencana_id`) REFERENCES `rencana`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `naskah_rencana` ON `naskah` (`rencana_id`);--> statement-breakpoint
CREATE TABLE `pegawai` (
	`id` text PRIMARY KEY NOT NULL,
	`nip` text NOT NULL,
	`nama` text NOT NULL,
	`gelar_depan` text,
	`gelar_belakang` text,
	`tempat_lahir` text,
	`tanggal_lahir` text,
	`jenis_kelamin` text,
	`agama` text,
	`jenis_asn` text NOT NULL,
	`kedudukan_hukum` text NOT NULL,
	`golongan` text,
	`tmt_golongan` text,
	`mk_tahun` integer,
	`mk_bulan` integer,
	`tmt_cpns` text,
	`tmt_pns` text,
	`tingkat_pendidikan` text,
	`pendidikan` text,
	`tahun_lulus` integer,
	`nik` text,
	`no_hp` text,
	`email` text,
	`siasn_id` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `pegawai_nip` ON `pegawai` (`nip`);--> statement-breakpoint
CREATE TABLE `penempatan` (
	`id` text PRIMARY KEY NOT NULL,
	`pegawai_id` text NOT NULL,
	`jabatan_id` text NOT NULL,
	`jenis` text NOT NULL,
	`tmt_mulai` text,
	`tmt_selesai` text,
	`nomor_sk` text,
	FOREIGN KEY (`pegawai_id`) REFERENCES `pegawai`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`jabatan_id`) REFERENCES `jabatan`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `penempatan_pegawai` ON `penempatan` (`pegawai_id`);--> statement-breakpoint
CREATE INDEX `penempatan_jabatan` ON `penempatan` (`jabatan_id`);--> statement-breakpoint
CREATE TABLE `pengesampingan` (
	`id` text PRIMARY KEY NOT NULL,
	`rencana_id` text NOT NULL,
	`langkah_id` text NOT NULL,
	`aturan` text NOT NULL,
	`pesan` text NOT NULL,
	`alasan` text NOT NULL,
	`rujukan` text,
	`pada` text NOT NULL,
	FOREIGN KEY (`rencana_id`) REFERENCES `rencana`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`langkah_id`) REFERENCES `langkah`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `pengesampingan_rencana` ON `pengesampingan` (`rencana_id`);--> statement-breakpoint
CREATE INDEX `pengesampingan_langkah` ON `pengesampingan` (`langkah_id`);--> statement-breakpoint
CREATE TABLE `rencana` (
	`id` text PRIMARY KEY NOT NULL,
	`nama` text NOT NULL,
	`tmt` text NOT NULL,
	`status` text NOT NULL,
	`catatan` text,
	`dibuat_pada` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `unor` (
	`id` text PRIMARY KEY NOT NULL,
	`kode` text,
	`nama` text NOT NULL,
	`induk_id` text,
	`jenis` text NOT NULL,
	`tipe` text,
	`urut` integer NOT NULL,
	`siasn_id` text,
	FOREIGN KEY (`induk_id`) REFERENCES `unor`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `unor_induk` ON `unor` (`induk_id`);
CREATE TABLE `abk` (
	`id` text PRIMARY KEY NOT NULL,
	`tugas` text NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `jabatan`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `formasi` (
	`id` text PRIMARY KEY NOT NULL,
	`jabatan_id` text NOT NULL,
	`tahun` integer NOT NULL,
	`pns` integer NOT NULL,
	`pppk` integer NOT NULL,
	FOREIGN KEY (`jabatan_id`) REFERENCES `jabatan`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `formasi_jabatan` ON `formasi` (`jabatan_id`);--> statement-breakpoint
CREATE TABLE `informasi_jabatan` (
	`id` text PRIMARY KEY NOT NULL,
	`ikhtisar` text NOT NULL,
	`pendidikan` text NOT NULL,
	`pelatihan` text NOT NULL,
	`pengalaman` text NOT NULL,
	`bahan_kerja` text NOT NULL,
	`perangkat_kerja` text NOT NULL,
	`tanggung_jawab` text NOT NULL,
	`wewenang` text NOT NULL,
	`korelasi` text NOT NULL,
	`lingkungan` text NOT NULL,
	`risiko` text NOT NULL,
	`keterampilan` text NOT NULL,
	`bakat` text NOT NULL,
	`temperamen` text NOT NULL,
	`minat` text NOT NULL,
	`upaya_fisik` text NOT NULL,
	`kondisi_fisik` text NOT NULL,
	`fungsi_pekerjaan` text NOT NULL,
	`prestasi` text NOT NULL,
	FOREIGN KEY (`id`) REFERENCES `jabatan`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `pola_abk` (
	`id` text PRIMARY KEY NOT NULL,
	`nama` text NOT NULL,
	`tugas` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `jabatan` ADD `beban_kerja` real;
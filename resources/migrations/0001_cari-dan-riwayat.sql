-- One full-text index over people, posts and units, kept by the one writer. Its rows are numbered by a table with an
-- explicit key, because VACUUM may renumber the hidden rowids of the others.
CREATE TABLE `cari_baris` (`nomor` integer PRIMARY KEY NOT NULL, `jenis` text NOT NULL, `id` text NOT NULL UNIQUE);
--> statement-breakpoint
CREATE VIRTUAL TABLE `cari` USING fts5(`teks`, content='', contentless_delete=1, tokenize='trigram');
--> statement-breakpoint
-- The audit trail is only ever added to.
CREATE TRIGGER `audit_tetap_ubah` BEFORE UPDATE ON `audit` BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_tetap_hapus` BEFORE DELETE ON `audit` BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
--> statement-breakpoint
-- What an older file already holds can be found as well.
INSERT INTO `cari_baris` (`jenis`, `id`)
SELECT 'pegawai', `id` FROM `pegawai` UNION ALL SELECT 'jabatan', `id` FROM `jabatan` UNION ALL SELECT 'unor', `id` FROM `unor`;
--> statement-breakpoint
INSERT INTO `cari` (`rowid`, `teks`)
SELECT b.`nomor`, coalesce(p.`nama` || ' ' || p.`nip`, j.`nama`, u.`nama`) FROM `cari_baris` b
LEFT JOIN `pegawai` p ON p.`id` = b.`id` LEFT JOIN `jabatan` j ON j.`id` = b.`id` LEFT JOIN `unor` u ON u.`id` = b.`id`;

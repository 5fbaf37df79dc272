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

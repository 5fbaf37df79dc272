-- One full-text index over people, posts and units. Its rows are numbered by a table with an explicit key, because
-- VACUUM may renumber the hidden rowids of the others.
CREATE TABLE `cari_baris` (`nomor` integer PRIMARY KEY NOT NULL, `jenis` text NOT NULL, `id` text NOT NULL UNIQUE);
--> statement-breakpoint
CREATE VIRTUAL TABLE `cari` USING fts5(`teks`, content='', contentless_delete=1, tokenize='trigram');
--> statement-breakpoint
CREATE TRIGGER `pegawai_cari_masuk` AFTER INSERT ON `pegawai` BEGIN
  INSERT INTO `cari_baris` (`jenis`, `id`) VALUES ('pegawai', new.`id`);
  INSERT INTO `cari` (rowid, `teks`) SELECT `nomor`, new.`nama` || ' ' || new.`nip` FROM `cari_baris` WHERE `id` = new.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `pegawai_cari_ubah` AFTER UPDATE OF `nama`, `nip` ON `pegawai` WHEN old.`nama` <> new.`nama` OR old.`nip` <> new.`nip` BEGIN
  INSERT OR REPLACE INTO `cari` (rowid, `teks`) SELECT `nomor`, new.`nama` || ' ' || new.`nip` FROM `cari_baris` WHERE `id` = new.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `pegawai_cari_hapus` AFTER DELETE ON `pegawai` BEGIN
  DELETE FROM `cari` WHERE rowid = (SELECT `nomor` FROM `cari_baris` WHERE `id` = old.`id`);
  DELETE FROM `cari_baris` WHERE `id` = old.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `jabatan_cari_masuk` AFTER INSERT ON `jabatan` BEGIN
  INSERT INTO `cari_baris` (`jenis`, `id`) VALUES ('jabatan', new.`id`);
  INSERT INTO `cari` (rowid, `teks`) SELECT `nomor`, new.`nama` FROM `cari_baris` WHERE `id` = new.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `jabatan_cari_ubah` AFTER UPDATE OF `nama` ON `jabatan` WHEN old.`nama` <> new.`nama` BEGIN
  INSERT OR REPLACE INTO `cari` (rowid, `teks`) SELECT `nomor`, new.`nama` FROM `cari_baris` WHERE `id` = new.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `jabatan_cari_hapus` AFTER DELETE ON `jabatan` BEGIN
  DELETE FROM `cari` WHERE rowid = (SELECT `nomor` FROM `cari_baris` WHERE `id` = old.`id`);
  DELETE FROM `cari_baris` WHERE `id` = old.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `unor_cari_masuk` AFTER INSERT ON `unor` BEGIN
  INSERT INTO `cari_baris` (`jenis`, `id`) VALUES ('unor', new.`id`);
  INSERT INTO `cari` (rowid, `teks`) SELECT `nomor`, new.`nama` FROM `cari_baris` WHERE `id` = new.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `unor_cari_ubah` AFTER UPDATE OF `nama` ON `unor` WHEN old.`nama` <> new.`nama` BEGIN
  INSERT OR REPLACE INTO `cari` (rowid, `teks`) SELECT `nomor`, new.`nama` FROM `cari_baris` WHERE `id` = new.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `unor_cari_hapus` AFTER DELETE ON `unor` BEGIN
  DELETE FROM `cari` WHERE rowid = (SELECT `nomor` FROM `cari_baris` WHERE `id` = old.`id`);
  DELETE FROM `cari_baris` WHERE `id` = old.`id`;
END;
--> statement-breakpoint
-- The audit trail is only ever added to.
CREATE TRIGGER `audit_tetap_ubah` BEFORE UPDATE ON `audit` BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_tetap_hapus` BEFORE DELETE ON `audit` BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;

-- The audit trail is only ever added to. What must be destroyed by law may be emptied, never changed: its digest stays in the chain.
CREATE TRIGGER `audit_tetap_ubah` BEFORE UPDATE ON `audit`
WHEN NEW.seq IS NOT OLD.seq OR NEW.kunci IS NOT OLD.kunci OR NEW.waktu IS NOT OLD.waktu OR NEW.pelaku IS NOT OLD.pelaku
  OR NEW.peran IS NOT OLD.peran OR NEW.alasan IS NOT OLD.alasan OR NEW.versi IS NOT OLD.versi OR NEW.perintah IS NOT OLD.perintah
  OR NEW.label IS NOT OLD.label OR NEW.jenis IS NOT OLD.jenis OR NEW.jumlah_perubahan IS NOT OLD.jumlah_perubahan
  OR NEW.sidik_input IS NOT OLD.sidik_input OR NEW.sidik_perubahan IS NOT OLD.sidik_perubahan
  OR NEW.sebelum IS NOT OLD.sebelum OR NEW.hash IS NOT OLD.hash
  OR (NEW.input IS NOT OLD.input AND NEW.input IS NOT '') OR (NEW.perubahan IS NOT OLD.perubahan AND length(NEW.perubahan) > 0)
BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END;
--> statement-breakpoint
-- Looking for entries reads this alone, never the entries with what they hold.
CREATE INDEX `audit_saring` ON `audit` (`waktu`,`pelaku`,`perintah`,`jenis`,`label`);

import { JUDUL_MATRIKS } from '../../../../domain/mutasi/kolom-matriks'
import { teksMatriks as teks } from '../../../text/matriks'
import { DaftarTemuan } from '../daftar-temuan'
import classes from './matriks.module.css'
import type { MejaMatriks } from './meja-matriks'

/** Below the matrix: all that the active cell says, and what the rules find about it. */
export function KakiMatriks({ meja: { baris, aktif, baru } }: { readonly meja: MejaMatriks }): React.JSX.Element {
  const milik = baris[aktif.indeks]
  const temuan = milik?.perKolom.get(aktif.kolom) ?? []
  return (
    <footer className={classes.kaki} aria-live="polite" data-testid="kaki-matriks">
      {milik ? (
        <div className={classes.kakiIsi}>
          <b>{JUDUL_MATRIKS[aktif.kolom]}</b> {aktif.kolom !== 'catatan' && milik.isi[aktif.kolom].replaceAll('\n', ' · ')}
        </div>
      ) : null}
      <DaftarTemuan temuan={temuan} {...(milik && { pegawaiId: milik.langkah.pegawaiId })} />
      {temuan.length === 0 && <div className={classes.kakiPetunjuk}>{baru < 0 ? teks.petunjukBaca : teks.petunjukKaki}</div>}
    </footer>
  )
}

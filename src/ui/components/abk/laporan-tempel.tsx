import { CloseButton } from '@mantine/core'
import { teksAbk as teks } from '../../text/abk'
import type { LaporanTempel as Laporan } from './meja-lembar'
import classes from './editor-abk.module.css'

const DISEBUT = 4

/** What became of a pasted block: how much of it was taken over, what was left out, and every cell that could not be read. */
export function LaporanTempel({ laporan, onTutup }: { readonly laporan: Laporan; readonly onTutup: () => void }): React.JSX.Element {
  const { jumlah, lebih, catatan, masalah } = laporan
  return (
    <div className={classes.laporan} data-masalah={masalah.length > 0 || lebih > 0 || undefined} role="status" data-testid="laporan-tempel">
      <div>
        <b>{teks.laporan(jumlah)}.</b> {catatan.join(' ')} {lebih > 0 && teks.laporanLebih(lebih)}
        {masalah.length > 0 && (
          <ul>
            {masalah.slice(0, DISEBUT).map((m) => (
              <li key={`${m.baris} ${m.kolom} ${m.pesan}`}>{teks.laporanSel(m)}</li>
            ))}
            {masalah.length > DISEBUT && <li>{teks.laporanLain(masalah.length - DISEBUT)}</li>}
          </ul>
        )}
      </div>
      <CloseButton size="sm" aria-label={teks.tutup} onClick={onTutup} />
    </div>
  )
}

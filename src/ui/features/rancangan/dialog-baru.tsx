import { firstOfNextMonth } from '../../../domain/kit/tanggal'
import { NAMA_TERPANJANG } from '../../../domain/rancangan/nama-rancangan'
import { RancanganId } from '../../../domain/rancangan/rancangan'
import { DialogRancangan, type IsianRancangan } from '../../components/rancangan/dialog-rancangan'
import { ask } from '../../lib/client'
import { doCommand } from '../../lib/do-command'
import { pergiKe, tempatOf } from '../../lib/lokasi'
import { notifyProblem } from '../../lib/notify'
import { useAsk } from '../../lib/use-ask'
import { teksRancangan } from '../../text/rancangan'
import type { RancanganRingkas } from './rancangan-ringkas'

type Props = {
  readonly rancangan: readonly RancanganRingkas[]
  /** The draft to begin from; null = the organisation as it is. */
  readonly dari: RancanganRingkas | null
  readonly onClose: () => void
}

/** Makes a new draft, empty or as a copy of another, and opens it on the chart. */
export function DialogBaru({ rancangan, dari, onClose }: Props): React.JSX.Element | null {
  const hariIni = useAsk('aplikasi.info', null).data?.hariIni
  if (hariIni === undefined) return null
  const awal: IsianRancangan = dari
    ? { nama: teksRancangan.namaSalinan(dari.nama).slice(0, NAMA_TERPANJANG), tmt: dari.tmt, catatan: dari.catatan, salinDari: dari.id }
    : { nama: '', tmt: firstOfNextMonth(hariIni), catatan: null, salinDari: '' }
  return (
    <DialogRancangan
      judul={dari ? teksRancangan.salin : teksRancangan.baru}
      awal={awal}
      sumber={rancangan.filter((r) => r.status !== 'DITERAPKAN')}
      tombol={teksRancangan.buat}
      onSimpan={createAndOpen}
      onClose={onClose}
    />
  )
}

/** The id of the new draft is given by the core: it is the one that was not there before. */
async function createAndOpen({ nama, tmt, catatan, salinDari }: IsianRancangan): Promise<boolean> {
  try {
    const before = new Set((await ask('rancangan.list', null)).map((r) => r.id))
    const input = { nama, tmt, catatan, salinDari: salinDari === '' ? null : RancanganId.parse(salinDari) }
    if (!(await doCommand('rancangan.create', input, tempatOf('/rancangan')))) return false
    const baru = (await ask('rancangan.list', null)).find((r) => !before.has(r.id))
    // leaving the screen closes the dialog; closing it first would lead back to the list
    if (baru) pergiKe('/bagan', { rancangan: baru.id })
    return baru === undefined
  } catch (error) {
    notifyProblem(error)
    return false
  }
}

import { EmptyState } from '@mantine/core'
import { useDebouncedValue, useWindowEvent } from '@mantine/hooks'
import { IconArchive } from '@tabler/icons-react'
import { useState } from 'react'
import { NaskahId } from '../../../../domain/naskah/naskah'
import { AnswerProblem } from '../../../components/answer-problem'
import { DataGrid } from '../../../components/data-grid/data-grid'
import { useRowWindow } from '../../../components/data-grid/use-row-window'
import { useSelection } from '../../../components/data-grid/use-selection'
import { ask } from '../../../lib/client'
import { doCommand } from '../../../lib/do-command'
import { tempatOf, useLokasi } from '../../../lib/lokasi'
import { isDialogTerbuka } from '../../../lib/tombol'
import { teksArsip as teks } from '../../../text/arsip'
import { teksBatal } from '../../../text/nomor'
import { DialogBatal } from '../dialog-batal'
import classes from './arsip.module.css'
import { BilahArsip } from './bilah-arsip'
import { type BarisArsip, kolomArsip, kolomRingkas } from './kolom-arsip'
import { NaskahTerbuka } from './naskah-terbuka'
import { isSaringanKosong, type Saringan, SARINGAN_KOSONG, SaringanArsip } from './saringan-arsip'

/** The archive: what has been issued, found by anything that is known of it; a row opens the paper beside the table. */
export function TabArsip(): React.JSX.Element {
  const { kueri } = useLokasi()
  const cari = kueri['cari'] ?? ''
  return <RuangArsip key={cari} awal={{ ...SARINGAN_KOSONG, cari }} />
}

function RuangArsip({ awal }: { readonly awal: Saringan }): React.JSX.Element {
  const [saringan, setSaringan] = useState(awal)
  const [terbuka, setTerbuka] = useState<BarisArsip | null>(null)
  const [dibatalkan, setDibatalkan] = useState<readonly NaskahId[] | null>(null)
  const [cari] = useDebouncedValue(saringan.cari, 150)
  const asked = { ...saringan, cari }
  const rows = useRowWindow('naskah.arsip', asked)
  const selection = useSelection(
    (index) => rows.rowAt(index)?.id,
    () => semuaId(asked)
  )
  const ids = [...selection.ids].map((id) => NaskahId.parse(id))
  const saring = (next: Saringan): void => {
    setSaringan(next)
    selection.clear()
  }
  const batalkan = async (alasan: string): Promise<boolean> => {
    const isDone = await doCommand('naskah.batal', { ids: [...(dibatalkan ?? [])], alasan }, tempatOf('/naskah', { tab: 'arsip' }))
    if (isDone) {
      selection.clear()
      setTerbuka(null)
    }
    return isDone
  }
  useTutup(() => setTerbuka(null))
  if (rows.error) return <AnswerProblem error={rows.error} />
  return (
    <div className={classes.ruang}>
      <SaringanArsip saringan={saringan} onSaring={saring} />
      <div className={classes.isi} data-terbuka={terbuka !== null || undefined}>
        <DataGrid
          label={teks.satuan}
          unit={teks.satuan}
          columns={terbuka ? kolomRingkas : kolomArsip}
          total={rows.total}
          rowAt={rows.rowAt}
          onRange={rows.onRange}
          idOf={(row) => row.id}
          selection={selection}
          onOpen={setTerbuka}
          view={JSON.stringify(asked)}
          empty={<Kosong isSemua={isSaringanKosong(asked)} />}
          foot={ids.length > 0 && <BilahArsip ids={ids} onLepas={selection.clear} onBatal={() => setDibatalkan(ids)} />}
        />
        {terbuka && <NaskahTerbuka naskah={terbuka} onBatal={() => setDibatalkan([terbuka.id])} onTutup={() => setTerbuka(null)} />}
      </div>
      {dibatalkan && (
        <DialogBatal
          judul={teksBatal.judulNaskah(dibatalkan.length)}
          arti={[teksBatal.artiNaskah, teksBatal.rencanaTetap]}
          onTutup={() => setDibatalkan(null)}
          onBatalkan={batalkan}
        />
      )}
    </div>
  )
}

/** Escape closes the paper; in a dialog or a box for typing it means that one. */
function useTutup(tutup: () => void): void {
  useWindowEvent('keydown', ({ key, target, defaultPrevented }) => {
    if (key === 'Escape' && !defaultPrevented && !isDialogTerbuka() && !(target instanceof HTMLInputElement)) tutup()
  })
}

const Kosong = ({ isSemua }: { readonly isSemua: boolean }): React.JSX.Element => (
  <EmptyState
    icon={<IconArchive />}
    variant="light"
    title={isSemua ? teks.nihil : teks.takCocok}
    description={isSemua ? teks.nihilRinci : teks.takCocokRinci}
  />
)

const SEKALI = 500

/** Every id that matches, a stretch at a time: as many as are reprinted at once. */
async function semuaId(saringan: Saringan): Promise<readonly string[]> {
  const ids: string[] = []
  for (let mulai = 0; mulai < 2000; mulai += SEKALI) {
    const { baris } = await ask('naskah.arsip', { ...saringan, mulai, jumlah: SEKALI })
    ids.push(...baris.map((n) => n.id))
    if (baris.length < SEKALI) break
  }
  return ids
}

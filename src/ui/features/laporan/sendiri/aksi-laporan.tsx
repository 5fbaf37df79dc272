import { Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useState } from 'react'
import type { DefinisiLaporan } from '../../../../domain/laporan/sendiri/definisi'
import type { SimpananId } from '../../../../domain/simpanan/simpanan'
import { notifyTertulis } from '../../../components/tertulis'
import { ask, run } from '../../../lib/client'
import { notifyDone, notifyProblem } from '../../../lib/notify'
import { teksLaporanSendiri as teks } from '../../../text/laporan-sendiri'
import { DialogNama } from './dialog-nama'
import { isBerubah, type Meja, mejaOf } from './meja'

type Props = { readonly meja: Meja; readonly onMeja: (meja: Meja) => void }

/** Keeps the report, under another name too, and gives it away. */
export function AksiLaporan({ meja, onMeja }: Props): React.JSX.Element {
  const [isMenamai, setMenamai] = useState(false)
  const { definisi, id, isian } = meja
  // a draft may outlive the report it changes: that one is kept anew
  const simpan = async (isi: DefinisiLaporan, kepada: SimpananId | null): Promise<void> => {
    try {
      const masih = (await ask('laporan-sendiri.list', null)).some((l) => l.id === kepada) ? kepada : null
      await run('laporan-sendiri.simpan', { id: masih, definisi: isi })
      onMeja({ ...mejaOf(isi, masih ?? (await idOf(isi.judul))), isian })
      setMenamai(false)
      notifyDone(teks.tersimpan(isi.judul))
    } catch (error) {
      notifyProblem(error)
    }
  }
  return (
    <>
      <Button
        disabled={id !== null && !isBerubah(meja)}
        onClick={() => void simpan({ ...definisi, judul: definisi.judul.trim() }, id)}
        data-testid="simpan-laporan"
      >
        {teks.simpan}
      </Button>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button variant="default" px={9} aria-label={teks.tindakan} data-testid="tindakan-laporan">
            <IconDots size={16} />
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setMenamai(true)}>{teks.simpanSebagai}</Menu.Item>
          <Menu.Item onClick={() => void bagikan(definisi)}>{teks.bagikan}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isMenamai && (
        <DialogNama
          judul={teks.simpanSebagai}
          awal={definisi.judul}
          onBatal={() => setMenamai(false)}
          onNama={(judul) => void simpan({ ...definisi, judul }, null)}
        />
      )}
    </>
  )
}

/** The one just kept is known by its name. */
const idOf = async (judul: string): Promise<SimpananId | null> =>
  (await ask('laporan-sendiri.list', null)).find((l) => l.judul === judul)?.id ?? null

async function bagikan(definisi: DefinisiLaporan): Promise<void> {
  try {
    const { berkas } = await ask('laporan-sendiri.bagikan', { definisi })
    if (berkas !== null) notifyTertulis(teks.dibagikan(berkas), berkas)
  } catch (error) {
    notifyProblem(error)
  }
}

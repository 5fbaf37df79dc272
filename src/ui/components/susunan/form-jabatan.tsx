import { Button, Drawer, Group } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { IsianJabatan } from '../../../domain/organisasi/isian-jabatan'
import { sumberKebutuhan } from '../../../domain/organisasi/bezetting'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { examineJabatan } from '../../../domain/organisasi/validasi-jabatan'
import { catatanMedan } from '../catatan-medan'
import { DialogBuang } from '../dialog-buang'
import { FactSection } from '../facts'
import { teksFormJabatan as teks } from '../../text/jabatan'
import classes from './form-jabatan.module.css'
import { MedanKedudukan, type MedanProps, MedanSyarat, MedanTanda } from './medan-jabatan'

type Props = {
  /** null = a new post. */
  readonly id: JabatanId | null
  readonly awal: IsianJabatan
  readonly judul: string
  readonly snapshot: Snapshot
  /** Sends what was filled in; true when it was taken. */
  readonly onSimpan: (isian: IsianJabatan) => Promise<boolean>
  readonly onSelesai: () => void
}

/** The post itself, when its need is worked out from its ABK. */
function dariAbkOf({ jabatan }: Snapshot, id: JabatanId | null): JabatanId | null {
  const ini = id === null ? undefined : jabatan.get(id)
  return ini && sumberKebutuhan(ini) === 'ABK' ? ini.id : null
}

/** The form of a post. What is wrong stands below its field; a warning does not keep it from being saved. */
export function FormJabatan({ id, awal, judul, snapshot, onSimpan, onSelesai }: Props): React.JSX.Element {
  const [isian, setIsian] = useState(awal)
  const [isDicoba, setDicoba] = useState(false)
  const [isTanya, setTanya] = useState(false)
  const catatan = useMemo(
    () =>
      examineJabatan(
        isian,
        (snapshot.jabatanByUnor.get(isian.unorId) ?? []).filter((j) => j.id !== id)
      ),
    [isian, snapshot, id]
  )
  const isBerubah = JSON.stringify(isian) !== JSON.stringify(awal)
  const tutup = (): void => (isBerubah ? setTanya(true) : onSelesai())
  const simpan = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault()
    setDicoba(true)
    if (catatan.some((c) => c.berat === 'BLOK')) return
    if (await onSimpan(isian)) onSelesai()
  }
  const medan: MedanProps = {
    isian,
    awal,
    snapshot,
    dariAbk: dariAbkOf(snapshot, id),
    set: (patch) => setIsian((now) => ({ ...now, ...patch })),
    catatan: (nama) => catatanMedan(catatan, nama, isDicoba || isian[nama] !== awal[nama])
  }
  return (
    <Drawer opened onClose={tutup} position="right" size={620} padding="xl" title={judul} closeOnClickOutside={!isBerubah}>
      <form onSubmit={(event) => void simpan(event)} className={classes.form} data-testid="form-jabatan">
        <FactSection judul={teks.bagian.kedudukan}>
          <MedanKedudukan {...medan} />
        </FactSection>
        <FactSection judul={teks.bagian.syarat}>
          <MedanSyarat {...medan} />
        </FactSection>
        <FactSection judul={teks.bagian.tanda}>
          <MedanTanda {...medan} />
        </FactSection>
        <Group justify="flex-end" className={classes.kaki}>
          <Button variant="default" onClick={tutup}>
            {teks.batal}
          </Button>
          <Button type="submit" disabled={!isBerubah} data-testid="jabatan-simpan">
            {teks.simpan}
          </Button>
        </Group>
      </form>
      {isTanya && <DialogBuang opened onKembali={() => setTanya(false)} onBuang={onSelesai} />}
    </Drawer>
  )
}

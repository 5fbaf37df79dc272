import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { IconCopy } from '@tabler/icons-react'
import { useEffect, useMemo, useState } from 'react'
import type { InformasiJabatan, IsianInformasi } from '../../../domain/abk/informasi-jabatan'
import { informasiKosong, rapikanInformasi } from '../../../domain/abk/isian-informasi'
import { usePenyunting } from '../../lib/penyunting'
import { teksAbk, teksInformasi as teks } from '../../text/abk'
import type { DetailAbk } from './detail-abk'
import { DialogSalin } from './dialog-salin'
import editor from './editor-abk.module.css'
import { FormInformasi } from './form-informasi'
import classes from './informasi.module.css'
import { MenuCetakAbk } from './menu-cetak-abk'

type Props = {
  readonly detail: DetailAbk
  readonly isTampil: boolean
  readonly onBerubah: (isBerubah: boolean) => void
}

/** The informasi jabatan of a post: its form, copying, printing and saving. */
export function TabInformasi({ detail, isTampil, onBerubah }: Props): React.JSX.Element {
  const { isBoleh, rancanganId, lakukan } = usePenyunting()
  const { jabatan, abk } = detail
  const tersimpan = useMemo(() => detail.informasi ?? informasiKosong(jabatan.id), [detail.informasi, jabatan.id])
  const { isian, set, isBerubah } = useIsianInformasi(tersimpan)
  const [isBusy, setBusy] = useState(false)
  const [isSalin, setSalin] = useState(false)
  const isTersimpan = detail.informasi !== null && !isBerubah
  const simpan = async (): Promise<void> => {
    if (!isBerubah || isBusy) return
    setBusy(true)
    await lakukan('informasi.save', { informasi: rapikanInformasi(isian) }, jabatan.unorId)
    setBusy(false)
  }
  useEffect(() => onBerubah(isBerubah), [isBerubah, onBerubah])
  useHotkeys([['mod+S', () => void (isTampil && isBoleh && simpan())]], [])
  return (
    <>
      <div className={editor.alat}>
        <span className={editor.renggang} />
        {isBoleh && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconCopy size={15} />}
            disabled={!isTersimpan}
            title={isTersimpan ? undefined : teksAbk.simpanDulu}
            onClick={() => setSalin(true)}
          >
            {teks.salinKe}
          </Button>
        )}
        <MenuCetakAbk bentuk="ANJAB" jabatanId={jabatan.id} isSiap={isTersimpan} />
      </div>
      <div className={classes.gulir}>
        <FormInformasi isian={isian} tugas={abk?.tugas ?? []} isBoleh={isBoleh} set={set} />
      </div>
      <footer className={classes.kaki}>
        <span className={editor.keadaan} role="status">
          {isBerubah ? teksAbk.belumDisimpan : teksAbk.belumDiubah}
        </span>
        {isBoleh && (
          <Button
            disabled={!isBerubah}
            loading={isBusy}
            onClick={() => void simpan()}
            title={teksAbk.simpanTombol}
            data-testid="simpan-informasi"
          >
            {rancanganId === null ? teksAbk.simpan : teksAbk.simpanUsulan}
          </Button>
        )}
      </footer>
      {isSalin && <DialogSalin jenis="informasi" detail={detail} onClose={() => setSalin(false)} />}
    </>
  )
}

type Isian = {
  readonly isian: IsianInformasi
  readonly set: (patch: Partial<IsianInformasi>) => void
  readonly isBerubah: boolean
}

/** What is written in the form; it follows what is stored for as long as nobody has written in it. */
function useIsianInformasi(tersimpan: InformasiJabatan): Isian {
  const [awal, setAwal] = useState(tersimpan)
  const [isian, setIsian] = useState<IsianInformasi>(tersimpan)
  const isBeda = (a: IsianInformasi, b: IsianInformasi): boolean =>
    JSON.stringify(rapikanInformasi(a)) !== JSON.stringify(rapikanInformasi(b))
  if (awal !== tersimpan) {
    setAwal(tersimpan)
    if (!isBeda(isian, awal)) setIsian(tersimpan)
  }
  const isBerubah = useMemo(() => isBeda(isian, tersimpan), [isian, tersimpan])
  return { isian, set: (patch) => setIsian((kini) => ({ ...kini, ...patch })), isBerubah }
}

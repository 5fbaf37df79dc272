import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useEffect, useMemo, useState } from 'react'
import type { AturanAbk } from '../../../domain/abk/aturan-abk'
import { isianOf, KOLOM_ISIAN, readIsian } from '../../../domain/abk/isian-abk'
import { ringkasAbk } from '../../../domain/abk/ringkas-abk'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import { usePenyunting } from '../../lib/penyunting'
import { type DaftarTindakan, useTawarkanTindakan } from '../../lib/tindakan-layar'
import { tombolTeks } from '../../lib/tombol'
import { teksAbk as teks, teksTabelAbk } from '../../text/abk'
import { AjakanAbk } from './ajakan-abk'
import type { DetailAbk } from './detail-abk'
import { EditorAbk } from './editor-abk'
import { pilihSel } from './letak-sel'
import { type MejaLembar, useMejaLembar } from './meja-lembar'
import { TindakanAbk } from './tindakan-abk'
import { TINDAKAN_BARIS } from './tindakan-baris'
import { useUrungLembar } from './use-urung-lembar'

type Props = {
  readonly detail: DetailAbk
  readonly aturan: AturanAbk
  readonly snapshot: Snapshot
  readonly isTampil: boolean
  readonly onBerubah: (isBerubah: boolean) => void
}

/** The ABK of a post: its form with everything one can do with it, and saving. */
export function TabAbk({ detail, aturan, snapshot, isTampil, onBerubah }: Props): React.JSX.Element {
  const tersimpan = useMemo(() => (detail.abk?.tugas ?? []).map(isianOf), [detail.abk])
  const meja = useMejaLembar(tersimpan)
  const { tugas, catatan } = useMemo(() => readIsian(meja.lembar), [meja.lembar])
  const ringkas = useMemo(() => ringkasAbk(tugas, detail, aturan), [tugas, detail, aturan])
  const { isBusy, simpan } = useSimpan(meja, detail)
  const { isBoleh, rancanganId } = usePenyunting()
  useEffect(() => onBerubah(meja.isBerubah), [meja.isBerubah, onBerubah])
  useTawarkanTindakan(TAWARAN)
  useUrungLembar(meja, isTampil)
  useHotkeys([['mod+S', () => void (isTampil && isBoleh && simpan())]], [])
  return (
    <EditorAbk
      detail={detail}
      aturan={aturan}
      meja={meja}
      catatan={catatan}
      ringkas={ringkas}
      tindakan={<TindakanAbk detail={detail} aturan={aturan} snapshot={snapshot} meja={meja} tugas={tugas} />}
      ajakan={<AjakanAbk detail={detail} snapshot={snapshot} meja={meja} />}
      simpan={
        isBoleh && (
          <Button
            disabled={!meja.isBerubah}
            loading={isBusy}
            onClick={() => void simpan()}
            title={teks.simpanTombol}
            data-testid="simpan-abk"
          >
            {rancanganId === null ? teks.simpan : teks.simpanUsulan}
          </Button>
        )
      }
    />
  )
}

/** The keys of the form, for the help. */
const TAWARAN: DaftarTindakan = {
  judul: teks.tab.abk,
  tindakan: [],
  pintasan: [
    { arti: teks.simpan, keys: tombolTeks('mod+S') },
    { arti: teksTabelAbk.ubahSel, keys: 'F2' },
    ...TINDAKAN_BARIS.map(({ label, tombol }) => ({ arti: label, keys: tombolTeks(tombol) }))
  ]
}

/** Saves the form as it is; goes to the first cell that keeps it from being saved. */
function useSimpan(meja: MejaLembar, { jabatan }: DetailAbk): { readonly isBusy: boolean; readonly simpan: () => Promise<void> } {
  const { lakukan } = usePenyunting()
  const [isBusy, setBusy] = useState(false)
  const simpan = async (): Promise<void> => {
    const { tugas, catatan } = readIsian(meja.lembar)
    const salah = catatan.find(({ berat }) => berat === 'BLOK')
    if (salah) return meja.pilih(pilihSel({ baris: salah.baris, kolom: KOLOM_ISIAN.indexOf(salah.kolom) }))
    if (!meja.isBerubah || isBusy) return
    setBusy(true)
    const isDone = await lakukan('abk.save', { jabatanId: jabatan.id, tugas: [...tugas] }, jabatan.unorId)
    setBusy(false)
    if (isDone) meja.tetapkan(tugas.map(isianOf))
  }
  return { isBusy, simpan }
}

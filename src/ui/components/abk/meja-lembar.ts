import { useState } from 'react'
import type { MasalahTempel } from '../../../domain/abk/tempel-abk'
import type { BarisAbk } from '../../../domain/abk/isian-abk'
import { langkahSel, type Letak, type Pilihan, pilihSel } from './letak-sel'
import { isLembarBerubah, isSama, type RiwayatLembar, riwayatBaru, ubahLembar, ulangiLembar, urungkanLembar } from './riwayat-lembar'
import { barisAkhir, isiSel, type Lembar } from './sunting-lembar'

/** How a cell is being written in: `null` = with what stands in it, else begun with this key. */
export type SuntingSel = { readonly awal: string | null }

/** What is told after a block was pasted. */
export type LaporanTempel = {
  readonly jumlah: number
  /** Rows for which there was no room. */
  readonly lebih: number
  readonly catatan: readonly string[]
  readonly masalah: readonly MasalahTempel[]
}

export type KunciSel = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey'>

/** The form on the table: its rows, what is chosen, what is being written, and what can be done with it. */
export type MejaLembar = {
  readonly riwayat: RiwayatLembar
  readonly lembar: Lembar
  readonly pilihan: Pilihan
  readonly sunting: SuntingSel | null
  readonly laporan: LaporanTempel | null
  readonly isBerubah: boolean
  /** What is stored has changed since the officer began to write. */
  readonly isTertinggal: boolean
  readonly pilih: (pilihan: Pilihan) => void
  /** One step of undo; the cells chosen afterwards, where that matters. */
  readonly ubah: (lembar: Lembar, pilihan?: Pilihan) => void
  readonly mulai: (awal: string | null) => void
  /** Writes a cell and goes where the key leads. */
  readonly tulis: (letak: Letak, teks: string, kunci: KunciSel | null) => void
  readonly batal: () => void
  readonly urungkan: () => void
  readonly ulangi: () => void
  readonly lapor: (laporan: LaporanTempel | null) => void
  /** Begins anew with these rows as the stored ones. */
  readonly tetapkan: (lembar: Lembar) => void
  /** Throws away what was written and takes what is stored. */
  readonly muatUlang: () => void
}

/** The form of a post, begun with what is stored of it and following that for as long as nobody has written in it. */
export function useMejaLembar(tersimpan: readonly BarisAbk[]): MejaLembar {
  const [riwayat, setRiwayat] = useState(() => riwayatBaru(tersimpan))
  const [pilihan, pilih] = useState<Pilihan>(PERTAMA)
  const [sunting, setSunting] = useState<SuntingSel | null>(null)
  const [laporan, lapor] = useState<LaporanTempel | null>(null)
  const [isTertinggal, setTertinggal] = useState(false)
  if (!isSama(riwayat.awal, tersimpan)) {
    const isBebas = !isLembarBerubah(riwayat) || isSama(riwayat.kini, tersimpan)
    setRiwayat(isBebas ? riwayatBaru(tersimpan) : { ...riwayat, awal: tersimpan })
    setTertinggal(!isBebas)
  }
  const lembar = riwayat.kini
  const tetapkan = (baru: Lembar): void => {
    setRiwayat((kini) => ({ ...riwayatBaru(baru), awal: kini.awal }))
    setTertinggal(false)
    lapor(null)
  }
  return {
    riwayat,
    lembar,
    pilihan,
    sunting,
    laporan,
    isBerubah: isLembarBerubah(riwayat),
    isTertinggal,
    pilih,
    ubah: (baru, sesudah) => {
      setRiwayat((kini) => ubahLembar(kini, baru))
      if (sesudah) pilih(sesudah)
    },
    mulai: (awal) => setSunting({ awal }),
    tulis: (letak, teks, kunci) => {
      const baru = isiSel(lembar, letak, teks)
      setRiwayat((kini) => ubahLembar(kini, baru))
      setSunting(null)
      const sesudah = kunci && langkahSel({ ...pilihan, jangkar: pilihan.aktif }, kunci, barisAkhir(baru))
      if (sesudah) pilih(sesudah)
    },
    batal: () => setSunting(null),
    urungkan: () => setRiwayat(urungkanLembar),
    ulangi: () => setRiwayat(ulangiLembar),
    lapor,
    tetapkan,
    muatUlang: () => tetapkan(riwayat.awal)
  }
}

const PERTAMA = pilihSel({ baris: 0, kolom: 0 })

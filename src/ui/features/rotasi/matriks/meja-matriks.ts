import { useState } from 'react'
import { isKolomTulis, type KolomMatriks } from '../../../../domain/mutasi/kolom-matriks'
import type { BarisMatriks } from '../../../../domain/mutasi/matriks'
import type { Langkah, LangkahId } from '../../../../domain/mutasi/rencana'
import type { RuangKerja } from '../ruang-kerja'
import { DRAF_KOSONG, type DrafLangkah, drafBaru, drafDari, isDrafSama, kolomKurang } from './draf-langkah'
import { kolomSebelah, type KunciTulis, type LetakMatriks } from './letak-matriks'
import { simpanDraf } from './simpan-draf'

/** The matrix on the table: rows, the cell that takes the keys, what is being written, and what can be done. */
export type MejaMatriks = {
  readonly ruang: RuangKerja
  readonly baris: readonly BarisMatriks[]
  readonly aktif: LetakMatriks
  /** The row that is not in the plan yet. */
  readonly draf: DrafLangkah
  /** How the active cell is being written: `awal` null = with what stands in it, else begun with this key. */
  readonly sunting: { readonly awal: string | null } | null
  /** The place of the new row; -1 while nothing may be written. */
  readonly baru: number
  readonly pilih: (letak: LetakMatriks) => void
  readonly mulai: (awal: string | null) => void
  readonly tulis: (isian: Partial<DrafLangkah>, kunci: KunciTulis) => void
  readonly batal: () => void
  /** Keeps the new row if it is complete, else goes where it is not. */
  readonly simpanBaru: () => void
  readonly bersihkan: () => void
  readonly cabut: (langkah: Langkah) => void
}

/** What the row says that takes the keys. */
export const drafAktif = ({ baris, aktif, draf }: Pick<MejaMatriks, 'baris' | 'aktif' | 'draf'>): DrafLangkah => {
  const milik = baris[aktif.indeks]
  return milik ? drafDari(milik.langkah) : draf
}

type Aktif = { readonly id: LangkahId | null; readonly indeks: number; readonly kolom: KolomMatriks }

/** The matrix over the rows shown. */
export function useMejaMatriks(ruang: RuangKerja, baris: readonly BarisMatriks[], cabut: (langkah: Langkah) => void): MejaMatriks {
  const [tersimpan, setAktif] = useState<Aktif>({ id: baris[0]?.langkah.id ?? null, indeks: 0, kolom: 'nama' })
  const [draf, setDraf] = useState(DRAF_KOSONG)
  const [sunting, setSunting] = useState<MejaMatriks['sunting']>(null)
  const baru = ruang.isTerkunci ? -1 : baris.length
  const aktif = letakOf(tersimpan, baris, baru)
  const pilih = ({ indeks, kolom }: LetakMatriks): void => {
    setSunting(null)
    setAktif({ id: baris[indeks]?.langkah.id ?? null, indeks, kolom })
  }
  const keBaru = (kolom: KolomMatriks): void => setAktif({ id: null, indeks: baru, kolom })

  async function simpan(isi: DrafLangkah): Promise<void> {
    setDraf(DRAF_KOSONG)
    keBaru('nama')
    // what was refused comes back, unless the officer has gone on writing
    if (!(await simpanDraf(ruang, null, isi))) setDraf((kini) => (isDrafSama(kini, DRAF_KOSONG) ? isi : kini))
  }
  function selesaikan(isi: DrafLangkah): void {
    const kurang = kolomKurang(isi)
    if (kurang) keBaru(kurang)
    else void simpan(isi)
  }
  function tulisBaru(isian: Partial<DrafLangkah>, kunci: KunciTulis): void {
    const isi = drafBaru(draf, isian)
    setDraf(isi)
    if (kunci === 'Enter') selesaikan(isi)
    else if (kunci) keBaru(kolomSebelah(aktif.kolom, kunci) ?? aktif.kolom)
  }
  function tulisLama({ langkah }: BarisMatriks, isian: Partial<DrafLangkah>, kunci: KunciTulis): void {
    const [lama, isi] = [drafDari(langkah), drafBaru(drafDari(langkah), isian)]
    if (!isDrafSama(lama, isi)) void simpanDraf(ruang, langkah.id, isi)
    if (kunci === 'Enter') pilih({ indeks: Math.min(baru, aktif.indeks + 1), kolom: aktif.kolom })
    else if (kunci) pilih({ indeks: aktif.indeks, kolom: kolomSebelah(aktif.kolom, kunci) ?? aktif.kolom })
  }
  return {
    ruang,
    baris,
    aktif,
    draf,
    sunting,
    baru,
    pilih,
    mulai: (awal) => setSunting(ruang.isTerkunci || !isKolomTulis(aktif.kolom) ? null : { awal }),
    tulis: (isian, kunci) => {
      setSunting(null)
      const milik = baris[aktif.indeks]
      if (milik) tulisLama(milik, isian, kunci)
      else tulisBaru(isian, kunci)
    },
    batal: () => setSunting(null),
    simpanBaru: () => selesaikan(draf),
    bersihkan: () => setDraf(DRAF_KOSONG),
    cabut
  }
}

/** A row that is gone leaves the keys to the one in its place. */
function letakOf({ id, indeks, kolom }: Aktif, baris: readonly BarisMatriks[], baru: number): LetakMatriks {
  const akhir = baru < 0 ? baris.length - 1 : baru
  if (id === null) return { indeks: Math.max(0, akhir), kolom }
  const at = baris.findIndex((b) => b.langkah.id === id)
  return { indeks: Math.max(0, at < 0 ? Math.min(indeks, akhir) : at), kolom }
}

import { useEffect, useMemo, useState } from 'react'
import { teksLangkah } from '../../../domain/mutasi/langkah-teks'
import { type Proyeksi, project } from '../../../domain/mutasi/proyeksi'
import type { Rantai } from '../../../domain/mutasi/rantai'
import type { Langkah } from '../../../domain/mutasi/rencana'
import { namaJabatan } from '../../../domain/mutasi/tinjauan'
import type { JabatanId } from '../../../domain/organisasi/jabatan'
import type { Snapshot } from '../../../domain/organisasi/snapshot'
import type { UnorId } from '../../../domain/organisasi/unor'
import { teksRantai } from '../../text/rantai'
import { konteksJabatan } from './konteks-jabatan'
import type { RuangKerja } from './ruang-kerja'

/** One step of the replay, with the chain it belongs to. */
type Adegan = { readonly langkah: Langkah; readonly nomor: number | null }

/** The replay as it stands: the first `ke` of its scenes have happened. */
export type PutarUlang = {
  readonly ke: number
  readonly jumlah: number
  readonly isMain: boolean
  /** One sentence for the room. */
  readonly kalimat: string
  /** Where the post stands, when its name does not say it. */
  readonly tempat: string | null
  readonly proyeksi: Proyeksi
  /** The chains as far as they have come. */
  readonly rantai: readonly Rantai[]
  /** Where something has just happened. */
  readonly unorId: UnorId | null
  readonly nomor: number | null
  readonly menuju: (ke: number) => void
  readonly main: (isMain: boolean) => void
}

const JEDA = 2400

/** Shows a plan step by step: chain by chain from the post filled first, then whoever acts. */
export function usePutarUlang(ruang: RuangKerja): PutarUlang {
  const adegan = useMemo(() => adeganOf(ruang), [ruang])
  const [diminta, setKe] = useState(0)
  const [isMain, setMain] = useState(false)
  const jumlah = adegan.length
  const ke = Math.min(diminta, jumlah)
  const isJalan = isMain && ke < jumlah
  useEffect(() => {
    if (!isJalan) return undefined
    const timer = setTimeout(() => setKe(ke + 1), JEDA)
    return () => clearTimeout(timer)
  }, [isJalan, ke])
  return useMemo(() => {
    const kini = adegan[ke - 1]
    const terjadi = adegan.slice(0, ke).map((a) => a.langkah)
    return {
      ke,
      jumlah,
      isMain: isJalan,
      ...kataOf(ruang.snapshot, kini),
      proyeksi: project(ruang.snapshot, ruang.rencana, terjadi),
      rantai: sejauhIni(ruang.rantai, terjadi),
      unorId: kini ? unorOf(ruang.snapshot, kini.langkah) : null,
      nomor: kini?.nomor ?? null,
      menuju: (next) => {
        setMain(false)
        setKe(Math.max(0, Math.min(next, jumlah)))
      },
      main: (next) => {
        if (next && ke === jumlah) setKe(0)
        setMain(next)
      }
    }
  }, [adegan, ke, jumlah, isJalan, ruang])
}

/** The keys of the replay: arrows step, space plays and pauses, escape closes. */
export const tombolPutar =
  ({ ke, isMain, menuju, main }: PutarUlang, tutup: () => void): React.KeyboardEventHandler =>
  (event) => {
    const lakukan: Readonly<Record<string, () => void>> = {
      ArrowRight: () => menuju(ke + 1),
      ArrowLeft: () => menuju(ke - 1),
      Home: () => menuju(0),
      ' ': () => main(!isMain),
      Escape: tutup
    }
    const aksi = event.target instanceof HTMLInputElement ? undefined : lakukan[event.key]
    if (!aksi) return
    event.preventDefault()
    event.stopPropagation()
    aksi()
  }

function adeganOf({ rantai, proyeksi }: RuangKerja): readonly Adegan[] {
  const berantai = rantai.flatMap(({ nomor, lepas, langkah }) =>
    [...(lepas ? [lepas] : []), ...langkah].map((l) => ({ langkah: l, nomor }))
  )
  const sementara = proyeksi.berlaku.filter((l) => l.jenis === 'PLT' || l.jenis === 'PLH')
  return [...berantai, ...sementara.map((l) => ({ langkah: l, nomor: null }))]
}

const sejauhIni = (rantai: readonly Rantai[], terjadi: readonly Langkah[]): readonly Rantai[] =>
  rantai.map((r) => ({ ...r, langkah: r.langkah.filter((l) => terjadi.includes(l)) }))

/** The sentence of a scene, and the place of its post unless the sentence says it. */
function kataOf(snapshot: Snapshot, kini: Adegan | undefined): Pick<PutarUlang, 'kalimat' | 'tempat'> {
  if (!kini) return { kalimat: teksRantai.putarMulai, tempat: null }
  const [kalimat, tempat] = [kalimatOf(snapshot, kini), tempatOf(snapshot, kini.langkah)]
  return { kalimat, tempat: tempat !== null && kalimat.includes(tempat) ? null : tempat }
}

/** `Rina Sari, S.H. ke Sekretaris Dinas, semula Kepala Bidang A` */
function kalimatOf(snapshot: Snapshot, { langkah }: Adegan): string {
  const semula = langkah.jenis === 'ANGKAT' && langkah.dariJabatanId !== null ? namaJabatan(snapshot, langkah.dariJabatanId) : null
  return [teksLangkah(snapshot, langkah), semula && teksRantai.semula(semula)].filter(Boolean).join(', ')
}

function tempatOf(snapshot: Snapshot, langkah: Langkah): string | null {
  const id = jabatanLangkah(langkah)
  return id && konteksJabatan(snapshot, id)
}

function unorOf({ jabatan }: Snapshot, langkah: Langkah): UnorId | null {
  const id = jabatanLangkah(langkah)
  return id === null ? null : (jabatan.get(id)?.unorId ?? null)
}

/** The post a step is about: where it leads to, or what it leaves. */
const jabatanLangkah = ({ jabatanId, dariJabatanId }: Langkah): JabatanId | null => jabatanId ?? dariJabatanId

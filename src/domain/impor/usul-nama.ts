import type { Jabatan } from '../organisasi/jabatan'
import type { Unor } from '../organisasi/unor'
import type { BarisImpor, RujukanUnor } from './baris-impor'
import type { SimpulUnor } from './baris-nominatif'
import { createNamaDekat } from './nama-dekat'
import { normalizeNama } from './nilai/teks'
import type { UsulTerap } from './terap-usul'

type DataNama = { readonly unor: readonly Pick<Unor, 'nama' | 'siasnId'>[]; readonly jabatan: readonly Pick<Jabatan, 'nama'>[] }

/** Offers the known spelling for names of units and posts that are close to it, one offer for each spelling. */
export function* proposeNama(baris: readonly BarisImpor[], data: DataNama): Generator<undefined, readonly UsulTerap[]> {
  const dikenalId = new Set(data.unor.flatMap((u) => u.siasnId ?? []))
  const [unor, jabatan] = [createHitungan(), createHitungan()]
  for (const [n, b] of baris.entries()) {
    if (n % SEKALI_BARIS === SEKALI_BARIS - 1) yield
    for (const simpul of simpulOf(b)) if (simpul.siasnId === null || !dikenalId.has(simpul.siasnId)) unor.add(simpul.nama, b)
    const nama = b.entitas === 'unor' ? undefined : b.jabatan?.nama
    if (nama !== undefined) jabatan.add(nama, b)
  }
  return [
    ...(yield* offers(
      'NAMA_UNOR',
      unor.semua(),
      data.unor.map((u) => u.nama)
    )),
    ...(yield* offers(
      'NAMA_JABATAN',
      jabatan.semua(),
      data.jabatan.map((j) => j.nama)
    ))
  ]
}

function simpulOf(b: BarisImpor): readonly SimpulUnor[] {
  if (b.entitas === 'pegawai') return b.jalur
  if (b.entitas === 'jabatan') return rujukanOf(b.unor)
  return [{ nama: b.unor.nama, siasnId: b.unor.siasnId }, ...(b.induk ? rujukanOf(b.induk) : [])]
}

const rujukanOf = ({ nama, siasnId, jalur }: RujukanUnor): readonly SimpulUnor[] =>
  nama === null || jalur.at(-1)?.nama === nama ? jalur : [...jalur, { nama, siasnId }]

/** One spelling, where it first stands, and in how many rows. */
type Ejaan = { readonly nama: string; readonly pertama: BarisImpor; jumlah: number }

function createHitungan(): { readonly add: (nama: string, baris: BarisImpor) => void; readonly semua: () => readonly Ejaan[] } {
  const semua = new Map<string, Ejaan>()
  const add = (nama: string, pertama: BarisImpor): void => {
    const kunci = normalizeNama(nama)
    const ejaan = semua.get(kunci)
    if (ejaan) ejaan.jumlah += 1
    else semua.set(kunci, { nama, pertama, jumlah: 1 })
  }
  return { add, semua: () => [...semua.values()] }
}

/** A rare spelling is held against one at least this many times as common in the same files. */
const LEBIH_LAZIM = 5

/** Steps short enough for the window to go on answering. */
const [SEKALI_BARIS, SEKALI_NAMA] = [2000, 100]

/** The data's spellings first; where it has none close, one that is far more common in the files. */
function* offers(
  jenis: 'NAMA_UNOR' | 'NAMA_JABATAN',
  ejaan: readonly Ejaan[],
  dikenal: readonly string[]
): Generator<undefined, readonly UsulTerap[]> {
  const diData = createNamaDekat(dikenal)
  const kenal = new Set(dikenal.map(normalizeNama))
  const asing = ejaan.filter(({ nama }) => !kenal.has(normalizeNama(nama)))
  const lazim = ejaan.filter(({ jumlah }) => jumlah >= LEBIH_LAZIM)
  const jumlahOf = new Map(lazim.map(({ nama, jumlah }) => [nama, jumlah]))
  const diBerkas = createNamaDekat(lazim.map(({ nama }) => nama))
  const offerOf = (e: Ejaan): readonly UsulTerap[] => {
    const data = diData(e.nama)
    if (data !== null) return [usulOf(jenis, e, { ke: data, alasan: 'Mirip nama yang sudah ada di aplikasi.' })]
    const berkas = e.jumlah < LEBIH_LAZIM ? diBerkas(e.nama) : null
    const jumlah = berkas === null ? 0 : (jumlahOf.get(berkas) ?? 0)
    if (berkas === null || jumlah < e.jumlah * LEBIH_LAZIM) return []
    return [usulOf(jenis, e, { ke: berkas, alasan: `Mirip nama yang dipakai ${jumlah} baris lain di berkas.` })]
  }
  const usul: UsulTerap[] = []
  for (const [n, e] of asing.entries()) {
    usul.push(...offerOf(e))
    if (n % SEKALI_NAMA === SEKALI_NAMA - 1) yield
  }
  return usul
}

function usulOf(
  jenis: 'NAMA_UNOR' | 'NAMA_JABATAN',
  { nama, pertama, jumlah }: Ejaan,
  { ke, alasan }: { readonly ke: string; readonly alasan: string }
): UsulTerap {
  return {
    id: `${jenis}|${normalizeNama(nama)}`,
    jenis,
    lembar: pertama.lembar,
    baris: pertama.baris,
    jumlahBaris: jumlah,
    kini: nama,
    usulan: ke,
    alasan,
    terap: { jenis, dari: nama, ke }
  }
}

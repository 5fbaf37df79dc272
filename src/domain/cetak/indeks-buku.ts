import type { Snapshot } from '../organisasi/snapshot'
import type { UnorId } from '../organisasi/unor'
import { namaLengkap } from '../pegawai/pegawai'
import { SEBUTAN } from './isi-kartu'
import type { BarisBuku } from './kolom-buku'

/** Every post by name, with the pages where it stands. */
export function indeksJabatan(snapshot: Snapshot, nomor: ReadonlyMap<UnorId, number>): readonly BarisBuku[] {
  const found = [...snapshot.jabatan.values()].flatMap(({ nama, unorId }) => {
    const halaman = nomor.get(unorId)
    return halaman === undefined ? [] : [{ nama, halaman }]
  })
  const groups = [...Map.groupBy(found, ({ nama }) => nama)].map(([teks, list]) => ({
    teks,
    rinci: null,
    halaman: list.map(({ halaman }) => halaman)
  }))
  return abjad(groups)
}

/** Every person who holds a post, by name, with the post and the page where it stands. */
export function indeksNama(snapshot: Snapshot, nomor: ReadonlyMap<UnorId, number>): readonly BarisBuku[] {
  const found = [...snapshot.byJabatan].flatMap(([jabatanId, penempatan]) => {
    const jabatan = snapshot.jabatan.get(jabatanId)
    const halaman = jabatan && nomor.get(jabatan.unorId)
    if (!jabatan || halaman === undefined) return []
    return penempatan.flatMap(({ pegawaiId, jenis }) => {
      const pegawai = snapshot.pegawai.get(pegawaiId)
      return pegawai ? [{ kunci: pegawai.nama, teks: namaLengkap(pegawai), rinci: SEBUTAN[jenis] + jabatan.nama, halaman: [halaman] }] : []
    })
  })
  return abjad(found)
}

type Butir = { readonly kunci?: string; readonly teks: string; readonly rinci: string | null; readonly halaman: readonly number[] }

const URUT = new Intl.Collator('id')

/** Entries by the alphabet, with its letters as headings; `kunci` sorts where a text begins with a title. */
function abjad(butir: readonly Butir[]): readonly BarisBuku[] {
  const urut = butir.toSorted((a, b) => URUT.compare(kunciOf(a), kunciOf(b)))
  return [...Map.groupBy(urut, (b) => hurufAwal(kunciOf(b)))].flatMap(([awal, list]): readonly BarisBuku[] => [
    { jenis: 'KEPALA', teks: awal },
    ...list.map(({ teks, rinci, halaman }): BarisBuku => ({ jenis: 'BUTIR', teks, rinci, halaman }))
  ])
}

const kunciOf = ({ kunci, teks }: Butir): string => kunci ?? teks

function hurufAwal(teks: string): string {
  const [awal = ''] = teks.trim().toUpperCase()
  return /\p{L}/u.test(awal) ? awal : '#'
}

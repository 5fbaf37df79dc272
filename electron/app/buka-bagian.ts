import type { RouteOutput } from '../../src/contract/routes'
import type { Reader } from '../../src/domain/entities'
import { assertNever } from '../../src/domain/kit/result'
import type { BagianTertutup } from '../../src/domain/pegawai/bagian-tertutup'
import { namaLengkap, type PegawaiId } from '../../src/domain/pegawai/pegawai'

/** The rows of a folded part of a dossier, once its asking has been written down. */
export function bukaBagian(read: Reader, id: PegawaiId, bagian: BagianTertutup): RouteOutput<'pegawai.berkas'> {
  switch (bagian) {
    case 'hukdis':
      return {
        bagian,
        baris: read
          .list('hukdis')
          .filter((h) => h.pegawaiId === id)
          .toSorted((a, b) => b.mulai.localeCompare(a.mulai))
      }
    case 'hubungan':
      return { bagian, baris: keluargaOf(read, id) }
    case 'catatan':
      return { bagian, baris: read.list('catatan').filter((c) => c.pegawaiId === id) }
    default:
      return assertNever(bagian)
  }
}

/** Family of a person, whichever way round the rows are stored. */
const keluargaOf = (read: Reader, id: PegawaiId): Extract<RouteOutput<'pegawai.berkas'>, { bagian: 'hubungan' }>['baris'] =>
  read
    .list('hubungan')
    .filter((h) => h.pegawaiId === id || h.kerabatId === id)
    .map((h) => ({ ...h, namaKerabat: namaOf(read, h.pegawaiId === id ? h.kerabatId : h.pegawaiId) }))

function namaOf(read: Reader, id: PegawaiId): string {
  const orang = read.get('pegawai', id)
  if (!orang) throw new Error(`Family tie to a missing person ${id}`)
  return namaLengkap(orang)
}

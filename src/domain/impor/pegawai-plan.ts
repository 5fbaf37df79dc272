import { type KedudukanHukum, type Pegawai, PegawaiId } from '../pegawai/pegawai'
import type { BarisNominatif, PegawaiNominatif } from './baris-nominatif'
import { bagianNip } from './nilai/nip'

/** What an import does with one person. */
export type NasibPegawai = { readonly jenis: 'baru' | 'berubah' | 'sama'; readonly sebelum: Pegawai | null; readonly sesudah: Pegawai }

/** People of these kedudukan hukum hold no post (PP 11/2017: dismissed from it, or gone). */
const TANPA_JABATAN: readonly KedudukanHukum[] = [
  'PENSIUN',
  'MENINGGAL',
  'TIDAK_AKTIF',
  'CLTN',
  'PENERIMA_UANG_TUNGGU',
  'PEMBERHENTIAN_SEMENTARA'
]

/** True when a person of that kedudukan hukum may hold a post. */
export const isMenduduki = (kedudukan: KedudukanHukum): boolean => !TANPA_JABATAN.includes(kedudukan)

/** Finds people by NIP, and by SIASN id when the NIP was corrected. */
export function createPegawaiPlan(ada: readonly Pegawai[], newId: () => string): (baris: BarisNominatif) => NasibPegawai {
  const byNip = new Map(ada.map((p) => [p.nip, p]))
  const bySiasn = new Map(ada.flatMap((p) => (p.siasnId ? [[p.siasnId, p] as const] : [])))
  return ({ pegawai }) => {
    const lama = byNip.get(pegawai.nip) ?? (pegawai.siasnId ? bySiasn.get(pegawai.siasnId) : undefined)
    if (!lama) return { jenis: 'baru', sebelum: null, sesudah: pegawaiBaru(pegawai, PegawaiId.parse(newId())) }
    const sesudah = merge(lama, pegawai)
    return { jenis: sesudah === lama ? 'sama' : 'berubah', sebelum: lama, sesudah }
  }
}

function pegawaiBaru(said: PegawaiNominatif, id: PegawaiId): Pegawai {
  const isPppk = bagianNip(said.nip)?.bulanTmt === null
  return { id, ...said, jenisAsn: said.jenisAsn ?? (isPppk ? 'PPPK' : 'PNS'), kedudukanHukum: said.kedudukanHukum ?? 'AKTIF' }
}

/** The person with what the row says; what it leaves empty stays. The very same object when nothing differs. */
function merge(lama: Pegawai, said: PegawaiNominatif): Pegawai {
  const kini: Readonly<Record<string, unknown>> = lama
  const beda = Object.entries(said).filter(([kunci, nilai]) => nilai !== null && nilai !== kini[kunci])
  return beda.length === 0 ? lama : { ...lama, ...Object.fromEntries(beda) }
}

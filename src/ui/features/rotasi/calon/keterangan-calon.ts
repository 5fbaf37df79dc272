import { gerakRencana, jabatanKini } from '../../../../domain/calon/saringan-calon'
import type { Proyeksi } from '../../../../domain/mutasi/proyeksi'
import { namaJabatan } from '../../../../domain/mutasi/tinjauan'
import type { JabatanId } from '../../../../domain/organisasi/jabatan'
import type { PegawaiId, PegawaiRingkas } from '../../../../domain/pegawai/pegawai'
import { teksCalon } from '../../../text/calon'
import { judulJabatan } from '../konteks-jabatan'

/** What a row says of a candidate beside the score: rank and present post, and where the plan already moves them. */
export type KeteranganCalon = {
  readonly kini: (pegawai: PegawaiRingkas) => string
  readonly gerak: (id: PegawaiId) => string | null
}

/** Gets ready to say it of many. */
export function keteranganCalon(proyeksi: Proyeksi, jabatanId: JabatanId): KeteranganCalon {
  const { snapshot } = proyeksi
  const gerak = gerakRencana(proyeksi)
  return {
    kini: ({ id, golongan }) => {
      const jabatan = jabatanKini(proyeksi, id)
      return [golongan, jabatan ? judulJabatan(snapshot, jabatan.id) : teksCalon.tanpaJabatan].filter(Boolean).join(' · ')
    },
    gerak: (id) => {
      const langkah = gerak.get(id)
      if (!langkah) return null
      if (langkah.jabatanId === null) return teksCalon.dilepasRencana
      return langkah.jabatanId === jabatanId ? teksCalon.sudahDiSini : teksCalon.keRencana(namaJabatan(snapshot, langkah.jabatanId))
    }
  }
}

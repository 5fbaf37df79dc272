import { namaLengkap } from '../pegawai/pegawai'
import { type BarisImpor, kunciBaris } from './baris-impor'
import { splitGelar } from './nilai/gelar'
import type { UsulTerap } from './terap-usul'

/** Offers to move titles typed inside a name to their own columns, one offer for each person. */
export const proposeGelar = (baris: readonly BarisImpor[]): readonly UsulTerap[] =>
  baris.flatMap((b) => {
    const pisah = b.entitas === 'pegawai' ? splitGelar(b.pegawai.nama) : null
    if (b.entitas !== 'pegawai' || pisah === null) return []
    const kunci = kunciBaris(b)
    const jadi = {
      ...pisah,
      gelarDepan: b.pegawai.gelarDepan ?? pisah.gelarDepan,
      gelarBelakang: b.pegawai.gelarBelakang ?? pisah.gelarBelakang
    }
    return [
      {
        id: `PISAH_GELAR|${kunci}`,
        jenis: 'PISAH_GELAR' as const,
        lembar: b.lembar,
        baris: b.baris,
        jumlahBaris: 1,
        kini: b.pegawai.nama,
        usulan: namaLengkap(jadi),
        alasan: alasanOf(pisah.gelarDepan, pisah.gelarBelakang),
        terap: { jenis: 'PISAH_GELAR' as const, kunci, ...pisah }
      }
    ]
  })

function alasanOf(depan: string | null, belakang: string | null): string {
  const gelar = [depan, belakang].filter((g) => g !== null).join(' dan ')
  const ragu = /\bDR\./.test(depan ?? '') ? ' “DR.” dapat berarti dr. (dokter) atau Dr. (doktor); betulkan sesudahnya bila perlu.' : ''
  return `${gelar} tertulis di dalam nama; dipindahkan ke kolom gelar.${ragu}`
}

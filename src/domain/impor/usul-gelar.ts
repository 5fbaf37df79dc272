import { type BarisImpor, type BarisPegawai, kunciBaris } from './baris-impor'
import { type NamaGelar, splitGelar } from './nilai/gelar'
import type { UsulTerap } from './terap-usul'

const SEKALI = 2000

/** Offers to move titles typed inside a name to their own columns, one offer for each person. */
export function* proposeGelar(baris: readonly BarisImpor[]): Generator<undefined, readonly UsulTerap[]> {
  const usul: UsulTerap[] = []
  for (const [n, b] of baris.entries()) {
    const pisah = b.entitas === 'pegawai' ? splitGelar(b.pegawai.nama) : null
    if (b.entitas === 'pegawai' && pisah !== null) usul.push(usulOf(b, pisah))
    if (n % SEKALI === SEKALI - 1) yield
  }
  return usul
}

function usulOf(b: BarisPegawai, pisah: NamaGelar): UsulTerap {
  const kunci = kunciBaris(b)
  const { gelarDepan, gelarBelakang } = b.pegawai
  return {
    id: `PISAH_GELAR|${kunci}`,
    jenis: 'PISAH_GELAR',
    lembar: b.lembar,
    baris: b.baris,
    jumlahBaris: 1,
    kini: b.pegawai.nama,
    usulan: teksPisah({ ...pisah, gelarDepan: gelarDepan ?? pisah.gelarDepan, gelarBelakang: gelarBelakang ?? pisah.gelarBelakang }),
    alasan: alasanOf(pisah.gelarDepan, pisah.gelarBelakang),
    terap: { jenis: 'PISAH_GELAR', kunci, ...pisah }
  }
}

/** `Nama: BUDI SANTOSO · depan: Drs. · belakang: M.Si.` */
const teksPisah = ({ nama, gelarDepan, gelarBelakang }: NamaGelar): string =>
  [`Nama: ${nama}`, gelarDepan && `depan: ${gelarDepan}`, gelarBelakang && `belakang: ${gelarBelakang}`].filter(Boolean).join(' · ')

function alasanOf(depan: string | null, belakang: string | null): string {
  const gelar = [depan, belakang].filter((g) => g !== null).join(' dan ')
  const ragu = /\bDR\./.test(depan ?? '') ? ' “DR.” dapat berarti dr. (dokter) atau Dr. (doktor); betulkan sesudahnya bila perlu.' : ''
  return `${gelar} tertulis di dalam nama; dipindahkan ke kolom gelar.${ragu}`
}

import { isBerjalan } from '../mutasi/berjalan'
import { LABEL_JENJANG } from '../organisasi/jenjang'
import { isMelampaui } from './batas-pangkat'
import { sebutanPendidikan } from './pendidikan'
import { angkaPredikat } from './predikat-terakhir'
import { TEKS_PREDIKAT } from './teks-pegawai'
import type { FaktaKp, OrangKp, UsulPangkat } from './usul-pangkat'

/** Hambatan: one thing in the way of a rank; `isTertutup` = it speaks of a punishment. */
export type HambatanPangkat = { readonly teks: string; readonly isTertutup: boolean }

/** All that stands in the way of a rank: limits of education and post, exams, angka kredit, predikat, punishments. Empty = nothing. */
export const hambatanPangkat = (usul: UsulPangkat, orang: OrangKp, fakta: FaktaKp): readonly HambatanPangkat[] => [
  ...terbuka(batas(usul, orang, fakta)),
  ...terbuka(usul.jalur === 'JF' ? `AK belum tercatat${usul.targetAk === null ? '' : ` (perlu ${usul.targetAk})`}` : null),
  ...terbuka(UJIAN[usul.ujianDinas]),
  ...predikat(usul, fakta).flatMap(terbuka),
  ...hukdis(usul, orang, fakta)
]

const terbuka = (teks: string | null): readonly HambatanPangkat[] => (teks === null ? [] : [{ teks, isTertutup: false }])

const UJIAN: Readonly<Record<UsulPangkat['ujianDinas'], string | null>> = {
  TIDAK: null,
  TINGKAT_I: 'Ujian dinas tingkat I belum tercatat (dapat bebas karena ijazah atau diklat)',
  TINGKAT_II: 'Ujian dinas tingkat II belum tercatat (dapat bebas karena ijazah atau diklat)'
}

function batas({ jalur, golonganBaru, batas: paling }: UsulPangkat, { tingkatPendidikan }: OrangKp, { jabatan }: FaktaKp): string | null {
  if (paling === null)
    return tingkatPendidikan === null
      ? 'Pendidikan belum diisi'
      : `Batas pangkat pendidikan ${sebutanPendidikan(tingkatPendidikan)} perlu diperiksa`
  if (!isMelampaui(golonganBaru, paling)) return null
  if (jalur === 'STRUKTURAL') return `Pangkat tertinggi eselon ${jabatan?.eselon} adalah ${paling}`
  if (jalur === 'JF') return `Perlu kenaikan jenjang: ${jabatan?.jenjang ? LABEL_JENJANG[jabatan.jenjang] : 'jenjang ini'} sampai ${paling}`
  return `Pangkat tertinggi pendidikan ${tingkatPendidikan} adalah ${paling}`
}

function predikat({ predikat: tahun }: UsulPangkat, { setelan }: FaktaKp): readonly string[] {
  return tahun.flatMap(({ tahun: t, predikat: p }) => {
    if (p === null) return [`Predikat ${t} belum tercatat`]
    return angkaPredikat(p) < setelan.predikatKp ? [`Predikat ${t}: ${TEKS_PREDIKAT[p]}`] : []
  })
}

/** A period that has passed is proposed now: what counts is whether a punishment still runs. */
function hukdis({ periode }: UsulPangkat, { kedudukanHukum }: OrangKp, { hukdis: semua, pada }: FaktaKp): readonly HambatanPangkat[] {
  const hari = periode > pada ? periode : pada
  const berjalan = semua.find((h) => h.tingkat !== 'RINGAN' && isBerjalan(h, hari))
  if (berjalan) return [{ teks: `Hukuman disiplin ${berjalan.tingkat.toLowerCase()}`, isTertutup: true }]
  return kedudukanHukum === 'HUKUMAN_DISIPLIN' ? [{ teks: 'Masa hukuman disiplin belum tercatat', isTertutup: true }] : []
}

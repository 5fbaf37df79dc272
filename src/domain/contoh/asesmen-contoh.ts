import { addMonths, monthsBetween } from '../kit/tanggal'
import type { Jabatan } from '../organisasi/jabatan'
import { type Asesmen, AsesmenId } from '../pegawai/asesmen'
import type { Dunia } from './orang'
import type { Penghuni } from './penghuni'

/** How often people in such a post have been assessed. */
function peluangAsesmen({ jenis, jenjang }: Jabatan): number {
  if (jenis === 'JPT_PRATAMA') return 0.95
  if (jenis === 'ADMINISTRATOR') return 0.88
  if (jenis === 'PENGAWAS') return 0.7
  return jenjang === 'AHLI_MADYA' || jenjang === 'AHLI_MUDA' ? 0.4 : 0
}

/** Boxes of the talent map as they come in a good agency: most in the middle, few at the ends (PermenPANRB 3/2020). */
const KOTAK = [9, 9, 8, 8, 8, 7, 7, 7, 5, 5, 5, 5, 6, 4, 2, 3] as const

/** Five years in a JPT are evaluated (PP 11/2017 Ps 133). */
const LIMA_TAHUN = 60

/** Assessments: of most leaders and some people of a profession; of the heads of dinas a job fit, and an evaluation after five years. */
export const buildAsesmen = (dunia: Dunia, penghuni: readonly Penghuni[]): readonly Asesmen[] =>
  penghuni.flatMap((orang) => [...asesmenOf(dunia, orang), ...jptOf(dunia, orang)])

/** One in seven is older than the three years an assessment holds; planted people are assessed of late, and well. */
function asesmenOf(dunia: Dunia, { pegawai, formasi: { jabatan }, isTitipan }: Penghuni): readonly Asesmen[] {
  const { acak, today } = dunia
  const peluang = peluangAsesmen(jabatan)
  if (peluang === 0 || !(isTitipan || acak.peluang(peluang))) return []
  const bulan = !isTitipan && acak.peluang(0.14) ? acak.bulat(38, 62) : acak.bulat(3, 28)
  const jpm = isTitipan ? acak.bulat(80, 94) : acak.bulat(62, 96)
  const kotak = isTitipan ? acak.pilih([7, 8, 9]) : acak.pilih(KOTAK)
  return [baris(dunia, { pegawaiId: pegawai.id, jenis: 'ASESMEN', tanggal: addMonths(today, -bulan), jpm, kotak, uraian: null })]
}

function jptOf(dunia: Dunia, { pegawai, formasi: { jabatan }, penempatan }: Penghuni): readonly Asesmen[] {
  const { acak, today } = dunia
  if (jabatan.jenis !== 'JPT_PRATAMA') return []
  const dasar = { pegawaiId: pegawai.id, kotak: null }
  const lama = monthsBetween(penempatan.tmtMulai ?? today, today)
  const uji: Isi[] = acak.peluang(0.9)
    ? [
        {
          ...dasar,
          jenis: 'UJI_KOMPETENSI',
          tanggal: addMonths(today, -acak.bulat(1, 10)),
          jpm: acak.bulat(78, 95),
          uraian: 'Memenuhi syarat'
        }
      ]
    : []
  const evaluasi: Isi[] =
    lama >= LIMA_TAHUN && acak.peluang(0.6)
      ? [{ ...dasar, jenis: 'EVALUASI_JPT', tanggal: addMonths(today, -2), jpm: null, uraian: 'Diperpanjang dengan keputusan PPK' }]
      : []
  return [...uji, ...evaluasi].map((isi) => baris(dunia, isi))
}

type Isi = Omit<Asesmen, 'id'>

const baris = ({ newId }: Dunia, isi: Isi): Asesmen => ({ id: AsesmenId.parse(newId()), ...isi })

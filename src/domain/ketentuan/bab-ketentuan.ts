import { KELOMPOK_CALON } from '../calon/bobot'
import { artiAturan } from '../mutasi/arti-aturan'
import { kelayakanRules, rencanaRules, semuaAturan, susunanRules } from '../mutasi/mutasi-rules'
import { KELOMPOK_BERKALA } from '../pegawai/setelan-berkala'
import { KELOMPOK_USUL } from '../usul-rotasi/setelan-usul'
import { type ButirKetentuan, daftarKetentuan, KELOMPOK_ABK } from './setelan'

/** What a rule looks at: a person for a post, a step among others, or the whole plan. */
export type LingkupAturan = 'ORANG' | 'LANGKAH' | 'RENCANA'

/** Bab: one chapter of the settings: a rule with its own, or a group that several parts of the application share. */
export type Bab = {
  /** `R-01`, or the name of the group (`bup`). */
  readonly id: string
  readonly judul: string
  /** What the rule asks, or what the group is for. */
  readonly arti: string
  readonly dasar: string
  readonly perluDicek: boolean
  /** null = no rule, but a group. */
  readonly lingkup: LingkupAturan | null
  /** Asked for at the last stage only. */
  readonly isDitagihFinal: boolean
  /** False for what is set elsewhere. */
  readonly isBolehDiubah: boolean
  readonly butir: readonly ButirKetentuan[]
}

const KELOMPOK: readonly Pick<Bab, 'id' | 'judul' | 'arti' | 'dasar'>[] = [
  {
    id: 'bup',
    judul: 'Batas usia pensiun (BUP)',
    arti: 'Usia pensiun menurut jenis jabatan. Jabatan yang mempunyai BUP sendiri memakai BUP-nya.',
    dasar: 'UU 20/2023 Ps 55; PP 11/2017 Ps 239'
  },
  {
    id: KELOMPOK_CALON,
    judul: 'Bobot nilai calon',
    arti: 'Seberapa besar tiap bagian dihitung ketika calon sebuah jabatan diurutkan. Jumlahnya tidak harus 100.',
    dasar: 'Kebijakan instansi'
  },
  {
    id: KELOMPOK_USUL,
    judul: 'Usul rotasi',
    arti: 'Apa yang ditimbang ketika rencana lengkap diusulkan, dalam nilai calon (0 sampai 100).',
    dasar: 'Kebijakan instansi'
  },
  {
    id: KELOMPOK_BERKALA,
    judul: 'KGB, kenaikan pangkat, dan pengingat',
    arti: 'Kapan gaji berkala dan pangkat jatuh tempo, dan seberapa awal kantor diingatkan.',
    dasar: 'PP 7/1977; PP 99/2000 jo. PP 12/2002'
  },
  {
    id: 'tunjangan',
    judul: 'Tunjangan jabatan struktural',
    arti: 'Besar tunjangan per bulan menurut eselon; dipakai untuk menghitung selisih anggaran.',
    dasar: 'Perpres 26/2007'
  },
  {
    id: KELOMPOK_ABK,
    judul: 'Perhitungan ABK',
    arti: 'Angka yang dipakai menghitung kebutuhan pegawai. Diubah pada Pengaturan ABK, karena kebutuhan setiap jabatan ikut dihitung ulang.',
    dasar: 'PermenPANRB 1/2020'
  }
]

/** Every rule in order of number, then the groups. */
export function daftarBab(): readonly Bab[] {
  const butir = Map.groupBy(daftarKetentuan(semuaAturan), ({ kunci }) => kunci.slice(0, kunci.lastIndexOf('.')))
  const isi = (id: string): readonly ButirKetentuan[] => butir.get(id) ?? []
  const aturan = semuaAturan.map(({ id, judul, dasar, perluDicek, ditagih }): Bab => ({
    id,
    judul,
    arti: artiAturan(id) ?? judul,
    dasar,
    perluDicek: perluDicek === true,
    lingkup: lingkupOf(id),
    isDitagihFinal: ditagih === 'FINAL',
    isBolehDiubah: true,
    butir: isi(id)
  }))
  const kelompok = KELOMPOK.map((k): Bab => ({
    ...k,
    perluDicek: isi(k.id).some((b) => b.perluDicek),
    lingkup: null,
    isDitagihFinal: false,
    isBolehDiubah: k.id !== KELOMPOK_ABK,
    butir: isi(k.id)
  }))
  return [...aturan, ...kelompok]
}

function lingkupOf(id: string): LingkupAturan {
  if (kelayakanRules.some((r) => r.id === id)) return 'ORANG'
  return susunanRules.some((r) => r.id === id) || !rencanaRules.some((r) => r.id === id) ? 'LANGKAH' : 'RENCANA'
}

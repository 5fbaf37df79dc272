import { sentence } from '../../kit/rule'
import { tanggalPendek } from '../../kit/tanggal'
import type { PegawaiId } from '../../pegawai/pegawai'
import { namaLengkap } from '../../pegawai/pegawai'
import type { BahanMutasi } from '../bahan-mutasi'
import type { Konteks } from '../medan/medan-gabung'
import { nomorTerpakai, pemakaiNomor, samaNomor } from '../nomor/nomor-terpakai'
import { beberapa, type TemuanNaskah, temuanNaskah } from '../temuan-naskah'
import { type IdSk, pengangkatanSk, SK_GABUNGAN, SK_PISAH, type SkPisah } from './cakupan'
import { skTerbitOf } from './sk-terbit'

/** What is not right in a decree beyond empty fields: its number, who would be in two decrees or in none, what the plan leaves open. */
export const periksaSk = (id: IdSk, konteks: Konteks): readonly TemuanNaskah[] => [
  ...periksaNomor(id, konteks),
  ...periksaGanda(id, konteks.bahan),
  ...(id === SK_GABUNGAN ? [] : diKeputusanLain(id, konteks.bahan)),
  ...(id === SK_GABUNGAN ? periksaSeleksi(konteks) : []),
  ...periksaLangkah(konteks.bahan),
  ...periksaOrang(id, konteks.bahan)
]

/** How findings call the decrees. */
const SEBUTAN: Readonly<Record<SkPisah, string>> = {
  'sk-jpt': 'Keputusan Jabatan Pimpinan Tinggi Pratama',
  'sk-administrator-pengawas': 'Keputusan Jabatan Administrator dan Pengawas',
  'sk-jf': 'Keputusan Jabatan Fungsional',
  'sk-pelaksana': 'Keputusan Jabatan Pelaksana',
  'sk-pengukuhan': 'Keputusan Pengukuhan dalam Jabatan'
}

function periksaNomor(id: IdSk, { nomor, bahan }: Konteks): readonly TemuanNaskah[] {
  const sesama = skTerbitOf(bahan).find((sk) => sk.id !== id && samaNomor(sk.naskah.nomor, nomor))
  const pemakai = pemakaiNomor(bahan.nomorLain, nomor, bahan.rencana.id) ?? sesama?.naskah ?? null
  return pemakai ? [{ ...temuanNaskah(nomorTerpakai(pemakai), true), medan: 'nomor_sk' }] : []
}

/** Nobody is appointed by two decrees: one for the whole plan and one for some of it exclude each other. */
function periksaGanda(id: IdSk, bahan: BahanMutasi): readonly TemuanNaskah[] {
  const lain = skTerbitOf(bahan).find((sk) => (id === SK_GABUNGAN) !== (sk.id === SK_GABUNGAN))
  if (!lain) return []
  const { nomor, judul } = lain.naskah
  const pesan = `Sudah terbit “${judul}” Nomor ${nomor} dari rencana ini; orang yang sama tidak dimuat dalam dua keputusan.`
  return [temuanNaskah(`${pesan} Batalkan dahulu naskah itu bila keputusan ini penggantinya.`, true)]
}

/** Who of the plan is appointed by other decrees, so that the officer sees that nobody is forgotten. */
const diKeputusanLain = (id: SkPisah, bahan: BahanMutasi): readonly TemuanNaskah[] =>
  SK_PISAH.filter((lain) => lain !== id).flatMap((lain) => {
    const orang = pengangkatanSk(lain, bahan).map(({ pegawai }) => namaLengkap(pegawai))
    return orang.length === 0
      ? []
      : [temuanNaskah(sentence(`${SEBUTAN[lain]} memuat ${orang.length} orang dari rencana ini: ${beberapa(orang)}.`))]
  })

/** The text leaves out a selection that is not filled in; who is appointed to JPT needs one. */
const periksaSeleksi = ({ bahan, isian }: Konteks): readonly TemuanNaskah[] =>
  isian.no_seleksi === '' && bahan.pengangkatan.some(({ tujuan }) => tujuan.jabatan.jenis === 'JPT_PRATAMA')
    ? [
        {
          ...temuanNaskah('Ada yang diangkat dalam Jabatan Pimpinan Tinggi Pratama, tetapi nomor hasil seleksinya belum diisi.'),
          medan: 'no_seleksi'
        }
      ]
    : []

/** What the plan has beside the appointments, and what stands in its way. */
function periksaLangkah({ proyeksi, rencana, temuan }: BahanMutasi): readonly TemuanNaskah[] {
  const nama = (id: PegawaiId): string => {
    const pegawai = proyeksi.snapshot.pegawai.get(id)
    return pegawai ? namaLengkap(pegawai) : 'Seorang pegawai'
  }
  const blok = [...temuan.values()].flat().filter((t) => t.hasil === 'BLOK' && t.dikesampingkan === null && t.aturan !== 'DATA').length
  const pesan = [
    ...proyeksi.konflik.map((k) => `${k.pesan} Langkah ini tidak dimuat dalam lampiran.`),
    ...proyeksi.belumDitempatkan.map((id) => `${nama(id)} dilepas tanpa jabatan baru; tidak dimuat dalam lampiran.`),
    ...proyeksi.berlaku
      .filter((l) => l.jenis === 'PLT' || l.jenis === 'PLH')
      .map((l) => `Penugasan ${l.jenis === 'PLT' ? 'Plt.' : 'Plh.'} ${nama(l.pegawaiId)} memerlukan surat perintah tersendiri.`),
    ...(blok === 0
      ? []
      : [
          `${blok} temuan yang menghalangi belum dikesampingkan; periksa rencana sebelum menetapkan keputusan (TMT ${tanggalPendek(rencana.tmt)}).`
        ])
  ]
  return pesan.map((p) => temuanNaskah(p))
}

/** Whose cells in the annex stay empty. */
function periksaOrang(id: IdSk, bahan: BahanMutasi): readonly TemuanNaskah[] {
  const tanpa = (apa: string, ada: (p: (typeof bahan.pengangkatan)[number]) => boolean): readonly TemuanNaskah[] => {
    const orang = pengangkatanSk(id, bahan).flatMap((p) => (ada(p) ? [] : [namaLengkap(p.pegawai)]))
    return orang.length === 0
      ? []
      : [temuanNaskah(sentence(`${apa} belum ada dalam data, sehingga lampiran memuat tanda “–”: ${beberapa(orang)}.`))]
  }
  return [
    ...tanpa('Pangkat atau golongan', ({ pegawai }) => pegawai.golongan !== null),
    ...tanpa('Tanggal lahir', ({ pegawai }) => pegawai.tanggalLahir !== null)
  ]
}

import { blokUsulan, defineManyRule, type Hasil, lulus, tidakDapatDiperiksa } from '../../kit/rule'
import type { Jabatan } from '../../organisasi/jabatan'
import { namaLengkap } from '../../pegawai/pegawai'
import { tagih } from '../butir-izin'
import { gabungHasil } from '../gabung-hasil'
import { butirPersetujuan } from '../izin-langkah'
import { isMenduduki } from '../jenis-perpindahan'
import type { Tinjauan } from '../tinjauan'

/**
 * Flagged posts have their approval, and whoever takes a post the certificate and the training it asks for: two findings, for the
 * number of an approval may wait for the decree and a certificate may not.
 */
export const persetujuanKhusus = defineManyRule({
  id: 'R-46',
  judul: 'Persetujuan dan syarat khusus jabatan',
  dasar: 'PP 72/2019; UU 24/2013 Ps 83A; UU 23/2014 Ps 205; PP 17/2018',
  perluDicek: true,
  ditagih: 'FINAL',
  setelan: {},
  check: (tinjauan: Tinjauan) => {
    const { tujuan } = tinjauan
    const syarat = tujuan && isMenduduki(tinjauan) ? syaratOf(tujuan.jabatan) : []
    return [gabungHasil(butirPersetujuan(tinjauan).map(tagih)), gabungHasil(syarat.map((s) => certified(tinjauan, s)))]
  }
})

/** Structural training is the question of R-17. */
const STRUKTURAL = /^(pkn|pka|pkp|pim|diklat ?pim)\b/i

const syaratOf = ({ syaratSertifikat, syaratPelatihan }: Jabatan): readonly string[] =>
  [syaratSertifikat, syaratPelatihan].flatMap((s) => (s === null || STRUKTURAL.test(s.trim()) ? [] : [s]))

/** Some training of the person bears every word of what is asked for. Without any training on record nothing can be said. */
function certified({ pegawai, tujuan, berkas }: Tinjauan, syarat: string): Hasil {
  const pelatihan = berkas.arsip.pelatihanOf(pegawai.id)
  const kata = wordsOf(syarat)
  if (pelatihan.some(({ nama }) => isBearing(wordsOf(nama), kata))) return lulus
  if (pelatihan.length === 0) return tidakDapatDiperiksa(`sertifikat dan pelatihan ${namaLengkap(pegawai)}`)
  return blokUsulan(`${tujuan?.jabatan.nama ?? 'Jabatan'} mensyaratkan ${syarat}; belum tercatat pada pelatihan ${namaLengkap(pegawai)}.`)
}

/** Every word begins a word of the name; an empty demand is borne by none. */
const isBearing = (nama: readonly string[], kata: readonly string[]): boolean =>
  kata.length > 0 && kata.every((k) => nama.some((n) => n.startsWith(k)))

/** What an office writes short and a certificate in full. */
const SINGKATAN: readonly (readonly [penuh: RegExp, singkat: string])[] = [
  [/pengadaan barang\W+(dan )?jasa/g, 'pbj'],
  [/penyidik pegawai negeri sipil/g, 'ppns']
]

const wordsOf = (teks: string): readonly string[] =>
  SINGKATAN.reduce((hasil, [penuh, singkat]) => hasil.replaceAll(penuh, singkat), teks.toLowerCase())
    .split(/[^a-z0-9]+/)
    .filter((k) => k !== '' && !KATA_UMUM.has(k))
const KATA_UMUM: ReadonlySet<string> = new Set(['dan', 'atau', 'sertifikat', 'sertifikasi', 'diklat', 'pelatihan'])

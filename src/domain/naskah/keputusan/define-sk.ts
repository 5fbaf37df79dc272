import type { Konteks } from '../medan/medan-gabung'
import { defineNaskah, type JenisNaskah } from '../jenis-naskah'
import { barisLampiran, type KetLampiran, KOLOM_LAMPIRAN } from '../lampiran-mutasi'
import { bagian, baris, diktum, konsiderans, pola, tandaTangan } from '../pola/blok'
import { kepalaKeputusan, lampiranKeputusan, memutuskan, mengingat, tembusanKeputusan, waliKota } from './blok-keputusan'
import { cakupanSk, type IdSk, pengangkatanSk } from './cakupan'
import type { KeputusanBerlaku } from './keputusan-berlaku'
import { medanJudul } from './medan-judul'
import { medanSyarat } from './medan-syarat'
import { periksaSk } from './periksa-sk'

/** What one decree says that the others do not: its texts, item by item. */
export type KataSk = {
  readonly id: IdSk
  readonly judul: string
  readonly menimbang: readonly string[]
  /** Regulations of ministries and agencies it rests on. */
  readonly peraturan: readonly string[]
  readonly memperhatikan: readonly string[]
  readonly diktum: readonly string[]
  readonly ket?: KetLampiran
}

/** A decree that appoints: body, annex and signature as all of them have, with its own texts (domain 7.2, 7.4). */
export function defineSk({ id, judul, menimbang, peraturan, memperhatikan, diktum: putusan, ket }: KataSk): JenisNaskah {
  const sk = ({ bahan, nomor, tanggal }: Konteks): KeputusanBerlaku => ({ id, nomor, tanggal, pengangkatan: pengangkatanSk(id, bahan) })
  return defineNaskah({
    id,
    judul,
    kelompok: 'KEPUTUSAN',
    sasaran: 'RENCANA',
    cakup: cakupanSk(id),
    formats: ['pdf', 'docx', 'xlsx'],
    penomoran: 'SK',
    buku: 'keputusan',
    pola: pola(
      'BOOKMAN',
      bagian('Keputusan', [
        ...kepalaKeputusan(),
        konsiderans('Menimbang', 'HURUF', baris(...menimbang, PENETAPAN)),
        mengingat(...peraturan),
        konsiderans('Memperhatikan', 'ANGKA', baris(...memperhatikan)),
        ...memutuskan(),
        diktum('diktum', baris(...putusan)),
        tandaTangan('penanda', waliKota()),
        tembusanKeputusan()
      ]),
      lampiranKeputusan()
    ),
    tabel: { lampiran: ({ bahan }) => ({ kolom: KOLOM_LAMPIRAN, baris: barisLampiran(pengangkatanSk(id, bahan), bahan, ket) }) },
    medan: [...medanJudul(sk), ...medanSyarat(sk)],
    periksa: (konteks) => periksaSk(id, konteks)
  })
}

const PENETAPAN =
  'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan Keputusan Wali Kota tentang {judul};'

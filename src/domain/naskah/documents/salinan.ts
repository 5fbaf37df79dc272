import type { Blok, Dokumen } from '../../kit/document'
import { defineNaskah } from '../jenis-naskah'
import { waliKotaTtd } from '../keputusan/blok-keputusan'
import { cuplikanOf } from '../keputusan/cuplikan'
import { skTerbitOf } from '../keputusan/sk-terbit'
import type { Konteks, MedanGabung } from '../medan/medan-gabung'
import type { NaskahRingkas } from '../naskah'
import { bagian, baris, kepala, pola, tandaTangan } from '../pola/blok'
import { temuanNaskah } from '../temuan-naskah'
import { isTanggal, tanggalPanjang } from '../../kit/tanggal'

/**
 * The full copy of an issued decree, certified by the Kepala Bagian Hukum (domain 7.4). Its words are those of the decree as it was issued:
 * the template gives only what stands above them and who signs in place of the Wali Kota.
 */
export const salinan = defineNaskah({
  id: 'salinan',
  judul: 'Salinan Keputusan',
  kelompok: 'KEPUTUSAN',
  sasaran: 'KEPUTUSAN',
  penomoran: 'SK',
  buku: null,
  pola: pola(
    'BOOKMAN',
    bagian('Salinan', [
      kepala('salinan', 'SALINAN'),
      tandaTangan(
        'penanda',
        {
          pembuka: 'Salinan sesuai dengan aslinya',
          jabatan: '{jabatan_kepala_hukum},',
          nama: '{nama_kepala_hukum}',
          keterangan: baris('{pangkat_kepala_hukum}', 'NIP {nip_kepala_hukum}')
        },
        waliKotaTtd()
      )
    ])
  ),
  medan: [dariSk('nomor_sk', 'Nomor keputusan', ({ nomor }) => nomor), dariSk('tgl_sk', 'Tanggal keputusan', tanggalOf)],
  gubah: (dokumen, konteks) => {
    const asli = asliOf(konteks)
    return asli ? salin(asli, dokumen) : dokumen
  },
  periksa: (konteks) =>
    asliOf(konteks) ? [] : [temuanNaskah('Isi keputusan yang disalin tidak dapat dibaca; periksa keutuhan data.', true)]
})

/** The decree as it was issued. */
function asliOf(konteks: Konteks): Dokumen | null {
  const sk = skOf(konteks)
  const isi = sk && konteks.bahan.isiNaskah(sk.id)
  return isi === null ? null : cuplikanOf(isi)
}

const skOf = ({ bahan, subjek }: Konteks): NaskahRingkas | null =>
  skTerbitOf(bahan).find(({ naskah }) => naskah.id === subjek.kunci)?.naskah ?? null

function dariSk(nama: string, sebutan: string, nilai: (sk: NaskahRingkas) => string): MedanGabung {
  return {
    nama,
    sebutan,
    kelompok: 'NASKAH',
    nilai: (konteks) => {
      const sk = skOf(konteks)
      return sk ? nilai(sk) : ''
    }
  }
}

function tanggalOf({ tanggal }: NaskahRingkas): string {
  return isTanggal(tanggal) ? tanggalPanjang(tanggal) : ''
}

/** The decree with the marks of the copy: its heading before the first block, its signature in place of every other; what the office adds comes last. */
function salin(asli: Dokumen, { judul, bagian: [tanda, ...lain] }: Dokumen): Dokumen {
  const penanda = tanda?.blok.filter((b) => b.jenis === 'TANDA_TANGAN') ?? []
  const kepalaSalinan = tanda?.blok.filter((b) => b.jenis !== 'TANDA_TANGAN') ?? []
  const ganti = (blok: Blok): readonly Blok[] => (blok.jenis === 'TANDA_TANGAN' ? penanda : [blok])
  return {
    ...asli,
    judul,
    bagian: [...asli.bagian.map((b, at) => ({ ...b, blok: [...(at === 0 ? kepalaSalinan : []), ...b.blok.flatMap(ganti)] })), ...lain]
  }
}

import type { BagianPola, BlokPola, JenisBlokPola, PolaNaskah } from './pola'

type Ganti = (blok: readonly BlokPola[]) => readonly BlokPola[]

/** A template with the section that holds a block changed; unchanged when there is no such block. */
const diBagian = (pola: PolaNaskah, id: string, ganti: Ganti): PolaNaskah => ({
  ...pola,
  bagian: pola.bagian.map((b) => (b.blok.some((satu) => satu.id === id) ? { ...b, blok: [...ganti(b.blok)] } : b))
})

/** Puts another block in the place of the one with its id. */
export const gantiBlok = (pola: PolaNaskah, blok: BlokPola): PolaNaskah =>
  diBagian(pola, blok.id, (semua) => semua.map((b) => (b.id === blok.id ? blok : b)))

/** Takes a block away. The last one of a section stays: a section has at least one. */
export const hapusBlok = (pola: PolaNaskah, id: string): PolaNaskah =>
  diBagian(pola, id, (semua) => (semua.length === 1 ? semua : semua.filter((b) => b.id !== id)))

/** Moves a block up (-1) or down (1) within its section; at the end it stays. */
export const pindahBlok = (pola: PolaNaskah, id: string, arah: 1 | -1): PolaNaskah =>
  diBagian(pola, id, (semua) => {
    const dari = semua.findIndex((b) => b.id === id)
    const blok = semua[dari]
    const ke = dari + arah
    return blok && ke >= 0 && ke < semua.length ? semua.toSpliced(dari, 1).toSpliced(ke, 0, blok) : semua
  })

/** Puts a block below another. */
export const sisipBlok = (pola: PolaNaskah, sesudah: string, blok: BlokPola): PolaNaskah =>
  diBagian(pola, sesudah, (semua) => semua.toSpliced(semua.findIndex((b) => b.id === sesudah) + 1, 0, blok))

/** Changes a section, by its place. */
export const gantiBagian = (pola: PolaNaskah, ke: number, patch: Partial<Omit<BagianPola, 'blok'>>): PolaNaskah => ({
  ...pola,
  bagian: pola.bagian.map((b, at) => (at === ke ? { ...b, ...patch } : b))
})

/** A block of that id; null when there is none. */
export const blokOf = (pola: PolaNaskah, id: string): BlokPola | null => pola.bagian.flatMap((b) => b.blok).find((b) => b.id === id) ?? null

/** An id no block of the template has yet, made from another. */
export function idBaru(pola: PolaNaskah, dasar: string): string {
  const ada = new Set(pola.bagian.flatMap((b) => b.blok.map(({ id }) => id)))
  const pangkal = dasar.replace(/-\d+$/, '').slice(0, 50)
  let ke = 2
  while (ada.has(`${pangkal}-${ke}`)) ke += 1
  return ada.has(pangkal) ? `${pangkal}-${ke}` : pangkal
}

const PENANDA_KOSONG = { pembuka: '', jabatan: '', nama: '', keterangan: '' } as const

/** What a new block of each kind begins with; tables are named by the paper and come as `tabel`. */
export function blokBaru(jenis: JenisBlokPola, id: string, tabel = ''): BlokPola {
  const umum = { id, tampil: true } as const
  switch (jenis) {
    case 'LAMBANG':
      return { ...umum, jenis, gambar: 'LAMBANG_NEGARA' }
    case 'KOP':
      return { ...umum, jenis, gambar: 'LAMBANG_DAERAH', atas: 'PEMERINTAH KOTA {KOTA}', nama: '{KOP_NAMA}', alamat: '{kop_alamat}' }
    case 'KEPALA':
      return { ...umum, jenis, teks: '', tebal: true }
    case 'KONSIDERANS':
      return { ...umum, jenis, label: 'Menimbang', penanda: 'HURUF', butir: '' }
    case 'DIKTUM':
      return { ...umum, jenis, butir: '' }
    case 'PARAGRAF':
      return { ...umum, jenis, rata: 'PENUH', menjorok: true, teks: '' }
    case 'RINCIAN':
      return { ...umum, jenis, baris: 'Nama: {nama_lengkap}', menjorok: false }
    case 'DAFTAR':
      return { ...umum, jenis, penanda: 'ANGKA', butir: '' }
    case 'TABEL':
      return { ...umum, jenis, tabel }
    case 'KEPALA_LAMPIRAN':
      return { ...umum, jenis, teks: '' }
    case 'TANDA_TANGAN':
      return { ...umum, jenis, penanda: [{ ...PENANDA_KOSONG }] }
    case 'TEMBUSAN':
      return { ...umum, jenis, judul: 'Tembusan disampaikan kepada Yth.:', butir: '' }
    case 'PAPAN_NAMA':
      return { ...umum, jenis, nama: '{NAMA_LENGKAP}', keterangan: '', lebar: 200, tinggi: 70 }
  }
}

/** Puts a copy of a block below it. */
export function gandakanBlok(pola: PolaNaskah, id: string): PolaNaskah {
  const blok = blokOf(pola, id)
  return blok ? sisipBlok(pola, id, { ...blok, id: idBaru(pola, id) }) : pola
}

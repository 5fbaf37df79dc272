import { type BagianPola, type BlokPola, type JenisBlokPola, MAKS_BAGIAN, type PolaNaskah } from './pola'

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

/** Moves a block up (-1) or down (1), over the border of its section too. The very same template where it cannot go: at either end, or where its section would be left empty. */
export function pindahBlok(pola: PolaNaskah, id: string, arah: 1 | -1): PolaNaskah {
  const asal = pola.bagian.find((b) => b.blok.some((satu) => satu.id === id))
  const dari = asal?.blok.findIndex((b) => b.id === id) ?? -1
  const blok = asal?.blok[dari]
  if (!asal || !blok) return pola
  if (asal.blok[dari + arah]) return diBagian(pola, id, (semua) => semua.toSpliced(dari, 1).toSpliced(dari + arah, 0, blok))
  const tujuan = pola.bagian[pola.bagian.indexOf(asal) + arah]
  if (!tujuan || asal.blok.length === 1) return pola
  const isi = new Map([
    [asal, asal.blok.toSpliced(dari, 1)],
    [tujuan, arah === 1 ? [blok, ...tujuan.blok] : [...tujuan.blok, blok]]
  ])
  return { ...pola, bagian: pola.bagian.map((b) => ({ ...b, blok: isi.get(b) ?? b.blok })) }
}

/** Puts a block below another. */
export const sisipBlok = (pola: PolaNaskah, sesudah: string, blok: BlokPola): PolaNaskah =>
  diBagian(pola, sesudah, (semua) => semua.toSpliced(semua.findIndex((b) => b.id === sesudah) + 1, 0, blok))

/** Changes a section, by its place. */
export const gantiBagian = (pola: PolaNaskah, ke: number, patch: Partial<Omit<BagianPola, 'blok'>>): PolaNaskah => ({
  ...pola,
  bagian: pola.bagian.map((b, at) => (at === ke ? { ...b, ...patch } : b))
})

/** Puts an annex below a section, beginning with the head other annexes have. The very same template where there are too many already. */
export function tambahBagian(pola: PolaNaskah, sesudah: number): PolaNaskah {
  const induk = pola.bagian[sesudah]
  if (!induk || pola.bagian.length >= MAKS_BAGIAN) return pola
  const kepala = pola.bagian.flatMap((b) => b.blok).find((b) => b.jenis === 'KEPALA_LAMPIRAN')
  const blok = blokBaru('KEPALA_LAMPIRAN', idBaru(pola, 'kepala-lampiran'))
  const baru: BagianPola = {
    nama: namaBaru(pola),
    orientasi: 'TEGAK',
    kertas: null,
    huruf: induk.huruf,
    nomorHalaman: induk.nomorHalaman,
    blok: [kepala ? { ...kepala, id: blok.id } : blok]
  }
  return { ...pola, bagian: pola.bagian.toSpliced(sesudah + 1, 0, baru) }
}

/** A name no section has yet. */
function namaBaru(pola: PolaNaskah): string {
  const ada = new Set(pola.bagian.map((b) => b.nama))
  const nama = (ke: number): string => (ke === 1 ? 'Lampiran' : `Lampiran ${ke}`)
  let ke = 1
  while (ada.has(nama(ke))) ke += 1
  return nama(ke)
}

/** Takes a section away with all its blocks. The last one stays: a paper has at least one. */
export const hapusBagian = (pola: PolaNaskah, ke: number): PolaNaskah =>
  pola.bagian.length === 1 ? pola : { ...pola, bagian: pola.bagian.toSpliced(ke, 1) }

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
      return { ...umum, jenis, rata: 'PENUH', menjorok: true, tebal: false, teks: '' }
    case 'RINCIAN':
      return { ...umum, jenis, baris: 'Nama: {nama_lengkap}', menjorok: false }
    case 'DAFTAR':
      return { ...umum, jenis, penanda: 'ANGKA', butir: '' }
    case 'TABEL':
      return { ...umum, jenis, tabel }
    case 'KEPALA_LAMPIRAN':
      return { ...umum, jenis, teks: 'LAMPIRAN' }
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

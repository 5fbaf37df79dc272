import { invalid, type Refusal } from '../../kit/command'
import { ok, refuse, type Result } from '../../kit/result'
import type { Tanggal } from '../../kit/tanggal'
import type { BukuNomor } from './buku-nomor'
import { nomorBuku, urutBerikut } from './deret-nomor'
import type { Nomor, NomorId } from './nomor'
import type { RegisterNomor } from './register-nomor'
import { bacaNomor, nomorPolos, teksNomor } from './teks-nomor'

/** A number a paper is to bear. `id` null = it has no row in a book yet; `urut` null = it is not one the book counts. */
export type NomorAmbil = { readonly id: NomorId | null; readonly urut: number | null; readonly teks: string }

/** How many numbers, of which day; `ketikan`: the (first) number as typed in, null = the next of the book. */
export type PermintaanNomor = { readonly tanggal: Tanggal; readonly ketikan: string | null; readonly jumlah: number }

/** The numbers for some papers, in order: the next of the book, or from the one typed in on. What is reserved may be used, what is void never again. */
export function ambilNomor(register: RegisterNomor, buku: BukuNomor, permintaan: PermintaanNomor): Result<readonly NomorAmbil[], Refusal> {
  const { tanggal, ketikan, jumlah } = permintaan
  const tahun = Number(tanggal.slice(0, 4))
  if (ketikan === null) {
    if (buku.isDiketik) return refuse(invalid(`Nomor “${buku.nama}” diberikan oleh unit lain; ketik nomornya.`))
    return ok(berikutnya(register, buku, { tanggal, jumlah }))
  }
  const urut = urutOf(buku, ketikan, tahun)
  if (jumlah > 1 && urut === null)
    return refuse(
      invalid(`Nomor yang diketik hanya untuk satu naskah. Kosongkan agar ${jumlah} naskah mendapat nomor berikutnya dari buku.`)
    )
  const tanda = createTanda(register)
  const pertama = tercatat(tanda, { bukuId: buku.id, tahun, urut, teks: ketikan.trim() })
  if (pertama.row?.status === 'BATAL') return refuse(invalid(nomorBatal(pertama.row)))
  return ok([pertama.nomor, ...lanjutan(tanda, buku, { tanggal, jumlah: jumlah - 1, urut: (urut ?? 0) + 1 })])
}

/** Numbers from one on, reserved or free: what is taken is passed over, for only the first one was asked for by name. */
function lanjutan(
  tanda: Tanda,
  buku: BukuNomor,
  { tanggal, jumlah, urut }: Omit<PermintaanNomor, 'ketikan'> & { readonly urut: number }
): readonly NomorAmbil[] {
  const hasil: NomorAmbil[] = []
  for (let ini = urut; hasil.length < jumlah; ini += 1) {
    const teks = teksNomor(buku, ini, tanggal)
    const { nomor, row } = tercatat(tanda, { bukuId: buku.id, tahun: Number(tanggal.slice(0, 4)), urut: ini, teks })
    if (row === null ? !tanda.lama.has(nomorPolos(teks)) : row.status === 'DIPESAN') hasil.push(nomor)
  }
  return hasil
}

/** The next numbers of a book, without taking them. A number whose text stands in another book is passed over. */
export function berikutnya(
  { nomor, lama }: RegisterNomor,
  buku: BukuNomor,
  { tanggal, jumlah }: Omit<PermintaanNomor, 'ketikan'>
): readonly NomorAmbil[] {
  const dipakai = new Set([...nomor.map((n) => n.teks), ...lama.map((n) => n.nomor)].map(nomorPolos))
  const hasil: NomorAmbil[] = []
  let urut = urutBerikut(buku, nomorBuku(nomor, buku.id, Number(tanggal.slice(0, 4))))
  for (; hasil.length < jumlah; urut += 1) {
    const teks = teksNomor(buku, urut, tanggal)
    if (!dipakai.has(nomorPolos(teks))) hasil.push({ id: null, urut, teks })
  }
  return hasil
}

/** Why a void number is not given again. */
export const nomorBatal = ({ teks, alasan }: Pick<Nomor, 'teks' | 'alasan'>): string =>
  `Nomor ${teks} sudah dibatalkan (${alasan ?? 'tanpa alasan'}) dan tidak diberikan lagi. Isi nomor lain.`

/** The count in a number typed in, where the book counts and the number is of that year. */
function urutOf(buku: BukuNomor, ketikan: string, tahun: number): number | null {
  const baca = buku.isDiketik ? null : bacaNomor(buku, ketikan)
  return baca && (baca.tahun ?? tahun) === tahun ? baca.urut : null
}

type Tanda = {
  readonly byTeks: ReadonlyMap<string, Nomor>
  readonly byUrut: ReadonlyMap<string, Nomor>
  /** The numbers of papers from before there were books. */
  readonly lama: ReadonlySet<string>
}

const createTanda = ({ nomor, lama }: RegisterNomor): Tanda => ({
  byTeks: new Map(nomor.map((n) => [nomorPolos(n.teks), n])),
  byUrut: new Map(nomor.map((n) => [kunciUrut(n), n])),
  lama: new Set(lama.map((n) => nomorPolos(n.nomor)))
})

type Dicari = Pick<Nomor, 'bukuId' | 'tahun' | 'urut' | 'teks'>
const kunciUrut = ({ bukuId, tahun, urut }: Omit<Dicari, 'teks'>): string => (urut === null ? '' : `${bukuId} ${tahun} ${urut}`)

/** The number, as its row has it where there is one: found by its text, else by its place in the book. */
function tercatat({ byTeks, byUrut }: Tanda, dicari: Dicari): { readonly nomor: NomorAmbil; readonly row: Nomor | null } {
  const { urut, teks } = dicari
  const row = byTeks.get(nomorPolos(teks)) ?? (urut === null ? null : (byUrut.get(kunciUrut(dicari)) ?? null))
  return { nomor: row ? { id: row.id, urut: row.urut, teks: row.teks } : { id: null, urut, teks }, row }
}

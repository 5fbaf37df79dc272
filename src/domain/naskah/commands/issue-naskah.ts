import type { Reader } from '../../entities'
import { z } from 'zod'
import { type Change, type Changeset, inserted, updated } from '../../kit/changeset'
import { defineCommand, type Given, invalid, type Refusal } from '../../kit/command'
import { ok, refuse, type Result } from '../../kit/result'
import { Tanggal } from '../../kit/tanggal'
import { gatherPerjalanan, type Majuan, majukan, type Perjalanan } from '../../mutasi/maju-rencana'
import { RencanaId } from '../../mutasi/rencana'
import { isSudah } from '../../mutasi/tahap-aturan'
import { PegawaiId } from '../../pegawai/pegawai'
import { type Naskah, NaskahId } from '../naskah'
import { nomorBatal, type NomorAmbil } from '../nomor/ambil-nomor'
import { BukuNomorId } from '../nomor/buku-nomor'
import { type Nomor, NomorId } from '../nomor/nomor'
import { nomorTerpakai } from '../nomor/nomor-terpakai'
import { gatherRegister, type RegisterNomor } from '../nomor/register-nomor'
import { nomorPolos } from '../nomor/teks-nomor'
import { isKeputusan, jenisNaskahOf } from '../semua-naskah'
import { bolehBernomor, type CalonTerbit } from '../terbitan'

/** One paper with its words, and the number it takes. */
const Lembar = z.object({
  id: NaskahId,
  nomor: z.object({ id: NomorId.nullable(), urut: z.int().min(1).nullable(), teks: z.string().trim().min(1).max(160) }),
  tanggal: Tanggal,
  subjek: z.string(),
  pegawaiId: PegawaiId.nullable(),
  judul: z.string(),
  isi: z.string()
})
type Lembar = z.infer<typeof Lembar>

/**
 * Records papers that have left the house under their numbers, all or none; nothing issued is ever overwritten. Where its gate is open, the decree
 * takes its plan to SK_TERBIT in the same move; where it is not, the plan stays and its head says why.
 */
export const issueNaskah = defineCommand({
  name: 'naskah.terbit',
  hak: 'NASKAH',
  input: z.object({
    rencanaId: RencanaId.nullable(),
    jenis: z.string().min(1),
    bukuId: BukuNomorId,
    lembar: z.array(Lembar).min(1)
  }),
  gather: (read, { rencanaId, jenis, lembar }) => {
    const dipakai = new Set(lembar.flatMap(({ nomor }) => nomor.id ?? []))
    return ok({
      register: gatherRegister(read),
      sesama: new Map([...dipakai].map((id) => [id, read.where('naskah', 'nomorId', id)])),
      perjalanan: isKeputusan(jenis) ? perjalananOf(read, rencanaId) : null
    })
  },
  decide: ({ register, sesama, perjalanan }, input, given) => {
    const nomor = takeNomor({ register, sesama }, input, given)
    if (!nomor.ok) return nomor
    const { changes, idOf } = nomor.value
    const terbit = input.lembar.map(({ nomor: { teks }, ...isi }) =>
      inserted('naskah', naskahOf({ ...isi, nomor: teks }, input, { idOf, given }))
    )
    const [pertama] = input.lembar
    const maju = perjalanan && pertama && majukan(perjalanan, majuanSk(pertama), given)
    return ok([...changes, ...terbit, ...(maju?.ok ? maju.value : [])])
  },
  label: (_, { jenis, lembar }) => {
    const judul = jenisNaskahOf(jenis)?.judul ?? 'naskah'
    const nomor = [...new Set(lembar.map((l) => l.nomor.teks))]
    const bernomor = nomor.length === 1 ? `nomor ${nomor[0] ?? ''}` : `nomor ${nomor[0] ?? ''} sampai ${nomor.at(-1) ?? ''}`
    return lembar.length === 1 ? `Terbitkan ${judul} ${bernomor}` : `Terbitkan ${lembar.length} ${judul}, ${bernomor}`
  },
  undoable: false,
  isDalam: true,
  auditInput: ({ lembar, ...rest }) => ({ ...rest, lembar: lembar.map(({ isi: _isi, ...ringkas }) => ringkas) })
})

/** The plan on its way, where a decree would still take it further. */
function perjalananOf(read: Reader, rencanaId: RencanaId | null): Perjalanan | null {
  const rencana = rencanaId === null ? null : read.get('rencana', rencanaId)
  const isBerjalan = rencana !== null && rencana.diarsipkanPada === null && !isSudah(rencana.status, 'SK_TERBIT')
  return isBerjalan ? gatherPerjalanan(read, rencana) : null
}

type Permintaan = {
  readonly rencanaId: RencanaId | null
  readonly jenis: string
  readonly bukuId: BukuNomorId
  readonly lembar: readonly Lembar[]
}
type FaktaNomor = { readonly register: RegisterNomor; readonly sesama: ReadonlyMap<NomorId, readonly Naskah[]> }
type Diambil = { readonly changes: Changeset; readonly idOf: (teks: string) => NomorId | null }

/** Takes the numbers out of their books, each once, or says which one cannot be had. */
function takeNomor(fakta: FaktaNomor, input: Permintaan, { newId, now }: Given): Result<Diambil, Refusal> {
  const changes: Change[] = []
  const ids = new Map<string, NomorId>()
  const samaNomor = createBernomor(fakta)
  for (const { nomor, tanggal, subjek, judul } of input.lembar) {
    const calon = { rencanaId: input.rencanaId, jenis: input.jenis, subjek }
    const sama = samaNomor(nomor)
    const halangan = halanganNomor(sama, calon)
    if (halangan !== null) return refuse(invalid(halangan))
    const kunci = nomorPolos(nomor.teks)
    if (ids.has(kunci)) continue
    const id = sama.row?.id ?? NomorId.parse(newId())
    ids.set(kunci, id)
    const { bukuId } = input
    const tahun = Number(tanggal.slice(0, 4))
    const baru: Nomor = {
      ...nomor,
      id,
      bukuId,
      tahun,
      tanggal,
      status: 'TERPAKAI',
      perihal: judul.slice(0, 500),
      alasan: null,
      dibuatPada: now
    }
    if (!sama.row) changes.push(inserted('nomor', baru))
    else if (sama.row.status === 'DIPESAN') changes.push(updated('nomor', sama.row, { status: 'TERPAKAI', tanggal, perihal: baru.perihal }))
    // papers from before there were books come into the book with the first that bears their number anew
    changes.push(...sama.naskah.filter((n) => n.nomorId === null).map((n) => updated('naskah', n, { nomorId: id })))
  }
  return ok({ changes, idOf: (teks) => ids.get(nomorPolos(teks)) ?? null })
}

/** What is known of a number: its row, the papers that bear it. */
type Bernomor = { readonly row: Nomor | null; readonly naskah: readonly Naskah[] }

/** Looks numbers up by their row and by their text. */
function createBernomor({ register, sesama }: FaktaNomor): (nomor: NomorAmbil) => Bernomor {
  const byId = new Map<NomorId | null, Nomor>(register.nomor.map((n) => [n.id, n]))
  const byTeks = new Map(register.nomor.map((n) => [nomorPolos(n.teks), n]))
  const lama = Map.groupBy(register.lama, (n) => nomorPolos(n.nomor))
  return ({ id, teks }) => {
    const row = byId.get(id) ?? byTeks.get(nomorPolos(teks)) ?? null
    return { row, naskah: [...(row ? (sesama.get(row.id) ?? []) : []), ...(lama.get(nomorPolos(teks)) ?? [])] }
  }
}

function halanganNomor({ row, naskah }: Bernomor, calon: CalonTerbit): string | null {
  if (row?.status === 'BATAL') return nomorBatal(row)
  const lain = naskah.find((n) => !bolehBernomor(n, calon))
  if (lain) return nomorTerpakai(lain)
  return row?.status === 'TERPAKAI' && naskah.length === 0 ? nomorTerpakai({ nomor: row.teks, judul: row.perihal }) : null
}

type Cara = { readonly idOf: Diambil['idOf']; readonly given: Given }

const naskahOf = (
  lembar: Omit<Lembar, 'nomor'> & Pick<Naskah, 'nomor'>,
  { rencanaId, jenis }: Permintaan,
  { idOf, given }: Cara
): Naskah => ({
  ...lembar,
  rencanaId,
  jenis,
  nomorId: idOf(lembar.nomor),
  dibuatPada: given.now,
  dibatalkanPada: null,
  alasanBatal: null
})

/** The stage the number of the decree stands for. */
const majuanSk = ({ nomor, tanggal }: Pick<Lembar, 'nomor' | 'tanggal'>): Majuan => ({
  status: 'SK_TERBIT',
  tanggal,
  tanggalSk: tanggal,
  oleh: 'Penerbitan naskah',
  dokumen: nomor.teks,
  catatan: null
})

import { type Changeset, inverse } from '../../../src/domain/kit/changeset'
import type { Command, Given } from '../../../src/domain/kit/command'
import { type Jabatan, JabatanId } from '../../../src/domain/organisasi/jabatan'
import { type Unor, UnorId } from '../../../src/domain/organisasi/unor'
import { aJabatan, aJabatanFungsional, anUnor, aPegawai, aPenempatan } from '../../support/builders'
import { aGiven } from '../../support/given'
import { applied, memoryReader, type Rows } from '../../support/memory-reader'

const JF = { nama: 'Analis Kebijakan Ahli Muda' } as const

/** Two bidang of one dinas, and a dinas beside it. Ani leads bidang A, Budi and Citra are its JF, Dedi is the JF of bidang B; bidang B has no head. */
export const kotaRegister = {
  unor: [
    anUnor({ id: 'kota', nama: 'Pemerintah Kota', jenis: 'PEMERINTAH', urut: 1 }),
    anUnor({ id: 'dinas', nama: 'Dinas Sosial', indukId: 'kota', urut: 1 }),
    anUnor({ id: 'lain', nama: 'Dinas Perhubungan', indukId: 'kota', urut: 2 }),
    anUnor({ id: 'a', nama: 'Bidang A', indukId: 'dinas', jenis: 'BIDANG', urut: 1, kode: '1.1' }),
    anUnor({ id: 'b', nama: 'Bidang B', indukId: 'dinas', jenis: 'BIDANG', urut: 2 }),
    anUnor({ id: 'a1', nama: 'Seksi A1', indukId: 'a', jenis: 'SEKSI', urut: 1 }),
    anUnor({ id: 'a2', nama: 'Seksi A2', indukId: 'a', jenis: 'SEKSI', urut: 2 }),
    anUnor({ id: 'b1', nama: 'Seksi B1', indukId: 'b', jenis: 'SEKSI', urut: 1 }),
    anUnor({ id: 'tutup', nama: 'Seksi Lama', indukId: 'a', jenis: 'SEKSI', urut: 3, aktifSampai: '2025-01-01' })
  ],
  jabatan: [
    aJabatan({ id: 'kabid-a', unorId: 'a', nama: 'Kepala Bidang A', isPimpinan: true, urut: 1 }),
    aJabatan({ id: 'kabid-b', unorId: 'b', nama: 'Kepala Bidang B', isPimpinan: true, urut: 1 }),
    aJabatanFungsional({ id: 'jf-a', unorId: 'a', ...JF, kebutuhan: 3, urut: 2 }),
    aJabatanFungsional({ id: 'jf-b', unorId: 'b', nama: 'analis kebijakan  ahli muda', kebutuhan: 2, urut: 2 }),
    aJabatanFungsional({ id: 'jf-a-utama', unorId: 'a', nama: 'Perencana Ahli Pertama', jenjang: 'AHLI_PERTAMA', urut: 3 })
  ],
  pegawai: ['ani', 'budi', 'citra', 'dedi'].map((id) => aPegawai({ id })),
  penempatan: [
    aPenempatan({ id: 'p-ani', pegawaiId: 'ani', jabatanId: 'kabid-a' }),
    aPenempatan({ id: 'p-budi', pegawaiId: 'budi', jabatanId: 'jf-a', nomorSk: '800/1' }),
    aPenempatan({ id: 'p-citra', pegawaiId: 'citra', jabatanId: 'jf-a', tmtMulai: '2026-11-01' }),
    aPenempatan({ id: 'p-dedi', pegawaiId: 'dedi', jabatanId: 'jf-b' }),
    aPenempatan({ id: 'p-dulu', pegawaiId: 'dedi', jabatanId: 'kabid-b', tmtMulai: '2018-01-01', tmtSelesai: '2022-01-10' })
  ]
} satisfies Rows

/** Ids and rows by their short names. */
export const U = (id: string): UnorId => UnorId.parse(id)
export const J = (id: string): JabatanId => JabatanId.parse(id)
export const unor = (rows: Rows, id: string): Unor | undefined => rows.unor?.find((u) => u.id === id)
export const jabatan = (rows: Rows, id: string): Jabatan | undefined => rows.jabatan?.find((j) => j.id === id)

/** The ids of the units right below one that still exist, in their order. */
export const anak = (rows: Rows, induk: string | null): readonly string[] =>
  (rows.unor ?? [])
    .filter((u) => u.indukId === induk && u.aktifSampai === null)
    .toSorted((a, b) => a.urut - b.urut)
    .map((u) => u.id)

/** The words a command refuses with. */
export class Ditolak extends Error {}

/** Runs a command over rows as the application would; undo must give the very rows back. Throws `Ditolak` when it is refused. */
export function perform<Input, Facts>(
  rows: Rows,
  command: Command<string, Input, Facts>,
  input: NoInfer<Input>,
  given: Given = aGiven()
): Rows {
  const changes = changesOf(rows, command, input, given)
  const after = applied(rows, changes)
  if (!isSama(applied(after, inverse(changes)), rows)) throw new Error('Undo does not restore what was there')
  return after
}

/** What a command would do to rows. Throws `Ditolak` when it is refused. */
export function changesOf<Input, Facts>(
  rows: Rows,
  command: Command<string, Input, Facts>,
  input: NoInfer<Input>,
  given: Given = aGiven()
): Changeset {
  const parsed = command.input.parse(input)
  const facts = command.gather(memoryReader(rows), parsed, given)
  if (!facts.ok) throw new Ditolak(facts.error.pesan)
  const decided = command.decide(facts.value, parsed, given)
  if (!decided.ok) throw new Ditolak(decided.error.pesan)
  if (command.label(facts.value, parsed) === '') throw new Error('A deed without a name')
  return decided.value
}

/** True when both hold the very same rows, in whatever order. */
export const isSama = (a: Rows, b: Rows): boolean => canonical(a) === canonical(b)

const canonical = (rows: Rows): string =>
  JSON.stringify(
    Object.entries(rows)
      .filter(([, list]) => list.length > 0)
      .map(([name, list]) => [name, list.toSorted((a, b) => (a.id < b.id ? -1 : 1))])
  )

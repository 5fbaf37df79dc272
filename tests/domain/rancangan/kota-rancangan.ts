import { inverse } from '../../../src/domain/kit/changeset'
import type { Command, Given } from '../../../src/domain/kit/command'
import { IsianJabatan } from '../../../src/domain/organisasi/isian-jabatan'
import { IsianUnor } from '../../../src/domain/organisasi/isian-unor'
import { type Jabatan, JABATAN_BAKU } from '../../../src/domain/organisasi/jabatan'
import type { Unor } from '../../../src/domain/organisasi/unor'
import { gatherRancangan } from '../../../src/domain/rancangan/fakta-rancangan'
import { proyeksiRancangan, type ProyeksiRancangan } from '../../../src/domain/rancangan/proyeksi-rancangan'
import { RancanganId } from '../../../src/domain/rancangan/rancangan'
import { type CommandInput, type CommandName, commands } from '../../../src/domain/registry'
import { aJabatan, aJabatanFungsional, anUnor, aPegawai, aPenempatan, aRancangan } from '../../support/builders'
import { aGiven } from '../../support/given'
import { applied, memoryReader, type Rows } from '../../support/memory-reader'

/** The draft of the city below, and its first day. */
export const RANCANGAN = RancanganId.parse('rancangan')
export const TMT = '2027-01-01'

/** Two dinas with bidang and seksi: Ani leads bidang A, Budi seksi A1, Citra is JF of bidang A; the rest is empty. */
export const kotaRancangan = {
  unor: [
    anUnor({ id: 'kota', nama: 'Pemerintah Kota', jenis: 'PEMERINTAH', urut: 1 }),
    anUnor({ id: 'sosial', nama: 'Dinas Sosial', indukId: 'kota', tipe: 'A', urut: 1 }),
    anUnor({ id: 'hub', nama: 'Dinas Perhubungan', indukId: 'kota', urut: 2 }),
    anUnor({ id: 'a', nama: 'Bidang Bantuan', indukId: 'sosial', jenis: 'BIDANG', kode: '1.1', urut: 1 }),
    anUnor({ id: 'b', nama: 'Bidang Rehabilitasi', indukId: 'sosial', jenis: 'BIDANG', urut: 2 }),
    anUnor({ id: 'a1', nama: 'Seksi Data', indukId: 'a', jenis: 'SEKSI', urut: 1 }),
    anUnor({ id: 'a2', nama: 'Seksi Penyaluran', indukId: 'a', jenis: 'SEKSI', urut: 2 }),
    anUnor({ id: 'angkutan', nama: 'Bidang Angkutan', indukId: 'hub', jenis: 'BIDANG', urut: 1 })
  ],
  jabatan: [
    aJabatan({ id: 'kabid-a', unorId: 'a', nama: 'Kepala Bidang Bantuan', isPimpinan: true, urut: 1 }),
    aJabatan({ id: 'kabid-b', unorId: 'b', nama: 'Kepala Bidang Rehabilitasi', isPimpinan: true, urut: 1 }),
    aJabatan({ id: 'kasi-a1', unorId: 'a1', nama: 'Kepala Seksi Data', jenis: 'PENGAWAS', eselon: 'IV.a', isPimpinan: true, urut: 1 }),
    aJabatan({
      id: 'kasi-a2',
      unorId: 'a2',
      nama: 'Kepala Seksi Penyaluran',
      jenis: 'PENGAWAS',
      eselon: 'IV.a',
      isPimpinan: true,
      urut: 1
    }),
    aJabatanFungsional({ id: 'jf-a', unorId: 'a', nama: 'Pekerja Sosial Ahli Muda', kebutuhan: 3, urut: 2 }),
    aJabatanFungsional({ id: 'jf-b', unorId: 'b', nama: 'Pekerja Sosial Ahli Muda', kebutuhan: 2, urut: 2 })
  ],
  pegawai: [
    aPegawai({ id: 'ani', nama: 'Ani Malayu', gelarBelakang: null }),
    aPegawai({ id: 'budi', nama: 'Budi Koto', gelarBelakang: null }),
    aPegawai({ id: 'citra', nama: 'Citra Jambak', gelarBelakang: null })
  ],
  penempatan: [
    aPenempatan({ id: 'p-ani', pegawaiId: 'ani', jabatanId: 'kabid-a' }),
    aPenempatan({ id: 'p-budi', pegawaiId: 'budi', jabatanId: 'kasi-a1' }),
    aPenempatan({ id: 'p-citra', pegawaiId: 'citra', jabatanId: 'jf-a' })
  ],
  rancangan: [aRancangan({ id: RANCANGAN, nama: 'Penataan Dinas Sosial', tmt: TMT })]
} satisfies Rows

/** A city at work: commands of any name change it one after the other; every one is taken back once to see that nothing is left. */
export type Meja = {
  readonly run: <N extends CommandName>(name: N, input: CommandInput<N>, given?: Given) => string
  /** The words a command is refused with; null when it is not. Nothing changes. */
  readonly refusal: <N extends CommandName>(name: N, input: CommandInput<N>, given?: Given) => string | null
  readonly usul: <N extends CommandName>(perintah: N, masukan: CommandInput<N>) => string
  readonly rows: () => Rows
  readonly proyeksi: () => ProyeksiRancangan
  /** Puts rows in place of what is there, as if somebody else had. */
  readonly tukar: (rows: Rows) => void
}

type AnyCommand = Command<string, unknown, unknown>

export function meja(start: Rows = kotaRancangan, given: Given = aGiven()): Meja {
  let now = start
  const attempt = (name: string, input: unknown, world: Given) => {
    // sound: as the commander sees them
    const command = (commands as unknown as readonly AnyCommand[]).find((c) => c.name === name)
    if (!command) throw new Error(`No command ${name}`)
    const parsed = command.input.parse(input)
    const facts = command.gather(memoryReader(now), parsed, world)
    if (!facts.ok) return facts
    const decided = command.decide(facts.value, parsed, world)
    return decided.ok ? { ok: true as const, value: decided.value, label: command.label(facts.value, parsed) } : decided
  }
  const run = (name: CommandName, input: unknown, world: Given = given): string => {
    const done = attempt(name, input, world)
    if (!done.ok) throw new Error(done.error.pesan)
    const after = applied(now, done.value)
    if (canonical(applied(after, inverse(done.value))) !== canonical(now)) throw new Error('Undo does not restore what was there')
    now = after
    return done.label
  }
  const refusal = (name: CommandName, input: unknown, world: Given = given): string | null => {
    const done = attempt(name, input, world)
    return done.ok ? null : done.error.pesan
  }
  return {
    run,
    refusal,
    usul: (perintah, masukan) => {
      run('usulan.add', { rancanganId: RANCANGAN, perintah, masukan })
      return now.usulan?.at(-1)?.id ?? ''
    },
    rows: () => now,
    proyeksi: () => {
      const fakta = gatherRancangan(memoryReader(now), RANCANGAN)
      if (!fakta.ok) throw new Error(fakta.error.pesan)
      return proyeksiRancangan(memoryReader(now), fakta.value)
    },
    tukar: (rows) => {
      now = { ...now, ...rows }
    }
  }
}

/** Rows as text, in an order of their own. */
export const canonical = (rows: Rows): string =>
  JSON.stringify(
    Object.entries(rows)
      .filter(([, list]) => list.length > 0)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([name, list]) => [name, list.toSorted((a, b) => (a.id < b.id ? -1 : 1))])
  )

/** The row with this id. */
export function ambil<T extends { readonly id: string }>(rows: readonly T[] | undefined, id: string): T {
  const row = rows?.find((r) => r.id === id)
  if (!row) throw new Error(`No row ${id}`)
  return row
}

/** What an officer would fill in of a new or changed unit. */
export const isianUnor = (said: Partial<IsianUnor> = {}): IsianUnor => ({
  nama: 'Bidang Baru',
  jenis: 'BIDANG',
  tipe: null,
  kode: null,
  aktifDari: null,
  ...said
})
export const isianDari = (unor: Unor, said: Partial<IsianUnor> = {}): IsianUnor => ({ ...IsianUnor.parse(unor), ...said })

/** What an officer would fill in of a new or changed post. */
export const isianJabatan = (jabatan: Partial<Jabatan>): IsianJabatan =>
  IsianJabatan.parse({ ...JABATAN_BAKU, nama: 'Kepala Bidang Baru', jenis: 'ADMINISTRATOR', eselon: 'III.b', kelas: 11, ...jabatan })

import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { jedaMasuk } from '../../../src/domain/akses/jeda-masuk'
import type { Jam } from './jam'
import { replaceFile } from './replace-file'
import type { Tempat } from './tempat'

/** Wrong passwords in a row by name, and the tries that the audit trail does not know of yet. */
const Catatan = z.object({
  gagal: z.record(z.string(), z.int().min(0)),
  belumTercatat: z.array(z.object({ waktu: z.string(), namaMasuk: z.string() }))
})
type Catatan = z.infer<typeof Catatan>

/** A try that found no entry. */
export type PercobaanGagal = Catatan['belumTercatat'][number]

/** More names than this are never kept, nor more tries: whoever types nonsense all night fills no disk. */
const TERBANYAK = 200

/** The growing delay after wrong passwords, for each name by itself. */
export interface Percobaan {
  /** Whole seconds until the next try of that name is taken. */
  readonly tunggu: (namaMasuk: string) => number
  /** Counts a try as failed. Called before the password is looked at: who ends the program meanwhile has tried all the same. */
  readonly hitung: (namaMasuk: string) => void
  /** Forgets the tries of a name: the right password came. */
  readonly lupakan: (namaMasuk: string) => void
  /** Keeps a failed try for the audit trail, until that can be written. */
  readonly titip: (gagal: PercobaanGagal) => void
  /** Takes what was kept for the audit trail. */
  readonly ambil: () => readonly PercobaanGagal[]
}

/**
 * Counts tries across runs in a file beside the data, and waits by the time of this run alone: after a start anew the
 * whole delay begins again, and a clock set forward shortens nothing.
 */
export function createPercobaan(tempat: Pick<Tempat, 'percobaan'>, jam: Pick<Jam, 'lewat'>): Percobaan {
  let catatan = read(tempat)
  const awal = jam.lewat()
  const terakhir = new Map<string, number>()

  function keep(next: Catatan): void {
    catatan = next
    replaceFile(tempat.percobaan, JSON.stringify(next))
  }
  const kali = (nama: string): number => catatan.gagal[nama] ?? 0

  return {
    tunggu: (nama) => {
      const lewat = jam.lewat() - (terakhir.get(nama) ?? awal)
      return Math.max(0, Math.ceil(jedaMasuk(kali(nama)) - lewat / 1000))
    },
    hitung: (nama) => {
      terakhir.set(nama, jam.lewat())
      const lain = Object.entries(catatan.gagal).filter(([n]) => n !== nama)
      keep({ ...catatan, gagal: Object.fromEntries([...lain.slice(1 - TERBANYAK), [nama, kali(nama) + 1]]) })
    },
    lupakan: (nama) => {
      terakhir.delete(nama)
      if (nama in catatan.gagal) keep({ ...catatan, gagal: Object.fromEntries(Object.entries(catatan.gagal).filter(([n]) => n !== nama)) })
    },
    titip: (gagal) => keep({ ...catatan, belumTercatat: [...catatan.belumTercatat, gagal].slice(-TERBANYAK) }),
    ambil: () => {
      const { belumTercatat } = catatan
      if (belumTercatat.length > 0) keep({ ...catatan, belumTercatat: [] })
      return belumTercatat
    }
  }
}

function read({ percobaan }: Pick<Tempat, 'percobaan'>): Catatan {
  try {
    return Catatan.parse(JSON.parse(readFileSync(percobaan, 'utf8')))
  } catch {
    return { gagal: {}, belumTercatat: [] }
  }
}

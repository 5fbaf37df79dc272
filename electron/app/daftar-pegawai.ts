import type { Change, Changeset } from '../../src/domain/kit/changeset'
import type { Tanggal } from '../../src/domain/kit/tanggal'
import type { BarisPegawai } from '../../src/domain/pegawai/baris-pegawai'
import { matching } from '../../src/domain/pegawai/daftar-pegawai'
import { type NamaKolomPegawai, urutanOf } from '../../src/domain/pegawai/kolom-pegawai'
import type { SaringanPegawai } from '../../src/domain/pegawai/saringan'
import type { Store } from '../db/store'
import { type IsiDaftar, loadIsiDaftar, takeOver } from './isi-daftar'

/** A filter with its order. */
export type TampilanDaftar = { readonly saringan: SaringanPegawai; readonly urut: NamaKolomPegawai; readonly turun: boolean }

/** The register of people in memory: a keystroke in the search reads no disk. It follows what is written. */
export type DaftarPegawai = {
  /** All rows a filter leaves, in order. The last answer is kept, because a table asks for it stretch by stretch. */
  readonly rows: (tampilan: TampilanDaftar) => Promise<readonly BarisPegawai[]>
  /** Everybody, in no order. */
  readonly semua: () => Promise<readonly BarisPegawai[]>
  /** Takes over what was just written: a few people at once row by row, anything wider by reading all anew. */
  readonly follow: (changes: Changeset) => void
  /** Loads it before it is asked for, and from now on after every wide change too. */
  readonly prepare: () => void
}

/** More changes than this are quicker read anew. */
const SEDIKIT = 2000

/** Creates the register; it is filled when it is first asked, or prepared. */
export function createDaftarPegawai({ stretches }: Pick<Store, 'stretches'>, today: () => Tanggal): DaftarPegawai {
  let isi: IsiDaftar | null = null
  let loading: Promise<IsiDaftar> | null = null
  let writes = 0
  let isEager = false
  let urutan = new Map<string, readonly number[]>()
  let jawaban: { readonly kunci: string; readonly rows: readonly BarisPegawai[] } | null = null

  function current(): IsiDaftar | Promise<IsiDaftar> {
    if (isi?.sumber.today === today()) return isi
    loading ??= load().finally(() => (loading = null))
    return loading
  }

  async function load(): Promise<IsiDaftar> {
    const before = writes
    const found = await loadIsiDaftar({ stretches, today: today(), isBasi: () => writes !== before })
    if (found === null) return load()
    forgetAnswers()
    isi = found
    return found
  }

  function orderOf({ baris }: IsiDaftar, urut: NamaKolomPegawai, turun: boolean): readonly number[] {
    const nama = `${urut} ${turun}`
    const order = urutan.get(nama) ?? urutanOf(baris, urut, turun)
    urutan.set(nama, order)
    return order
  }

  function forgetAnswers(): void {
    urutan = new Map()
    jawaban = null
  }

  // whoever asks next is told of a failure; nobody asked here
  const loadAhead = (): void => void Promise.resolve(current()).catch(() => null)

  return {
    rows: async (tampilan) => {
      const now = await current()
      const kunci = JSON.stringify(tampilan)
      if (jawaban?.kunci === kunci) return jawaban.rows
      const isCocok = matching(now.sumber, now, tampilan.saringan)
      const order = orderOf(now, tampilan.urut, tampilan.turun)
      const rows = order.filter((n) => isCocok[n]).flatMap((n) => now.baris[n] ?? [])
      jawaban = { kunci, rows }
      return rows
    },
    semua: async () => (await current()).baris,
    follow: (changes) => {
      const relevan = changes.filter(isRelevan)
      if (relevan.length === 0) return
      writes += 1
      forgetAnswers()
      if (isi && relevan.length <= SEDIKIT && !relevan.some(isLuas)) return takeOver(isi, relevan)
      isi = null
      if (isEager) loadAhead()
    },
    prepare: () => {
      isEager = true
      loadAhead()
    }
  }
}

const RELEVAN: ReadonlySet<Change['entity']> = new Set(['pegawai', 'penempatan', 'predikat', 'jabatan', 'unor', 'ketentuan'])
const isRelevan = ({ entity }: Change): boolean => RELEVAN.has(entity)

/** A change that may touch the rows of many, or takes a row away. */
const isLuas = ({ entity, after }: Change): boolean =>
  entity === 'jabatan' || entity === 'unor' || entity === 'ketentuan' || (entity === 'pegawai' && after === null)

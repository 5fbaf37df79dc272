import type { RouteInput } from '../../src/contract/routes'
import type { Change, Changeset } from '../../src/domain/kit/changeset'
import type { Tanggal } from '../../src/domain/kit/tanggal'
import type { BarisJabatan } from '../../src/domain/organisasi/baris-jabatan'
import {
  bandingKunci,
  barisJabatan,
  type DaftarTempat,
  keadaanDuduk,
  kunciUrut,
  type Tempat,
  tempatUnor,
  unorDiBawah
} from '../../src/domain/organisasi/daftar-jabatan'
import type { JabatanId } from '../../src/domain/organisasi/jabatan'
import { kunciJabatan, ujiJabatan } from '../../src/domain/organisasi/saringan-jabatan'
import type { PegawaiId } from '../../src/domain/pegawai/pegawai'
import type { Db } from '../db/open'
import { readDidudukiOleh, readDuduk, readJabatan, readUnits } from '../db/queries/jabatan-register'

type Tampilan = RouteInput<'jabatan.ids'>

/** The register of posts in memory: a keystroke in the search reads no disk. It follows what is written. */
export type DaftarJabatan = {
  /** All rows a filter leaves, in order. The last answer is kept, because a table asks for it stretch by stretch. */
  readonly rows: (tampilan: Tampilan) => readonly BarisJabatan[]
  /** Takes over what was just written: a few posts when next asked, anything wider by reading all anew. */
  readonly follow: (changes: Changeset) => void
}

type Entri = { readonly baris: BarisJabatan; readonly tempat: Tempat; readonly kunci: string; readonly urut: number }
type Isi = {
  readonly today: Tanggal
  readonly units: ReturnType<typeof readUnits>
  readonly tempat: DaftarTempat
  /** In the order of the organisation. */
  readonly entri: readonly Entri[]
}
type Basi = { readonly jabatan: Set<JabatanId>; readonly pegawai: Set<PegawaiId> }

/** More changes than this are quicker read anew. */
const SEDIKIT = 500

/** Creates the register; it is filled when it is first asked. */
export function createDaftarJabatan(db: Db, today: () => Tanggal): DaftarJabatan {
  let isi: Isi | null = null
  let basi = nothing()
  let jawaban: { readonly kunci: string; readonly rows: readonly BarisJabatan[] } | null = null

  function current(): Isi {
    const hari = today()
    if (isi?.today !== hari || basi.jabatan.size + basi.pegawai.size > 0) {
      isi = isi?.today === hari ? refresh(db, isi, basi) : load(db, hari)
      basi = nothing()
      jawaban = null
    }
    return isi
  }

  return {
    rows: (tampilan) => {
      const now = current()
      const kunci = JSON.stringify(tampilan)
      if (jawaban?.kunci !== kunci) jawaban = { kunci, rows: answer(now, tampilan) }
      return jawaban.rows
    },
    follow: (changes) => {
      if (changes.length > SEDIKIT || changes.some(isLuas)) isi = null
      else for (const change of changes) note(basi, change)
    }
  }
}

const nothing = (): Basi => ({ jabatan: new Set(), pegawai: new Set() })

/** Units give every post under them its place. */
const isLuas = ({ entity }: Change): boolean => entity === 'unor'

/** Remembers whose rows a change has made old. */
function note({ jabatan, pegawai }: Basi, change: Change): void {
  if (change.entity === 'jabatan') for (const row of rowsOf(change)) jabatan.add(row.id)
  if (change.entity === 'penempatan') for (const row of rowsOf(change)) jabatan.add(row.jabatanId)
  if (change.entity === 'pegawai') for (const row of rowsOf(change)) pegawai.add(row.id)
}

const rowsOf = <Row>({ before, after }: { readonly before: Row | null; readonly after: Row | null }): readonly Row[] =>
  [before, after].filter((row) => row !== null)

function load(db: Db, today: Tanggal): Isi {
  const units = readUnits(db)
  const tempat = tempatUnor(units)
  return { today, units, tempat, entri: ordered(readEntri(db, { today, tempat, ids: null })) }
}

function refresh(db: Db, isi: Isi, { jabatan, pegawai }: Basi): Isi {
  const ids = new Set([...jabatan, ...readDidudukiOleh(db, [...pegawai])])
  const tetap = isi.entri.filter(({ baris }) => !ids.has(baris.id))
  return { ...isi, entri: ordered([...tetap, ...readEntri(db, { ...isi, ids: [...ids] })]) }
}

type Sumber = Pick<Isi, 'today' | 'tempat'> & { readonly ids: readonly JabatanId[] | null }

function readEntri(db: Db, { today, tempat, ids }: Sumber): readonly Entri[] {
  const duduk = Map.groupBy(readDuduk(db, ids), (d) => d.jabatanId)
  return readJabatan(db, today, ids).flatMap((jabatan) => {
    const di = tempat.get(jabatan.unorId)
    if (!di) return []
    const baris = barisJabatan(jabatan, di, keadaanDuduk(duduk.get(jabatan.id) ?? [], today))
    return [{ baris, tempat: di, kunci: kunciJabatan(baris), urut: jabatan.urut }]
  })
}

const ordered = (entri: readonly Entri[]): readonly Entri[] =>
  entri.toSorted(
    (a, b) =>
      a.tempat.urutan - b.tempat.urutan ||
      Number(b.baris.isPimpinan) - Number(a.baris.isPimpinan) ||
      a.urut - b.urut ||
      bandingKunci(a.baris.id, b.baris.id, 1)
  )

function answer({ units, entri }: Isi, { urut, turun, ...saringan }: Tampilan): readonly BarisJabatan[] {
  const isCocok = ujiJabatan(saringan, saringan.unorId === null ? null : unorDiBawah(units, saringan.unorId))
  const nilai = kunciUrut(urut)
  return entri
    .filter(({ baris, kunci }) => isCocok(baris, kunci))
    .map(({ baris, tempat }) => ({ baris, nilai: nilai(baris, tempat) }))
    .sort((a, b) => bandingKunci(a.nilai, b.nilai, turun ? -1 : 1))
    .map(({ baris }) => baris)
}

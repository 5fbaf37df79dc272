import { eq } from 'drizzle-orm'
import type { RouteOutput } from '../../../src/contract/routes'
import { entities, type Reader } from '../../../src/domain/entities'
import { kosongSejak } from '../../../src/domain/organisasi/lowong'
import { isKosong } from '../../../src/domain/organisasi/kartu'
import { perangkatDaerahOf } from '../../../src/domain/organisasi/unor'
import { namaLengkap } from '../../../src/domain/pegawai/pegawai'
import { isBerlaku, type Penempatan } from '../../../src/domain/pegawai/penempatan'
import { penempatan } from '../schema/index'
import type { Query } from './query'

type Pemegang = NonNullable<RouteOutput<'jabatan.detail'>>['pemegang'][number]

/** Everything of one post: its place, who holds it now, and who held it, the latest first. */
export const jabatanDetail: Query<'jabatan.detail'> = ({ db: { orm }, read, today }, { id }) => {
  const jabatan = read.get('jabatan', id)
  if (!jabatan) return null
  const susunan = new Map(read.list('unor').map((u) => [u.id, u]))
  const semua = orm
    .select()
    .from(penempatan)
    .where(eq(penempatan.jabatanId, id))
    .all()
    .map((row) => entities.penempatan.parse(row))
    .toSorted((a, b) => (b.tmtMulai ?? '').localeCompare(a.tmtMulai ?? ''))
  const kini = semua
    .filter((p) => isBerlaku(p, today))
    .toSorted((a, b) => Number(b.jenis === 'DEFINITIF') - Number(a.jenis === 'DEFINITIF'))
  return {
    jabatan,
    unor: susunan.get(jabatan.unorId)?.nama ?? '',
    perangkatDaerah: perangkatDaerahOf(susunan, jabatan.unorId)?.nama ?? '',
    isKosong: isKosong(kini),
    kosongSejak: kosongSejak(semua, today),
    pemegang: kini.map((p) => withPerson(read, p)),
    riwayat: semua.filter((p) => !isBerlaku(p, today)).map((p) => withPerson(read, p))
  }
}

function withPerson(read: Reader, { jabatanId: _jabatanId, ...row }: Penempatan): Pemegang {
  const person = read.get('pegawai', row.pegawaiId)
  if (!person) throw new Error(`Placement ${row.id} of nobody`)
  return { ...row, nama: namaLengkap(person), nip: person.nip, golongan: person.golongan }
}

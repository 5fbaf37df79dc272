import type { Reader } from '../../../src/domain/entities'
import { namaLengkap, type PegawaiId } from '../../../src/domain/pegawai/pegawai'
import type { Penempatan } from '../../../src/domain/pegawai/penempatan'
import type { RouteOutput } from '../../../src/contract/routes'
import { eq, or } from 'drizzle-orm'
import { hubungan, hukdis, penempatan } from '../schema/index'
import { entities } from '../../../src/domain/entities'
import type { Query } from './query'

type Detail = NonNullable<RouteOutput<'pegawai.detail'>>

/** Everything of one person: posts held (present first), discipline, family; the NIK masked. null = no such person. */
export const pegawaiDetail: Query<'pegawai.detail'> = ({ db: { orm }, read }, { id }) => {
  const pegawai = read.get('pegawai', id)
  if (!pegawai) return null
  const held = orm.select().from(penempatan).where(eq(penempatan.pegawaiId, id)).all()
  const family = orm
    .select()
    .from(hubungan)
    .where(or(eq(hubungan.pegawaiId, id), eq(hubungan.kerabatId, id)))
    .all()
  return {
    pegawai: { ...pegawai, nik: maskNik(pegawai.nik) },
    penempatan: held
      .map((row) => entities.penempatan.parse(row))
      .toSorted(presentFirst)
      .map((row) => withPost(read, row)),
    hukdis: orm
      .select()
      .from(hukdis)
      .where(eq(hukdis.pegawaiId, id))
      .all()
      .map((row) => entities.hukdis.parse(row)),
    hubungan: family
      .map((row) => entities.hubungan.parse(row))
      .map((row) => ({ ...row, namaKerabat: nameOf(read, row.pegawaiId === id ? row.kerabatId : row.pegawaiId) }))
  }
}

/** `1373••••••••0003`: the region and the last four digits (UU 27/2022: no more than needed). */
export const maskNik = (nik: string | null): string | null => (nik === null ? null : `${nik.slice(0, 4)}••••••••${nik.slice(-4)}`)

const presentFirst = (a: Penempatan, b: Penempatan): number =>
  Number(a.tmtSelesai !== null) - Number(b.tmtSelesai !== null) || (b.tmtMulai ?? '').localeCompare(a.tmtMulai ?? '')

function withPost(read: Reader, row: Penempatan): Detail['penempatan'][number] {
  const post = read.get('jabatan', row.jabatanId)
  const unor = post ? read.get('unor', post.unorId) : null
  if (!post || !unor) throw new Error(`Placement ${row.id} without a post`)
  return { ...row, jabatan: post.nama, eselon: post.eselon, unor: unor.nama }
}

function nameOf(read: Reader, id: PegawaiId): string {
  const person = read.get('pegawai', id)
  if (!person) throw new Error(`Family tie to a missing person ${id}`)
  return namaLengkap(person)
}

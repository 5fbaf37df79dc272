import { desc, eq, or, sql } from 'drizzle-orm'
import type { RouteOutput } from '../../../src/contract/routes'
import { entities, type Reader } from '../../../src/domain/entities'
import { setelanPada } from '../../../src/domain/ketentuan/setelan'
import type { Tanggal } from '../../../src/domain/kit/tanggal'
import { BUP_BAKU, bupOf, tmtPensiun } from '../../../src/domain/pegawai/bup'
import { nipSpasi } from '../../../src/domain/pegawai/nip-spasi'
import { namaLengkap, type Pegawai, type PegawaiId } from '../../../src/domain/pegawai/pegawai'
import { isBerlaku, type Penempatan } from '../../../src/domain/pegawai/penempatan'
import { samarkan } from '../../../src/domain/pegawai/samarkan'
import { hubungan, hukdis, naskah, penempatan, predikat } from '../schema/index'
import type { Query, QueryContext } from './query'

type Detail = NonNullable<RouteOutput<'pegawai.detail'>>

/** Everything of one person: posts held (present first), discipline, family, papers; NIK and phone masked. null = no such person. */
export const pegawaiDetail: Query<'pegawai.detail'> = (context, { id }) => {
  const { read, today } = context
  const pegawai = read.get('pegawai', id)
  if (!pegawai) return null
  const held = penempatanOf(context, id)
  return {
    pegawai: { ...pegawai, nik: pegawai.nik && samarkan('nik', pegawai.nik), noHp: pegawai.noHp && samarkan('noHp', pegawai.noHp) },
    penempatan: held.map((row) => withPost(read, row)),
    ...aboutOf(context, id),
    naskah: naskahOf(context, pegawai),
    pensiun: pensiunOf(read, { pegawai, held, today })
  }
}

const penempatanOf = ({ db: { orm } }: QueryContext, id: PegawaiId): readonly Penempatan[] =>
  orm
    .select()
    .from(penempatan)
    .where(eq(penempatan.pegawaiId, id))
    .all()
    .map((row) => entities.penempatan.parse(row))
    .toSorted(presentFirst)

/** What is written down of the person beside the posts. */
function aboutOf({ db: { orm }, read }: QueryContext, id: PegawaiId): Pick<Detail, 'hukdis' | 'hubungan' | 'predikat'> {
  const family = orm
    .select()
    .from(hubungan)
    .where(or(eq(hubungan.pegawaiId, id), eq(hubungan.kerabatId, id)))
    .all()
    .map((row) => entities.hubungan.parse(row))
  return {
    hukdis: orm
      .select()
      .from(hukdis)
      .where(eq(hukdis.pegawaiId, id))
      .all()
      .map((row) => entities.hukdis.parse(row)),
    hubungan: family.map((row) => ({ ...row, namaKerabat: nameOf(read, row.pegawaiId === id ? row.kerabatId : row.pegawaiId) })),
    predikat: orm
      .select()
      .from(predikat)
      .where(eq(predikat.pegawaiId, id))
      .orderBy(desc(predikat.tahun))
      .all()
      .map((row) => entities.predikat.parse(row))
  }
}

/** Papers name a person by the NIP, written whole or in its groups. */
const naskahOf = ({ db: { orm } }: QueryContext, { nip }: Pegawai): Detail['naskah'] =>
  orm
    .select()
    .from(naskah)
    .where(sql`instr(${naskah.isi}, ${nip}) > 0 or instr(${naskah.isi}, ${nipSpasi(nip)}) > 0`)
    .orderBy(desc(naskah.dibuatPada))
    .all()
    .map((row) => {
      const { isi: _isi, ...ringkas } = entities.naskah.parse(row)
      return ringkas
    })

type Masa = { readonly pegawai: Pegawai; readonly held: readonly Penempatan[]; readonly today: Tanggal }

function pensiunOf(read: Reader, { pegawai, held, today }: Masa): Detail['pensiun'] {
  const own = held.find((p) => p.jenis === 'DEFINITIF' && isBerlaku(p, today))
  const post = own && read.get('jabatan', own.jabatanId)
  if (!post || pegawai.tanggalLahir === null) return null
  const bup = bupOf(post, { ...BUP_BAKU, ...setelanPada(read.list('ketentuan'), today)('bup') })
  return { bup, tmt: tmtPensiun(pegawai.tanggalLahir, bup) }
}

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

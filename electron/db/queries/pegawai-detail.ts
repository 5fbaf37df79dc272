import { count, desc, eq, getTableColumns, or, sql } from 'drizzle-orm'
import type { RouteOutput } from '../../../src/contract/routes'
import { entities, type Reader } from '../../../src/domain/entities'
import { bupBerlaku, setelanPada } from '../../../src/domain/ketentuan/setelan'
import type { Tanggal } from '../../../src/domain/kit/tanggal'
import { NaskahRingkas } from '../../../src/domain/naskah/naskah'
import { bupOf, tmtPensiun } from '../../../src/domain/pegawai/bup'
import { nipSpasi } from '../../../src/domain/pegawai/nip-spasi'
import type { Pegawai, PegawaiId } from '../../../src/domain/pegawai/pegawai'
import { isBerlaku, type Penempatan } from '../../../src/domain/pegawai/penempatan'
import { catatan, hubungan, hukdis, kgb, kontrak, naskah, pelatihan, penempatan, penghargaan, predikat } from '../schema/index'
import type { Query, QueryContext } from './query'

type Detail = NonNullable<RouteOutput<'pegawai.detail'>>

/** Everything of one person: posts held (present first), dossier, papers; as far as it may be seen, folded parts counted. null = no such person. */
export const pegawaiDetail: Query<'pegawai.detail'> = (context, { id }) => {
  const { read, today } = context
  const pegawai = read.get('pegawai', id)
  if (!pegawai) return null
  const held = penempatanOf(context, id)
  return {
    pegawai,
    penempatan: held.map((row) => withPost(read, row)),
    ...aboutOf(context, id),
    ...berkalaOf(context, id),
    tertutup: tertutupOf(context, id),
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
const aboutOf = ({ db: { orm }, read }: QueryContext, id: PegawaiId): Pick<Detail, 'pelatihan' | 'asesmen' | 'predikat'> => ({
  pelatihan: orm
    .select()
    .from(pelatihan)
    .where(eq(pelatihan.pegawaiId, id))
    .orderBy(desc(pelatihan.tahun))
    .all()
    .map((row) => entities.pelatihan.parse(row)),
  asesmen: read.where('asesmen', 'pegawaiId', id).toSorted((a, b) => b.tanggal.localeCompare(a.tanggal)),
  predikat: orm
    .select()
    .from(predikat)
    .where(eq(predikat.pegawaiId, id))
    .orderBy(desc(predikat.tahun))
    .all()
    .map((row) => entities.predikat.parse(row))
})

/** Pay steps, contracts and awards. */
const berkalaOf = ({ db: { orm } }: QueryContext, id: PegawaiId): Pick<Detail, 'kgb' | 'kontrak' | 'penghargaan'> => ({
  kgb: orm
    .select()
    .from(kgb)
    .where(eq(kgb.pegawaiId, id))
    .orderBy(desc(kgb.tmt))
    .all()
    .map((row) => entities.kgb.parse(row)),
  kontrak: orm
    .select()
    .from(kontrak)
    .where(eq(kontrak.pegawaiId, id))
    .orderBy(desc(kontrak.selesai))
    .all()
    .map((row) => entities.kontrak.parse(row)),
  penghargaan: orm
    .select()
    .from(penghargaan)
    .where(eq(penghargaan.pegawaiId, id))
    .orderBy(desc(penghargaan.tahun))
    .all()
    .map((row) => entities.penghargaan.parse(row))
})

/** How much there is of what stays folded: that somebody was punished is closed too to whoever may not read why. */
const tertutupOf = ({ db: { orm }, pandangan }: QueryContext, id: PegawaiId): Detail['tertutup'] => {
  if (pandangan() === 'SAMAR') return { hukdis: 0, hubungan: 0, catatan: 0 }
  const banyak = { banyak: count() }
  return {
    hukdis: orm.select(banyak).from(hukdis).where(eq(hukdis.pegawaiId, id)).get()?.banyak ?? 0,
    hubungan:
      orm
        .select(banyak)
        .from(hubungan)
        .where(or(eq(hubungan.pegawaiId, id), eq(hubungan.kerabatId, id)))
        .get()?.banyak ?? 0,
    catatan: orm.select(banyak).from(catatan).where(eq(catatan.pegawaiId, id)).get()?.banyak ?? 0
  }
}

/** Papers of the person, and those of several people that name the NIP, written whole or in its groups. */
function naskahOf({ db: { orm } }: QueryContext, { id, nip }: Pegawai): Detail['naskah'] {
  const { isi, ...kolom } = getTableColumns(naskah)
  const tersebut = sql`(${naskah.pegawaiId} is null and (instr(${isi}, ${nip}) > 0 or instr(${isi}, ${nipSpasi(nip)}) > 0))`
  return orm
    .select(kolom)
    .from(naskah)
    .where(or(eq(naskah.pegawaiId, id), tersebut))
    .orderBy(desc(naskah.dibuatPada))
    .all()
    .map((row) => NaskahRingkas.parse(row))
}

type Masa = { readonly pegawai: Pegawai; readonly held: readonly Penempatan[]; readonly today: Tanggal }

function pensiunOf(read: Reader, { pegawai, held, today }: Masa): Detail['pensiun'] {
  const own = held.find((p) => p.jenis === 'DEFINITIF' && isBerlaku(p, today))
  const post = own && read.get('jabatan', own.jabatanId)
  if (!post || pegawai.tanggalLahir === null) return null
  const bup = bupOf(post, bupBerlaku(setelanPada(read.list('ketentuan'), today)))
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

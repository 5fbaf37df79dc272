import type { RouteInput, RouteOutput } from '../../../src/contract/routes'
import { PERAN } from '../../../src/domain/akses/peran'
import { entities, type EntityName, type Reader } from '../../../src/domain/entities'
import type { Change } from '../../../src/domain/kit/changeset'
import { bidangOf, namaBidang } from '../../../src/domain/riwayat/bidang'
import { NAMA_ENTITAS } from '../../../src/domain/riwayat/nama-entitas'
import { type CaraTampak, type PerubahanTampak, perubahanTampak } from '../../../src/domain/riwayat/perubahan-tampak'
import { tentangOf } from '../../../src/domain/riwayat/tentang'
import type { Db } from '../../db/open'
import { bukaPerubahan, indeksPerubahan, perubahanMenyebut, perubahanPada } from '../../db/potong-perubahan'
import { type EntriAudit, entriAudit } from '../../db/queries/riwayat'
import { namaPokok } from './nama-pokok'

type Rincian = NonNullable<RouteOutput<'riwayat.detail'>>

/** Which entry is opened, and how: all of it or what is about one subject, with personal data or without. */
export type Bukaan = RouteInput<'riwayat.detail'> & { readonly isTerbuka: boolean }

type Sumber = { readonly db: Db; readonly read: Reader }

/** Opens one entry of the trail; null = there is none of that number. */
export async function bukaRiwayat({ db, read }: Sumber, bukaan: Bukaan): Promise<Rincian | null> {
  const entri = entriAudit(db, bukaan.seq)
  if (!entri) return null
  const isi = await isiOf(entri, bukaan)
  const { seq, waktu, pelaku, perintah, label, jenis, jumlahPerubahan, alasan, versi } = entri
  return {
    entri: {
      seq,
      waktu,
      pelaku,
      perintah,
      label,
      jenis,
      jumlahPerubahan,
      alasan,
      versi,
      peran: PERAN.find((peran) => peran === entri.peran) ?? null,
      bidang: namaBidang(bidangOf(perintah)) ?? bidangOf(perintah)
    },
    isDimusnahkan: entri.perubahan.length === 0,
    rekap: isi.rekap,
    total: isi.total,
    baris: tampakOf(isi.changes, { sebut: namaPokok(read), isTerbuka: bukaan.isTerbuka })
  }
}

/** The first changes of an entry in words, personal data masked, as an exported list tells them. */
export async function ringkasRiwayat({ db, read }: Sumber, seq: number, jumlah: number): Promise<readonly PerubahanTampak[]> {
  const entri = entriAudit(db, seq)
  if (!entri) return []
  const { changes } = await isiOf(entri, { pokok: null, mulai: 0, jumlah })
  return tampakOf(changes, { sebut: namaPokok(read), isTerbuka: false })
}

const tampakOf = (changes: readonly Change[], cara: CaraTampak): PerubahanTampak[] =>
  changes.map((change) => perubahanTampak(change, cara)).filter((each) => each !== null)

type Isi = { readonly rekap: Rincian['rekap']; readonly total: number; readonly changes: readonly Change[] }

async function isiOf(entri: EntriAudit, { pokok, mulai, jumlah }: Omit<RouteInput<'riwayat.detail'>, 'seq'>): Promise<Isi> {
  const isi = await bukaPerubahan(entri.perubahan)
  if (pokok) {
    const changes = perubahanMenyebut(isi, pokok.id).filter((change) => isTentangPokok(change, pokok))
    const rekap = Map.groupBy(changes, ({ entity }) => entity)
    return {
      rekap: [...rekap].map(([entity, each]) => ({ jenis: NAMA_ENTITAS[entity], jumlah: each.length })),
      total: changes.length,
      changes: changes.slice(mulai, mulai + jumlah)
    }
  }
  const indeks = indeksPerubahan(isi)
  return {
    rekap: [...indeks.jumlah].map(([entity, n]) => ({ jenis: isEntitas(entity) ? NAMA_ENTITAS[entity] : entity, jumlah: n })),
    total: indeks.awal.length,
    changes: perubahanPada(isi, indeks.awal.slice(mulai, mulai + jumlah))
  }
}

const isTentangPokok = (change: Change, pokok: NonNullable<Bukaan['pokok']>): boolean =>
  tentangOf([change], { perintah: '', input: null }).some(({ entitas, id }) => entitas === pokok.entitas && id === pokok.id)

const isEntitas = (name: string): name is EntityName => Object.hasOwn(entities, name)

import { buildContoh } from '../../../src/domain/contoh/build-contoh'
import type { Alamat } from '../../../src/domain/contoh/kasus'
import type { Entity, EntityName } from '../../../src/domain/entities'
import type { Changeset } from '../../../src/domain/kit/changeset'
import type { Jabatan } from '../../../src/domain/organisasi/jabatan'
import type { UnorId } from '../../../src/domain/organisasi/unor'
import { aGiven } from '../../support/given'

/** The rows a changeset inserts, per entity. */
export type Rows = { readonly [N in EntityName]: readonly Entity<N>[] }

/** The sample city as rows. */
export const aContoh = (benih = 7, jumlahPegawai = 600): Rows => rowsOf(buildContoh({ ...aGiven(), benih, jumlahPegawai }))

/** Sorts a changeset into its inserted rows. */
export function rowsOf(changes: Changeset): Rows {
  // the cast is sound: `entity` and `after` share N, which a mapped union cannot express
  const of = <N extends EntityName>(name: N): readonly Entity<N>[] =>
    changes.flatMap((change) => (change.entity === name && change.after !== null ? [change.after as Entity<N>] : []))
  return {
    unor: of('unor'),
    jabatan: of('jabatan'),
    pegawai: of('pegawai'),
    penempatan: of('penempatan'),
    hukdis: of('hukdis'),
    hubungan: of('hubungan'),
    rencana: of('rencana'),
    langkah: of('langkah'),
    pengesampingan: of('pengesampingan'),
    ketentuan: of('ketentuan'),
    naskah: of('naskah'),
    predikat: of('predikat'),
    acuan: of('acuan'),
    simpanan: of('simpanan'),
    rancangan: of('rancangan'),
    usulan: of('usulan'),
    unorLampau: of('unorLampau'),
    abk: of('abk'),
    informasiJabatan: of('informasiJabatan'),
    polaAbk: of('polaAbk'),
    formasi: of('formasi'),
    pelatihan: of('pelatihan'),
    asesmen: of('asesmen'),
    catatan: of('catatan'),
    masaLarangan: of('masaLarangan'),
    izin: of('izin'),
    sikapJabatan: of('sikapJabatan'),
    tahapRencana: of('tahapRencana'),
    keputusanRapat: of('keputusanRapat'),
    tindakLanjut: of('tindakLanjut'),
    bukuNomor: of('bukuNomor'),
    nomor: of('nomor'),
    gambar: of('gambar'),
    polaTersimpan: of('polaTersimpan'),
    templatWord: of('templatWord'),
    kgb: of('kgb'),
    kontrak: of('kontrak'),
    penghargaan: of('penghargaan'),
    gajiPokok: of('gajiPokok'),
    pengguna: of('pengguna')
  }
}

/** The post a planted case names, found by name and by the unor it lies in or below. */
export function jabatanAt(rows: Rows, [nama, pada]: Alamat): Jabatan {
  const unor = new Map(rows.unor.map((u) => [u.id, u]))
  const liesIn = (id: UnorId | null): boolean => {
    const at = id === null ? undefined : unor.get(id)
    return at !== undefined && (at.nama === pada || liesIn(at.indukId))
  }
  const found = rows.jabatan.find((j) => j.nama === nama && (pada === undefined || liesIn(j.unorId)))
  if (!found) throw new Error(`No ${nama}`)
  return found
}

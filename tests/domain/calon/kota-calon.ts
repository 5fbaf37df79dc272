import fc from 'fast-check'
import type { BahanCalon } from '../../../src/domain/calon/tinjau-calon'
import { setelanPada } from '../../../src/domain/ketentuan/setelan'
import type { Ketentuan } from '../../../src/domain/ketentuan/ketentuan'
import { type ArsipRows } from '../../../src/domain/mutasi/arsip'
import { project } from '../../../src/domain/mutasi/proyeksi'
import type { Langkah, RencanaMutasi } from '../../../src/domain/mutasi/rencana'
import { ESELON, JENIS_JABATAN, type Jabatan, JabatanId } from '../../../src/domain/organisasi/jabatan'
import type { Unor } from '../../../src/domain/organisasi/unor'
import { GOLONGAN_PNS } from '../../../src/domain/pegawai/pangkat'
import { JENIS_ASN, KEDUDUKAN_HUKUM, type Pegawai, PegawaiId, ringkas } from '../../../src/domain/pegawai/pegawai'
import { TINGKAT_PENDIDIKAN } from '../../../src/domain/pegawai/pendidikan'
import type { Penempatan } from '../../../src/domain/pegawai/penempatan'
import {
  aBerkas,
  aHubungan,
  aHukdis,
  aJabatan,
  aJabatanFungsional,
  anArsip,
  anAsesmen,
  anUnor,
  aPegawai,
  aPelatihan,
  aPenempatan,
  aPredikat,
  aRencana,
  aSnapshot
} from '../../support/builders'

/** What a city of a test is made of; the builder fills in the rest. */
export type IsiKota = {
  readonly unor?: readonly Unor[]
  readonly jabatan?: readonly Jabatan[]
  readonly pegawai?: readonly Pegawai[]
  readonly penempatan?: readonly Penempatan[]
  readonly langkah?: readonly Langkah[]
  readonly rencana?: RencanaMutasi
  readonly arsip?: Partial<ArsipRows>
  readonly ketentuan?: readonly Ketentuan[]
}

/** Candidates are looked at in this city: placements are history as well, and the plan takes effect on 1 January 2027. */
export function aBahan(isi: IsiKota = {}): BahanCalon {
  const { unor = [anUnor({ id: 'unor-1' })], jabatan = [], pegawai = [], penempatan = [], langkah = [], ketentuan = [] } = isi
  const rencana = isi.rencana ?? aRencana({ id: 'rencana-1' })
  const snapshot = aSnapshot({ tanggal: rencana.tmt, unor, jabatan, pegawai: pegawai.map(ringkas), penempatan })
  return {
    proyeksi: project(snapshot, rencana, langkah),
    berkas: aBerkas({ rencana, arsip: anArsip({ penempatan, jabatan, unor, ...isi.arsip }) }),
    setelanOf: setelanPada(ketentuan, rencana.tmt)
  }
}

export const idPegawai = (n: number): PegawaiId => PegawaiId.parse(`p${n}`)
export const idJabatan = (n: number): JabatanId => JabatanId.parse(`j${n}`)

const ORANG = 12
const KURSI = 8

const orang = fc.record({
  golongan: fc.constantFrom(...GOLONGAN_PNS.slice(8), 'IX', null),
  jenisAsn: fc.constantFrom(...JENIS_ASN),
  kedudukanHukum: fc.constantFrom(...KEDUDUKAN_HUKUM.slice(0, 2)),
  tanggalLahir: fc.constantFrom('1967-01-20', '1969-03-02', '1975-07-07', '1988-12-31', null),
  tingkatPendidikan: fc.constantFrom(...TINGKAT_PENDIDIKAN.slice(2), null),
  pendidikan: fc.constantFrom('S-1 Teknik Sipil', 'S-1 Ilmu Hukum', 'D-III Kebidanan', null),
  kursi: fc.option(fc.nat(KURSI - 1)),
  mulai: fc.constantFrom('2014-01-01', '2021-05-10', '2025-12-31', null),
  predikat: fc.option(fc.constantFrom('SANGAT_BAIK' as const, 'BAIK' as const, 'KURANG' as const)),
  kotak: fc.option(fc.integer({ min: 1, max: 9 })),
  isTerlatih: fc.boolean(),
  isDihukum: fc.boolean(),
  isBerkerabat: fc.boolean()
})

const kursi = fc.record({ jenis: fc.constantFrom(...JENIS_JABATAN), eselon: fc.nat(3), unit: fc.nat(2), isKunci: fc.boolean() })

/** Any city of a dozen people and eight posts, with dossiers that say much or nothing. */
export const kotaAcak = fc
  .record({ orang: fc.array(orang, { minLength: 4, maxLength: ORANG }), kursi: fc.array(kursi, { minLength: 4, maxLength: KURSI }) })
  .map(isiOf)

type Acak = {
  readonly orang: readonly (typeof orang extends fc.Arbitrary<infer T> ? T : never)[]
  readonly kursi: readonly (typeof kursi extends fc.Arbitrary<infer T> ? T : never)[]
}

function isiOf({ orang: semua, kursi: posisi }: Acak): Required<Pick<IsiKota, 'unor' | 'jabatan' | 'pegawai' | 'penempatan' | 'arsip'>> {
  const unor = ['Dinas Pekerjaan Umum', 'Dinas Kesehatan', 'Badan Keuangan Daerah'].map((nama, n) =>
    anUnor({ id: `u${n}`, nama, indukId: n === 2 ? 'u0' : null })
  )
  const jabatan = posisi.map(({ jenis, eselon, unit, isKunci }, n) =>
    jenis === 'JF'
      ? aJabatanFungsional({ id: `j${n}`, unorId: `u${unit}` })
      : aJabatan({
          id: `j${n}`,
          unorId: `u${unit}`,
          jenis,
          eselon: jenis === 'PELAKSANA' ? null : (ESELON[eselon + 1] ?? null),
          isJabatanKunci: isKunci
        })
  )
  const pegawai = semua.map(({ golongan, jenisAsn, kedudukanHukum, tanggalLahir, tingkatPendidikan, pendidikan }, n) =>
    aPegawai({
      id: `p${n}`,
      nip: `1980031720050110${String(n).padStart(2, '0')}`,
      golongan,
      jenisAsn,
      kedudukanHukum,
      tanggalLahir,
      tingkatPendidikan,
      pendidikan
    })
  )
  const penempatan = semua.flatMap(({ kursi: di, mulai }, n) =>
    di === null || di >= posisi.length ? [] : [aPenempatan({ id: `n${n}`, pegawaiId: `p${n}`, jabatanId: `j${di}`, tmtMulai: mulai })]
  )
  const of = <T>(make: (o: (typeof semua)[number], pegawaiId: string) => T | null): readonly T[] =>
    semua.flatMap((o, n) => {
      const made = make(o, `p${n}`)
      return made === null ? [] : [made]
    })
  return {
    unor,
    jabatan,
    pegawai,
    penempatan,
    arsip: {
      predikat: [2025, 2026].flatMap((tahun) =>
        of((o, pegawaiId) => (o.predikat === null ? null : aPredikat({ pegawaiId, tahun, predikat: o.predikat })))
      ),
      asesmen: of((o, pegawaiId) => (o.kotak === null ? null : anAsesmen({ pegawaiId, kotak: o.kotak, jpm: o.kotak * 10 }))),
      pelatihan: of((o, pegawaiId) => (o.isTerlatih ? aPelatihan({ pegawaiId }) : null)),
      hukdis: of((o, pegawaiId) => (o.isDihukum ? aHukdis({ pegawaiId }) : null)),
      hubungan: of((o, pegawaiId) => (o.isBerkerabat && pegawaiId !== 'p0' ? aHubungan({ pegawaiId, kerabatId: 'p0' }) : null))
    }
  }
}

import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { JENIS_ASN, KEDUDUKAN_HUKUM } from '../../../src/domain/pegawai/pegawai'
import { TINGKAT_PENDIDIKAN } from '../../../src/domain/pegawai/pendidikan'

export const pegawai = sqliteTable('pegawai', {
  id: text('id').primaryKey(),
  nip: text('nip').notNull().unique('pegawai_nip'),
  nama: text('nama').notNull(),
  gelarDepan: text('gelar_depan'),
  gelarBelakang: text('gelar_belakang'),
  tempatLahir: text('tempat_lahir'),
  tanggalLahir: text('tanggal_lahir'),
  jenisKelamin: text('jenis_kelamin', { enum: ['L', 'P'] }),
  agama: text('agama'),
  jenisAsn: text('jenis_asn', { enum: JENIS_ASN }).notNull(),
  kedudukanHukum: text('kedudukan_hukum', { enum: KEDUDUKAN_HUKUM }).notNull(),
  golongan: text('golongan'),
  tmtGolongan: text('tmt_golongan'),
  mkTahun: integer('mk_tahun'),
  mkBulan: integer('mk_bulan'),
  tmtCpns: text('tmt_cpns'),
  tmtPns: text('tmt_pns'),
  tingkatPendidikan: text('tingkat_pendidikan', { enum: TINGKAT_PENDIDIKAN }),
  pendidikan: text('pendidikan'),
  tahunLulus: integer('tahun_lulus'),
  nik: text('nik'),
  noHp: text('no_hp'),
  email: text('email'),
  siasnId: text('siasn_id'),
  disunting: text('disunting').notNull().default(''),
  tidakDiBerkasSejak: text('tidak_di_berkas_sejak')
})

import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { ESELON, JENIS_JABATAN, JENJANG_JF } from '../../../src/domain/organisasi/jabatan'
import { TINGKAT_PENDIDIKAN } from '../../../src/domain/pegawai/pendidikan'
import { unor } from './unor'

export const jabatan = sqliteTable(
  'jabatan',
  {
    id: text('id').primaryKey(),
    unorId: text('unor_id')
      .notNull()
      .references(() => unor.id),
    nama: text('nama').notNull(),
    jenis: text('jenis', { enum: JENIS_JABATAN }).notNull(),
    eselon: text('eselon', { enum: ESELON }),
    jenjang: text('jenjang', { enum: JENJANG_JF }),
    kelas: integer('kelas'),
    kebutuhan: integer('kebutuhan').notNull(),
    bebanKerja: real('beban_kerja'),
    isPimpinan: integer('is_pimpinan', { mode: 'boolean' }).notNull(),
    isJabatanKunci: integer('is_jabatan_kunci', { mode: 'boolean' }).notNull(),
    pendidikanMinimum: text('pendidikan_minimum', { enum: TINGKAT_PENDIDIKAN }),
    bup: integer('bup'),
    urut: integer('urut').notNull(),
    siasnId: text('siasn_id'),
    kode: text('kode'),
    golonganMinimum: text('golongan_minimum'),
    syaratPelatihan: text('syarat_pelatihan'),
    syaratSertifikat: text('syarat_sertifikat'),
    perluPersetujuanGubernur: integer('perlu_persetujuan_gubernur', { mode: 'boolean' }).notNull().default(false),
    perluPersetujuanMendagri: integer('perlu_persetujuan_mendagri', { mode: 'boolean' }).notNull().default(false),
    perluPersetujuanDprd: integer('perlu_persetujuan_dprd', { mode: 'boolean' }).notNull().default(false),
    aktifDari: text('aktif_dari'),
    aktifSampai: text('aktif_sampai'),
    disunting: text('disunting').notNull().default(''),
    tidakDiBerkasSejak: text('tidak_di_berkas_sejak')
  },
  (t) => [index('jabatan_unor').on(t.unorId)]
)

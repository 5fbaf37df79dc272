import { z } from 'zod'
import { defineCommand } from '../../kit/command'
import { ok } from '../../kit/result'

/** What can happen at the door. */
export const KejadianAkses = z.discriminatedUnion('jenis', [
  z.object({ jenis: z.literal('MASUK'), cara: z.enum(['SANDI', 'KUNCI_PEMULIHAN']) }),
  /** `waktu`: when it was tried; the file may have been closed then. */
  z.object({ jenis: z.literal('GAGAL'), namaMasuk: z.string(), waktu: z.string() }),
  z.object({ jenis: z.literal('TERKUNCI'), sebab: z.enum(['DIAM', 'TIDUR', 'DIKUNCI']) }),
  z.object({ jenis: z.literal('KELUAR') }),
  z.object({ jenis: z.literal('GANTI_SANDI') }),
  z.object({ jenis: z.literal('PASANG_SANDI'), nama: z.string() }),
  z.object({ jenis: z.literal('KUNCI_PEMULIHAN') }),
  z.object({ jenis: z.literal('PENYANDIAN'), tindakan: z.enum(['NYALAKAN', 'GANTI_KUNCI', 'MATIKAN', 'HAPUS_TERBUKA', 'BAWA']) }),
  z.object({ jenis: z.literal('KUNCI_OTOMATIS'), menit: z.int() })
])
export type KejadianAkses = z.infer<typeof KejadianAkses>

const SEBAB = { DIAM: 'tidak dipakai', TIDUR: 'komputer tidur atau dikunci', DIKUNCI: 'dikunci sendiri' } as const

const PENYANDIAN = {
  NYALAKAN: 'Sandikan berkas data',
  GANTI_KUNCI: 'Ganti kunci berkas data',
  MATIKAN: 'Matikan penyandian berkas data',
  HAPUS_TERBUKA: 'Hapus cadangan yang tidak tersandi',
  BAWA: 'Simpan seluruh data untuk dibawa'
} as const

/** Writes down who came and went, and whose password was changed; no password ever comes near it. */
export const recordAkses = defineCommand({
  name: 'akses.catat',
  hak: 'SENDIRI',
  input: KejadianAkses,
  gather: () => ok(null),
  decide: () => ok([]),
  label: (_facts, kejadian) => sebutan(kejadian),
  isCatatan: true,
  isDalam: true
})

function sebutan(kejadian: KejadianAkses): string {
  switch (kejadian.jenis) {
    case 'MASUK':
      return kejadian.cara === 'SANDI' ? 'Masuk' : 'Masuk dengan kunci pemulihan dan sandi baru'
    case 'GAGAL':
      return `Gagal masuk sebagai ${kejadian.namaMasuk}`
    case 'TERKUNCI':
      return `Terkunci: ${SEBAB[kejadian.sebab]}`
    case 'KELUAR':
      return 'Keluar'
    case 'GANTI_SANDI':
      return 'Ganti sandi sendiri'
    case 'PASANG_SANDI':
      return `Pasang sandi ${kejadian.nama}`
    case 'KUNCI_PEMULIHAN':
      return 'Buat kunci pemulihan baru'
    case 'PENYANDIAN':
      return PENYANDIAN[kejadian.tindakan]
    case 'KUNCI_OTOMATIS':
      return `Kunci otomatis setelah ${kejadian.menit} menit`
    default:
      return kejadian satisfies never
  }
}

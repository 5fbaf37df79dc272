import { defineRule, info, lulus } from '../../kit/rule'
import type { Catatan } from '../../pegawai/catatan'
import { isBerlaku } from '../../pegawai/penempatan'
import { isMenduduki, isSementara } from '../jenis-perpindahan'
import type { Tinjauan } from '../tinjauan'

/** Notes that a humane practice minds; those of processes and LHKPN have rules of their own. */
const JENIS: ReadonlySet<Catatan['jenis']> = new Set(['KESEHATAN', 'KEHAMILAN', 'ANAK_KECIL', 'JARAK', 'PERMOHONAN', 'LAINNYA'])

/** What is noted of the person is read before the person is moved. */
export const catatanKhusus = defineRule({
  id: 'R-52',
  judul: 'Catatan khusus',
  dasar: 'Pertimbangan kemanusiaan dalam pola karier',
  rahasia: 'catatan',
  setelan: {},
  check: (tinjauan: Tinjauan) => {
    if (!isMenduduki(tinjauan) && !isSementara(tinjauan)) return lulus
    const { berkas, pegawai, tmt } = tinjauan
    const catatan = berkas.arsip
      .catatanOf(pegawai.id)
      .filter((c) => JENIS.has(c.jenis) && isBerlaku({ tmtMulai: c.mulai, tmtSelesai: c.selesai }, tmt))
    return catatan.length === 0 ? lulus : info(`Catatan khusus: ${catatan.map((c) => c.uraian).join('; ')}.`)
  }
})

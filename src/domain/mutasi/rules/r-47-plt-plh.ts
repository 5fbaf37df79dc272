import { blok, defineRule, type Hasil, lulus, peringatan } from '../../kit/rule'
import { tanggalPendek } from '../../kit/tanggal'
import { BUP_BAKU, type SetelanBup } from '../../pegawai/bup'
import { namaLengkap } from '../../pegawai/pegawai'
import { gabungHasil } from '../gabung-hasil'
import { isSementara } from '../jenis-perpindahan'
import { pemegangBertahan } from '../kekosongan'
import { lamaSementara } from '../lama-plt'
import { tmtLangkah } from '../proyeksi'
import { syaratPejabat } from '../syarat-plt'
import type { Kedudukan, Tinjauan } from '../tinjauan'

/** A Plt acts in a vacant post, a Plh for a holder who is away; who may, and for how long. */
export const pltPlh = defineRule({
  id: 'R-47',
  judul: 'Ketentuan Plt dan Plh',
  dasar: 'SE BKN 1/SE/I/2021; UU 30/2014 Ps 14',
  perluDicek: true,
  setelan: { ...BUP_BAKU, bulanPlt: 3, bulanPerpanjangan: 3, hariPlh: 30 },
  check: (tinjauan: Tinjauan, setelan) => {
    const { tujuan } = tinjauan
    if (!isSementara(tinjauan) || tujuan === null) return lulus
    return gabungHasil([seat(tinjauan, tujuan, setelan), ...syaratPejabat(tinjauan, tujuan), lamaSementara(tinjauan, setelan)])
  }
})

/** The seat is empty for a Plt, and held for a Plh, on the first day. */
function seat(tinjauan: Tinjauan, { jabatan }: Kedudukan, setelan: SetelanBup): Hasil {
  const { langkah, tmt } = tinjauan
  const bertahan = pemegangBertahan(tinjauan, jabatan, setelan)
  const pengganti = replacement(tinjauan)
  if (langkah.jenis === 'PLH')
    return bertahan || pengganti
      ? lulus
      : peringatan(`${jabatan.nama} tidak ada pejabatnya pada ${tanggalPendek(tmt)}; tunjuk Plt., bukan Plh.`)
  if (bertahan) return blok(`${jabatan.nama} masih diduduki ${namaLengkap(bertahan.pegawai)}; Plt. hanya untuk jabatan yang lowong.`)
  return pengganti ? blok(`${jabatan.nama} sudah diisi ${pengganti} pada hari yang sama; Plt. tidak diperlukan.`) : lulus
}

/** Who takes the post for good by the first day of the acting, in the same plan. */
function replacement({ langkah, tmt, proyeksi }: Tinjauan): string | null {
  const angkat = proyeksi.berlaku.find(
    (l) => l.jenis === 'ANGKAT' && l.jabatanId === langkah.jabatanId && tmtLangkah(l, proyeksi.rencana) <= tmt
  )
  const pegawai = angkat && proyeksi.snapshot.pegawai.get(angkat.pegawaiId)
  return pegawai ? namaLengkap(pegawai) : null
}
